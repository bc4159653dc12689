package id.selaras.verifikasi.aturan;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Whole numbers as they stand in a sentence: 23, 1.204 or dua puluh tiga. */
final class Bilangan {

    private static final List<String> ANGKA =
            List.of("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");
    private static final String KATA =
            "(?:" + String.join("|", ANGKA) + "|sepuluh|sebelas|seratus|seribu|belas|puluh|ratus|ribu)";

    /** Matches one number, in digits or in words. */
    static final String POLA = "(?:\\d{1,3}(?:\\.\\d{3})+|\\d+|" + KATA + "(?:\\s+" + KATA + ")*)";

    private Bilangan() {}

    /** The number; empty where the words make none, or it is too large to count programs. */
    static OptionalInt baca(String teks) {
        var bersih = teks.strip().toLowerCase(Locale.ROOT);
        if (bersih.matches("[\\d.]{1,9}")) {
            return OptionalInt.of(Integer.parseInt(bersih.replace(".", "")));
        }
        int jumlah = 0;
        int sisa = 0;
        int ribuan = 0;
        for (var kata : bersih.split("\\s+")) {
            switch (kata) {
                case "sepuluh" -> jumlah += 10;
                case "sebelas" -> jumlah += 11;
                case "seratus" -> jumlah += 100;
                case "seribu" -> ribuan += 1000;
                case "belas" -> {
                    jumlah += sisa + 10;
                    sisa = 0;
                }
                case "puluh" -> {
                    jumlah += sisa * 10;
                    sisa = 0;
                }
                case "ratus" -> {
                    jumlah += sisa * 100;
                    sisa = 0;
                }
                case "ribu" -> {
                    ribuan += (jumlah + sisa) * 1000;
                    jumlah = 0;
                    sisa = 0;
                }
                default -> {
                    int angka = ANGKA.indexOf(kata);
                    if (angka < 0) {
                        return OptionalInt.empty();
                    }
                    sisa = angka;
                }
            }
        }
        return OptionalInt.of(ribuan + jumlah + sisa);
    }
}
