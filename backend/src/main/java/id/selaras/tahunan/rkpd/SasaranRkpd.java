package id.selaras.tahunan.rkpd;

import java.math.BigDecimal;

/**
 * A sasaran of a prioritas with its indicator for the year.
 *
 * @param target in the satuan of the indicator, null where none is set
 */
public record SasaranRkpd(
        long id, long prioritasId, String uraian, String indikator, String satuan, BigDecimal target, long versi) {}
