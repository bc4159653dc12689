package id.selaras.tahunan.renja;

import java.math.BigDecimal;

/**
 * A sub kegiatan as it was frozen.
 *
 * @param prioritas prioritas of the RKPD, by its short name of that day; null where none is named
 */
public record BarisPublik(
        String silsilah,
        String kode,
        String nama,
        String program,
        String indikator,
        String satuan,
        BigDecimal target,
        BigDecimal pagu,
        String lokasi,
        String sumberDana,
        String prioritas) {}
