package id.selaras.workflow.ekspresi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenggatTest {

    private static final Instant MULAI = Instant.parse("2020-11-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "Asia/Jakarta, 2020-12-31T16:59:59Z, 2020-12-28T01:00:00Z, 2021-01-01T01:00:00Z",
        "Asia/Makassar, 2020-12-31T15:59:59Z, 2020-12-28T00:00:00Z, 2021-01-01T00:00:00Z",
        "Asia/Jayapura, 2020-12-31T14:59:59Z, 2020-12-27T23:00:00Z, 2020-12-31T23:00:00Z"
    })
    void lastSecondOfTheYearIsThatOfThePemda(String zona, String batas, String pengingat, String eskalasi) {
        var tenggat = Tenggat.pada("X", LocalDate.of(2020, 12, 31), ZoneId.of(zona), MULAI);
        assertThat(tenggat.batas()).isEqualTo(batas);
        assertThat(tenggat.pengingat()).isEqualTo(pengingat);
        assertThat(tenggat.eskalasi()).isEqualTo(eskalasi);
    }

    @Test
    void shortTaskIsRemindedOfHalfWay() {
        var mulai = Instant.parse("2021-03-01T02:00:00Z");
        var dua = Tenggat.pada("X", LocalDate.of(2021, 3, 3), ZoneId.of("Asia/Jakarta"), mulai);
        assertThat(dua.pengingat()).isEqualTo("2021-03-02T01:00:00Z");
        var hariIni = Tenggat.pada("X", LocalDate.of(2021, 3, 1), ZoneId.of("Asia/Jakarta"), mulai);
        assertThat(hariIni.pengingat()).isBefore(hariIni.batas());
    }
}
