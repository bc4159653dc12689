package id.selaras.platform;

import static id.selaras.uji.KotaUji.masuk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.selaras.akses.Peran;
import id.selaras.uji.HalamanUji;
import id.selaras.uji.HitungSql;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The disk of the database is full in the middle of what somebody does. */
class PenyimpananPenuhTest extends HalamanUji {

    @ParameterizedTest
    @CsvSource({
        "1021, Disk full (/tmp/#sql); waiting for someone to free some space...",
        "90031, IO Exception: \"java.io.IOException: No space left on device\""
    })
    void theUserIsToldAndNothingIsHalfWritten(int kode, String kalimat) throws Exception {
        HitungSql.denganKegagalan(
                "insert into jejak_audit",
                new SQLException(kalimat, "HY000", kode),
                () -> mvc.perform(ubahPlafon().accept("text/html"))
                        .andExpect(status().isInsufficientStorage())
                        .andExpect(content().string(containsString("(SIS-01)"))));

        assertThat(plafonTersimpan()).isZero();
        mvc.perform(ubahPlafon()).andExpect(redirectedUrl("/rkpd/2099/plafon/" + kominfo));
        assertThat(plafonTersimpan()).isEqualTo(1);
    }

    @Test
    void aScriptGetsTheSameSentence() throws Exception {
        HitungSql.denganKegagalan(
                "insert into jejak_audit",
                new SQLException("penuh", "HY000", 1114),
                () -> mvc.perform(ubahPlafon().header("X-Requested-With", "fetch"))
                        .andExpect(status().isInsufficientStorage())
                        .andExpect(content().contentType("application/problem+json"))
                        .andExpect(content().string(containsString("SIS-01"))));
    }

    @Test
    void anotherFaultOfTheDatabaseShowsNothingOfItself() throws Exception {
        HitungSql.denganKegagalan("insert into jejak_audit", new SQLException("rahasia dapur", "HY000", 4711), () -> {
            try {
                mvc.perform(ubahPlafon());
            } catch (jakarta.servlet.ServletException seperti500) {
                assertThat(seperti500).hasStackTraceContaining("rahasia dapur");
            }
        });
        assertThat(plafonTersimpan()).isZero();
    }

    private MockHttpServletRequestBuilder ubahPlafon() {
        return post("/rkpd/2099/plafon/" + kominfo)
                .with(csrf())
                .with(masuk(orang.get(Peran.KABID_BAPPEDA)))
                .param("jumlah", "1.500.000")
                .param("dana[PAD]", "1.000.000")
                .param("versi", "-1");
    }

    private int plafonTersimpan() {
        return jdbc.sql("select count(*) from rkpd_plafon where pemda = ? and perangkat_daerah_id = ?")
                .params(kota.kode(), kominfo)
                .query(Integer.class)
                .single();
    }
}
