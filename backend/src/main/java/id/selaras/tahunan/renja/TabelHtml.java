package id.selaras.tahunan.renja;

import id.selaras.kernel.TeksLuar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.owasp.html.HtmlSanitizer;

/**
 * Reads the first table of the HTML that a spreadsheet puts on the clipboard. A merged cell holds for
 * the rows of its range and only for them; across columns it fills the first.
 */
final class TabelHtml implements HtmlSanitizer.Policy {

    private final List<List<TabelTempel.Sel>> baris = new ArrayList<>();
    private final Map<Integer, Gabungan> turun = new HashMap<>();
    private List<TabelTempel.Sel> kini;
    private StringBuilder isi;
    private String angkaAsli;
    private int rentangKolom;
    private int rentangBaris;
    private int tabel;

    /** A merged cell on its way down. */
    private record Gabungan(String teks, int sisa) {}

    private TabelHtml() {}

    static List<List<TabelTempel.Sel>> baca(String html) {
        var pembaca = new TabelHtml();
        HtmlSanitizer.sanitize(html, pembaca);
        pembaca.tutupBaris();
        return pembaca.baris;
    }

    @Override
    public void openDocument() {
        tabel = 0;
    }

    @Override
    public void closeDocument() {
        tutupBaris();
    }

    @Override
    public void openTag(String nama, List<String> atribut) {
        switch (nama.toLowerCase(Locale.ROOT)) {
            case "table" -> tabel++;
            case "tr" -> {
                tutupBaris();
                kini = new ArrayList<>();
            }
            case "td", "th" -> bukaSel(atribut);
            case "br", "p", "div" -> tambah(" ");
            default -> {
                // Fonts, spans and the like carry no cell of their own.
            }
        }
    }

    @Override
    public void closeTag(String nama) {
        switch (nama.toLowerCase(Locale.ROOT)) {
            case "td", "th" -> tutupSel();
            case "tr", "table" -> tutupBaris();
            default -> {
                // See openTag.
            }
        }
    }

    @Override
    public void text(String teks) {
        tambah(teks);
    }

    private void tambah(String teks) {
        if (isi != null) {
            isi.append(teks);
        }
    }

    private void bukaSel(List<String> atribut) {
        tutupSel();
        if (kini == null || tabel > 1) {
            return;
        }
        isi = new StringBuilder();
        angkaAsli = null;
        rentangKolom = 1;
        rentangBaris = 1;
        for (int i = 0; i + 1 < atribut.size(); i += 2) {
            switch (atribut.get(i).toLowerCase(Locale.ROOT)) {
                case "colspan" -> rentangKolom = rentang(atribut.get(i + 1), TabelTempel.MAKS_KOLOM);
                case "rowspan" -> rentangBaris = rentang(atribut.get(i + 1), TabelTempel.MAKS_BARIS);
                case "x:num", "sdval", "data-sheets-numval" -> angkaAsli = atribut.get(i + 1);
                default -> {
                    // Widths and colours.
                }
            }
        }
    }

    private void tutupSel() {
        if (isi == null) {
            return;
        }
        teruskanGabungan();
        var teks = TeksLuar.rapikan(isi.toString());
        if (angkaAsli != null && !angkaAsli.isBlank() && teks.matches("(?i)[\\d.,]+E\\+?\\d+")) {
            teks = TeksLuar.rapikan(angkaAsli);
        }
        for (int k = 0; k < rentangKolom; k++) {
            var nilai = k == 0 ? teks : "";
            if (rentangBaris > 1) {
                turun.put(kini.size(), new Gabungan(nilai, rentangBaris - 1));
            }
            kini.add(new TabelTempel.Sel(nilai, false));
        }
        isi = null;
    }

    private void tutupBaris() {
        tutupSel();
        if (kini != null) {
            teruskanGabungan();
            baris.add(kini);
            kini = null;
        }
    }

    private void teruskanGabungan() {
        for (var g = turun.get(kini.size()); g != null; g = turun.get(kini.size())) {
            int kolom = kini.size();
            if (g.sisa() > 1) {
                turun.put(kolom, new Gabungan(g.teks(), g.sisa() - 1));
            } else {
                turun.remove(kolom);
            }
            kini.add(new TabelTempel.Sel(g.teks(), true));
        }
    }

    private static int rentang(String teks, int maks) {
        try {
            return Math.max(1, Math.min(maks, Integer.parseInt(teks.strip())));
        } catch (NumberFormatException bukanAngka) {
            return 1;
        }
    }
}
