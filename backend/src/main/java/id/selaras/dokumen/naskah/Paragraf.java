package id.selaras.dokumen.naskah;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph of more than a page at the end of a sentence. Breaking lines needs time in proportion to
 * the paragraph on every page that it covers; a text of two megabytes without a paragraph must print too.
 */
final class Paragraf {

    private Paragraf() {}

    static List<String> bagi(String teks, int terpanjang) {
        if (teks.length() <= terpanjang) {
            return List.of(teks);
        }
        var hasil = new ArrayList<String>();
        var terbuka = new ArrayList<String>();
        int awal = 0;
        while (awal < teks.length()) {
            int batas = batas(teks, awal, terpanjang);
            var bagian = teks.substring(awal, batas);
            var pembuka = new StringBuilder();
            terbuka.forEach(u -> pembuka.append('<').append(u).append('>'));
            perbarui(bagian, terbuka);
            var penutup = new StringBuilder();
            for (int i = terbuka.size() - 1; i >= 0; i--) {
                penutup.append("</").append(terbuka.get(i)).append('>');
            }
            hasil.add(pembuka + bagian.strip() + penutup);
            awal = batas;
        }
        return hasil;
    }

    private static int batas(String teks, int awal, int terpanjang) {
        if (teks.length() - awal <= terpanjang) {
            return teks.length();
        }
        int akhir = awal + terpanjang;
        int kalimat = teks.lastIndexOf(". ", akhir);
        if (kalimat > awal + terpanjang / 2) {
            return kalimat + 2;
        }
        int spasi = teks.lastIndexOf(' ', akhir);
        if (spasi > awal + terpanjang / 2) {
            return spasi + 1;
        }
        int batas = akhir;
        int tanda = Math.max(teks.lastIndexOf('<', batas), teks.lastIndexOf('&', batas));
        if (tanda > batas - 8 && tanda > awal) {
            batas = tanda;
        }
        return Character.isLowSurrogate(teks.charAt(batas)) ? batas - 1 : batas;
    }

    private static void perbarui(String bagian, List<String> terbuka) {
        int i = bagian.indexOf('<');
        while (i >= 0) {
            int tutup = bagian.indexOf('>', i);
            var unsur = bagian.substring(i + 1, tutup);
            if (unsur.startsWith("/")) {
                terbuka.remove(terbuka.lastIndexOf(unsur.substring(1)));
            } else {
                terbuka.add(unsur);
            }
            i = bagian.indexOf('<', tutup);
        }
    }
}
