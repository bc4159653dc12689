package id.selaras.tahunan.berkas;

import id.selaras.kernel.Tahap;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A paper without its bytes.
 *
 * @param jenis code of the kind, as the pedoman names it
 * @param tanggal date on the paper, null where it has none
 * @param nomor number on the paper, null where it has none
 * @param oleh who handed it in, person and office
 * @param penggantiId the paper that took its place; null where it holds
 */
public record Berkas(
        long id,
        Tahap tahap,
        String jenis,
        String nama,
        String tipe,
        long ukuran,
        String sha256,
        LocalDate tanggal,
        String nomor,
        Instant waktu,
        String oleh,
        Long penggantiId) {

    /** Nothing took its place. */
    public boolean berlaku() {
        return penggantiId == null;
    }
}
