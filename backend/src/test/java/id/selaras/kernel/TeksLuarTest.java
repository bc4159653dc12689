package id.selaras.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class TeksLuarTest {

    @Test
    void joinsBlanksOfAllKindsAndDropsInvisibleCharacters() {
        assertThat(TeksLuar.rapikan("\uFEFF Dokumen\u00A0 \n perencanaan\u200B "))
                .isEqualTo("Dokumen perencanaan");
        assertThat(TeksLuar.rapikan(null)).isEmpty();
    }

    @Test
    void textOfAFieldIsTidiedAndRefusedWhenItIsMissingOrTooLong() {
        assertThat(TeksLuar.wajib(" Bab  IV ", 6)).isEqualTo("Bab IV");
        assertThat(TeksLuar.boleh(" \u00A0", 6)).isNull();
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> TeksLuar.wajib(" ", 6))
                .satisfies(e -> assertThat(e.kode()).isEqualTo("TKS-01"));
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> TeksLuar.boleh("Bab VIII", 6))
                .satisfies(e -> assertThat(e.kode()).isEqualTo("TKS-02"));
    }

    @Test
    void comparesWordsNotBlanksNorCase() {
        assertThat(TeksLuar.sama("Dokumen ", "dokumen\u00A0")).isTrue();
        assertThat(TeksLuar.sama("UNIT", "Unit")).isTrue();
        assertThat(TeksLuar.sama("Orang", "Orang/Bulan")).isFalse();
    }
}
