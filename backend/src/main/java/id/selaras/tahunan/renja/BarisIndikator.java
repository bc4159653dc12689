package id.selaras.tahunan.renja;

import java.math.BigDecimal;

/** An indicator of a program or kegiatan as it is read. */
public record BarisIndikator(
        long id,
        String silsilah,
        String kode,
        int urutan,
        String nama,
        String satuan,
        BigDecimal target,
        BigDecimal targetN1,
        long versi) {}
