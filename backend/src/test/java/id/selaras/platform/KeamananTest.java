package id.selaras.platform;

import static id.selaras.uji.KotaUji.masuk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.selaras.akses.Peran;
import id.selaras.uji.KotaUji;
import id.selaras.uji.UjiPersistensi;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Signing in, sessions and headers, as they are in production. */
@UjiPersistensi
class KeamananTest {

    private static final String SANDI = "sandi-lama-uji";

    @Autowired
    MockMvc mvc;

    @Autowired
    KotaUji kotaUji;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment lingkungan;

    private String nama;

    @BeforeEach
    void orang() {
        nama = kotaUji.baru().orang("siti", Peran.KABID_BAPPEDA, null).namaPengguna();
    }

    @Test
    void signingInGivesANewSessionAndTheOldOneOpensNothing() throws Exception {
        var tamu = kueSesi(
                mvc.perform(get("/renja").accept("text/html")).andReturn().getResponse());

        var jawab = kirim(nama, SANDI, "10.1.0.1", tamu);

        assertThat(jawab.getRedirectedUrl()).contains("/renja");
        var kue = kueSesi(jawab);
        assertThat(kue.getValue()).isNotEqualTo(tamu.getValue());
        mvc.perform(get("/rkpd").cookie(kue)).andExpect(status().isOk());
        mvc.perform(get("/rkpd").cookie(tamu).accept("text/html")).andExpect(status().isFound());
    }

    @Test
    void anUnusedSessionEndsAndThePersonIsToldWhy() throws Exception {
        assertThat(lingkungan.getRequiredProperty("server.servlet.session.timeout", Duration.class))
                .isLessThanOrEqualTo(Duration.ofHours(8));
        var kue = kueSesi(kirim(nama, SANDI, "10.1.0.2", null));
        jdbc.sql("update SPRING_SESSION set LAST_ACCESS_TIME = 0, EXPIRY_TIME = 1 where PRINCIPAL_NAME = ?")
                .param(nama)
                .update();

        mvc.perform(get("/rkpd").cookie(kue).accept("text/html")).andExpect(redirectedUrl("/masuk?berakhir"));
        mvc.perform(get("/masuk").param("berakhir", ""))
                .andExpect(content().string(containsString("Sesi Anda berakhir")));
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() throws Exception {
        var kue = kueSesi(kirim(nama, SANDI, "10.1.0.3", null));
        mvc.perform(post("/keluar").cookie(kue).with(csrf())).andExpect(redirectedUrl("/masuk?keluar"));
        mvc.perform(get("/rkpd").cookie(kue).accept("text/html")).andExpect(status().isFound());
        mvc.perform(post("/keluar").cookie(kue)).andExpect(status().isForbidden());
    }

    @Test
    void guessingAtANameIsSlowedDownEvenForTheRightPassword() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(pesan(kirim(nama, "tebakan" + i, "10.1.1." + i, null))).contains("(MSK-01)");
        }
        assertThat(pesan(kirim(nama, SANDI, "10.1.1.9", null))).contains("(MSK-02)");
    }

    @Test
    void guessingAtManyNamesFromOneAddressIsSlowedDownToo() throws Exception {
        for (int i = 0; i < 30; i++) {
            kirim("orang" + i + "." + nama, "tebakan", "10.1.2.1", null);
        }
        assertThat(pesan(kirim(nama, SANDI, "10.1.2.1", null))).contains("(MSK-02)");
        assertThat(kirim(nama, SANDI, "10.1.2.2", null).getRedirectedUrl()).isEqualTo("/");
    }

    @Test
    void anUnknownNameIsAnsweredLikeAWrongPassword() throws Exception {
        assertThat(pesan(kirim("tidak.ada." + nama, SANDI, "10.1.3.1", null)))
                .isEqualTo(pesan(kirim(nama, "salah", "10.1.3.2", null)))
                .contains("(MSK-01)");
    }

    @Test
    void usersOfTheDemoAreUnknownOutsideTheDemo() throws Exception {
        mvc.perform(get("/masuk"))
                .andExpect(content().string(not(containsString("Coba sebagai"))))
                .andExpect(content().string(not(containsString("perencana.kominfo"))));
        for (var contoh : List.of("perencana.kominfo", "walikota", "admin")) {
            assertThat(jdbc.sql("select count(*) from pengguna where nama_pengguna = ?")
                            .param(contoh)
                            .query(Integer.class)
                            .single())
                    .as(contoh)
                    .isZero();
            assertThat(pesan(kirim(contoh, MasukController.SANDI_CONTOH, "10.1.4.1", null)))
                    .contains("(MSK-01)");
        }
    }

    @Test
    void everyAnswerForbidsForeignScriptsFramesAndGuessedTypes() throws Exception {
        var admin = kotaUji.baru().orang("admin", Peran.ADMIN, null);
        for (var alamat : List.of("/masuk", "/", "/tidak-ada", "/d/XXXX-XXXX", "/actuator/health", "/gaya.css")) {
            var jawab = mvc.perform(get(alamat).with(masuk(admin))).andReturn().getResponse();
            assertThat(jawab.getHeader("Content-Security-Policy"))
                    .as(alamat)
                    .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe-inline", "unsafe-eval", "*");
            assertThat(jawab.getHeader("X-Frame-Options")).as(alamat).isEqualTo("DENY");
            assertThat(jawab.getHeader("X-Content-Type-Options")).as(alamat).isEqualTo("nosniff");
            assertThat(jawab.getHeader("Referrer-Policy")).as(alamat).isEqualTo("same-origin");
        }
    }

    @Test
    void metricsAreForTheAdministratorAndHealthTellsNothingElse() throws Exception {
        var kota = kotaUji.baru();
        mvc.perform(get("/actuator/prometheus").with(masuk(kota.orang("kabid", Peran.KABID_BAPPEDA, null))))
                .andExpect(status().isForbidden());
        mvc.perform(get("/actuator/prometheus").accept("text/html")).andExpect(redirectedUrl("/masuk"));
        mvc.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("jdbc"))));
        mvc.perform(get("/actuator/env").with(masuk(kota.orang("admin", Peran.ADMIN, null))))
                .andExpect(status().isNotFound());
    }

    private MockHttpServletResponse kirim(String nama, String sandi, String alamat, Cookie kue) throws Exception {
        var minta = post("/masuk")
                .param("nama_pengguna", nama)
                .param("sandi", sandi)
                .with(csrf())
                .with(req -> {
                    req.setRemoteAddr(alamat);
                    return req;
                });
        return mvc.perform(kue == null ? minta : minta.cookie(kue)).andReturn().getResponse();
    }

    /** What the page says after a try that failed. */
    private String pesan(MockHttpServletResponse jawab) throws Exception {
        assertThat(jawab.getRedirectedUrl()).isEqualTo("/masuk?gagal");
        var halaman = mvc.perform(get("/masuk").param("gagal", "").cookie(kueSesi(jawab)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return halaman.replaceAll("(?s).*role=\"alert\">([^<]*)<.*", "$1");
    }

    private static Cookie kueSesi(MockHttpServletResponse jawab) {
        var kue = jawab.getCookie("SESSION");
        assertThat(kue).as("kue sesi").isNotNull();
        return kue;
    }
}
