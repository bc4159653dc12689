package id.selaras.tahunan.renja.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.selaras.akses.Pelaku;
import id.selaras.kernel.Id;
import id.selaras.tahunan.renja.IsiRenja;
import id.selaras.tahunan.renja.PanggungRenja;
import id.selaras.tahunan.renja.VersiRenjaService;
import id.selaras.uji.UjiPersistensi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The tables of Bab II: typed, computed, and what stands in the document afterwards. */
@UjiPersistensi
class TabelControllerTest {

    private static final String MEDIA = "2.16.02.2.01.05";

    @Autowired
    MockMvc mvc;

    @Autowired
    PanggungRenja panggung;

    @Autowired
    VersiRenjaService versi;

    @Autowired
    JdbcClient jdbc;

    private PanggungRenja.Panggung p;
    private PermintaanRenja minta;

    @BeforeEach
    void siapkan() {
        p = panggung.siapkan();
        minta = new PermintaanRenja(mvc, p.renjaId);
    }

    @Test
    void anIndexTakesItsLastPositionAndACountIsAddedUp() throws Exception {
        long baris = barisEvaluasi();
        sel(p.perencana, baris, "realisasiSampaiN3", "", "3,00").andExpect(status().isOk());
        sel(p.perencana, baris, "realisasiN2", "", "3,39");
        sel(p.perencana, baris, "targetN1", "", "3,5");
        sel(p.perencana, baris, "targetRenstra", "", "4")
                .andExpect(jsonPath("$.baris[0].hitung.perkiraan").value("9,89"));
        sel(p.perencana, baris, "akumulasi", "SUM", "LAST")
                .andExpect(jsonPath("$.baris[0].hitung.perkiraan").value("3,5"))
                .andExpect(jsonPath("$.baris[0].hitung.capaian").value("87,5"));
        sel(p.perencana, baris, "arah", "POSITIF", "NEGATIF")
                .andExpect(jsonPath("$.baris[0].hitung.capaian").value("112,5"));
        assertThat(dokumen().evaluasi()).singleElement().satisfies(b -> {
            assertThat(b.akumulasi()).isEqualTo("LAST");
            assertThat(b.realisasiN2()).isEqualByComparingTo("3.39");
        });
    }

    @Test
    void aTextWithoutClearMeaningIsHeldBackAndTheOthersAreKept() throws Exception {
        long baris = barisEvaluasi();
        minta.kirim(
                        p.perencana,
                        "POST",
                        "/tabel/T-C.29/sel",
                        "{\"ubahan\":[" + ubahan(baris, "targetN2", "", "1.234") + ","
                                + ubahan(baris, "realisasiN2", "", "1.234,50") + ","
                                + ubahan(baris, "arah", "POSITIF", "MIRING") + ","
                                + ubahan(baris, "indikator", "", "Indeks\u00A0 SPBE") + "]}")
                .andExpect(jsonPath("$.tertahan.length()").value(2))
                .andExpect(jsonPath("$.tertahan[0].kolom").value("targetN2"))
                .andExpect(jsonPath("$.tertahan[0].pesan").value(containsString("ANG-02")))
                .andExpect(jsonPath("$.tertahan[1].pesan").value(containsString("SUN-33")))
                .andExpect(jsonPath("$.baris[0].sel.realisasiN2").value("1.234,5"))
                .andExpect(jsonPath("$.baris[0].sel.indikator").value("Indeks SPBE"));
    }

    @Test
    void theSecondOfTwoWritersIsShownTheFirstOnesValue() throws Exception {
        long baris = barisEvaluasi();
        sel(p.rekan, baris, "realisasiN2", "", "5");
        sel(p.perencana, baris, "realisasiN2", "", "7")
                .andExpect(jsonPath("$.tertahan[0].kini").value("5"))
                .andExpect(jsonPath("$.tertahan[0].oleh").value(containsString("Sekretaris")));
        sel(p.perencana, baris, "realisasiN2", "", "5")
                .andExpect(jsonPath("$.tertahan.length()").value(0));
        sel(p.perencana, baris, "realisasiN2", "5", "7")
                .andExpect(jsonPath("$.baris[0].sel.realisasiN2").value("7"));
    }

