package id.selaras.indikator;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A value of the series.
 *
 * @param triwulan 1 to 4, or 0 for the whole year
 * @param sumber where this value was read, such as a publication
 */
public record NilaiIndikator(
        int tahun,
        int triwulan,
        BigDecimal nilai,
        StatusNilai status,
        String sumber,
        String oleh,
        Instant waktu,
        long versi) {

    public boolean setahun() {
        return triwulan == 0;
    }
}
