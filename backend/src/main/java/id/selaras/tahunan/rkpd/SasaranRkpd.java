package id.selaras.tahunan.rkpd;

import java.math.BigDecimal;

/** A sasaran of a prioritas of the RKPD. */
public record SasaranRkpd(
        long id, long prioritasId, String uraian, String indikator, String satuan, BigDecimal target) {}
