package id.selaras.referensi.kalender;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Counts working days: Monday to Friday, without holidays. */
public record KalenderKerja(Set<LocalDate> libur) {

    public KalenderKerja {
        libur = Set.copyOf(libur);
    }

    public boolean kerja(LocalDate hari) {
        return hari.getDayOfWeek() != DayOfWeek.SATURDAY
                && hari.getDayOfWeek() != DayOfWeek.SUNDAY
                && !libur.contains(hari);
    }

    /**
     * The working day that is so many working days after a day; that day itself does not count.
     *
     * @param hariKerja zero or more; zero is the day itself, whether one works on it or not
     */
    public LocalDate sesudah(LocalDate mulai, int hariKerja) {
        var hari = mulai;
        for (int sisa = hariKerja; sisa > 0; ) {
            hari = hari.plusDays(1);
            if (kerja(hari)) {
                sisa--;
            }
        }
        return hari;
    }

    /** Working days after the first day up to and with the last one; negative where the last lies before the first. */
    public int antara(LocalDate pertama, LocalDate terakhir) {
        if (terakhir.isBefore(pertama)) {
            return -antara(terakhir, pertama);
        }
        return (int) pertama.plusDays(1)
                .datesUntil(terakhir.plusDays(1))
                .filter(this::kerja)
                .count();
    }
}
