package id.selaras.verifikasi.aturan;

import id.selaras.kernel.TeksLuar;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a chapter without its mark-up, paragraph by paragraph. A live field is a blank here:
 * it takes its number from the table and cannot differ from it.
 *
 * <p>A chapter is looked at far more often than it is written, so the words of those seen last are kept.
 */
final class TeksBab {

    /** Stands where a live field stood. */
    static final String MEDAN = "\uFFFC";

    private static final Pattern MEDAN_HIDUP =
            Pattern.compile("<(span|b|strong|em|i)\\b[^>]*\\bdata-medan\\b[^>]*>.*?</\\1>", Pattern.DOTALL);
    private static final Pattern AKHIR_SEL = Pattern.compile("</t[dh]\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOK = Pattern.compile(
            "</?(p|div|li|ul|ol|br|h[1-6]|tr|table|thead|tbody|blockquote|section)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITAS = Pattern.compile("&(#x?[0-9a-fA-F]+|[a-zA-Z]+);");
    private static final Pattern ISIAN =
            Pattern.compile("\\[[^\\]]*\\]|\\.{3,}|…|_{3,}|\\bx{3,}\\b", Pattern.CASE_INSENSITIVE);
    private static final int HURUF_PALING_SEDIKIT = 10;

    /** What the editions of the pedoman suggest, as words: few texts, asked for in every check. */
    private static final Map<String, String> PETUNJUK = new ConcurrentHashMap<>();

    private static final Map<String, TeksBab> TERAKHIR = TerakhirDipakai.sebanyak(2_000);
    /** A longer chapter is read anew each time, so that what is kept stays small. */
    private static final int TERPANJANG_DISIMPAN = 60_000;

    private final List<String> paragraf;
    private final String semua;
    private volatile Boolean isianKosong;
    private final Map<Integer, List<Potongan>> rencana = new ConcurrentHashMap<>();

    private TeksBab(List<String> paragraf) {
        this.paragraf = paragraf;
        this.semua = String.join(" ", paragraf);
    }

    static TeksBab dari(String html) {
        if (html == null || html.isBlank()) {
            return new TeksBab(List.of());
        }
        if (html.length() > TERPANJANG_DISIMPAN) {
            return urai(html);
        }
        var ada = TERAKHIR.get(html);
        if (ada == null) {
            ada = urai(html);
            TERAKHIR.put(html, ada);
        }
        return ada;
    }

    List<String> paragraf() {
        return paragraf;
    }

    /** The sentences that tell of this year of the plan, or of no other. */
    List<Potongan> rencana(int tahun) {
        return rencana.computeIfAbsent(tahun, t -> Potongan.dari(paragraf, t));
    }

    private static TeksBab urai(String html) {
        var teks = MEDAN_HIDUP.matcher(html).replaceAll(" " + MEDAN + " ");
        teks = AKHIR_SEL.matcher(teks).replaceAll("\t");
        teks = BLOK.matcher(teks).replaceAll("\n");
        teks = uraikanEntitas(TAG.matcher(teks).replaceAll(""));
        return new TeksBab(Arrays.stream(teks.split("\n"))
                .map(b -> Arrays.stream(b.split("\t"))
                        .map(TeksLuar::rapikan)
                        .collect(Collectors.joining("\t"))
                        .strip())
                .filter(b -> !b.isEmpty())
                .toList());
    }

    /** Nothing said: no text, only the template of the pedoman, or only blanks to fill in. */
    boolean kosong(String petunjuk) {
        return TeksLuar.sama(semua, kata(petunjuk)) || isianKosong();
    }

    private boolean isianKosong() {
        if (isianKosong == null) {
            isianKosong = semua.toLowerCase(Locale.ROOT).contains("lorem ipsum")
                    || ISIAN.matcher(semua)
                                    .replaceAll("")
                                    .chars()
                                    .filter(Character::isLetter)
                                    .count()
                            < HURUF_PALING_SEDIKIT;
        }
        return isianKosong;
    }

    private static String kata(String petunjuk) {
        return petunjuk == null ? "" : PETUNJUK.computeIfAbsent(petunjuk, p -> String.join(" ", dari(p).paragraf()));
    }

    private static String uraikanEntitas(String teks) {
        return ENTITAS.matcher(teks).replaceAll(m -> Matcher.quoteReplacement(karakter(m.group(1))));
    }

    private static String karakter(String nama) {
        if (nama.startsWith("#")) {
            boolean heksa = nama.startsWith("#x") || nama.startsWith("#X");
            try {
                int kode = Integer.parseInt(nama.substring(heksa ? 2 : 1), heksa ? 16 : 10);
                return Character.isValidCodePoint(kode) ? Character.toString(kode) : " ";
            } catch (NumberFormatException bukanAngka) {
                return " ";
            }
        }
        return switch (nama) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "ndash", "mdash" -> "–";
            default -> " ";
        };
    }
}
