package id.selaras.bab;

import id.selaras.kernel.PelanggaranAturan;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Lets into a chapter only what its document can print: headings, paragraphs, lists, bold, italic,
 * underline, tables and live fields. All else is dropped, its text kept.
 */
final class PembersihNaskah {

    /** Longest text of one chapter, about 300 printed pages. */
    static final int MAKS_HURUF = 1_000_000;

    /** Longest text that is looked at before cleaning: pictures pasted along are large and go anyway. */
    static final int MAKS_MENTAH = 12_000_000;

    private static final Pattern RENTANG = Pattern.compile("[1-9]|[1-4]\\d|50");
    private static final Pattern SPAN_KOSONG = Pattern.compile("<span>(.*?)</span>", Pattern.DOTALL);
    private static final Map<Set<String>, PolicyFactory> ATURAN = new ConcurrentHashMap<>();

    private PembersihNaskah() {}

    /**
     * @return the cleaned text with empty live fields, null where nothing is left to read
     * @throws PelanggaranAturan BAB-01 longer than 1,000,000 characters
     */
    static String bersihkan(String html, DaftarMedan medan) {
        if (html == null || html.isBlank()) {
            return null;
        }
        batasi(html.length(), MAKS_MENTAH);
        var bersih = DaftarMedan.kosongkan(
                        SPAN_KOSONG.matcher(aturan(medan).sanitize(html)).replaceAll("$1"))
                .strip();
        batasi(bersih.length(), MAKS_HURUF);
        return terbaca(bersih) ? bersih : null;
    }

    private static PolicyFactory aturan(DaftarMedan medan) {
        return ATURAN.computeIfAbsent(
                medan.kunci(),
                kunci -> new HtmlPolicyBuilder()
                        .allowElements((nama, atribut) -> "h3", "h1", "h2", "h3")
                        .allowElements((nama, atribut) -> "h4", "h4", "h5", "h6")
                        .allowElements((nama, atribut) -> "strong", "b", "strong")
                        .allowElements((nama, atribut) -> "em", "i", "em")
                        .allowElements(
                                "p", "br", "u", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td", "span")
                        .allowAttributes("colspan", "rowspan")
                        .matching(RENTANG)
                        .onElements("th", "td")
                        .allowAttributes("data-medan")
                        .matching((elemen, atribut, nilai) -> kunci.contains(nilai) ? nilai : null)
                        .onElements("span")
                        .toFactory());
    }

    private static void batasi(int panjang, int maks) {
        if (panjang > maks) {
            throw new PelanggaranAturan(
                    "BAB-01",
                    String.format(java.util.Locale.forLanguageTag("id-ID"), "%,d", panjang),
                    String.format(java.util.Locale.forLanguageTag("id-ID"), "%,d", MAKS_HURUF));
        }
    }

    private static boolean terbaca(String html) {
        return html.contains("data-medan")
                || html.contains("<td")
                || !html.replaceAll("<[^>]*>", "")
                        .replace("&nbsp;", "")
                        .replace("\u00A0", "")
                        .isBlank();
    }
}
