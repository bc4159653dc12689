package id.selaras.tahunan.rkpd;

import java.math.BigDecimal;

/**
 * A line as the Perkada RKPD fixed it.
 *
 * @param sumberDana codes of the sumber dana, separated by commas
 */
public record BarisRkpd(
        String silsilah, String kode, BigDecimal target, BigDecimal pagu, String lokasi, String sumberDana) {}
