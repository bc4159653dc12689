package id.selaras.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TeksLuarTest {

    @Test
    void joinsBlanksOfAllKindsAndDropsInvisibleCharacters() {
        assertThat(TeksLuar.rapikan("\uFEFF Dokumen\u00A0 \n perencanaan\u200B "))
                .isEqualTo("Dokumen perencanaan");
        assertThat(TeksLuar.rapikan(null)).isEmpty();
    }

    @Test
    void comparesWordsNotBlanksNorCase() {
        assertThat(TeksLuar.sama("Dokumen ", "dokumen\u00A0")).isTrue();
        assertThat(TeksLuar.sama("UNIT", "Unit")).isTrue();
        assertThat(TeksLuar.sama("Orang", "Orang/Bulan")).isFalse();
    }
}
