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
        String oleh) {}
