package id.selaras.peramban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.selaras.kernel.PemdaAktif;
import id.selaras.peramban.Peramban.Sesi;
import id.selaras.tahunan.rkpd.RkpdService;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The live drawing, under the security headers of the product: whatever they refuse fails the test by itself.
 */
@UjiPeramban
class ProsesTest {

    private static final int TAHUN = 2031;

    @Autowired
    RkpdService rkpd;

    @Autowired
    RuntimeService runtime;

    private String rkpdBerjalan() {
        return PemdaAktif.dengan("99.00", () -> {
            if (rkpd.cari(TAHUN).isEmpty()) {
                rkpd.buka(TAHUN, "Tema", "PMDN-86-2017", "050-3708-2020");
            }
            return runtime.createProcessInstanceQuery()
                    .processDefinitionKey("PenyusunanRkpd")
                    .processInstanceBusinessKey("99.00/" + TAHUN)
                    .singleResult()
                    .getId();
        });
    }

    @Test
    void drawingShowsWhereTheProcessStandsWhoHoldsItAndHowLong(Sesi sesi) {
        var halaman = sesi.halaman();
        sesi.buka("/proses/" + rkpdBerjalan());

        var gambar = halaman.locator("[data-proses]");
        assertThat(gambar.locator(".djs-element.kini")).hasCount(1);
        assertThat(gambar.locator("[data-element-id=userTask_siapkanPenyusunan].kini"))
                .hasCount(1);
        assertThat(gambar.locator(".djs-element.lewat")).hasCount(1);
        assertThat(gambar.locator(".pegangan")).hasText(Pattern.compile("Kabid Perencanaan Bappeda · \\w+"));
        assertThat(gambar.locator(".bjs-powered-by")).isVisible();
        Peramban.potret(halaman, "proses-gambar");

        gambar.locator(".bjs-powered-by").click();
        assertThat(halaman.locator(".bjs-powered-by-lightbox .notice")).isVisible();
    }

    @Test
    void drawingStaysInsideAPhoneAndIsFoundAgainInWords(Sesi sesi) {
        var halaman = sesi.halaman();
        halaman.setViewportSize(390, 844);
        sesi.buka("/proses/" + rkpdBerjalan());

        halaman.locator("[data-proses] .kini").first().waitFor(new Locator.WaitForOptions());
        assertThat((Integer) halaman.locator("main").evaluate("m => m.scrollWidth - m.clientWidth"))
                .isZero();
        assertThat(halaman.locator(".posisi")).containsText("Kabid Perencanaan Bappeda");
        Peramban.potret(halaman, "proses-gambar-390");
    }
}
