package id.selaras.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Times as an office of the Pemda writes them, in its own zone. */
public final class WaktuTulis {

    private static final DateTimeFormatter LENGKAP =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'pukul' HH.mm", Locale.forLanguageTag("id-ID"));
    private static final DateTimeFormatter PENDEK =
            DateTimeFormatter.ofPattern("d MMM", Locale.forLanguageTag("id-ID"));
    private static final Map<String, String> SINGKATAN =
            Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    private WaktuTulis() {}

    /** "5 Mar", with the year where it is not this one. */
    public static String pendek(LocalDate tanggal, int tahunIni) {
        var teks = PENDEK.format(tanggal);
        return tanggal.getYear() == tahunIni ? teks : teks + " " + tanggal.getYear();
    }

    /** "25 Februari 2021 pukul 10.42 WIB". */
    public static String lengkap(Instant waktu, ZoneId zona) {
        return LENGKAP.format(waktu.atZone(zona)) + " " + SINGKATAN.getOrDefault(zona.getId(), zona.getId());
    }
}
