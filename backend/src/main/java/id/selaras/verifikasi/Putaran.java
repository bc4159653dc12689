package id.selaras.verifikasi;

import id.selaras.kernel.Tahap;
import java.time.Instant;

/**
 * One round of verification: from the submission to the mitra's word.
 *
 * @param selesai null while it lies on the mitra's desk
 * @param versiRenjaId the latest frozen version when it was decided; null where there was none
 */
public record Putaran(
        long id,
        long renjaId,
        Tahap tahap,
        int putaran,
        Instant mulai,
        Instant selesai,
        Keputusan keputusan,
        String alasan,
        String verifikator,
        Long versiRenjaId) {

    public boolean terbuka() {
        return selesai == null;
    }
}
