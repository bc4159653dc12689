package id.selaras.tahunan.renja;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import id.selaras.kernel.WaktuTulis;
import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.referensi.nomenklatur.Nomenklatur;
import id.selaras.referensi.nomenklatur.NomenklaturService;
import id.selaras.referensi.pemda.PemdaService;
import id.selaras.strategis.renstra.BarisRenstra;
import id.selaras.strategis.renstra.RenstraService;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Editing of the lines of a Renja, cell by cell. Every change holds the row of the Renja, writes its
 * trail and answers with the totals of the database. The plafon never stops an edit, only a submission.
 */
@Service
@Transactional
public class PenyuntinganRenja {

    private final PintuSunting pintu;
    private final SubKegiatanRepository baris;
    private final PencatatLangkah pencatat;
    private final RiwayatRenja riwayat;
    private final UrungRenja urung;
    private final PenjagaHapus penjaga;
    private final PilihanRenja pilihan;
    private final NomenklaturService nomenklatur;
    private final RenstraService renstra;
    private final PemdaService pemda;

    PenyuntinganRenja(
            PintuSunting pintu,
            SubKegiatanRepository baris,
            PencatatLangkah pencatat,
            RiwayatRenja riwayat,
            UrungRenja urung,
            PenjagaHapus penjaga,
            PilihanRenja pilihan,
            NomenklaturService nomenklatur,
            RenstraService renstra,
            PemdaService pemda) {
        this.pintu = pintu;
        this.baris = baris;
        this.pencatat = pencatat;
        this.riwayat = riwayat;
        this.urung = urung;
        this.penjaga = penjaga;
        this.pilihan = pilihan;
        this.nomenklatur = nomenklatur;
        this.renstra = renstra;
        this.pemda = pemda;
    }

    /**
     * Changes one cell. Sent twice it has one effect. Where somebody else changed another cell of the
     * line meanwhile, both changes stay.
     *
     * @param silsilah which line; it stays the same when a deleted line comes back
     * @param versi version of the line that the person saw
     * @param teks what was typed; empty clears the cell
     * @throws SelBentrok when somebody changed this very cell since
     * @throws PelanggaranAturan RNJ-010 to RNJ-012 locked, SUN-17 line is gone, SUN-… and ANG-… unclear text
     */
    public HasilSunting ubahSel(long renjaId, String silsilah, long versi, SelBaris sel, String teks) {
        var renja = pintu.buka(renjaId);
        var satu = ambil(renja, silsilah);
        var bacaan = new PembacaSel(pilihan(renja)).baca(satu.isi(), sel, teks);
        if (sel == SelBaris.KODE && !bacaan.isi().kode().equals(satu.kode())) {
            pastikanBelumAda(renja, bacaan.isi());
        }
        return ubah(renja, satu, versi, sel, bacaan);
    }

    /**
     * Divides the pagu of a line.
     *
     * @param bagian amount as typed by code of the sumber dana; empty and zero parts are left out
     */
    public HasilSunting ubahSumberDana(long renjaId, String silsilah, long versi, Map<String, String> bagian) {
        var renja = pintu.buka(renjaId);
        var satu = ambil(renja, silsilah);
        var isi = satu.isi().dengan(SelBaris.SUMBER_DANA, new BagiSumberDana(pilihan(renja)).baca(bagian));
        return ubah(renja, satu, versi, SelBaris.SUMBER_DANA, new PembacaSel.Bacaan(isi, List.of()));
    }

    /**
     * Adds lines from the nomenklatur. The code of a kegiatan or program adds its whole branch; what is
     * there already is left as it is.
     *
     * @throws PelanggaranAturan SUN-06 nothing new among them, SUN-15 unknown code, SUN-16 not the PD's bidang
     */
    public HasilSunting tambahBaris(long renjaId, List<String> kode) {
        var renja = pintu.buka(renjaId);
        var pilihan = pilihan(renja);
        var pembaca = new PembacaSel(pilihan);
        var kodeBaca = new PembacaKode(pilihan);
        var dariRenstra = subKegiatanRenstra(renja);
        var ada = new HashSet<String>();
        baris.semua(renja.id()).forEach(b -> ada.add(b.kode()));
        var langkah = new Langkah(renja);
        var sudahAda = new ArrayList<Nomenklatur>();
        for (var satu : kode) {
            var induk = kodeBaca.baca(satu).nomenklatur();
            for (var n : cabang(renja, pilihan, induk)) {
                if (ada.add(n.kode())) {
                    langkah.tambah(baru(renja, pembaca, n, dariRenstra.get(n.kode())), Riwayat.Aksi.TAMBAH);
                } else {
                    sudahAda.add(n);
                }
            }
        }
        if (langkah.perubahan().isEmpty()) {
            throw sudahAda.isEmpty()
                    ? new PelanggaranAturan("SUN-30", String.join(", ", kode))
                    : new PelanggaranAturan(
                            "SUN-06", sudahAda.get(0).kode(), sudahAda.get(0).nama());
        }
        if (!sudahAda.isEmpty()) {
            langkah.terangkan(List.of(Keterangan.of("KET-04", sudahAda.size())));
        }
        return pencatat.selesai(langkah);
    }

