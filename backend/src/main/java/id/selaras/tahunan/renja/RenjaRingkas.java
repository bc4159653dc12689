package id.selaras.tahunan.renja;

import id.selaras.kernel.Tahap;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A Renja in one row.
 *
 * @param total sum of its lines
 * @param plafon null where the Surat Edaran gives none yet
 * @param perubahan number of its latest change
 */
public record RenjaRingkas(
        long id,
        int tahun,
        long pdId,
        String kodePd,
        String namaPd,
        String singkatanPd,
        String pedoman,
        String nomenklatur,
        Tahap tahap,
        StatusRenja status,
        Instant statusSejak,
        long perubahan,
        String nomorPenetapan,
        LocalDate tanggalPenetapan,
        int jumlahBaris,
        BigDecimal total,
        BigDecimal plafon) {}
