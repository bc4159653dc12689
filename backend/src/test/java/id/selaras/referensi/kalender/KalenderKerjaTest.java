package id.selaras.referensi.kalender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KalenderKerjaTest {

    private static final LocalDate JUMAT = LocalDate.of(2021, 3, 5);
    private static final LocalDate ISRA_MIKRAJ = LocalDate.of(2021, 3, 11);
    private static final KalenderKerja KALENDER = new KalenderKerja(Set.of(ISRA_MIKRAJ));

    @Test
    void weekendsAndHolidaysAreNotCounted() {
        assertThat(KALENDER.sesudah(JUMAT, 1)).isEqualTo("2021-03-08");
        assertThat(KALENDER.sesudah(JUMAT, 3)).isEqualTo("2021-03-10");
        assertThat(KALENDER.sesudah(JUMAT, 4)).isEqualTo("2021-03-12");
    }

    @Test
    void fifteenWorkingDaysAreThreeWeeksAndTheHolidaysInThem() {
        assertThat(KALENDER.sesudah(JUMAT, 15)).isEqualTo("2021-03-29");
        assertThat(new KalenderKerja(Set.of()).sesudah(JUMAT, 15)).isEqualTo("2021-03-26");
    }

    @Test
    void aHolidayOnASundayTakesNothingAway() {
        assertThat(new KalenderKerja(Set.of(LocalDate.of(2021, 3, 14))).sesudah(JUMAT, 6))
                .isEqualTo(new KalenderKerja(Set.of()).sesudah(JUMAT, 6));
    }

    @Test
    void noDaysAfterADayIsThatDayAlsoOnASunday() {
        assertThat(KALENDER.sesudah(LocalDate.of(2021, 3, 7), 0)).isEqualTo("2021-03-07");
    }

    @Test
    void daysBetweenAreCountedBothWays() {
        assertThat(KALENDER.antara(JUMAT, LocalDate.of(2021, 3, 12))).isEqualTo(4);
        assertThat(KALENDER.antara(LocalDate.of(2021, 3, 12), JUMAT)).isEqualTo(-4);
        assertThat(KALENDER.antara(JUMAT, JUMAT)).isZero();
    }
}
