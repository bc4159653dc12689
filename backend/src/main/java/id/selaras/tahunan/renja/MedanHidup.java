package id.selaras.tahunan.renja;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fields in the text that read the plan's own figures, {@code <span data-medan="total-pagu">}. They are
 * filled in when the text is read, so that a number in the narrative cannot differ from the table.
 */
final class MedanHidup {

    private static final Pattern MEDAN =
            Pattern.compile("<span[^>]*data-medan=\"([a-z0-9-]+)\"[^>]*>.*?</span>", Pattern.DOTALL);

    private MedanHidup() {}

    /** The text with every known field filled in; an unknown one is shown as "…". */
    static String isi(String html, Map<String, String> nilai) {
        if (html == null || html.isEmpty()) {
            return html;
        }
        return MEDAN.matcher(html)
                .replaceAll(m -> Matcher.quoteReplacement(
                        "<span data-medan=\"" + m.group(1) + "\">" + nilai.getOrDefault(m.group(1), "…") + "</span>"));
    }
}
