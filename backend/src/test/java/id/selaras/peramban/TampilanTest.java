package id.selaras.peramban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SameSiteAttribute;
import id.selaras.peramban.Peramban.Sesi;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The frame of the pages: what everybody meets on every page. */
@UjiPeramban
class TampilanTest {

    @ParameterizedTest
    @CsvSource({
        "/uji/bagian, terang, 1280",
        "/uji/bagian, gelap, 1280",
        "/uji/bagian, gelap, 390",
        "/uji/lembar/axe, terang, 1280",
        "/uji/lembar/axe, gelap, 1280",
        "/uji/lembar/axe, terang, 390",
        "/uji/naskah/axe, terang, 1280",
        "/uji/naskah/axe, gelap, 390",
        "/masuk, terang, 1280",
        "/masuk, gelap, 390",
        "/tidak-ada, terang, 1280",
    })
    void pagesMeetWcagAa(String jalur, String tema, int lebar, Sesi sesi) {
        var halaman = sesi.halaman();
        halaman.setViewportSize(lebar, 860);
        halaman.addInitScript("localStorage.setItem('tema', '" + tema + "')");
        sesi.buka(jalur);
        if (jalur.contains("/uji/lembar") || jalur.contains("/uji/naskah")) {
            halaman.locator("[data-siap]").waitFor();
        }

        assertThat(Aksesibilitas.pelanggaran(halaman))
                .as("%s %s %d", jalur, tema, lebar)
                .extracting(v -> v.getId() + ": "
                        + v.getNodes().stream().map(n -> n.getHtml()).limit(4).toList())
                .isEmpty();
        Peramban.potret(
                halaman,
                (jalur + "-" + tema + "-" + lebar).replaceAll("\\W+", "-").substring(1));
        assertThat((Integer) halaman.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(lebar);
    }

    @Test
    void theThemeIsRememberedAndFollowsTheSystemUntilChosen(Sesi sesi) {
        var halaman = sesi.halaman();
        sesi.buka("/uji/bagian");
        assertThat(halaman.locator("html")).hasAttribute("data-bs-theme", "light");
        halaman.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK));
        assertThat(halaman.locator("html")).hasAttribute("data-bs-theme", "dark");

        halaman.locator("header details.menu summary").click();
        halaman.getByText("Terang").click();
        assertThat(halaman.locator("html")).hasAttribute("data-bs-theme", "light");
        halaman.reload();
        assertThat(halaman.locator("html")).hasAttribute("data-bs-theme", "light");
    }

    @Test
    void keysSearchListShortcutsAndGoPlaces(Sesi sesi) {
        var halaman = sesi.halaman();
        sesi.buka("/uji/lembar/tombol");
        halaman.locator("[data-siap]").waitFor();
        halaman.locator("h1").click();

        halaman.keyboard().press("/");
        assertThat(halaman.locator("[data-cari]")).isFocused();
        halaman.locator("h1").click();
        halaman.keyboard().press("?");
        assertThat(halaman.locator("#dialog-pintasan")).isVisible();
        assertThat(halaman.locator("#dialog-pintasan")).containsText("isi ke bawah");
        halaman.keyboard().press("Escape");
        assertThat(halaman.locator("#dialog-pintasan")).isHidden();
        halaman.keyboard().press("g");
        halaman.keyboard().press("u");
        assertThat(halaman).hasURL(Pattern.compile("/pengguna$"));
    }

    @Test
    void whatCannotBeUndoneIsAskedFirst(Sesi sesi) {
        var halaman = sesi.halaman();
        sesi.buka("/uji/bagian");
        halaman.getByText("Tetapkan").click();

        assertThat(halaman.locator("dialog[open]")).containsText("tidak dapat dibuka lagi");
        halaman.locator("dialog[open]").getByText("Batal").click();
        assertThat(halaman.locator("dialog[open]")).hasCount(0);
        assertThat(halaman).hasURL(Pattern.compile("/uji/bagian$"));
    }

    @Test
    void onAPhoneTheMenuIsADrawer(Sesi sesi) {
        var halaman = sesi.halaman();
        halaman.setViewportSize(390, 844);
        sesi.buka("/uji/bagian");
        assertThat(halaman.locator("#menu-utama")).isHidden();

        halaman.locator("[data-laci]").click();
        assertThat(halaman.locator("#menu-utama")).isVisible();
        halaman.keyboard().press("Escape");
        assertThat(halaman.locator("#menu-utama")).isHidden();
    }

    @Test
    void aFaultAndAWrongAddressAreSaidInIndonesian(Sesi sesi) {
        var halaman = sesi.halaman();
        sesi.buka("/uji/rusak");
        assertThat(halaman.locator("h1")).hasText("Ada yang salah di sisi kami");
        assertThat(halaman.locator("body")).not().containsText("planted");

        sesi.buka("/tidak-ada");
        assertThat(halaman.locator("h1")).hasText("Halaman tidak ditemukan");
    }

    @Test
    void aWrongPasswordIsRefusedInWordsAndSigningOutEndsTheSession(Sesi sesi) {
        var halaman = sesi.halaman();
        sesi.konteks().clearCookies();
        sesi.buka("/uji/bagian");
        assertThat(halaman).hasURL(Pattern.compile("/masuk$"));
        halaman.getByLabel("Nama pengguna").fill("admin.uji");
        halaman.getByLabel("Sandi").fill("salah");
        halaman.locator("#formulir-masuk [type=submit]").click();
        assertThat(halaman.locator("[role=alert]")).containsText("MSK-01");

        halaman.getByLabel("Nama pengguna").fill("admin.uji");
        halaman.getByLabel("Sandi").fill("sandi-uji-panjang");
        halaman.locator("#formulir-masuk [type=submit]").click();
        assertThat(halaman).hasURL(Pattern.compile("/uji/bagian"));
        assertThat(sesi.konteks().cookies()).anySatisfy(kue -> {
            assertThat(kue.name).isEqualTo("SESSION");
            assertThat(kue.httpOnly).isTrue();
            assertThat(kue.sameSite).isEqualTo(SameSiteAttribute.LAX);
        });

        halaman.locator("header details.menu summary").click();
        halaman.getByText("Keluar").click();
        assertThat(halaman.locator("[role=status]")).hasText("Anda sudah keluar.");
        sesi.buka("/uji/bagian");
        assertThat(halaman).hasURL(Pattern.compile("/masuk$"));
    }
}
