package id.selaras.dokumen.naskah;

import java.util.ArrayList;
import java.util.List;

/** Gathers the words of one block with their emphasis; emphasis left open goes on in the next block. */
final class TeksBergaya {

    private final StringBuilder isi = new StringBuilder();
    private final List<String> terbuka = new ArrayList<>();
    private boolean adaKata;
    private boolean spasi;
    private int barisBaru;

    void tulis(String teks) {
        for (int i = 0; i < teks.length(); i++) {
            char c = teks.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                spasi = true;
            } else if (bolehDicetak(c)) {
                sela();
                switch (c) {
                    case '&' -> isi.append("&amp;");
                    case '<' -> isi.append("&lt;");
                    case '>' -> isi.append("&gt;");
                    default -> isi.append(c);
                }
                adaKata = true;
            }
        }
    }

    private void sela() {
        if (adaKata && barisBaru > 0) {
            isi.append("\n".repeat(Math.min(barisBaru, 2)));
        } else if (adaKata && spasi) {
            isi.append(' ');
        }
        spasi = false;
        barisBaru = 0;
    }

    void barisBaru() {
        barisBaru++;
    }

    void buka(String unsur) {
        if (adaKata && barisBaru == 0 && spasi) {
            isi.append(' ');
            spasi = false;
        }
        terbuka.add(unsur);
        isi.append('<').append(unsur).append('>');
    }

    void tutup(String unsur) {
        int letak = terbuka.lastIndexOf(unsur);
        if (letak < 0) {
            return;
        }
        for (int i = terbuka.size() - 1; i >= letak; i--) {
            isi.append("</").append(terbuka.get(i)).append('>');
        }
        terbuka.remove(letak);
        for (int i = letak; i < terbuka.size(); i++) {
            isi.append('<').append(terbuka.get(i)).append('>');
        }
    }

    /** The text so far, empty when it has no word; starts anew. */
    String ambil() {
        for (int i = terbuka.size() - 1; i >= 0; i--) {
            isi.append("</").append(terbuka.get(i)).append('>');
        }
        var hasil = adaKata ? isi.toString() : "";
        isi.setLength(0);
        adaKata = false;
        spasi = false;
        barisBaru = 0;
        for (var unsur : terbuka) {
            isi.append('<').append(unsur).append('>');
        }
        return hasil;
    }

    private static boolean bolehDicetak(char c) {
        return c >= 0x20 && c < 0xFFFE && !(c >= 0x200B && c <= 0x200F) && c != '\u2060' && c != '\u00AD';
    }
}
