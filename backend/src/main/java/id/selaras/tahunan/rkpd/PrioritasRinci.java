package id.selaras.tahunan.rkpd;

import java.math.BigDecimal;
import java.util.List;

/**
 * A prioritas with its sasaran and what the Renja of all PD put behind it.
 *
 * @param jumlahBaris lines of sub kegiatan that name it
 * @param jumlahPd PD those lines belong to
 * @param pagu their sum
 */
public record PrioritasRinci(
        long id,
        int nomor,
        String nama,
        String singkat,
        long versi,
        List<SasaranRkpd> sasaran,
        long jumlahBaris,
        int jumlahPd,
        BigDecimal pagu) {}
