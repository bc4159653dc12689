package id.selaras.tahunan.renja;

import id.selaras.kernel.PelanggaranAturan;
import java.util.ArrayList;
import java.util.List;

/**
 * A block without codes, pasted onto the sheet: it fills the rows from the cursor down and the columns
 * from the cursor to the right, as a spreadsheet does.
 */
final class TempelDiKursor {

    private static final List<KolomTempel> URUTAN = List.of(
            KolomTempel.KODE,
            KolomTempel.NAMA,
            KolomTempel.INDIKATOR,
            KolomTempel.TARGET,
            KolomTempel.PAGU,
            KolomTempel.PRIORITAS,
            KolomTempel.SUMBER_DANA,
            KolomTempel.LOKASI,
            KolomTempel.KELOMPOK_SASARAN,
            KolomTempel.TARGET_N1,
            KolomTempel.PAGU_N1,
            KolomTempel.SASARAN_RPJMD,
            KolomTempel.ASAL,
            KolomTempel.TANDA,
            KolomTempel.CATATAN);

    private final TabelTempel tabel;
    private final PembacaSel pembaca;
    private final List<BarisLembar> lembar;
    private final int barisAwal;
    private final int kolomAwal;

    /** @throws PelanggaranAturan TMP-05 when the cursor stands in no cell that takes a paste */
    TempelDiKursor(TabelTempel tabel, DaftarPilihan pilihan, List<BarisLembar> lembar, String barisId, String sel) {
        this.tabel = tabel;
        this.pembaca = new PembacaSel(pilihan);
        this.lembar = lembar;
        this.barisAwal = letakBaris(barisId);
        this.kolomAwal = letakKolom(sel);
        if (barisAwal < 0 || kolomAwal < 2) {
            throw new PelanggaranAturan("TMP-05");
        }
    }

    Pratinjau baca() {
        var baris = new ArrayList<Pratinjau.Baris>();
        for (int b = 0; b < tabel.baris().size(); b++) {
            if (barisAwal + b >= lembar.size()) {
                baris.add(lewati(b + 1, "", Keterangan.of("TMP-25")));
            } else {
                baris.add(baca(b + 1, lembar.get(barisAwal + b), tabel.baris().get(b)));
            }
        }
        var kolom = new ArrayList<Pratinjau.Kolom>();
        for (int k = 0; k < tabel.lebar(); k++) {
            kolom.add(new Pratinjau.Kolom(k + 1, "", arti(k)));
        }
        return new Pratinjau(
                null, Pratinjau.Sumber.TEMPELAN, kolom, baris, List.of(), List.of(Keterangan.of("TMP-26")));
    }

    private Pratinjau.Baris baca(int nomor, BarisLembar tujuan, List<TabelTempel.Sel> sel) {
        if (tujuan.baris() == null) {
            return lewati(nomor, tujuan.kode(), Keterangan.of("TMP-27"));
        }
        var lama = tujuan.baris().isi();
        var isi = lama;
        var catatan = new ArrayList<Keterangan>();
        var gagal = new ArrayList<Pratinjau.SelGagal>();
        for (int k = 0; k < sel.size(); k++) {
            var teks = sel.get(k).teks();
            if (arti(k) == KolomTempel.ABAIKAN || teks.isEmpty()) {
                continue;
            }
            try {
                var bacaan = pembaca.baca(isi, arti(k).sel(), teks);
                isi = bacaan.isi();
                catatan.addAll(bacaan.keterangan());
            } catch (PelanggaranAturan e) {
                gagal.add(new Pratinjau.SelGagal(arti(k).label(), teks, BacaTempelan.keterangan(e)));
            }
        }
        boolean sama = isi.beda(lama).isEmpty();
        return new Pratinjau.Baris(
                nomor,
                sama ? Pratinjau.Status.SAMA : Pratinjau.Status.BERUBAH,
                lama.kode(),
                lama.nama(),
                tujuan.id(),
                lama,
                sama ? null : isi,
                catatan,
                gagal);
    }

    private KolomTempel arti(int kolom) {
        int letak = kolomAwal + kolom;
        return letak < URUTAN.size() ? URUTAN.get(letak) : KolomTempel.ABAIKAN;
    }

    private int letakBaris(String id) {
        for (int b = 0; b < lembar.size(); b++) {
            if (lembar.get(b).id().equals(id)) {
                return b;
            }
        }
        return -1;
    }

    private static int letakKolom(String sel) {
        for (int k = 0; k < URUTAN.size(); k++) {
            if (URUTAN.get(k).sel().kunci().equals(sel)) {
                return k;
            }
        }
        return -1;
    }

    private static Pratinjau.Baris lewati(int nomor, String kode, Keterangan sebab) {
        return new Pratinjau.Baris(
                nomor, Pratinjau.Status.DILEWATI, kode, "", null, null, null, List.of(sebab), List.of());
    }
}
