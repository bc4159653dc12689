package id.selaras.tahunan.renja.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.selaras.tahunan.renja.PanggungRenja;
import id.selaras.uji.UjiPersistensi;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The requests of the sheet: sent twice, sent by the wrong person, sent on what somebody else changed. */
@UjiPersistensi
class LembarControllerTest {

    private static final String MEDIA = "2.16.02.2.01.05";
    private static final String LAYANAN = "2.16.02.2.01.06";

    @Autowired
    MockMvc mvc;

    @Autowired
    PanggungRenja panggung;

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
    void theSameAdditionFiftyMillisecondsApartHasOneEffectAndTheSameAnswer() throws Exception {
        var keduanyaDikirim = new CountDownLatch(1);
        var pertama = CompletableFuture.supplyAsync(() -> tambah("kunci-1", keduanyaDikirim, 0));
        var kedua = CompletableFuture.supplyAsync(() -> tambah("kunci-1", keduanyaDikirim, 50));
        keduanyaDikirim.countDown();

        assertThat(kedua.get(30, TimeUnit.SECONDS)).isEqualTo(pertama.get(30, TimeUnit.SECONDS));
        assertThat(jumlahBaris()).isEqualTo(1);
    }

    private String tambah(String kunci, CountDownLatch mulai, long jeda) {
        try {
            mulai.await();
            // The delay is the case itself: a second click while the first is on its way.
            new CountDownLatch(1).await(jeda, TimeUnit.MILLISECONDS);
            return tanpaJam(minta.kirim(p.perencana, "POST", "/baris", "{\"kode\":[\"" + MEDIA + "\"]}", kunci)
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anAdditionSentAgainAfterItSucceededAnswersTheSameWhileAnotherKeyIsRefused() throws Exception {
        var isi = "{\"kode\":[\"2.16.02\"]}";
        var pertama = minta.kirim(p.perencana, "POST", "/baris", isi, "kunci-2").andReturn();
        var lagi = minta.kirim(p.perencana, "POST", "/baris", isi, "kunci-2").andReturn();

        assertThat(tanpaJam(lagi.getResponse().getContentAsString()))
                .isEqualTo(tanpaJam(pertama.getResponse().getContentAsString()));
        assertThat(jumlahBaris()).isEqualTo(3);
        minta.kirim(p.perencana, "POST", "/baris", isi, "kunci-3")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("SUN-06")));
        assertThat(jumlahBaris()).isEqualTo(3);
    }

    @Test
    void aRefusedRequestIsNotRememberedUnderItsKey() throws Exception {
        minta.kirim(p.perencana, "POST", "/baris", "{\"kode\":[\"9.99.99\"]}", "kunci-4")
                .andExpect(status().isUnprocessableContent());
        minta.kirim(p.perencana, "POST", "/baris", "{\"kode\":[\"" + MEDIA + "\"]}", "kunci-4")
                .andExpect(status().isOk());
        assertThat(jumlahBaris()).isEqualTo(1);
    }

    @Test
    void aKeyOfAnotherPersonIsNotAnsweredForThem() throws Exception {
        minta.kirim(p.perencana, "POST", "/baris", "{\"kode\":[\"" + MEDIA + "\"]}", "kunci-5")
                .andExpect(status().isOk());
        var sebelum = jumlahBaris();
        minta.kirim(p.orangLain, "POST", "/baris", "{\"kode\":[\"" + LAYANAN + "\"]}", "kunci-5")
                .andExpect(status().isForbidden())
                .andExpect(content().string(not(containsString(MEDIA))));
        assertThat(jumlahBaris()).isEqualTo(sebelum);
    }

    @Test
    void aDeletionAndItsUndoSentTwiceEachHappenOnce() throws Exception {
        var baris = p.baris(MEDIA, "100");
        var hapus = "/baris/" + baris.silsilah() + "?versi=" + baris.versi();
        for (int i = 0; i < 2; i++) {
            minta.kirim(p.perencana, "DELETE", hapus, null, "hapus-1")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.hapus[0]").value(baris.silsilah()));
        }
        assertThat(jumlahBaris()).isZero();
        for (int i = 0; i < 2; i++) {
            minta.kirim(p.perencana, "POST", "/urungkan", "{}", "urung-1").andExpect(status().isOk());
        }
        assertThat(jumlahBaris()).isEqualTo(1);
        minta.buka(p.perencana, "/baris")
                .andExpect(
                        jsonPath("$.baris[?(@.kode == '" + MEDIA + "')].pagu").value("100"));
    }

    @Test
    void aCellThatSomebodyElseChangedIsAnsweredWithTheirValue() throws Exception {
        var baris = p.baris(MEDIA, "100");
        ubah(p.rekan, baris.silsilah(), baris.versi(), "pagu", "\"200\"").andExpect(status().isOk());

        ubah(p.perencana, baris.silsilah(), baris.versi(), "pagu", "\"300\"")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.kini.pagu").value("200"))
                .andExpect(jsonPath("$.oleh").value(containsString("Sekretaris")));
        ubah(p.perencana, baris.silsilah(), baris.versi(), "lokasi", "\"Klojen\"")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.baris[0].pagu").value("200"))
                .andExpect(jsonPath("$.baris[0].lokasi").value("Klojen"));
    }

    @Test
    void whatALineHasCanBeTypedInTheSheet() throws Exception {
        var baris = p.baris(MEDIA, "0");
        long versi = baris.versi();
        for (var isian : List.of(
                List.of("nihil", "\"Menunggu DAK\"", "Menunggu DAK"),
                List.of("prioritasNasional", "\"Pro-SN  2\"", "Pro-SN 2"),
                List.of("asal", "\"MANDAT\"", "MANDAT"),
                List.of("catatan", "\"<b>tebal</b>\"", "<b>tebal</b>"))) {
            ubah(p.perencana, baris.silsilah(), versi++, isian.get(0), isian.get(1))
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.baris[0]." + isian.get(0)).value(isian.get(2)));
        }
        ubah(p.perencana, baris.silsilah(), versi++, "tanda", "[\"SPM\",\"DAK\"]")
                .andExpect(jsonPath("$.baris[0].tanda.length()").value(2));
        ubah(p.perencana, baris.silsilah(), versi++, "nihil", "\"\"")
                .andExpect(jsonPath("$.baris[0].nihil").doesNotExist());
        ubah(p.perencana, baris.silsilah(), versi, "target", "\"200;2 lembar;bulan\"")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("SUN-05")));
        ubah(p.perencana, baris.silsilah(), versi, "karangan", "\"x\"")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("SUN-01")));
    }

    @Test
    void theSheetOfAnotherPdIsNeitherReadNorChanged() throws Exception {
        var baris = p.baris(MEDIA, "100");
        for (var jalur : List.of(
                "",
                "/baris",
                "/perubahan?sejak=0",
                "/banding",
                "/nomenklatur?cari=media",
                "/baris/" + baris.silsilah() + "/riwayat",
                "/baris/" + baris.silsilah() + "/rinci",
                "/ambil")) {
            minta.buka(p.orangLain, jalur).andExpect(status().isForbidden());
        }
        ubah(p.orangLain, baris.silsilah(), baris.versi(), "pagu", "\"1\"").andExpect(status().isForbidden());
        ubah(p.mitra, baris.silsilah(), baris.versi(), "pagu", "\"1\"").andExpect(status().isForbidden());
        minta.buka(p.mitra, "/baris")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.sunting.length()").value(0))
                .andExpect(jsonPath("$.kunci.pesan").value(containsString("RNJ-013")));
    }

    @Test
    void oneLineIsToldInFullWithItsHistory() throws Exception {
        var baris = p.baris(MEDIA, "446155000");
        ubah(p.perencana, baris.silsilah(), baris.versi(), "prioritasId", "\"1\"")
                .andExpect(status().isOk());

        minta.buka(p.mitra, "/baris/" + baris.silsilah() + "/rinci")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("teknokratik")))
                .andExpect(content().string(containsString("Infrastruktur terintegrasi")))
                .andExpect(content().string(containsString("tidak ada dalam Renstra")))
                .andExpect(content().string(containsString("446.155.000")))
                .andExpect(content().string(containsString("menambahkan")));
    }

    private org.springframework.test.web.servlet.ResultActions ubah(
            id.selaras.akses.Pelaku siapa, String silsilah, long versi, String sel, String nilai) throws Exception {
        return minta.kirim(
                siapa,
                "PATCH",
                "/baris/" + silsilah,
                "{\"versi\":" + versi + ",\"sel\":\"" + sel + "\",\"nilai\":" + nilai + "}");
    }

    private int jumlahBaris() {
        return jdbc.sql("select count(*) from renja_sub_kegiatan where renja_id = ?")
                .param(p.renjaId)
                .query(Integer.class)
                .single();
    }

    /** The answer without the minute at which it was given. */
    private static String tanpaJam(String jawaban) {
        return jawaban.replaceAll("\"pukul\":\"[0-9.]+\"", "");
    }
}
