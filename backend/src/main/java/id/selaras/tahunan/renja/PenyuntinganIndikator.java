package id.selaras.tahunan.renja;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import id.selaras.referensi.nomenklatur.Nomenklatur;
import id.selaras.referensi.pemda.PemdaService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Editing of the outcome indicators of programs and the output indicators of kegiatan. */
@Service
@Transactional
public class PenyuntinganIndikator {

    private static final int PANJANG_NAMA = 600;

    private final PintuSunting pintu;
    private final IndikatorRenjaRepository indikator;
    private final PencatatLangkah pencatat;
    private final RiwayatRenja riwayat;
    private final PilihanRenja pilihan;
    private final PemdaService pemda;

    PenyuntinganIndikator(
            PintuSunting pintu,
            IndikatorRenjaRepository indikator,
            PencatatLangkah pencatat,
            RiwayatRenja riwayat,
            PilihanRenja pilihan,
            PemdaService pemda) {
        this.pintu = pintu;
        this.indikator = indikator;
        this.pencatat = pencatat;
        this.riwayat = riwayat;
        this.pilihan = pilihan;
        this.pemda = pemda;
    }

    /**
     * Adds an indicator to a program or kegiatan.
     *
     * @param target "95 persen" or a number alone, may be empty
     * @throws PelanggaranAturan SUN-34 not the code of a program or kegiatan, SUN-35 it is there already
     */
    public HasilSunting tambah(long renjaId, String kode, String nama, String satuan, String target, String targetN1) {
        var renja = pintu.buka(renjaId);
        var pilihan = pilihan(renja);
        var induk = new PembacaKode(pilihan).baca(kode).nomenklatur();
        if (induk.jenjang() != Nomenklatur.Jenjang.PROGRAM && induk.jenjang() != Nomenklatur.Jenjang.KEGIATAN) {
            throw new PelanggaranAturan("SUN-34", kode);
        }
        var sekandung = indikator.semua(renja.id()).stream()
                .filter(i -> i.baris().kode().equals(induk.kode()))
                .toList();
        var rapi = nama(nama);
        if (sekandung.stream().anyMatch(i -> TeksLuar.sama(i.baris().nama(), rapi))) {
            throw new PelanggaranAturan("SUN-35", induk.kode(), rapi);
        }
        var urutan = sekandung.stream().mapToInt(i -> i.baris().urutan()).max().orElse(0) + 1;
        var satu = new IndikatorRenja(renja.id(), induk.kode(), urutan, rapi);
        var isi = satu.baris();
        isi = isi.dengan(BarisIndikator.Sel.SATUAN, satuan(pilihan, isi, satuan));
        isi = target(pilihan, isi, BarisIndikator.Sel.TARGET, target);
        isi = target(pilihan, isi, BarisIndikator.Sel.TARGET_N1, targetN1);
        satu.isi(isi);
        var langkah = new Langkah(renja);
        langkah.tambah(satu, Riwayat.Aksi.TAMBAH);
        return pencatat.selesai(langkah);
    }

    /** Changes one cell of an indicator; conflicts as for a line. */
    public HasilSunting ubahSel(long renjaId, long indikatorId, long versi, BarisIndikator.Sel sel, String teks) {
        var renja = pintu.buka(renjaId);
        var satu = ambil(renja, indikatorId);
        var lama = satu.baris();
        var pilihan = pilihan(renja);
        var baru = switch (sel) {
            case NAMA -> lama.dengan(sel, nama(teks));
            case SATUAN -> lama.dengan(sel, satuan(pilihan, lama, teks));
            case TARGET, TARGET_N1 -> target(pilihan, lama, sel, teks);
        };
        var langkah = new Langkah(renja);
        if (!baru.beda(lama).isEmpty()) {
            pastikanTakBentrok(renja, satu, versi, sel);
            langkah.ubah(satu, baru, Riwayat.Aksi.UBAH, sel);
        } else {
            langkah.sebut(satu);
        }
        return pencatat.selesai(langkah);
    }

    public HasilSunting hapus(long renjaId, long indikatorId, long versi) {
        var renja = pintu.buka(renjaId);
        var satu = ambil(renja, indikatorId);
        if (satu.versi() != versi) {
            for (var sel : BarisIndikator.Sel.values()) {
                pastikanTakBentrok(renja, satu, versi, sel);
            }
        }
        var langkah = new Langkah(renja);
        langkah.hapus(satu, Riwayat.Aksi.HAPUS);
        return pencatat.selesai(langkah);
    }

    private void pastikanTakBentrok(Renja renja, IndikatorRenja satu, long versi, BarisIndikator.Sel sel) {
        if (satu.versi() == versi) {
            return;
        }
        for (var r : riwayat.sejakVersi(renja.id(), satu.silsilah(), versi)) {
            if (r.baru()
                    || NaskahJson.baca(r.sebelum(), BarisIndikator.class)
                            .beda(NaskahJson.baca(r.sesudah(), BarisIndikator.class))
                            .contains(sel)) {
                throw new IndikatorBentrok(
                        sel,
                        r.pelaku(),
                        WaktuTulis.lengkap(r.waktu(), pemda.aktif().zona()),
                        satu.baris());
            }
        }
    }

    private static BarisIndikator target(
            DaftarPilihan pilihan, BarisIndikator lama, BarisIndikator.Sel sel, String teks) {
        var bacaan = AngkaSel.target(teks);
        var baru = lama.dengan(sel, bacaan.nilai());
        if (bacaan.satuan().isEmpty()) {
            return baru;
        }
        var ejaan = satuan(pilihan, lama, bacaan.satuan());
        if (lama.satuan() != null && !TeksLuar.sama(lama.satuan(), ejaan)) {
            throw new PelanggaranAturan("SUN-08", bacaan.satuan(), lama.satuan());
        }
        return baru.dengan(BarisIndikator.Sel.SATUAN, ejaan);
    }

    private static String satuan(DaftarPilihan pilihan, BarisIndikator lama, String teks) {
        var rapi = TeksLuar.rapikan(teks);
        if (rapi.isEmpty()) {
            return null;
        }
        var kamus = pilihan.kamusSatuan(lama.satuan());
        return kamus.cari(rapi)
                .or(() -> kamus.tebak(rapi))
                .orElseGet(() -> batasi(BarisIndikator.Sel.SATUAN, rapi, 100));
    }

    private static String nama(String teks) {
        var rapi = TeksLuar.rapikan(teks);
        if (rapi.isEmpty()) {
            throw new PelanggaranAturan("SUN-37");
        }
        return batasi(BarisIndikator.Sel.NAMA, rapi, PANJANG_NAMA);
    }

    private static String batasi(BarisIndikator.Sel sel, String teks, int panjang) {
        if (teks.length() > panjang) {
            throw new PelanggaranAturan("SUN-02", sel.label(), String.valueOf(teks.length()), String.valueOf(panjang));
        }
        return teks;
    }

    private IndikatorRenja ambil(Renja renja, long id) {
        return indikator.findByIdAndRenjaId(id, renja.id()).orElseThrow(() -> new PelanggaranAturan("SUN-17"));
    }

    private DaftarPilihan pilihan(Renja renja) {
        return pilihan.untuk(renja.tahun(), renja.pdId(), renja.nomenklatur());
    }
}
