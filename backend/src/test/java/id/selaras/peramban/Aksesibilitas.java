package id.selaras.peramban;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe about a page: every rule of WCAG 2.1 A and AA. */
final class Aksesibilitas {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private Aksesibilitas() {}

    /** What the page breaks. Of what it keeps axe tells no more than that, which on a long table saves most of the time. */
    static List<Rule> pelanggaran(Page halaman) {
        var pilihan = new AxeRunOptions();
        pilihan.setResultTypes(List.of("violations"));
        return new AxeBuilder(halaman)
                .options(pilihan)
                .setLegacyMode(true)
                .withTags(WCAG)
                .analyze()
                .getViolations();
    }
}
