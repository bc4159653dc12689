package id.selaras.tahunan.renja.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.selaras.akses.Pelaku;
import id.selaras.tahunan.renja.PanggungRenja;
import id.selaras.uji.UjiPersistensi;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The chapters as pages. */
@UjiPersistensi
class BabControllerTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    PanggungRenja panggung;

    private PanggungRenja.Panggung p;
    private PermintaanRenja minta;

    @BeforeEach
    void siapkan() {
        p = panggung.siapkan();
        minta = new PermintaanRenja(mvc, p.renjaId);
    }

    @Test
    void writingBeginsWhereNothingIsWrittenYet() throws Exception {
        minta.buka(p.perencana, "/bab").andExpect(redirectedUrl("/renja/" + p.renjaId + "/bab/kata-pengantar"));
        simpan(p.perencana, "kata-pengantar", 0, "<p>Puji syukur</p>").andExpect(status().isOk());
        minta.buka(p.perencana, "/bab").andExpect(redirectedUrl("/renja/" + p.renjaId + "/bab/1.1"));
        minta.buka(p.perencana, "/bab/1.1")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Latar Belakang")))
                .andExpect(content().string(containsString(">1</span> dari")))
                .andExpect(content().string(containsString("BAB:2.5")));
        minta.buka(p.perencana, "/bab/9.9").andExpect(status().isNotFound());
    }

    @Test
    void aTextIsSavedWithTheValuesOfItsFields() throws Exception {
        p.baris("2.16.02.2.01.05", "446155000");
        simpan(p.perencana, "3.3", 0, "<p>Total <span data-medan='total-pagu'></span></p>")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.terisi").value(true))
                .andExpect(jsonPath("$.medan.total-pagu.nilai").value("Rp446.155.000"))
                .andExpect(jsonPath("$.medan.total-pagu.label").value("Total pagu"));
        minta.buka(p.perencana, "/bab/3.3")
                .andExpect(content().string(containsString("<span data-medan=\"total-pagu\">Rp446.155.000</span>")));
    }

    @Test
    void twoWritersAreShownEachOthersText() throws Exception {
        simpan(p.perencana, "1.1", 0, "<p>Dari perencana</p>").andExpect(status().isOk());
        simpan(p.rekan, "1.1", 0, "<p>Dari sekretaris</p>")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.kode").value("BAB-05"))
                .andExpect(jsonPath("$.kini.html").value("<p>Dari perencana</p>"))
                .andExpect(jsonPath("$.oleh").value("Perencana"));
        simpan(p.rekan, "1.1", 1, "<p>Dari sekretaris</p>").andExpect(status().isOk());
        assertThat(minta.teks(p.perencana, "/bab/1.1"))
                .contains("Dari sekretaris")
                .doesNotContain("Dari perencana");
    }

    @Test
    void anEarlierTextIsReadAndTakenUpAgain() throws Exception {
        simpan(p.perencana, "1.1", 0, "<p>Semula</p>").andExpect(status().isOk());
        simpan(p.rekan, "1.1", 1, "<p>Kemudian</p>").andExpect(status().isOk());
        var riwayat = minta.teks(p.mitra, "/bab/1.1/riwayat");
        assertThat(riwayat)
                .contains("Semula")
                .contains("Kemudian")
                .contains("yang sekarang")
                .doesNotContain("Pakai tulisan ini");
        var entri = Pattern.compile("/riwayat/(\\d+)\"").matcher(minta.teks(p.perencana, "/bab/1.1/riwayat"));
        assertThat(entri.find()).isTrue();

        minta.formulir(p.mitra, "/bab/1.1/riwayat/" + entri.group(1), "versi", "2")
                .andExpect(status().isForbidden());
        minta.formulir(p.perencana, "/bab/1.1/riwayat/" + entri.group(1), "versi", "2")
                .andExpect(redirectedUrl("/renja/" + p.renjaId + "/bab/1.1"));
        assertThat(minta.teks(p.perencana, "/bab/1.1")).contains("<p>Semula</p>");
        minta.formulir(p.perencana, "/bab/1.1/riwayat/1", "versi", "3")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("BAB-07")));
    }

    @Test
    void whatIsNotTextOfADocumentDoesNotGetIn() throws Exception {
        simpan(
                        p.perencana,
                        "1.1",
                        0,
                        "<p onclick='x()'>Satu<script>alert(1)</script></p><img src=x onerror=alert(2)><iframe></iframe>")
                .andExpect(status().isOk());
        assertThat(minta.teks(p.perencana, "/bab/1.1"))
                .contains("<p>Satu</p>")
                .doesNotContain("alert(1)")
                .doesNotContain("onerror")
                .doesNotContain("onclick");
        minta.formulir(p.perencana, "/bab", "bab", "II", "judul", "Judul <script>alert(3)</script>")
                .andExpect(redirectedUrl("/renja/" + p.renjaId + "/bab/2.6"));
        assertThat(minta.teks(p.perencana, "/bab/2.6"))
                .contains("Judul &lt;script&gt;alert(3)&lt;/script&gt;")
                .doesNotContain("<script>alert(3)");
    }

    @Test
    void aTextOfTwoMegabytesIsRefusedInWordsAndTheOneBeforeStays() throws Exception {
        simpan(p.perencana, "1.1", 0, "<p>Semula</p>").andExpect(status().isOk());
        simpan(p.perencana, "1.1", 1, "<p>" + "a".repeat(2 * 1024 * 1024) + "</p>")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.kode").value("BAB-01"))
                .andExpect(jsonPath("$.detail").value(containsString("1.000.000")));
        assertThat(minta.teks(p.perencana, "/bab/1.1")).contains("<p>Semula</p>");
    }

    @Test
    void whoMayOnlyReadReadsAndTheOthersDoNot() throws Exception {
        simpan(p.perencana, "1.1", 0, "<p>Isi</p>").andExpect(status().isOk());
        for (var pembaca : List.of(p.mitra, p.kabid)) {
            minta.buka(pembaca, "/bab/1.1")
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("data-baca")))
                    .andExpect(content().string(not(containsString("Nyatakan nihil"))));
            simpan(pembaca, "1.1", 1, "<p>Lain</p>").andExpect(status().isForbidden());
        }
        for (var jalur : List.of("/bab", "/bab/1.1", "/bab/1.1/riwayat")) {
            minta.buka(p.orangLain, jalur).andExpect(status().isForbidden());
        }
        simpan(p.orangLain, "1.1", 1, "<p>Lain</p>").andExpect(status().isForbidden());
    }

    @Test
    void aPartIsDeclaredNihilAndTakenBackByWriting() throws Exception {
        minta.formulir(p.perencana, "/bab/3.1/nihil", "nihil", "true").andExpect(status().is3xxRedirection());
        assertThat(minta.teks(p.perencana, "/bab/3.1")).contains("Dinyatakan nihil");
        simpan(p.perencana, "3.1", 1, "<p>Ada juga</p>").andExpect(status().isOk());
        assertThat(minta.teks(p.perencana, "/bab/3.1")).doesNotContain("Dinyatakan nihil");
        assertThat(minta.teks(p.perencana, "/bab/2.1")).doesNotContain("Nyatakan tabelnya nihil");
        assertThat(minta.teks(p.perencana, "/bab/2.5")).contains("Nyatakan tabelnya nihil");
    }

    private ResultActions simpan(Pelaku siapa, String kunci, long versi, String html) throws Exception {
        var isi = html.replace("\\", "\\\\").replace("\"", "\\\"");
        return minta.kirim(siapa, "PUT", "/bab/" + kunci, "{\"versi\":" + versi + ",\"html\":\"" + isi + "\"}");
    }
}
