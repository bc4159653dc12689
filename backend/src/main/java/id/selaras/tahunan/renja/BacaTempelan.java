package id.selaras.tahunan.renja;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import id.selaras.referensi.nomenklatur.Nomenklatur;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads a pasted block against the lines that are there: for each row what was understood, what was
 * not and why, and what it would change. A row whose code is not understood is never applied; a cell
 * that is not understood stays as it is.
 */
final class BacaTempelan {

    private static final Pattern RUMUS_GAGAL =
            Pattern.compile("(?i)#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!|ERROR!).*|Err:\\d+|#{2,}");
    private static final Pattern JUMLAH = Pattern.compile(
            "(?i)(grand |sub )?(total|jumlah|sub total|subtotal)( total| keseluruhan| seluruhnya| pagu| program| kegiatan)?.{0,30}");
    private static final Pattern PANGKAT = Pattern.compile("(?i)[\\d.,]+E\\+?\\d+");

    private final TabelTempel tabel;
    private final SusunanKolom susunan;
    private final DaftarPilihan pilihan;
    private final PembacaSel pembaca;
    private final PembacaKode kode;
    private final Map<String, BarisSubKegiatan> ada = new HashMap<>();
    private final List<BarisIndikator> indikatorAda;
    private final Map<KolomTempel, GayaAngka> gaya = new EnumMap<>(KolomTempel.class);
    private final Map<String, Integer> sudah = new HashMap<>();
    private final List<Pratinjau.Baris> baris = new ArrayList<>();
    private final List<Pratinjau.IndikatorBaru> indikator = new ArrayList<>();
    private int kosong;

    BacaTempelan(TabelTempel tabel, DaftarPilihan pilihan, RenjaRinci renja) {
        this.tabel = tabel;
        this.pilihan = pilihan;
        this.pembaca = new PembacaSel(pilihan);
        this.kode = new PembacaKode(pilihan);
        renja.baris().forEach(b -> ada.put(b.kode(), b));
        this.indikatorAda = renja.indikator();
        this.susunan = new PengenalKolom(tabel, pilihan).kenali();
    }

    /** False where no column holds codes: the block then belongs to the lines below the cursor. */
    boolean berkode() {
        return susunan.punya(KolomTempel.KODE);
    }

    Pratinjau baca() {
        if (!berkode()) {
            throw new PelanggaranAturan("TMP-05");
        }
        for (int b = susunan.barisData(); b < tabel.baris().size(); b++) {
            baca(b + 1, tabel.baris().get(b));
        }
        var keterangan = new ArrayList<Keterangan>();
        keterangan.add(Keterangan.of(susunan.dariJudul() ? "TMP-10" : "TMP-11"));
        if (kosong > 0) {
            keterangan.add(Keterangan.of("TMP-12", kosong));
        }
        var kolom = new ArrayList<Pratinjau.Kolom>();
        for (int k = 0; k < susunan.kolom().size(); k++) {
            kolom.add(new Pratinjau.Kolom(
                    k + 1, susunan.judul().get(k), susunan.kolom().get(k)));
        }
        return new Pratinjau(null, Pratinjau.Sumber.TEMPELAN, kolom, baris, indikator, keterangan);
    }

    private void baca(int nomor, List<TabelTempel.Sel> sel) {
        if (sel.stream().allMatch(TabelTempel.Sel::kosong)) {
            kosong++;
        } else if (PengenalKolom.nomorKolom(sel)) {
            lewati(nomor, "", Keterangan.of("TMP-13"));
        } else if (jumlah(sel)) {
            lewati(nomor, "", Keterangan.of("TMP-14"));
        } else {
            bacaBerkode(nomor, sel);
        }
    }

    private void bacaBerkode(int nomor, List<TabelTempel.Sel> sel) {
        var teks = susunan.kode(sel);
        if (teks.isEmpty()) {
            tanpaKode(nomor, sel);
            return;
        }
        if (RUMUS_GAGAL.matcher(teks).matches()) {
            gagal(nomor, teks, sel, Keterangan.of("TMP-15", teks));
            return;
        }
        if (!teks.matches(".*\\d.*")
                && sel.stream().filter(s -> !s.kosong() && !s.gabungan()).count() == 1) {
            lewati(nomor, "", Keterangan.of("TMP-22", teks));
            return;
        }
        PembacaKode.BacaanKode bacaan;
        try {
            bacaan = kode.baca(teks);
        } catch (PelanggaranAturan e) {
            gagal(nomor, teks, sel, keterangan(e));
            return;
        }
        var catatan = new ArrayList<Keterangan>();
        if (bacaan.diperbaiki()) {
            catatan.add(Keterangan.of("KET-01", teks, bacaan.nomenklatur().kode()));
        }
        switch (bacaan.nomenklatur().jenjang()) {
            case SUB_KEGIATAN -> subKegiatan(nomor, sel, bacaan.nomenklatur(), catatan);
            case PROGRAM, KEGIATAN -> kelompok(nomor, sel, bacaan.nomenklatur(), catatan);
            default -> lewati(nomor, bacaan.nomenklatur().kode(), Keterangan.of("TMP-16"));
        }
    }

