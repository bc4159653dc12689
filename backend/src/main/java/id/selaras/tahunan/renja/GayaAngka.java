package id.selaras.tahunan.renja;

import java.util.List;
import java.util.regex.Pattern;

/** How the numbers of one column are written; tells the two readings of "1.500" apart where the others do. */
enum GayaAngka {
    INDONESIA,
    MESIN,
    TAK_TENTU;

    private static final Pattern PASTI_INDONESIA =
            Pattern.compile("\\d{1,3}(\\.\\d{3}){2,}(,\\d+)?|\\d{1,3}(\\.\\d{3})+,\\d+|\\d+,(\\d{1,2}|\\d{4,})|0,\\d+");
    private static final Pattern PASTI_MESIN = Pattern.compile(
            "\\d{1,3}(,\\d{3}){2,}(\\.\\d+)?|\\d{1,3}(,\\d{3})+\\.\\d+|\\d+\\.(\\d{1,2}|\\d{4,})|0\\.\\d+");
    private static final Pattern DUA_ARTI = Pattern.compile("([1-9]\\d{0,2})([.,])(\\d{3})(?!\\d)(.*)", Pattern.DOTALL);

    static GayaAngka dari(List<String> isi) {
        boolean indonesia = isi.stream()
                .map(GayaAngka::angkaSaja)
                .anyMatch(t -> PASTI_INDONESIA.matcher(t).matches());
        boolean mesin = isi.stream()
                .map(GayaAngka::angkaSaja)
                .anyMatch(t -> PASTI_MESIN.matcher(t).matches());
        return indonesia == mesin ? TAK_TENTU : indonesia ? INDONESIA : MESIN;
    }

    /** The text with only one reading left; unchanged where it had but one, or the column does not tell. */
    String jelaskan(String teks) {
        var bersih = teks.replaceFirst("(?i)^rp\\.?\\s*", "");
        var cocok = DUA_ARTI.matcher(bersih);
        if (this == TAK_TENTU || !cocok.matches() || cocok.group(4).matches("[.,].*")) {
            return teks;
        }
        boolean ribuan = cocok.group(2).equals(".") == (this == INDONESIA);
        return ribuan
                ? cocok.group(1) + cocok.group(3) + cocok.group(4)
                : cocok.group(1) + "," + cocok.group(3) + "0" + cocok.group(4);
    }

    private static String angkaSaja(String teks) {
        return teks.replaceFirst("(?i)^rp\\.?\\s*", "").replaceFirst("(,-+)?\\s*[^\\d.,]*$", "");
    }
}
