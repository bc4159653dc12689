package id.selaras.tahunan.renja;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.TeksLuar;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A block of cells as it came from the clipboard: text with tabs, or an HTML table.
 *
 * @param baris rows of one width
 */
record TabelTempel(List<List<Sel>> baris) {

    static final int MAKS_BARIS = 5_000;
    static final int MAKS_KOLOM = 100;
    static final int MAKS_HURUF = 8_000_000;

    private static final Pattern HTML = Pattern.compile("<table[\\s>]", Pattern.CASE_INSENSITIVE);

    /** @param gabungan the value comes from a merged cell that began further up */
    record Sel(String teks, boolean gabungan) {

        static final Sel KOSONG = new Sel("", false);

        boolean kosong() {
            return teks.isEmpty();
        }
    }

    /**
     * @throws PelanggaranAturan TMP-01 nothing in it, TMP-02 more than 5,000 rows, TMP-03 more than 100
     *     columns, TMP-04 too much text; nothing is cut off silently
     */
    static TabelTempel baca(String teks) {
        if (teks == null || teks.isBlank()) {
            throw new PelanggaranAturan("TMP-01");
        }
        if (teks.length() > MAKS_HURUF) {
            throw new PelanggaranAturan("TMP-04", String.valueOf(teks.length()), String.valueOf(MAKS_HURUF));
        }
        var mentah = HTML.matcher(teks).find() ? TabelHtml.baca(teks) : bacaTab(teks);
        return rapikan(mentah);
    }

    private static TabelTempel rapikan(List<List<Sel>> mentah) {
        int akhir = mentah.size();
        while (akhir > 0 && mentah.get(akhir - 1).stream().allMatch(Sel::kosong)) {
            akhir--;
        }
        if (akhir == 0) {
            throw new PelanggaranAturan("TMP-01");
        }
        if (akhir > MAKS_BARIS) {
            throw new PelanggaranAturan("TMP-02", String.valueOf(akhir), String.valueOf(MAKS_BARIS));
        }
        int lebar = mentah.stream().mapToInt(TabelTempel::terisi).max().orElse(0);
        if (lebar > MAKS_KOLOM) {
            throw new PelanggaranAturan("TMP-03", String.valueOf(lebar), String.valueOf(MAKS_KOLOM));
        }
        var hasil = new ArrayList<List<Sel>>();
        for (var baris : mentah.subList(0, akhir)) {
            var sama = new ArrayList<Sel>(lebar);
            for (int k = 0; k < lebar; k++) {
                sama.add(k < baris.size() ? baris.get(k) : Sel.KOSONG);
            }
            hasil.add(sama);
        }
        return new TabelTempel(hasil);
    }

    private static int terisi(List<Sel> baris) {
        int lebar = baris.size();
        while (lebar > 0 && baris.get(lebar - 1).kosong()) {
            lebar--;
        }
        return lebar;
    }

    int lebar() {
        return baris.get(0).size();
    }

    /** Tabs between cells; a cell with breaks in it stands in quotes. */
    private static List<List<Sel>> bacaTab(String teks) {
        var hasil = new ArrayList<List<Sel>>();
        var baris = new ArrayList<Sel>();
        var s = teks.replace("\r\n", "\n").replace('\r', '\n');
        int i = 0;
        while (i <= s.length()) {
            var isi = new StringBuilder();
            int tutup = i < s.length() && s.charAt(i) == '"' ? kutipTutup(s, i) : -1;
            if (tutup > 0) {
                isi.append(s, i + 1, tutup);
                i = tutup + 1;
            }
            while (i < s.length() && s.charAt(i) != '\t' && s.charAt(i) != '\n') {
                isi.append(s.charAt(i++));
            }
            var bersih = tutup > 0 ? isi.toString().replace("\"\"", "\"") : isi.toString();
            baris.add(new Sel(TeksLuar.rapikan(bersih), false));
            if (i >= s.length() || s.charAt(i) == '\n') {
                hasil.add(baris);
                baris = new ArrayList<>();
            }
            i++;
        }
        return hasil;
    }

    /** Where a quoted cell ends, or -1 when the quote is just a character of the text. */
    private static int kutipTutup(String s, int buka) {
        int i = buka + 1;
        while (i < s.length()) {
            if (s.charAt(i) != '"') {
                i++;
            } else if (i + 1 < s.length() && s.charAt(i + 1) == '"') {
                i += 2;
            } else {
                boolean akhirSel = i + 1 == s.length() || s.charAt(i + 1) == '\t' || s.charAt(i + 1) == '\n';
                return akhirSel ? i : -1;
            }
        }
        return -1;
    }
}
