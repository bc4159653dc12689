package id.selaras.tahunan.rkpd;

import java.time.LocalDate;

/**
 * When plans of a stage may be filled in.
 *
 * @param mulai first day, null where the stage itself decides
 * @param batas last day, null where the stage is measured in days from its beginning
 * @param tutup whether the window closes after the last day; otherwise the stage is merely late
 */
public record Jendela(LocalDate mulai, LocalDate batas, boolean tutup) {

    public boolean belumDibuka(LocalDate hari) {
        return mulai != null && hari.isBefore(mulai);
    }

    public boolean sudahDitutup(LocalDate hari) {
        return tutup && batas != null && hari.isAfter(batas);
    }
}
