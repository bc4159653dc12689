package id.selaras.bab;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fields in a text that read the plan's own figures, {@code <span data-medan="total-pagu">}. They are filled in when
 * the text is read, so that a number in the narrative cannot differ from the table.
 *
 * @param label name in the menu by key, in the order of the menu
 */
public record DaftarMedan(Map<String, String> label) {

    private static final String KOSONG = "…";
    private static final Pattern MEDAN =
            Pattern.compile("<span[^>]*data-medan=\"([a-z0-9-]+)\"[^>]*>.*?</span>", Pattern.DOTALL);

    public DaftarMedan {
        label = Collections.unmodifiableMap(new LinkedHashMap<>(label));
    }

    public Set<String> kunci() {
        return label.keySet();
    }

    /** The text with every known field filled in; an unknown one is shown as "…". */
    public static String isi(String html, Map<String, String> nilai) {
        return ganti(html, kunci -> tanpaMarkup(nilai.getOrDefault(kunci, KOSONG)));
    }

    /** The text with every field empty, as it is kept: a figure that changes is no change of the text. */
    static String kosongkan(String html) {
        return ganti(html, kunci -> "");
    }

    private static String ganti(String html, java.util.function.UnaryOperator<String> isi) {
        if (html == null || html.isEmpty()) {
            return html;
        }
        return MEDAN.matcher(html)
                .replaceAll(m -> Matcher.quoteReplacement(
                        "<span data-medan=\"" + m.group(1) + "\">" + isi.apply(m.group(1)) + "</span>"));
    }

    private static String tanpaMarkup(String teks) {
        return teks.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
