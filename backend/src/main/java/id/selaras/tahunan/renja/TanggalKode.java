package id.selaras.tahunan.renja;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a code of three parts may have been before a spreadsheet took it for a date: 2.16.01 comes out
 * as 2001-02-16, 02/16/2001 or 2-Jan-16, depending on the language of the machine.
 */
final class TanggalKode {

    private static final Pattern ANGKA =
            Pattern.compile("(\\d{1,4})[-/](\\d{1,2})[-/](\\d{1,4})(?:[T ].*|00:00.*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMA = Pattern.compile("(\\d{1,2})[-/ ]?([A-Z]{3,9})[-/ ]?(\\d{2,4})");
    private static final List<String> BULAN =
            List.of("JAN", "FEB", "MAR", "APR", "MEI", "JUN", "JUL", "AGU", "SEP", "OKT", "NOV", "DES");
    private static final List<String> MONTH =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    private TanggalKode() {}

    static boolean tanggal(String teks) {
        return !susunan(teks).isEmpty();
    }

    /** All orders of day, month and year of two digits, without leading zeros; empty when it is no date. */
    static Set<String> susunan(String teks) {
        var polos = teks.toUpperCase(Locale.ROOT).strip();
        var angka = ANGKA.matcher(polos);
        var nama = NAMA.matcher(polos);
        if (angka.matches()) {
            return urutan(bagian(angka, 1), bagian(angka, 2), bagian(angka, 3));
        }
        if (nama.matches()) {
            int bulan = bulan(nama.group(2));
            return bulan == 0 ? Set.of() : urutan(bagian(nama, 1), bulan, bagian(nama, 3));
        }
        return Set.of();
    }

    private static Set<String> urutan(int a, int b, int c) {
        var hasil = new LinkedHashSet<String>();
        int[][] semua = {{a, b, c}, {a, c, b}, {b, a, c}, {b, c, a}, {c, a, b}, {c, b, a}};
        for (var satu : semua) {
            hasil.add(satu[0] + "." + satu[1] + "." + satu[2]);
        }
        return hasil;
    }

    private static int bagian(Matcher cocok, int kelompok) {
        return Integer.parseInt(cocok.group(kelompok)) % 100;
    }

    private static int bulan(String nama) {
        var awal = nama.substring(0, 3);
        int id = BULAN.indexOf(awal);
        int en = MONTH.indexOf(awal);
        return Math.max(id, en) + 1;
    }
}
