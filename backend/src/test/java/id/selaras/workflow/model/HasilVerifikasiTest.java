package id.selaras.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HasilVerifikasiTest {

    @ParameterizedTest
    @CsvSource({
        "SESUAI, 0, 0, SESUAI",
        "SESUAI, 1, 0, PERLU_PERBAIKAN",
        "SESUAI, 0, 1, PERLU_PERBAIKAN",
        "SESUAI, 2, 5, PERLU_PERBAIKAN",
        "DIKEMBALIKAN, 0, 0, PERLU_PERBAIKAN",
        "DIKEMBALIKAN, 3, 3, PERLU_PERBAIKAN"
    })
    void onlyAPlanWithoutOpenFindingsIsSesuaiAndOnlyWhenTheMitraSaysSo(
            String keputusan, int berat, int terbuka, String hasil) {
        var nilai = TabelJadwal.nilai(
                "HasilVerifikasi", Map.of("keputusanMitra", keputusan, "temuanBerat", berat, "temuanTerbuka", terbuka));
        assertThat(nilai.getSingleResult().getFirstEntry().toString()).isEqualTo(hasil);
    }
}
