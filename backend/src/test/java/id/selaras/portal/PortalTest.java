package id.selaras.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.selaras.akses.Peran;
import id.selaras.partisipasi.masukan.MasukanService;
import id.selaras.partisipasi.usulan.UsulanBaru;
import id.selaras.partisipasi.usulan.UsulanService;
import id.selaras.tahunan.renja.VersiRenjaService;
import id.selaras.uji.HalamanUji;
import id.selaras.uji.HitungSql;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages that anyone reads: light, without scripts, without drafts, one Pemda each. */
class PortalTest extends HalamanUji {

    private static final int PALING_BERAT = 200_000;

    @Autowired
    VersiRenjaService versi;

    @Autowired
    UsulanService usulan;

    @Autowired
    MasukanService masukan;

    @Autowired
    TransactionTemplate transaksi;

    private String dasar;
    private long renjaId;
    private String kodeUsulan;

    @BeforeEach
    void usulan() {
        dasar = "/publik/" + kota.kode();
        renjaId = kota.sistem(() -> renja.cari(2099, kominfo).orElseThrow().id());
        long id = kota.sistem(() ->
                usulan.catat(kominfo, 2099, new UsulanBaru("RW <i>03</i>", "Wifi <b>gang</b>", "Gang 1", null, null)));
        kodeUsulan = jdbc.sql("select kode from usulan where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private void bekukan(boolean resmi) {
        kota.sistem(() -> versi.bekukan(renjaId, "Rancangan awal", resmi));
    }

    private String isi(String jalur) throws Exception {
        return mvc.perform(get(jalur))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private List<String> halaman() {
        return List.of(
                dasar,
                dasar + "/rencana",
                dasar + "/pd/2.16.0.00.0.00.01.0000",
                dasar + "/tempat",
                dasar + "/usulan",
                dasar + "/jadwal",
                dasar + "/dokumen",
                dasar + "/masukan",
                dasar + "/data",
                "/publik/usulan/" + kodeUsulan);
    }

    @Test
    void everyPageIsLightWorksWithoutScriptsAndCanBeFound() throws Exception {
        bekukan(true);
        long gaya = new ClassPathResource("static/publik.css").contentLength()
                + new ClassPathResource("static/favicon.svg").contentLength();
        for (var jalur : halaman()) {
            var html = isi(jalur);
            assertThat(html.getBytes(StandardCharsets.UTF_8).length + gaya)
                    .as(jalur)
                    .isLessThan(PALING_BERAT);
            assertThat(html)
                    .as(jalur)
                    .doesNotContain("<script", "onclick=", "hx-", "/webjars/", "@font-face", "noindex")
                    .contains("<html lang=\"id\">", "<meta name=\"description\" content=\"", "<main id=\"isi\"")
                    .containsPattern("<title>[^<]{8,}</title>")
                    .doesNotContain("<b>gang</b>", "<i>03</i>", "<b>tebal</b>", "??");
        }
    }

    @Test
    void aDraftIsNeverShownOnlyWhatWasFrozenAtTheEndOfAStage() throws Exception {
        assertThat(isi(dasar + "/rencana")).doesNotContain("1.500.000");
        bekukan(false);
        assertThat(isi(dasar + "/rencana")).doesNotContain("1.500.000");
        assertThat(isi(dasar + "/data/rencana.csv")).doesNotContain("1500000");

        bekukan(true);
        assertThat(isi(dasar + "/rencana")).contains("1.500.000,5");
        jdbc.sql("update renja_sub_kegiatan set pagu = 7777777 where renja_id = ?")
                .param(renjaId)
                .update();
        assertThat(isi(dasar + "/pd/2.16.0.00.0.00.01.0000"))
                .contains("1.500.000,5")
                .doesNotContain("7.777.777");
        assertThat(isi(dasar)).doesNotContain("7.777.777");
    }

    @Test
    void theFateOfAnUsulanIsFoundByItsCodeHoweverItIsTyped() throws Exception {
        var ketikan = kodeUsulan.substring(0, 4).toLowerCase(java.util.Locale.ROOT) + "-" + kodeUsulan.substring(4);
        assertThat(isi("/publik/usulan/" + ketikan))
                .contains("Sedang ditimbang: DisKominfo", "dicatat dalam Forum Perangkat Daerah");
        bekukan(true);
        kota.sistem(() -> {
            usulan.terima(
                    jdbc.sql("select id from usulan where kode = ?")
                            .param(kodeUsulan)
                            .query(Long.class)
                            .single(),
                    kominfo,
                    2099,
                    "2.16.02.2.01.05");
            return null;
        });
        assertThat(isi("/publik/usulan/" + kodeUsulan)).contains("Diterima, menunggu TAPD", "Rp1.500.000,5");
        mvc.perform(get("/publik/usulan/TIDAKADA")).andExpect(status().isNotFound());
    }

    @Test
    void onePemdaShowsNothingOfAnother() throws Exception {
        var lain = kotaUji.baru();
        mvc.perform(get("/publik/" + lain.kode())).andExpect(status().isNotFound());
        lain.sistem(() -> rkpd.buka(2099, "Tema kota lain", "PMDN-86-2017", "050-3708-2020"));
        bekukan(true);
        assertThat(isi("/publik/" + lain.kode() + "/usulan")).doesNotContain("Wifi");
        assertThat(isi("/publik/" + lain.kode() + "/data/rencana.json")).doesNotContain("2.16.02");
        mvc.perform(get("/publik/" + lain.kode() + "/pd/2.16.0.00.0.00.01.0000"))
                .andExpect(status().isNotFound());
        mvc.perform(get(dasar).param("tahun", "2050")).andExpect(status().isNotFound());
    }

    @Test
    void whoIsAtWorkInOnePemdaReadsTheOtherAtItsAddress() throws Exception {
        var lain = kotaUji.baru();
        bekukan(true);
        kota.sistem(() -> transaksi.execute(t -> {
            rkpd.ambil(2099);
            assertThat(rkpd.tahunTersedia()).containsExactly(2099);
            try {
                mvc.perform(get("/publik/" + lain.kode())).andExpect(status().isNotFound());
                return mvc.perform(get(dasar)).andExpect(status().isOk());
            } catch (Exception galat) {
                throw new IllegalStateException(galat);
            }
        }));
    }

    @Test
    void theSameDataStandBehindTheTableAsCsvAndJson() throws Exception {
        bekukan(true);
        mvc.perform(get(dasar + "/data/rencana.json"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.tahun").value(2099))
                .andExpect(jsonPath("$.data[0].pagu").value(1500000.5))
                .andExpect(jsonPath("$.data[0].kode").value("2.16.02.2.01.05"));
        assertThat(isi(dasar + "/data/rencana.csv")).contains("\"1500000,5\"").contains("\"2.16.02.2.01.05\"");
        jdbc.sql("update usulan set uraian = '=HYPERLINK(\"x\")' where kode = ?")
                .param(kodeUsulan)
                .update();
        assertThat(isi(dasar + "/data/usulan.csv")).contains("\"'=HYPERLINK");
        for (var h : DataTerbuka.DAFTAR) {
            mvc.perform(get(dasar + "/data/" + h.nama() + ".json")).andExpect(status().isOk());
        }
        mvc.perform(get(dasar + "/data/usulan.json").accept(org.springframework.http.MediaType.TEXT_HTML))
                .andExpect(status().isOk());
        mvc.perform(get(dasar + "/data/rahasia.json")).andExpect(status().isNotFound());
    }

    @Test
    void searchEnginesFindThePagesAndNothingBehindTheSignIn() throws Exception {
        bekukan(true);
        mvc.perform(get("/robots.txt")).andExpect(content().string(containsString("Allow: /publik\nDisallow: /\n")));
        assertThat(isi("/sitemap.xml")).contains("<sitemap><loc>http://localhost:8080" + dasar + "/sitemap.xml</loc>");
        assertThat(HitungSql.selama(() -> isi("/sitemap.xml"))).hasSizeLessThan(5);
        assertThat(isi(dasar + "/sitemap.xml"))
                .contains("<loc>http://localhost:8080" + dasar + "</loc>", "/publik/usulan/" + kodeUsulan)
                .doesNotContain("/renja");
    }

    @Test
    void thePageOfThePlanAsksTheSameForManyLines() throws Exception {
        bekukan(true);
        isi(dasar + "/rencana");
        int sedikit = HitungSql.selama(() -> isi(dasar + "/usulan")).size();
        for (int i = 0; i < 40; i++) {
            kota.sistem(
                    () -> usulan.catat(kominfo, 2099, new UsulanBaru("RW lain", "Usulan lain", "Gang 2", null, null)));
        }
        assertThat(HitungSql.selama(() -> isi(dasar + "/usulan"))).hasSize(sedikit);
        assertThat(HitungSql.selama(() -> isi(dasar + "/rencana"))).hasSizeLessThan(8);
    }

    @Test
    void aMasukanIsTakenWithoutSigningInAnsweredAndShownAfterBappedaLookedAtIt() throws Exception {
        var jawab = mvc.perform(post(dasar + "/masukan")
                        .with(csrf())
                        .with(dari("10.1.1.1"))
                        .param("isi", "Trotoar <script>alert(1)</script> kami rusak")
                        .param("nama", "Warga")
                        .param("kontak", "warga@contoh.id"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(isi(jawab)).contains("Masukan Anda: menunggu jawaban", "Trotoar alert(1) kami rusak");
        assertThat(isi(dasar + "/masukan")).doesNotContain("Trotoar");

        var kabid = orang.get(Peran.KABID_BAPPEDA);
        var satu = kota.sebagai(kabid, () -> masukan.daftar(null)).get(0);
        kota.sebagai(kabid, () -> masukan.jawab(satu.id(), satu.versi(), "Diperbaiki Mei"));
        assertThat(isi(dasar + "/masukan")).doesNotContain("Trotoar");
        kota.sebagai(kabid, () -> masukan.terbitkan(satu.id(), satu.versi() + 1));
        assertThat(isi(dasar + "/masukan"))
                .contains("Trotoar alert(1) kami rusak", "Diperbaiki Mei")
                .doesNotContain("warga@contoh.id");
    }

    @Test
    void whoWritesTooOftenIsSlowedDownAndAMachineIsNotHeard() throws Exception {
        for (int i = 0; i < 3; i++) {
            kirim("10.2.2.2", "Masukan ke-" + i, "").andExpect(status().is3xxRedirection());
        }
        kirim("10.2.2.2", "Masukan keempat", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Masukan keempat")))
                .andExpect(content().string(containsString("MSK-03")));
        kirim("10.3.3.3", "Masukan lain", "").andExpect(status().is3xxRedirection());
        kirim("10.4.4.4", "Beli obat murah", "http://x").andExpect(status().is3xxRedirection());
        kirim("10.5.5.5", "http://a http://b http://c", "").andExpect(content().string(containsString("MSK-04")));
        kirim("10.5.5.5", "   ", "")
                .andExpect(content().string(containsString("MSK-01")))
                .andExpect(content().string(not(containsString("??"))));
        assertThat(jdbc.sql("select count(*) from masukan where pemda = ?")
                        .param(kota.kode())
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
    }

    private org.springframework.test.web.servlet.ResultActions kirim(String alamat, String isi, String jebakan)
            throws Exception {
        return mvc.perform(post(dasar + "/masukan")
                .with(csrf())
                .with(dari(alamat))
                .param("isi", isi)
                .param("jebakan", jebakan));
    }

    private static RequestPostProcessor dari(String alamat) {
        return minta -> {
            minta.setRemoteAddr(alamat);
            return minta;
        };
    }
}
