package id.selaras.partisipasi.masukan;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text that anyone may send: plain words in lines. It stays text wherever it is shown. */
final class TeksWarga {

    private static final int PALING = 4000;
    private static final int TAUTAN_TERBANYAK = 2;
    private static final Pattern TAG = Pattern.compile("<[^<>]{1,400}>");
    private static final Pattern TAUTAN = Pattern.compile("(?i)\\b(?:https?://|www\\.)");
    private static final Pattern KENDALI = Pattern.compile("[\\p{Cc}&&[^\\n]]");

    private TeksWarga() {}

    /** @throws PelanggaranAturan MSK-01 empty or too long, MSK-04 many links */
    static String bersihkan(String teks) {
        var polos = TAG.matcher(teks == null ? "" : teks.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll(" ");
        var rapi = KENDALI.matcher(polos)
                .replaceAll("")
                .lines()
                .map(TeksLuar::rapikan)
                .collect(Collectors.joining("\n"))
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
        if (rapi.length() < 5 || rapi.length() > PALING) {
            throw new PelanggaranAturan("MSK-01", String.valueOf(PALING));
        }
        if (TAUTAN.matcher(rapi).results().count() > TAUTAN_TERBANYAK) {
            throw new PelanggaranAturan("MSK-04", String.valueOf(TAUTAN_TERBANYAK));
        }
        return rapi;
    }

    /** One line, cut where it is too long; null where nothing was typed. */
    static String sebaris(String teks, int paling) {
        var rapi = TeksLuar.rapikan(
                TAG.matcher(teks == null ? "" : KENDALI.matcher(teks).replaceAll(" "))
                        .replaceAll(" "));
        return rapi.isEmpty() ? null : rapi.substring(0, Math.min(paling, rapi.length()));
    }
}
