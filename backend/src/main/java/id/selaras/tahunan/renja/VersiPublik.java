package id.selaras.tahunan.renja;

import id.selaras.kernel.Tahap;
import java.math.BigDecimal;
import java.time.Instant;

/** The latest official version of a Renja: what anyone may read of it. */
public record VersiPublik(
        long id,
        long renjaId,
        long pdId,
        String kodePd,
        String namaPd,
        String singkatanPd,
        Tahap tahap,
        String label,
        String sha256,
        BigDecimal total,
        Instant waktu) {}
