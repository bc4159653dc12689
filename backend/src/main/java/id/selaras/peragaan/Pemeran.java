package id.selaras.peragaan;

import id.selaras.akses.Pelaku;
import id.selaras.akses.PenggunaService;
import id.selaras.akses.Peran;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
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
    private final PemainForum forum;
    private final PemainReviu reviu;
    private final PemainFasilitasi fasilitasi;
    private final PemainRencana rencana;
    private final Map<String, Integer> hitungan = new TreeMap<>();

    Pemeran(
            Panggung panggung,
            PemuatRenja pemuat,
            PenggunaService pengguna,
            RenjaService renja,
            VerifikasiService verifikasi,
            Penjawab penjawab,
            PemainForum forum,
            PemainReviu reviu,
            PemainFasilitasi fasilitasi,
            PemainRencana rencana) {
        this.panggung = panggung;
        this.pemuat = pemuat;
        this.pengguna = pengguna;
        this.renja = renja;
        this.verifikasi = verifikasi;
        this.penjawab = penjawab;
        this.forum = forum;
        this.reviu = reviu;
        this.fasilitasi = fasilitasi;
        this.rencana = rencana;
    }

    /** Completed tasks by model and element. */
    Map<String, Integer> hitungan() {
        return hitungan;
    }

    void kerjakan(Berkas berkas, PemuatRenja.Acuan acuan, Map<Long, String> kunciPd, Panggung.TugasTerbuka tugas) {
        bawa(berkas, acuan, kunciPd.get(tugas.pdId()), tugas);
        if (PemainForum.milik(tugas)) {
            panggung.sebagai(
                    pemegang(tugas).get(0), () -> forum.mainkan(berkas, tugas, kunciPd.get(tugas.pdId()), hariIni()));
        }
        if (PemainReviu.milik(tugas)) {
            panggung.sebagai(pemegang(tugas).get(0), () -> reviu.mainkan(tugas, kunciPd.get(tugas.pdId())));
        }
        if (PemainFasilitasi.milik(tugas)) {
            panggung.sebagai(pemegang(tugas).get(0), () -> fasilitasi.mainkan(tugas, hariIni()));
        }
        if (PemainRencana.milik(tugas)) {
            panggung.sebagai(pemegang(tugas).get(0), () -> rencana.mainkan(berkas, tugas, kunciPd.get(tugas.pdId())));
        }
        boolean cacat = tugas.renjaId() != null && pemuat.adaCacat(berkas, kunciPd.get(tugas.pdId()), tugas.tahap());
        PelanggaranAturan terakhir = null;
        for (var oleh : pemegang(tugas)) {
            try {
                putuskan(oleh, tugas, cacat);
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
        var hari = hariIni();
        var tahap = renja.ambil(tugas.renjaId()).tahap().name();
        jenis.forEach(j -> pemuat.muatBerkas(acuan, "RENJA", tugas.renjaId(), tahap, j, hari));
    }

    private LocalDate hariIni() {
        return LocalDate.ofInstant(panggung.kini(), java.time.ZoneId.of("Asia/Jakarta"));
    }

    private void putuskan(Pelaku oleh, Panggung.TugasTerbuka tugas, boolean cacat) {
        switch (tugas.pilihan()) {
            case "SESUAI_DIKEMBALIKAN" -> {
                if (tugas.renjaId() == null) {
                    panggung.selesaikan(oleh, tugas.id(), bercatatan(Putusan.sesuai(), tugas));
                } else {
                    telaah(oleh, tugas, cacat);
                }
            }
            case "SETUJU_TIDAK" -> panggung.selesaikan(oleh, tugas.id(), setujuAtauTunggu(tugas));
            default -> panggung.selesaikan(oleh, tugas.id(), bernomor(bercatatan(Putusan.selesai(), tugas), tugas));
        }
    }

    /**
     * Sends back, in its first round, a plan that still has the defects of its stage; accepts what may be
     * accepted of any other, and sends back what still has findings.
     */
    private void telaah(Pelaku oleh, Panggung.TugasTerbuka tugas, boolean cacat) {
        if (cacat && putaranPertama(oleh, tugas)) {
            kembalikan(oleh, tugas, "Isi indikator, target, dan pagu yang ditandai pemeriksaan aturan.");
            return;
        }
        try {
            penjawab.terimaSemua(tugas.renjaId(), oleh);
            panggung.selesaikan(oleh, tugas.id(), Putusan.sesuai());
        } catch (PelanggaranAturan belum) {
            if (!belum.kode().startsWith("VRF")) {
                throw belum;
            }
            kembalikan(oleh, tugas, "Selesaikan temuan pemeriksaan aturan sebelum diajukan lagi.");
        }
    }

    private boolean putaranPertama(Pelaku oleh, Panggung.TugasTerbuka tugas) {
        return panggung.sebagai(oleh, () -> verifikasi.riwayat(tugas.renjaId())).stream()
                        .filter(p -> p.tahap().name().equals(tugas.tahap()))
                        .count()
                == 1;
    }

    private void kembalikan(Pelaku oleh, Panggung.TugasTerbuka tugas, String catatan) {
        panggung.sebagai(oleh, () -> verifikasi.catat(tugas.renjaId(), "BAB", "3.3", catatan));
        panggung.selesaikan(
                oleh, tugas.id(), Putusan.dikembalikan("Masih ada temuan pemeriksaan aturan; mohon disempurnakan."));
    }

    /** Everything is agreed to, but nobody is passed over: who is late gets the time that is left. */
    private static Putusan setujuAtauTunggu(Panggung.TugasTerbuka tugas) {
        return "userTask_putuskanPdTerlambat".equals(tugas.elemen())
                        || "userTask_putuskanRenstraTerlambat".equals(tugas.elemen())
                ? Putusan.tidak("Perangkat daerah yang terlambat diberi tambahan waktu.")
                : bernomor(Putusan.setuju(), tugas);
    }

    private static Putusan bercatatan(Putusan putusan, Panggung.TugasTerbuka tugas) {
        return PemainRencana.bercatatan(tugas)
                ? putusan.beralasan("Temuan yang dibiarkan sudah dijelaskan pada bab terkait.")
                : putusan;
    }

    private static Putusan bernomor(Putusan putusan, Panggung.TugasTerbuka tugas) {
        return switch (tugas.elemen()) {
            case "userTask_tandatanganiSuratEdaran" -> putusan.dengan("nomor", "050/214/35.73.501/2021");
            case "userTask_tetapkanRkpd" -> putusan.dengan("nomor", "Peraturan Wali Kota Malang Nomor 20 Tahun 2021");
            case "userTask_tetapkanRenja" -> putusan.dengan("nomor", "188.45/297/35.73.112/2021");
            case "userTask_sepakatiRancanganAwal" -> putusan.dengan("nomor", "188/45/35.73.202/2018");
            case "userTask_konsultasikanRancanganAwal" -> putusan.dengan("nomor", "050/2811/35.73.501/2018");
            case "userTask_setujuiRaperda" -> putusan.dengan("nomor", "188.4/50/35.73.201/2018");
            case "userTask_tetapkanPerda" -> putusan.dengan("nomor", "Peraturan Daerah Kota Malang Nomor 1 Tahun 2019");
            case "userTask_tetapkanRenstra" ->
                putusan.dengan("nomor", "Peraturan Wali Kota Malang tentang Renstra Perangkat Daerah");
            default -> putusan;
        };
    }

    private List<Pelaku> pemegang(Panggung.TugasTerbuka tugas) {
        var peran = Peran.valueOf(tugas.peran());
        var semua =
                PemdaAktif.dengan(tugas.pemda(), () -> pengguna.pemegang(peran, peran.padaPd() ? tugas.pdId() : null));
        var tempat = tugas.kelompok().substring(tugas.kelompok().indexOf('@') + 1);
        return peran == Peran.CAMAT || peran == Peran.LURAH
                ? semua.stream().filter(p -> p.memegangDi(peran, tempat)).toList()
                : semua;
    }
}
