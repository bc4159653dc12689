package id.selaras.peragaan;

import id.selaras.akses.Pelaku;
import id.selaras.akses.PenggunaService;
import id.selaras.akses.Peran;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.verifikasi.VerifikasiService;
import id.selaras.workflow.tugas.Putusan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * A scripted actor for each task of the cycle: brings what the task needs, decides as its holder would,
 * and mends what is returned.
 */
@Component
class Pemeran {

    private static final String PERBAIKI = "userTask_perbaikiRenja";
    private static final List<String> BERKAS_PERSIAPAN = List.of("SK_TIM_PENYUSUN", "BUKTI_ORIENTASI", "AGENDA_KERJA");
    private static final List<String> BERKAS_FORUM =
            List.of("UNDANGAN_FORUM", "DAFTAR_HADIR_FORUM", "NOTULEN_FORUM", "BA_FORUM");

    private final Panggung panggung;
    private final PemuatRenja pemuat;
    private final PenggunaService pengguna;
    private final RenjaService renja;
    private final VerifikasiService verifikasi;
    private final Penjawab penjawab;
    private final Map<String, Integer> hitungan = new TreeMap<>();

    Pemeran(
            Panggung panggung,
            PemuatRenja pemuat,
            PenggunaService pengguna,
            RenjaService renja,
            VerifikasiService verifikasi,
            Penjawab penjawab) {
        this.panggung = panggung;
        this.pemuat = pemuat;
        this.pengguna = pengguna;
        this.renja = renja;
        this.verifikasi = verifikasi;
        this.penjawab = penjawab;
    }

    /** Completed tasks by model and element. */
    Map<String, Integer> hitungan() {
        return hitungan;
    }

    void kerjakan(Berkas berkas, PemuatRenja.Acuan acuan, Map<Long, String> kunciPd, Panggung.TugasTerbuka tugas) {
        bawa(berkas, acuan, kunciPd.get(tugas.pdId()), tugas);
        PelanggaranAturan terakhir = null;
        for (var oleh : pemegang(tugas)) {
            try {
                putuskan(oleh, tugas);
                hitungan.merge(tugas.proses() + "/" + tugas.elemen(), 1, Integer::sum);
                return;
            } catch (PelanggaranAturan ditolak) {
                terakhir = ditolak;
            }
        }
        throw new IllegalStateException(
                "Tugas " + tugas.elemen() + " untuk " + tugas.kunci() + " tidak dapat diselesaikan: "
                        + (terakhir == null ? "tidak ada pemegang " + tugas.peran() : terakhir.getMessage()),
                terakhir);
    }

    private void bawa(Berkas berkas, PemuatRenja.Acuan acuan, String kunci, Panggung.TugasTerbuka tugas) {
        if (tugas.renjaId() == null) {
            return;
        }
        switch (tugas.elemen()) {
            case "userTask_siapkanPenyusunan" -> berkas(acuan, tugas, BERKAS_PERSIAPAN);
            case "userTask_laksanakanForum" -> berkas(acuan, tugas, BERKAS_FORUM);
            case "userTask_susunRenja" -> {
                if (!"RANCANGAN_AKHIR".equals(tugas.tahap())) {
                    pemuat.muatBaris(berkas, acuan, kunci, tugas.renjaId(), tugas.tahap());
                }
            }
            case "userTask_ajukanRenja", "userTask_ajukanPerbaikan" ->
                penjawab.jawabSemua(tugas.renjaId(), tugas.pdId());
            case PERBAIKI -> {
                pemuat.muatBaris(berkas, acuan, kunci, tugas.renjaId(), PemuatRenja.BERSIH);
                panggung.sebagai(
                        pemegang(tugas).get(0),
                        () -> verifikasi.jawabSemuaCatatan(tugas.renjaId(), "Sudah diperbaiki sesuai catatan."));
            }
            default -> {}
        }
    }

    private void berkas(PemuatRenja.Acuan acuan, Panggung.TugasTerbuka tugas, List<String> jenis) {
        var hari = LocalDate.ofInstant(panggung.kini(), java.time.ZoneId.of("Asia/Jakarta"));
        var tahap = renja.ambil(tugas.renjaId()).tahap().name();
        jenis.forEach(j -> pemuat.muatBerkas(acuan, "RENJA", tugas.renjaId(), tahap, j, hari));
    }

    private void putuskan(Pelaku oleh, Panggung.TugasTerbuka tugas) {
        switch (tugas.pilihan()) {
            case "SESUAI_DIKEMBALIKAN" -> telaah(oleh, tugas);
            case "SETUJU_TIDAK" -> panggung.selesaikan(oleh, tugas.id(), bernomor(Putusan.setuju(), tugas));
            default -> panggung.selesaikan(oleh, tugas.id(), bernomor(Putusan.selesai(), tugas));
        }
    }

    /** Accepts what may be accepted; what still has findings goes back with a note. */
    private void telaah(Pelaku oleh, Panggung.TugasTerbuka tugas) {
        try {
            penjawab.terimaSemua(tugas.renjaId(), oleh);
            panggung.selesaikan(oleh, tugas.id(), Putusan.sesuai());
        } catch (PelanggaranAturan belum) {
            if (!belum.kode().startsWith("VRF")) {
                throw belum;
            }
            panggung.sebagai(
                    oleh,
                    () -> verifikasi.catat(
                            tugas.renjaId(),
                            "BAB",
                            "3.3",
                            "Selesaikan temuan pemeriksaan aturan sebelum diajukan lagi."));
            panggung.selesaikan(
                    oleh,
                    tugas.id(),
                    Putusan.dikembalikan("Masih ada temuan pemeriksaan aturan; mohon disempurnakan."));
        }
    }

    private static Putusan bernomor(Putusan putusan, Panggung.TugasTerbuka tugas) {
        return switch (tugas.elemen()) {
            case "userTask_tandatanganiSuratEdaran" -> putusan.dengan("nomor", "050/214/35.73.501/2021");
            case "userTask_tetapkanRkpd" -> putusan.dengan("nomor", "Peraturan Wali Kota Malang Nomor 20 Tahun 2021");
            case "userTask_tetapkanRenja" -> putusan.dengan("nomor", "188.45/297/35.73.112/2021");
            default -> putusan;
        };
    }

    private List<Pelaku> pemegang(Panggung.TugasTerbuka tugas) {
        var peran = Peran.valueOf(tugas.peran());
        return pengguna.pemegang(peran, peran.padaPd() ? tugas.pdId() : null);
    }
}
