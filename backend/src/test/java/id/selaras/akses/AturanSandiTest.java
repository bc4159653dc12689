package id.selaras.akses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.kernel.PelanggaranAturan;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AturanSandiTest {

    @ParameterizedTest
    @CsvSource({
        "sembilan9, SND-01",
        "perencana-kuat, SND-03",
        "pohonDiskominfo1, SND-03",
        "123bappeda2022, SND-04",
        "aaaaaaaaaaaa, SND-04",
        "1234567890, SND-04",
        "abcdefghijkl, SND-04",
    })
    void guessablePasswordsAreRefused(String sandi, String kode) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> AturanSandi.periksa(sandi, "perencana.kominfo", "Perencana Diskominfo"))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo(kode);
    }

    @Test
    void aShortSentenceIsGoodEnoughAndTenLettersAreTheLeast() {
        assertThatCode(() -> AturanSandi.periksa("hujan turun di malang", "perencana.kominfo", "Perencana"))
                .doesNotThrowAnyException();
        assertThatCode(() -> AturanSandi.periksa("mangga4tua", "perencana.kominfo", "Perencana"))
                .doesNotThrowAnyException();
    }

    @Test
    void whatTheHashWouldNotReadIsRefusedBySizeInBytes() {
        assertThatCode(() ->
                        AturanSandi.periksa("x1".repeat(36).substring(0, 72).replace("x1x1", "kopi"), "a", "b"))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> AturanSandi.periksa("kopié".repeat(13), "a", "b"))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo("SND-02");
    }

    @RepeatedTest(20)
    void aGivenPasswordPassesTheRulesItself() {
        var sandi = AturanSandi.acak();
        assertThat(sandi).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
        assertThatCode(() -> AturanSandi.periksa(sandi, "perencana.kominfo", "Perencana Diskominfo"))
                .doesNotThrowAnyException();
    }
}
