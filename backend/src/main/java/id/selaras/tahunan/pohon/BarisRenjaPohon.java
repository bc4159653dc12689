package id.selaras.tahunan.pohon;

import java.math.BigDecimal;

/** A sub kegiatan of the Renja of the year below a program. */
public record BarisRenjaPohon(
        String kode, String nama, String indikator, BigDecimal target, String satuan, BigDecimal pagu) {}
