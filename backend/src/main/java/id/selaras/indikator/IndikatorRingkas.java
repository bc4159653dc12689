package id.selaras.indikator;

import java.math.BigDecimal;

/**
 * An indicator in a list.
 *
 * @param tahun of the latest yearly value, null where there is none
 * @param basi the series ends before n-2
 * @param pertentangan how many places in plans say something else
 */
public record IndikatorRingkas(
        Indikator indikator,
        String singkatanPd,
        Integer tahun,
        BigDecimal nilai,
        StatusNilai status,
        boolean basi,
        int pemakaian,
        int pertentangan) {}
