package id.selaras.dokumen;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The page behind the QR, as anyone sees it. */
class BuktiControllerTest {

    private final BuktiService bukti = Mockito.mock(BuktiService.class);
    private MockMvc mvc;

    @BeforeEach
    void siapkan() {
        var templat = new ClassLoaderTemplateResolver();
        templat.setPrefix("templates/");
        templat.setSuffix(".html");
        var mesin = new SpringTemplateEngine();
        mesin.setTemplateResolver(templat);
        var pandangan = new ThymeleafViewResolver();
        pandangan.setTemplateEngine(mesin);
        pandangan.setCharacterEncoding("UTF-8");
        mvc = MockMvcBuilders.standaloneSetup(new BuktiController(bukti))
                .setViewResolvers(pandangan)
                .build();
    }

    @Test
    void aDraftShowsWhatWasIssuedWhenAndByWhom() throws Exception {
        Mockito.when(bukti.cari("K7QM2XTR9ZBW")).thenReturn(Optional.of(dokumen(null)));
        mvc.perform(get("/d/K7QM2XTR9ZBW"))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Robots-Tag", "noindex"))
                .andExpect(content().string(containsString("Rancangan, belum ditetapkan")))
                .andExpect(content().string(containsString("Kamis, 25 Februari 2021 pukul 09.05 WITA")))
                .andExpect(content().string(containsString("Dinas &lt;b&gt;Sosial")))
                .andExpect(content().string(containsString("data-hash=\"abc123\"")))
                .andExpect(content().string(not(containsString("Sudah digantikan"))));
    }

    @Test
    void aReplacedDocumentLeadsToTheOneThatStands() throws Exception {
        Mockito.when(bukti.cari("K7QM2XTR9ZBW")).thenReturn(Optional.of(dokumen("BARU23456789")));
        mvc.perform(get("/d/K7QM2XTR9ZBW"))
                .andExpect(content().string(containsString("Sudah digantikan")))
                .andExpect(content().string(containsString("/d/BARU23456789")));
    }

    @Test
    void anUnknownCodeSaysSoAndShowsNothingElse() throws Exception {
        Mockito.when(bukti.cari(Mockito.anyString())).thenReturn(Optional.empty());
        mvc.perform(get("/d/salah"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Kode tidak dikenal")))
                .andExpect(content().string(not(containsString("SHA-256 berkas"))));
    }

    private static BuktiDokumen dokumen(String pengganti) {
        return new BuktiDokumen(
                "Kota Uji",
                "Renja Dinas <b>Sosial",
                "000.7/1/2021",
                "Rancangan, versi 3",
                Format.PDF,
                1_085_790,
                "abc123",
                "def456",
                ZonedDateTime.of(2021, 2, 25, 9, 5, 0, 0, ZoneId.of("Asia/Makassar")),
                "Dinas <b>Sosial",
                true,
                true,
                pengganti,
                pengganti == null ? null : "Rancangan akhir, versi 5");
    }
}
