package id.selaras.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RupiahTest {

    @Test
    void keepsTheSenOfLargeSums() {
        var jumlah = Rupiah.jumlah(
                Stream.of(new Rupiah(new BigDecimal("24300904925.96")), new Rupiah(new BigDecimal("0.04"))));

        assertThat(jumlah).isEqualTo(Rupiah.of(24_300_904_926L));
        assertThat(jumlah).hasToString("24.300.904.926");
    }

    @Test
    void refusesATenthOfASen() {
        assertThatThrownBy(() -> new Rupiah(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void isAboveByASingleRupiah() {
        assertThat(Rupiah.of(100_000_001).lebihDari(Rupiah.of(100_000_000))).isTrue();
        assertThat(Rupiah.of(100_000_000).lebihDari(Rupiah.of(100_000_000))).isFalse();
    }

    @Test
    void anEmptyColumnCountsAsZero() {
        assertThat(Rupiah.of((BigDecimal) null)).isEqualTo(Rupiah.NOL);
    }
}