    @Test
    void rowsOfThePlanAreTakenOnceAndOneIsRemoved() throws Exception {
        p.baris(MEDIA, "100");
        minta.formulir(p.perencana, "/tabel/T-C.29/lengkapi").andExpect(status().is3xxRedirection());
        minta.formulir(p.perencana, "/tabel/T-C.29/lengkapi");
        assertThat(kode()).containsExactly("2.16.02", "2.16.02.2.01", MEDIA);
        minta.formulir(p.perencana, "/tabel/T-C.29/baris/" + id(MEDIA) + "/hapus")
                .andExpect(status().is3xxRedirection());
        minta.formulir(p.perencana, "/tabel/T-C.29/baris", "isian", "1.02.02.2.01.01")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("SUN-16")));
        assertThat(kode()).containsExactly("2.16.02", "2.16.02.2.01");
    }

    @Test
    void serviceIndicatorsAndTheNoteToTheRkpdReachTheDocument() throws Exception {
        minta.formulir(p.perencana, "/tabel/T-C.30/baris", "isian", "Persentase aduan <b>selesai</b>")
                .andExpect(status().is3xxRedirection());
        long baris = jdbc.sql("select id from renja_kinerja where renja_id = ?")
                .param(p.renjaId)
                .query(Long.class)
                .single();
        minta.kirim(
                        p.perencana,
                        "POST",
                        "/tabel/T-C.30/sel",
                        "{\"ubahan\":[" + ubahan(baris, "targetN", "", "95") + "]}")
                .andExpect(status().isOk());
        assertThat(minta.teks(p.mitra, "/tabel/T-C.30"))
                .contains("&lt;b&gt;selesai")
                .doesNotContain("<b>selesai");
        p.baris(MEDIA, "100");
        minta.kirim(
                        p.perencana,
                        "POST",
                        "/tabel/T-C.31/sel",
                        "{\"ubahan\":[{\"baris\":\"2.16.02\",\"kolom\":\"catatan\",\"semula\":\"\",\"nilai\":\"Perlu ditambah\"}]}")
                .andExpect(jsonPath("$.baris[0].sel.catatan").value("Perlu ditambah"));
        assertThat(dokumen().kinerjaPelayanan())
                .singleElement()
                .satisfies(k -> assertThat(k.targetN()).isEqualByComparingTo("95"));
        assertThat(dokumen().review())
                .singleElement()
                .satisfies(r -> assertThat(r.catatan()).isEqualTo("Perlu ditambah"));
    }

    @Test
    void everyUsulanGetsALineOrAReason() throws Exception {
        p.baris(MEDIA, "100");
        minta.formulir(p.perencana, "/usulan", "pengusul", "KIM Samaan", "uraian", "Pelatihan", "volume", "2");
        long usulan = jdbc.sql("select id from usulan where pemda = ?")
                .param(p.pemda)
                .query(Long.class)
                .single();
        minta.formulir(p.perencana, "/usulan/" + usulan + "/tolak", "alasan", " ")
                .andExpect(content().string(containsString("USL-02")));
        minta.formulir(p.perencana, "/usulan/" + usulan + "/terima", "kode", "2.16.03")
                .andExpect(content().string(containsString("USL-03")));
        minta.formulir(p.perencana, "/usulan/" + usulan + "/terima", "kode", MEDIA)
                .andExpect(status().is3xxRedirection());
        assertThat(dokumen().usulan())
                .singleElement()
                .satisfies(u -> assertThat(u.catatan()).contains("Diakomodasi pada " + MEDIA));
        minta.formulir(p.perencana, "/usulan/" + usulan + "/tolak", "alasan", "Bukan wewenang")
                .andExpect(content().string(containsString("USL-04")));
        minta.formulir(p.perencana, "/usulan/" + Id.baru() + "/terima", "kode", MEDIA)
                .andExpect(status().isNotFound());
    }

    @Test
    void othersReadAtMost() throws Exception {
        long baris = barisEvaluasi();
        for (var jalur : new String[] {"T-C.29", "T-C.30", "T-C.31", "T-C.32"}) {
            minta.buka(p.mitra, "/tabel/" + jalur).andExpect(status().isOk());
            assertThat(minta.teks(p.mitra, "/tabel/" + jalur))
                    .doesNotContain("<textarea")
                    .doesNotContain("Akomodasi<");
            minta.buka(p.orangLain, "/tabel/" + jalur).andExpect(status().isForbidden());
        }
        sel(p.mitra, baris, "realisasiN2", "", "1").andExpect(status().isForbidden());
        sel(p.orangLain, baris, "realisasiN2", "", "1").andExpect(status().isForbidden());
        minta.formulir(p.mitra, "/usulan", "pengusul", "a", "uraian", "b").andExpect(status().isForbidden());
        minta.buka(p.perencana, "/tabel/T-C.99").andExpect(status().isNotFound());
    }

    private IsiRenja dokumen() {
        return p.oleh(() -> versi.susun(p.renjaId));
    }

    private long barisEvaluasi() throws Exception {
        minta.formulir(p.perencana, "/tabel/T-C.29/baris", "isian", "2.16.02").andExpect(status().is3xxRedirection());
        return id("2.16.02");
    }

    private long id(String kode) {
        return jdbc.sql("select id from renja_evaluasi where renja_id = ? and kode = ?")
                .params(p.renjaId, kode)
                .query(Long.class)
                .single();
    }

    private java.util.List<String> kode() {
        return jdbc.sql("select kode from renja_evaluasi where renja_id = ? order by kode")
                .param(p.renjaId)
                .query(String.class)
                .list();
    }

    private ResultActions sel(Pelaku siapa, long baris, String kolom, String semula, String nilai) throws Exception {
        return minta.kirim(
                siapa, "POST", "/tabel/T-C.29/sel", "{\"ubahan\":[" + ubahan(baris, kolom, semula, nilai) + "]}");
    }

    private static String ubahan(long baris, String kolom, String semula, String nilai) {
        return "{\"baris\":\"%d\",\"kolom\":\"%s\",\"semula\":\"%s\",\"nilai\":\"%s\"}"
                .formatted(baris, kolom, semula, nilai);
    }
}
