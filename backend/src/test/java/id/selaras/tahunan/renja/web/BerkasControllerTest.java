package id.selaras.tahunan.renja.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.selaras.akses.Pelaku;
import id.selaras.kernel.Tahap;
import id.selaras.tahunan.renja.BahanRenjaService;
import id.selaras.tahunan.renja.PanggungRenja;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.uji.KotaUji;
import id.selaras.uji.UjiPersistensi;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The papers as a page: told by their bytes, replaced without being lost, closed to others. */
@UjiPersistensi
class BerkasControllerTest {

    private static final String SK = "SK_TIM_PENYUSUN";

    @Autowired
    MockMvc mvc;

    @Autowired
    PanggungRenja panggung;

    @Autowired
    RenjaService renja;

    @Autowired
    BahanRenjaService bahan;

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
    void aPaperComesBackAsTheSameBytesAndNeverAsAPage() throws Exception {
        unggah(p.perencana, SK, "sk <tim>.txt", "%PDF-1.4 <script>satu</script>", "2021-01-05", null)
                .andExpect(redirectedUrl("/renja/" + p.renjaId + "/berkas#PERSIAPAN-" + SK));
        minta.buka(p.mitra, "/berkas/" + id(0))
                .andExpect(status().isOk())
                .andExpect(content().string("%PDF-1.4 <script>satu</script>"))
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
        assertThat(minta.teks(p.mitra, "/berkas")).contains("sk tim.txt.pdf").contains("5 Januari 2021");
        minta.buka(p.orangLain, "/berkas").andExpect(status().isForbidden());
        minta.buka(p.orangLain, "/berkas/" + id(0)).andExpect(status().isForbidden());
    }

    @Test
    void whatItsBytesAreNotIsRefusedWithTheReason() throws Exception {
        ditolak("u.pdf", "<html>bukan pdf</html>", "2021-01-05", "BRK-02");
        ditolak("u.pdf", "", "2021-01-05", "BRK-03");
        ditolak("u.pdf", "%PDF-1.4", "2999-01-05", "BRK-05");
        unggah(p.perencana, "KARANGAN", "u.pdf", "%PDF-1.4", null, null)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("BRK-04")));
        unggah(p.perencana, SK, "", "", null, null).andExpect(content().string(containsString("BRK-08")));
        assertThat(jumlah()).isZero();
    }

    @Test
    void aPaperAboveTwentyMegabytesIsRefusedWithTheLimit() throws Exception {
        var besar = new byte[20 * 1024 * 1024 + 1];
        System.arraycopy("%PDF-".getBytes(StandardCharsets.US_ASCII), 0, besar, 0, 5);
        mvc.perform(multipart("/renja/" + p.renjaId + "/berkas")
                        .file(new MockMultipartFile("isi", "besar.pdf", "application/pdf", besar))
                        .param("tahap", "PERSIAPAN")
                        .param("jenis", SK)
                        .with(csrf())
                        .with(KotaUji.masuk(p.perencana)))
                .andExpect(content().string(containsString("paling besar 20 MB")));
        assertThat(jumlah()).isZero();
    }

    @Test
    void aReplacedPaperIsReadButCountsNoMore() throws Exception {
        unggah(p.perencana, SK, "lama.pdf", "%PDF-1.4 lama", "2021-02-20", null);
        unggah(p.perencana, SK, "baru.pdf", "%PDF-1.4 baru", "2021-01-05", id(0));

        assertThat(minta.teks(p.perencana, "/berkas"))
                .contains("1 versi terdahulu")
                .contains("lama.pdf")
                .contains("baru.pdf");
        var dihitung = p.oleh(() -> bahan.satu(renja.ambil(p.renjaId))).berkas();
        assertThat(dihitung).singleElement().satisfies(b -> assertThat(b.nama()).isEqualTo("baru.pdf"));
        unggah(p.perencana, SK, "lagi.pdf", "%PDF-1.4 lagi", null, id(0))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("BRK-07")));
        assertThat(jumlah()).isEqualTo(2);

        minta.formulir(p.perencana, "/berkas/" + id(1) + "/hapus").andExpect(status().is3xxRedirection());
        assertThat(p.oleh(() -> bahan.satu(renja.ambil(p.renjaId))).berkas())
                .singleElement()
                .satisfies(b -> assertThat(b.nama()).isEqualTo("lama.pdf"));
    }

    @Test
    void thePaperSentTwiceIsKeptOnce() throws Exception {
        unggah(p.perencana, SK, "sk.pdf", "%PDF-1.4", null, null);
        unggah(p.perencana, SK, "sk.pdf", "%PDF-1.4", null, null);
        assertThat(jumlah()).isEqualTo(1);
    }

    @Test
    void whileItIsReviewedThePdNeitherAddsNorTakesAway() throws Exception {
        unggah(p.perencana, SK, "sk.pdf", "%PDF-1.4", null, null);
        p.plafon("1000", java.util.Map.of("PAD", "1000"));
        p.baris("2.16.02.2.01.05", "100");
        p.sistem(() -> renja.ajukan(p.renjaId));

        unggah(p.perencana, SK, "lain.pdf", "%PDF-1.4 lain", null, null)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("RNJ-010")));
        minta.formulir(p.perencana, "/berkas/" + id(0) + "/hapus").andExpect(status().isUnprocessableContent());
        assertThat(jumlah()).isEqualTo(1);
        assertThat(minta.teks(p.perencana, "/berkas")).doesNotContain(">Ganti<").doesNotContain(">Hapus<");
        unggah(p.mitra, SK, "lain.pdf", "%PDF-1.4 lain", null, null).andExpect(status().isForbidden());
    }

    private void ditolak(String nama, String isi, String tanggal, String kode) throws Exception {
        unggah(p.perencana, SK, nama, isi, tanggal, null)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(kode)));
    }

    private ResultActions unggah(Pelaku siapa, String jenis, String nama, String isi, String tanggal, Long ganti)
            throws Exception {
        var permintaan = multipart("/renja/" + p.renjaId + "/berkas")
                .file(new MockMultipartFile("isi", nama, "text/html", isi.getBytes(StandardCharsets.UTF_8)));
        permintaan.param("tahap", Tahap.PERSIAPAN.name()).param("jenis", jenis);
        if (tanggal != null) {
            permintaan.param("tanggal", tanggal);
        }
        if (ganti != null) {
            permintaan.param("ganti", String.valueOf(ganti));
        }
        return mvc.perform(permintaan.with(csrf()).with(KotaUji.masuk(siapa)));
    }

    private long id(int ke) {
        return jdbc.sql("select id from berkas where acuan = 'RENJA' and acuan_id = ? order by id")
                .param(p.renjaId)
                .query(Long.class)
                .list()
                .get(ke);
    }

    private int jumlah() {
        return jdbc.sql("select count(*) from berkas where acuan_id = ?")
                .param(p.renjaId)
                .query(Integer.class)
                .single();
    }
}
