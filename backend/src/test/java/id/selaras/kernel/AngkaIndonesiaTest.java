package id.selaras.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AngkaIndonesiaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234.567,89|1234567.89",
                "1234567.89|1234567.89",
                "1,234,567.89|1234567.89",
                "1.234.567|1234567",
                "1,234,567|1234567",
                "3,60|3.60",
                "3.60|3.60",
                "0,125|0.125",
                "0.125|0.125",
                "-12|-12",
                "' 12\u00A0500,5 '|12500.5",
                "1.25104E+11|125104000000",
                "1,5|1.5",
                "12.3456|12.3456"
            })
    void readsBothWaysOfWriting(String teks, BigDecimal nilai) {
        assertThat(AngkaIndonesia.baca(teks)).isEqualByComparingTo(nilai);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.500", "12,500", "999.999"})
    void refusesWhatHasTwoReadingsAndShowsBoth(String teks) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> AngkaIndonesia.baca(teks))
                .satisfies(galat -> {
                    assertThat(galat.kode()).isEqualTo("ANG-02");
                    assertThat(galat.argumen()[1]).isEqualTo(teks.replaceAll("[.,]", ""));
                    assertThat(galat.argumen()[2]).isEqualTo(teks.replace('.', ','));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "12 laporan", "1.2.3", "1,2,3", "#REF!", "1.98501E+17", "--5", "80-85", "١٢"})
    void refusesWhatIsNoNumber(String teks) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> AngkaIndonesia.baca(teks))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo("ANG-01");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.500|1500",
                "Rp1.500|1500",
                "Rp. 446.155.000,-|446155000",
                "24.300.904.925,96|24300904925.96",
                "1500,5|1500.5",
                "0|0"
            })
    void moneyWithOnePointAndThreeDigitsIsThousands(String teks, BigDecimal nilai) {
        assertThat(AngkaIndonesia.bacaUang(teks)).isEqualByComparingTo(nilai);
    }

    @Test
    void moneyWithOneCommaAndThreeDigitsStaysRefused() {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> AngkaIndonesia.bacaUang("1,500"))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo("ANG-02");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234567.89|0|2|1.234.567,89",
                "1234567|0|2|1.234.567",
                "-1234.5|2|2|-1.234,50",
                "0|0|2|0",
                "999|0|0|999",
                "1000|0|0|1.000",
                "3.6000|0|4|3,6",
                "-0.4|0|0|0"
            })
    void writesPointsForThousandsAndACommaForDecimals(BigDecimal nilai, int min, int maks, String teks) {
        assertThat(AngkaIndonesia.tulis(nilai, min, maks)).isEqualTo(teks);
    }
}
