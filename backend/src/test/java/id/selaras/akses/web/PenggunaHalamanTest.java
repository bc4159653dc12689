package id.selaras.akses.web;

import static id.selaras.uji.KotaUji.masuk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.uji.HalamanUji;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Accounts, passwords, the trail and the PD at their pages. */
class PenggunaHalamanTest extends HalamanUji {

    @Test
    void thePasswordOfANewAccountIsShownOnceAndAskedToBeReplaced() throws Exception {
        var admin = masuk(orang.get(Peran.ADMIN));
        var nama = "baru." + kota.kode();
        var jawab = mvc.perform(post("/pengguna")
                        .with(csrf())
                        .with(admin)
                        .param("nama", "Orang Baru")
                        .param("namaPengguna", nama)
                        .param("surel", "")
                        .param("versi", "0"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(jawab).containsPattern("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
        mvc.perform(post("/pengguna")
                        .with(csrf())
                        .with(admin)
                        .param("nama", "Dua")
                        .param("namaPengguna", nama)
                        .param("versi", "0"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("(PGN-02)")));
        long id = jdbc.sql("select id from pengguna where nama_pengguna = ?")
                .param(nama)
                .query(Long.class)
                .single();
        mvc.perform(get("/pengguna/" + id).with(admin))
                .andExpect(content().string(containsString("belum punya jabatan")));
        var baru = new Pelaku(id, nama, "Orang Baru", kota.kode(), List.of());
        mvc.perform(get("/rkpd/2099").with(masuk(baru))).andExpect(redirectedUrl("/sandi"));
        mvc.perform(get("/sandi").with(masuk(baru)))
                .andExpect(content().string(containsString("diberikan oleh administrator")));
        mvc.perform(get("/rkpd/2099").header("HX-Request", "true").with(masuk(baru)))
                .andExpect(header().string("HX-Redirect", "/sandi"));
    }

    @Test
    void aClosedAccountIsOutAtTheNextClick() throws Exception {
        long id = orang.get(Peran.LURAH).id();
        mvc.perform(post("/pengguna/" + id + "/nonaktif").with(csrf()).with(masuk(orang.get(Peran.ADMIN))))
                .andExpect(redirectedUrl("/pengguna/" + id));
        mvc.perform(get("/").with(masuk(orang.get(Peran.LURAH)))).andExpect(redirectedUrlPattern("/masuk*"));
    }

    @Test
    void ownPasswordIsReplacedByItsRules() throws Exception {
        var perencana = masuk(orang.get(Peran.PERENCANA_PD));
        mvc.perform(post("/sandi")
                        .with(csrf())
                        .with(perencana)
                        .param("lama", "salah")
                        .param("baru", "hujan turun lagi")
                        .param("ulang", "hujan turun lagi"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("(SND-05)")))
                .andExpect(content().string(not(containsString("hujan turun lagi"))));
        mvc.perform(post("/sandi")
                        .with(csrf())
                        .with(perencana)
                        .param("lama", "sandi-lama-uji")
                        .param("baru", "pendek")
                        .param("ulang", "pendek"))
                .andExpect(content().string(containsString("(SND-01)")));
        mvc.perform(post("/sandi")
                        .with(csrf())
                        .with(perencana)
                        .param("lama", "sandi-lama-uji")
                        .param("baru", "hujan turun lagi")
                        .param("ulang", "hujan turun lagi"))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void theTrailShowsBeforeAndAfterAndItsDownloadIsSafe() throws Exception {
        var admin = masuk(orang.get(Peran.ADMIN));
        long id = orang.get(Peran.PERENCANA_PD).id();
        mvc.perform(post("/pengguna/" + id)
                        .with(csrf())
                        .with(admin)
                        .param("nama", "=HYPERLINK(1)")
                        .param("surel", "")
                        .param("versi", "0"))
                .andExpect(redirectedUrl("/pengguna/" + id));
        mvc.perform(get("/jejak")
                        .param("objek", "pengguna")
                        .param("objekId", String.valueOf(id))
                        .with(admin))
                .andExpect(content().string(containsString("Data akun diubah")))
                .andExpect(content().string(containsString("<del>Orang perencana_pd</del>")));
        mvc.perform(get("/jejak/unduh.csv").with(admin))
                .andExpect(header().string("Content-Disposition", containsString("jejak-audit-")))
                .andExpect(content().string(containsString("\"Data akun diubah\"")))
                .andExpect(content().string(not(containsString(";\"="))));
        mvc.perform(get("/jejak").param("dari", "kemarin").with(admin)).andExpect(status().isBadRequest());
    }

    @Test
    void aRenamedPdIsShownByItsNewNameEverywhere() throws Exception {
        var admin = masuk(orang.get(Peran.ADMIN));
        mvc.perform(post("/perangkat-daerah/" + kominfo + "/nama")
                        .with(csrf())
                        .with(admin)
                        .param("nama", "")
                        .param("singkatan", "x"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("(PD-02)")));
        mvc.perform(post("/perangkat-daerah/" + kominfo + "/nama")
                        .with(csrf())
                        .with(admin)
                        .param("nama", "Dinas Digital")
                        .param("singkatan", "Disdig"))
                .andExpect(redirectedUrl("/perangkat-daerah/" + kominfo));
        mvc.perform(get("/perangkat-daerah").with(admin)).andExpect(content().string(containsString("Dinas Digital")));
        mvc.perform(get("/rkpd/2099/tahapan").with(admin)).andExpect(content().string(containsString("Dinas Digital")));
        mvc.perform(post("/perangkat-daerah/" + dinkes + "/pejabat")
                        .with(csrf())
                        .with(admin)
                        .param("jabatan", "Kepala Dinas")
                        .param("nip", "123"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("(PD-06)")));
    }
}
