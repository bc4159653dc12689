package id.selaras.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JamGeserTest {

    /** The last minute of the year in Jakarta is already the new year in Makassar and Jayapura. */
    @ParameterizedTest
    @CsvSource({"Asia/Jakarta,2021-12-31", "Asia/Makassar,2022-01-01", "Asia/Jayapura,2022-01-01"})
    void todayIsTheDayOfThePemda(String zona, LocalDate hari) {
        var jam = new JamGeser(() -> ZoneId.of(zona));
        jam.setel(Instant.parse("2021-12-31T16:59:00Z"));

        assertThat(LocalDate.now(jam)).isEqualTo(hari);
    }
}
