package id.selaras.verifikasi;

import id.selaras.kernel.Tahap;
import id.selaras.verifikasi.aturan.Lokus;
import java.time.Instant;
import java.util.List;

/**
 * A note of the verifier on a line, a chapter, a paper or the plan, with what was answered.
 *
 * @param tempat where, in words, as it was called when the note was written
 */
public record Catatan(
        long id,
        long renjaId,
        Tahap tahap,
        int putaran,
        Lokus lokus,
        String tempat,
        String teks,
        Keadaan keadaan,
        String oleh,
        Instant waktu,
        String ditutupOleh,
        List<Jawaban> jawaban) {

    /** An answer of the PD. */
    public record Jawaban(String teks, String oleh, Instant waktu) {}

    /** How far it has come. */
    public enum Keadaan {
        TERBUKA("belum dijawab"),
        DIJAWAB("dijawab"),
        SELESAI("selesai");

        private final String label;

        Keadaan(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean selesai() {
        return keadaan == Keadaan.SELESAI;
    }
}
