package id.selaras.peragaan;

import id.selaras.akses.Pelaku;
import id.selaras.akses.PenggunaService;
import id.selaras.akses.Peran;
import id.selaras.verifikasi.TemuanRenja;
import id.selaras.verifikasi.VerifikasiService;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Answers to findings, as the planner gives them before submission and the mitra weighs them. */
@Component
class Penjawab {

    private static final String UMUM =
            "Sudah dibahas bersama Bappeda: angka ini hasil penajaman kebutuhan tahun rencana"
                    + " dan diselaraskan pada tahap berikutnya.";

    private final Panggung panggung;
    private final PenggunaService pengguna;
    private final VerifikasiService verifikasi;

    Penjawab(Panggung panggung, PenggunaService pengguna, VerifikasiService verifikasi) {
        this.panggung = panggung;
        this.pengguna = pengguna;
        this.verifikasi = verifikasi;
    }

    /** @param alasan what to say to a finding; null leaves it open */
    void jawab(long renjaId, long pdId, Function<TemuanRenja, String> alasan) {
        var perencana = pengguna.pemegang(Peran.PERENCANA_PD, pdId).get(0);
        panggung.sebagai(perencana, () -> {
            verifikasi.jawabSemuaTemuan(renjaId, alasan);
            return null;
        });
    }

    void jawabSemua(long renjaId, long pdId) {
        jawab(renjaId, pdId, t -> UMUM);
    }

    void terimaSemua(long renjaId, Pelaku mitra) {
        panggung.sebagai(mitra, () -> {
            verifikasi.terimaSemuaJawaban(renjaId, "Dapat diterima.");
            return null;
        });
    }
}
