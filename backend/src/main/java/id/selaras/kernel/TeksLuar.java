package id.selaras.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text that came from outside (a spreadsheet, a form, the national list), with its untidy blanks. */
public final class TeksLuar {

    private static final Pattern KOSONG = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]+");
    private static final Pattern TAK_TAMPAK = Pattern.compile("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]");

    private TeksLuar() {}

    /** Joins blanks, line breaks and NBSP to one blank, drops invisible characters, trims. */
    public static String rapikan(String teks) {
        if (teks == null) {
            return "";
        }
        if (rapi(teks)) {
            return teks;
        }
        return KOSONG.matcher(TAK_TAMPAK.matcher(teks).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Most text is tidy already: single blanks between words of the usual alphabet. */
    private static boolean rapi(String teks) {
        char lalu = ' ';
        for (int i = 0; i < teks.length(); i++) {
            char c = teks.charAt(i);
            if (c < ' ' || c == 0x7F || c >= 0x80 && c != '–' && c != '…' || c == ' ' && lalu == ' ') {
                return false;
            }
            lalu = c;
        }
        return lalu != ' ';
    }

    /** Tidied text of a field that must be filled. @throws PelanggaranAturan TKS-01 empty, TKS-02 too long */
    public static String wajib(String teks, int paling) {
        var rapi = boleh(teks, paling);
        if (rapi == null) {
            throw new PelanggaranAturan("TKS-01", String.valueOf(paling));
        }
        return rapi;
    }

    /** Tidied text of a field that may stay empty, then null. @throws PelanggaranAturan TKS-02 too long */
    public static String boleh(String teks, int paling) {
        var rapi = rapikan(teks);
        if (rapi.length() > paling) {
            throw new PelanggaranAturan("TKS-02", String.valueOf(paling), String.valueOf(rapi.length()));
        }
        return rapi.isEmpty() ? null : rapi;
    }

    /** Same words: blanks joined and case ignored. */
    public static boolean sama(String a, String b) {
        return rapikan(a).toLowerCase(Locale.ROOT).equals(rapikan(b).toLowerCase(Locale.ROOT));
    }
}