    private void subKegiatan(int nomor, List<TabelTempel.Sel> sel, Nomenklatur n, List<Keterangan> catatan) {
        var dahulu = sudah.putIfAbsent(n.kode(), nomor);
        if (dahulu != null) {
            gagal(nomor, n.kode(), sel, Keterangan.of(susunan.kodeGabungan(sel) ? "TMP-18" : "TMP-17", dahulu));
            return;
        }
        var lama = ada.get(n.kode());
        var isi = lama == null
                ? pembaca.ikutiNomenklatur(IsiBaris.baru(n.kode(), n.nama()).dengan(SelBaris.ASAL, "TEKNOKRATIK"), n)
                : lama.isi();
        var namaDitulis = susunan.teks(sel, KolomTempel.NAMA);
        if (!namaDitulis.isEmpty() && !TeksLuar.sama(namaDitulis, n.nama())) {
            catatan.add(Keterangan.of("TMP-19", namaDitulis));
        }
        var gagal = new ArrayList<Pratinjau.SelGagal>();
        for (var kolom : KolomTempel.values()) {
            var teks = susunan.teks(sel, kolom);
            if (kolom.sel() != null && kolom != KolomTempel.KODE && kolom != KolomTempel.NAMA && !teks.isEmpty()) {
                isi = isiSel(isi, kolom, teks, catatan, gagal);
            }
        }
        var sebelum = lama == null ? null : lama.isi();
        var status = lama == null
                ? Pratinjau.Status.BARU
                : isi.beda(sebelum).isEmpty() ? Pratinjau.Status.SAMA : Pratinjau.Status.BERUBAH;
        baris.add(new Pratinjau.Baris(
                nomor,
                status,
                n.kode(),
                n.nama(),
                lama == null ? null : lama.silsilah(),
                sebelum,
                status == Pratinjau.Status.SAMA ? null : isi,
                catatan,
                gagal));
    }

    private IsiBaris isiSel(
            IsiBaris isi, KolomTempel kolom, String teks, List<Keterangan> catatan, List<Pratinjau.SelGagal> gagal) {
        try {
            var bacaan = pembaca.baca(isi, kolom.sel(), siapkan(kolom, teks, catatan));
            catatan.addAll(bacaan.keterangan());
            return bacaan.isi();
        } catch (PelanggaranAturan e) {
            gagal.add(new Pratinjau.SelGagal(kolom.label(), teks, keterangan(e)));
            return isi;
        }
    }

    /** Failed formulas are refused; a number with two readings is read as its column is written. */
    private String siapkan(KolomTempel kolom, String teks, List<Keterangan> catatan) {
        if (RUMUS_GAGAL.matcher(teks).matches()) {
            throw new PelanggaranAturan("TMP-15", teks);
        }
        if (!kolom.sel().angka()) {
            return teks;
        }
        if (PANGKAT.matcher(teks).matches()) {
            catatan.add(Keterangan.of("TMP-20", teks));
        }
        var jelas =
                gaya.computeIfAbsent(kolom, k -> GayaAngka.dari(isiKolom(k))).jelaskan(teks);
        if (!jelas.equals(teks)) {
            catatan.add(Keterangan.of("TMP-21", teks, jelas));
        }
        return jelas;
    }

    private List<String> isiKolom(KolomTempel kolom) {
        return tabel.baris().subList(susunan.barisData(), tabel.baris().size()).stream()
                .map(b -> susunan.teks(b, kolom))
                .filter(t -> !t.isEmpty())
                .toList();
    }

