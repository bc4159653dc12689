package id.selaras.peragaan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class TiraiMuatTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/masuk", "/renja/12/tabel/T-C.29", "/d/AB12"})
    void everyPageSaysHowFarTheDemoIs(String jalur) throws Exception {
        var tirai = new TiraiMuat();
        tirai.maju(120, 257);

        var jawab = minta(tirai, jalur);

        assertThat(jawab.getStatus()).isEqualTo(503);
        assertThat(jawab.getHeader("Refresh")).isEqualTo("2");
        assertThat(jawab.getContentAsString()).contains("120").contains("257");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gaya.css", "/favicon.svg", "/actuator/health"})
    void whatThePageNeedsAndTheHealthCheckPass(String jalur) throws Exception {
        assertThat(minta(new TiraiMuat(), jalur).getStatus()).isEqualTo(200);
    }

    @Test
    void itIsGoneWhenTheDemoStands() throws Exception {
        var tirai = new TiraiMuat();
        tirai.buka();

        assertThat(minta(tirai, "/masuk").getStatus()).isEqualTo(200);
    }

    private static MockHttpServletResponse minta(TiraiMuat tirai, String jalur) throws Exception {
        var jawab = new MockHttpServletResponse();
        tirai.doFilter(new MockHttpServletRequest("GET", jalur), jawab, new MockFilterChain());
        return jawab;
    }
}
