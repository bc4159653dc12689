package id.selaras.partisipasi.usulan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How alike two wordings are: three-letter pieces they share (Dice), after dropping what says nothing. Each text is
 * cut once; a pair costs one walk over two sorted arrays, and pairs that cannot reach the limit by their lengths are
 * not walked at all.
 */
final class Kemiripan {

    /** From here on two usulan of one kelurahan are shown as perhaps the same; in thousandths. */
    static final int AMBANG = 560;

    private static final Set<String> LEWATI = Set.of(
            "di",
            "ke",
            "dan",
            "yang",
            "untuk",
            "bagi",
            "dengan",
            "pada",
            "dari",
            "kelurahan",
            "kecamatan",
            "kota",
            "rt",
            "rw",
            "warga",
            "masyarakat",
            "usulan");

    private Kemiripan() {}

    /** An usulan to compare, with the place it is compared within. */
    record Teks(long id, String wilayah, int[] potongan) {

        static Teks dari(long id, String wilayah, String uraian) {
            return new Teks(id, wilayah == null ? "" : wilayah, potong(uraian));
        }
    }

    /** @param permil likeness in thousandths */
    record Pasangan(long satu, long lain, int permil) {}

    /** Pairs of one place at or above the limit, the most alike first. */
    static List<Pasangan> cari(List<Teks> semua, int ambang) {
        Map<String, List<Teks>> perTempat = new HashMap<>();
        semua.forEach(t ->
                perTempat.computeIfAbsent(t.wilayah(), k -> new ArrayList<>()).add(t));
        var hasil = new ArrayList<Pasangan>();
        perTempat.values().forEach(isi -> dalamSatuTempat(isi, ambang, hasil));
        hasil.sort((a, b) -> b.permil() - a.permil());
        return hasil;
    }

    private static void dalamSatuTempat(List<Teks> isi, int ambang, List<Pasangan> hasil) {
        isi.sort((a, b) -> a.potongan().length - b.potongan().length);
        for (int i = 0; i < isi.size(); i++) {
            var a = isi.get(i);
            int m = a.potongan().length;
            for (int j = i + 1; j < isi.size(); j++) {
                var b = isi.get(j);
                // The shorter one shares at most all of its pieces: longer ones further on are even less alike.
                if (2000L * m < (long) ambang * (m + b.potongan().length)) {
                    break;
                }
                int permil = permil(a.potongan(), b.potongan());
                if (permil >= ambang) {
                    hasil.add(new Pasangan(Math.min(a.id(), b.id()), Math.max(a.id(), b.id()), permil));
                }
            }
        }
    }

    static int permil(String a, String b) {
        return permil(potong(a), potong(b));
    }

    static int permil(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return 0;
        }
        int sama = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                sama++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2000 * sama / (a.length + b.length);
    }

    /** Three-letter pieces of the words that count, as sorted numbers. */
    static int[] potong(String teks) {
        var rapi = new StringBuilder(" ");
        for (var kata : teks.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!kata.isEmpty() && !LEWATI.contains(kata)) {
                rapi.append(kata).append(' ');
            }
        }
        if (rapi.length() < 4) {
            return new int[0];
        }
        var hasil = new int[rapi.length() - 2];
        for (int i = 0; i < hasil.length; i++) {
            hasil[i] = (rapi.charAt(i) * 31 + rapi.charAt(i + 1)) * 1031 + rapi.charAt(i + 2);
        }
        Arrays.sort(hasil);
        return hasil;
    }
}