    /**
     * @throws PelanggaranAturan SUN-18 something points at the line
     * @throws SelBentrok somebody changed the line since the version seen
     */
    public HasilSunting hapusBaris(long renjaId, String silsilah, long versi) {
        var renja = pintu.buka(renjaId);
        var satu = ambil(renja, silsilah);
        if (satu.versi() != versi) {
            for (var r : riwayat.sejakVersi(renja.id(), satu.silsilah(), versi)) {
                throw bentrok(satu, r, selBerubah(r).stream().findFirst().orElse(SelBaris.KODE));
            }
        }
        penjaga.pastikanBolehDihapus(renja, satu);
        var langkah = new Langkah(renja);
        langkah.hapus(satu, Riwayat.Aksi.HAPUS);
        return pencatat.selesai(langkah);
    }

    /**
     * Takes back the person's own last step of this turn.
     *
     * @throws PelanggaranAturan SUN-20 nothing to take back, SUN-22 somebody changed the same cell since,
     *     with who and when
     */
    public HasilSunting urungkan(long renjaId) {
        return urung.urungkan(pintu.buka(renjaId));
    }

    /** Brings back what was last taken back. @throws PelanggaranAturan SUN-21 nothing, SUN-22 as for undo */
    public HasilSunting ulangi(long renjaId) {
        return urung.ulangi(pintu.buka(renjaId));
    }

    private HasilSunting ubah(Renja renja, SubKegiatanRenja satu, long versi, SelBaris sel, PembacaSel.Bacaan bacaan) {
        var langkah = new Langkah(renja);
        langkah.terangkan(bacaan.keterangan());
        if (bacaan.isi().beda(satu.isi()).isEmpty()) {
            langkah.sebut(satu);
            return pencatat.selesai(langkah);
        }
        if (satu.versi() != versi) {
            for (var r : riwayat.sejakVersi(renja.id(), satu.silsilah(), versi)) {
                if (selBerubah(r).contains(sel)) {
                    throw bentrok(satu, r, sel);
                }
            }
        }
        langkah.ubah(satu, bacaan.isi(), Riwayat.Aksi.UBAH, sel);
        return pencatat.selesai(langkah);
    }

    private static Set<SelBaris> selBerubah(Riwayat r) {
        if (r.baru() || r.hapus()) {
            return EnumSet.allOf(SelBaris.class);
        }
        return NaskahJson.baca(r.sebelum(), IsiBaris.class).beda(NaskahJson.baca(r.sesudah(), IsiBaris.class));
    }

    private SelBentrok bentrok(SubKegiatanRenja satu, Riwayat r, SelBaris sel) {
        return new SelBentrok(
                sel, r.pelaku(), WaktuTulis.lengkap(r.waktu(), pemda.aktif().zona()), BacaRenja.baris(satu));
    }

    private SubKegiatanRenja ambil(Renja renja, String silsilah) {
        return baris.findByRenjaIdAndSilsilah(renja.id(), silsilah).orElseThrow(() -> new PelanggaranAturan("SUN-17"));
    }

    private void pastikanBelumAda(Renja renja, IsiBaris isi) {
        if (baris.semua(renja.id()).stream().anyMatch(b -> b.kode().equals(isi.kode()))) {
            throw new PelanggaranAturan("SUN-06", isi.kode(), isi.nama());
        }
    }

    private List<Nomenklatur> cabang(Renja renja, DaftarPilihan pilihan, Nomenklatur induk) {
        if (induk.jenjang() == Nomenklatur.Jenjang.SUB_KEGIATAN) {
            return List.of(induk);
        }
        return nomenklatur.cabang(renja.nomenklatur(), pilihan.jenis(), induk.kode());
    }

    private static SubKegiatanRenja baru(Renja renja, PembacaSel pembaca, Nomenklatur n, BarisRenstra renstra) {
        var satu = new SubKegiatanRenja(renja.id(), n.kode(), n.nama());
        var isi = IsiBaris.baru(n.kode(), n.nama()).dengan(SelBaris.ASAL, "TEKNOKRATIK");
        isi = pembaca.ikutiNomenklatur(isi, n);
        if (renstra != null && isi.indikator() == null) {
            isi = isi.dengan(SelBaris.INDIKATOR, TeksLuar.rapikan(renstra.indikator()));
        }
        if (renstra != null && isi.satuan() == null) {
            isi = isi.dengan(SelBaris.SATUAN, TeksLuar.rapikan(renstra.satuan()));
        }
        satu.isi(isi);
        return satu;
    }

    private Map<String, BarisRenstra> subKegiatanRenstra(Renja renja) {
        return renstra.baris(renja.pdId(), renja.tahun()).stream()
                .filter(b -> KodeNomenklatur.jenjang(b.kode()) == Nomenklatur.Jenjang.SUB_KEGIATAN)
                .collect(Collectors.toMap(BarisRenstra::kode, b -> b, (a, b) -> a, LinkedHashMap::new));
    }

    private DaftarPilihan pilihan(Renja renja) {
        return pilihan.untuk(renja.tahun(), renja.pdId(), renja.nomenklatur());
    }
}
