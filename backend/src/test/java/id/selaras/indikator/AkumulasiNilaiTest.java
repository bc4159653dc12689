package id.selaras.indikator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AkumulasiNilaiTest {

    private static final List<BigDecimal> NILAI =
            Arrays.asList(new BigDecimal("3"), null, new BigDecimal("7"), new BigDecimal("5"));

    @Test
    void valuesOfSeveralYearsBecomeOneEachInItsWay() {
        assertThat(AkumulasiNilai.SUM.hitung(NILAI)).hasValue(new BigDecimal("15"));
        assertThat(AkumulasiNilai.LAST.hitung(NILAI)).hasValue(new BigDecimal("5"));
        assertThat(AkumulasiNilai.AVERAGE.hitung(NILAI)).hasValue(new BigDecimal("5"));
        assertThat(AkumulasiNilai.MAX.hitung(NILAI)).hasValue(new BigDecimal("7"));
    }

    @Test
    void withoutAnyValueThereIsNoneAtTheEnd() {
        assertThat(AkumulasiNilai.SUM.hitung(Arrays.asList(null, null))).isEmpty();
    }
}
