package id.selaras.workflow.pantau;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One process with its course.
 *
 * @param induk the process that called it, null for one that stands alone
 * @param langkah what it went through, the oldest first
 */
public record ProsesRinci(
        ProsesRingkas ringkas, String induk, String namaInduk, List<Langkah> langkah, List<PengaturWaktu> waktu) {

    /**
     * One element that was entered.
     *
     * @param selesai null where the process still stands
     * @param dibatalkan left without being done
     * @param dipanggil the process called from here, null for every other element
     */
    public record Langkah(
            String elemen,
            String nama,
            String jenis,
            Instant mulai,
            Instant selesai,
            boolean dibatalkan,
            String pelaku,
            Long tugasId,
            String dipanggil) {

        /** How long it took, or null while it lasts. */
        public Duration lama() {
            return selesai == null ? null : Duration.between(mulai, selesai);
        }
    }

    /** A timer that will fire. */
    public record PengaturWaktu(String nama, String jenis, Instant kapan) {}
}
