package id.selaras.peramban;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives each test a page of its own, signed in. One Chromium serves the whole run. In CI a missing
 * browser is a failure; on a developer's machine the test is skipped, and the report says so.
 *
 * <p>A page that breaks the content security policy or throws in a script fails its test.
 */
public class Peramban implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    /** The shell without windows, half the work of the whole browser, or else that. */
    private static final Path CHROMIUM = Stream.of(
                    System.getProperty("selaras.chromium", ""), "/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
            .filter(s -> !s.isEmpty())
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(Path.of("/usr/bin/chromium"));

    private static final int BATAS = 20_000;
    private static final ExtensionContext.Namespace RUANG = ExtensionContext.Namespace.create(Peramban.class);

    /**
     * A browser at the application.
     *
     * @param keluhan what the browser complained of while the test ran
     * @param orang who signed in already, by name, with the cookies of that; kept for the whole run
     */
    public record Sesi(
            BrowserContext konteks, Page halaman, String alamat, List<String> keluhan, Map<String, String> orang) {

        /** A browser in which somebody of the demo is signed in; who was here before need not sign in again. */
        public Browser.NewContextOptions sebagai(String siapa) {
            return pilihan()
                    .setStorageState(
                            orang.computeIfAbsent(siapa, s -> masuk(konteks.browser(), alamat, siapa, "selaras")));
        }

        /** Another page of the same person, as in a second tab. */
        public Page tabBaru() {
            var tab = konteks.newPage();
            dengarkan(tab, keluhan);
            return tab;
        }

        /** A page of somebody else, at a browser without cookies; it closes with this session. */
        public Page orangLain() {
            var lain = konteks.browser().newContext(pilihan());
            lain.setDefaultTimeout(BATAS);
            konteks.onClose(tutup -> lain.close());
            var halamanLain = lain.newPage();
            dengarkan(halamanLain, keluhan);
            return halamanLain;
        }

        public void buka(String jalur) {
            halaman.navigate(alamat + jalur);
        }
    }

    /** Closed by JUnit when the whole run ends. */
    private record Mesin(Playwright playwright, Browser browser) implements AutoCloseable {

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public void beforeEach(ExtensionContext ctx) {
        if (!Files.isExecutable(CHROMIUM)) {
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException("Chromium is missing at " + CHROMIUM);
            }
            Assumptions.abort("Chromium is missing at " + CHROMIUM + ": browser tests skipped");
        }
        var mesin = ctx.getRoot().getStore(RUANG).computeIfAbsent("mesin", k -> nyalakan(), Mesin.class);
        var env = SpringExtension.getApplicationContext(ctx).getBean(Environment.class);
        var alamat = "http://127.0.0.1:" + env.getRequiredProperty("local.server.port");
        @SuppressWarnings("unchecked")
        Map<String, String> orang =
                ctx.getRoot().getStore(RUANG).computeIfAbsent(alamat, a -> new HashMap<>(), Map.class);
        var admin = env.getProperty("selaras.admin.nama", "admin");
        var masuk = orang.computeIfAbsent(
                admin, a -> masuk(mesin.browser(), alamat, admin, env.getProperty("selaras.admin.sandi", "selaras")));
        var konteks = mesin.browser().newContext(pilihan().setStorageState(masuk));
        konteks.setDefaultTimeout(BATAS);
        PlaywrightAssertions.setDefaultAssertionTimeout(BATAS);
        var keluhan = new ArrayList<String>();
        var halaman = konteks.newPage();
        dengarkan(halaman, keluhan);
        ctx.getStore(RUANG).put("sesi", new Sesi(konteks, halaman, alamat, keluhan, orang));
    }

    @Override
    public void afterEach(ExtensionContext ctx) {
        var sesi = ctx.getStore(RUANG).remove("sesi", Sesi.class);
        if (sesi == null) {
            return;
        }
        if (ctx.getExecutionException().isPresent()) {
            int nomor = 0;
            for (var konteks : sesi.konteks().browser().contexts()) {
                for (var halaman : konteks.pages()) {
                    potret(halaman, "gagal-" + ctx.getRequiredTestMethod().getName() + "-" + nomor++);
                }
            }
        }
        sesi.konteks().close();
        if (ctx.getExecutionException().isEmpty() && !sesi.keluhan().isEmpty()) {
            throw new AssertionError("The browser complained: " + sesi.keluhan());
        }
    }

    /** Keeps a picture beside the test reports, to be looked at. */
    public static void potret(Page halaman, String nama) {
        halaman.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/potret", nama + ".png")));
    }

    /** Signs in by the real page; the tests begin where that ended. @return the cookies */
    private static String masuk(Browser browser, String alamat, String siapa, String sandi) {
        try (var konteks = browser.newContext(pilihan())) {
            var halaman = konteks.newPage();
            halaman.navigate(alamat + "/masuk");
            halaman.getByLabel("Nama pengguna").fill(siapa);
            halaman.getByLabel("Sandi").fill(sandi);
            halaman.locator("#formulir-masuk [type=submit]").click();
            halaman.waitForURL(url -> !url.contains("/masuk"));
            return konteks.storageState();
        }
    }

    private static Browser.NewContextOptions pilihan() {
        return new Browser.NewContextOptions()
                .setViewportSize(1280, 860)
                .setLocale("id-ID")
                .setTimezoneId("Asia/Jakarta");
    }

    private static void dengarkan(Page halaman, List<String> keluhan) {
        halaman.onPageError(galat -> keluhan.add("script: " + galat));
        halaman.onConsoleMessage(pesan -> {
            if (pesan.text().contains("Content Security Policy") || pesan.text().contains("Content-Security-Policy")) {
                keluhan.add(pesan.text());
            }
        });
    }

    private static Mesin nyalakan() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var pilihan = new BrowserType.LaunchOptions()
                .setExecutablePath(CHROMIUM)
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run"));
        return new Mesin(playwright, playwright.chromium().launch(pilihan));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext ctx) {
        return parameter.getParameter().getType() == Sesi.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext ctx) {
        return ctx.getStore(RUANG).get("sesi", Sesi.class);
    }
}
