package id.selaras.strategis.rencana;

import java.time.Instant;

/**
 * A frozen plan of several years, without its content.
 *
 * @param resmi frozen at the end of a stage, rather than for a draft print
 * @param sha256 of the canonical JSON of its content
 */
public record VersiRencana(
        long id,
        long rencanaId,
        int nomor,
        TahapRencana tahap,
        String label,
        boolean resmi,
        String sha256,
        Instant waktu,
        String oleh) {}