    private void kelompok(int nomor, List<TabelTempel.Sel> sel, Nomenklatur n, List<Keterangan> catatan) {
        var nama = susunan.teks(sel, KolomTempel.INDIKATOR);
        if (nama.isEmpty() || RUMUS_GAGAL.matcher(nama).matches()) {
            catatan.add(0, Keterangan.of("TMP-16"));
            baris.add(new Pratinjau.Baris(
                    nomor, Pratinjau.Status.DILEWATI, n.kode(), n.nama(), null, null, null, catatan, List.of()));
            return;
        }
        var lama = indikatorAda.stream()
                .filter(i -> i.kode().equals(n.kode()) && TeksLuar.sama(i.nama(), nama))
                .findFirst()
                .orElse(null);
        var isi = lama == null ? new BarisIndikator(0, null, n.kode(), 0, nama, null, null, null, 0) : lama;
        var gagal = new ArrayList<Pratinjau.SelGagal>();
        isi = isiIndikator(isi, BarisIndikator.Sel.SATUAN, KolomTempel.SATUAN, sel, catatan, gagal);
        isi = isiIndikator(isi, BarisIndikator.Sel.TARGET, KolomTempel.TARGET, sel, catatan, gagal);
        isi = isiIndikator(isi, BarisIndikator.Sel.TARGET_N1, KolomTempel.TARGET_N1, sel, catatan, gagal);
        var status = lama == null
                ? Pratinjau.Status.BARU
                : isi.beda(lama).isEmpty() ? Pratinjau.Status.SAMA : Pratinjau.Status.BERUBAH;
        indikator.add(new Pratinjau.IndikatorBaru(nomor, status, lama, isi));
        if (!catatan.isEmpty() || !gagal.isEmpty()) {
            baris.add(new Pratinjau.Baris(
                    nomor, Pratinjau.Status.DILEWATI, n.kode(), n.nama(), null, null, null, catatan, gagal));
        }
    }

    private BarisIndikator isiIndikator(
            BarisIndikator isi,
            BarisIndikator.Sel tujuan,
            KolomTempel kolom,
            List<TabelTempel.Sel> sel,
            List<Keterangan> catatan,
            List<Pratinjau.SelGagal> gagal) {
        var teks = susunan.teks(sel, kolom);
        if (teks.isEmpty()) {
            return isi;
        }
        try {
            return PembacaIndikator.baca(pilihan, isi, tujuan, siapkan(kolom, teks, catatan));
        } catch (PelanggaranAturan e) {
            gagal.add(new Pratinjau.SelGagal(kolom.label(), teks, keterangan(e)));
            return isi;
        }
    }

    private void tanpaKode(int nomor, List<TabelTempel.Sel> sel) {
        var terisi = sel.stream().filter(s -> !s.kosong()).toList();
        var nama = susunan.teks(sel, KolomTempel.NAMA);
        var cocok = pilihan.nomenklaturPd().stream()
                .filter(n -> n.jenjang() == Nomenklatur.Jenjang.SUB_KEGIATAN && TeksLuar.sama(n.nama(), nama))
                .toList();
        if (terisi.size() == 1 && cocok.isEmpty()) {
            lewati(nomor, "", Keterangan.of("TMP-22", terisi.get(0).teks()));
        } else if (cocok.size() == 1) {
            gagal(nomor, "", sel, Keterangan.of("TMP-24", cocok.get(0).kode()));
        } else {
            gagal(nomor, "", sel, Keterangan.of("TMP-23"));
        }
    }

    private boolean jumlah(List<TabelTempel.Sel> sel) {
        return sel.stream()
                .filter(s -> !s.kosong())
                .findFirst()
                .filter(s -> JUMLAH.matcher(s.teks()).matches())
                .filter(s -> !PembacaKode.miripKode(susunan.kode(sel)))
                .isPresent();
    }

    private void lewati(int nomor, String kodeBaris, Keterangan sebab) {
        baris.add(new Pratinjau.Baris(
                nomor, Pratinjau.Status.DILEWATI, kodeBaris, "", null, null, null, List.of(sebab), List.of()));
    }

    private void gagal(int nomor, String kodeBaris, List<TabelTempel.Sel> sel, Keterangan sebab) {
        baris.add(new Pratinjau.Baris(
                nomor,
                Pratinjau.Status.GAGAL,
                kodeBaris,
                susunan.teks(sel, KolomTempel.NAMA),
                null,
                null,
                null,
                List.of(),
                List.of(new Pratinjau.SelGagal(KolomTempel.KODE.label(), kodeBaris, sebab))));
    }

    static Keterangan keterangan(PelanggaranAturan e) {
        return Keterangan.of(e.kode(), e.argumen());
    }
}
