package id.selaras.tahunan.naskahrkpd;

import id.selaras.kernel.Tahap;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A frozen RKPD, without its content.
 *
 * @param resmi frozen at the end of a stage, rather than for a draft print
 * @param sha256 of the canonical JSON of its content
 */
public record VersiRkpd(
        long id,
        long rkpdId,
        int nomor,
        Tahap tahap,
        String label,
        boolean resmi,
        String sha256,
        BigDecimal total,
        Instant waktu,
        String oleh) {}
