package id.selaras.strategis.renstra;

import java.math.BigDecimal;

/** A program, kegiatan or sub kegiatan of the Renstra with target and pagu of one year. */
public record BarisRenstra(
        String kode,
        String jenjang,
        String indikator,
        String satuan,
        BigDecimal target,
        BigDecimal pagu,
        BigDecimal targetAkhir) {}
