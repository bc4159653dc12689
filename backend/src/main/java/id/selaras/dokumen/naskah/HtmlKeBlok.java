package id.selaras.dokumen.naskah;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.owasp.html.HtmlSanitizer;

/**
 * Reads the HTML of a chapter into blocks that a template can draw. Whatever is not text, emphasis,
 * heading, list or table leaves only its words.
 */
final class HtmlKeBlok implements HtmlSanitizer.Policy {

    private static final Map<String, String> SISIPAN =
            Map.of("b", "b", "strong", "b", "i", "i", "em", "i", "u", "u", "ins", "u", "sup", "sup", "sub", "sub");
    private static final Set<String> BUKAN_TEKS = Set.of("script", "style", "template", "noscript", "iframe", "svg");
    private static final int TINGKAT_TERDALAM = 4;

    private final List<Blok> hasil = new ArrayList<>();
    private final Deque<PenomoranButir> daftar = new ArrayDeque<>();
    private final TeksBergaya teks = new TeksBergaya();
    private PenataTabel tabel;
    private int diam;
    private int kutipan;
    private boolean judul;
    private String penanda;

    private HtmlKeBlok() {}

    static List<Blok> baca(String html) {
        if (html == null || html.isBlank()) {
            return List.of();
        }
        var pembaca = new HtmlKeBlok();
        HtmlSanitizer.sanitize(html, pembaca);
        pembaca.tutupBlok();
        return pembaca.hasil;
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String unsur, List<String> atribut) {
        if (BUKAN_TEKS.contains(unsur)) {
            diam++;
            return;
        }
        if (tabel != null) {
            bukaDalamTabel(unsur, atribut);
            return;
        }
        switch (unsur) {
            case "p", "div", "section", "article", "pre" -> tutupBlok();
            case "blockquote" -> {
                tutupBlok();
                kutipan++;
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                tutupBlok();
                judul = true;
            }
            case "ul", "ol" -> {
                tutupBlok();
                daftar.push(new PenomoranButir(unsur.equals("ol"), daftar.size() + 1, atribut));
            }
            case "li" -> {
                tutupBlok();
                penanda = daftar.isEmpty() ? "•" : daftar.peek().berikut();
            }
            case "table" -> {
                tutupBlok();
                tabel = new PenataTabel();
            }
            case "br" -> teks.barisBaru();
            default -> bukaSisipan(unsur);
        }
    }

    private void bukaDalamTabel(String unsur, List<String> atribut) {
        switch (unsur) {
            case "tr" -> tabel.mulaiBaris();
            case "th", "td" -> tabel.mulaiSel(unsur.equals("th"), atribut, teks);
            case "p", "div", "br" -> teks.barisBaru();
            case "li" -> {
                teks.barisBaru();
                teks.tulis("• ");
            }
            default -> bukaSisipan(unsur);
        }
    }

    private void bukaSisipan(String unsur) {
        if (SISIPAN.containsKey(unsur)) {
            teks.buka(SISIPAN.get(unsur));
        }
    }

    @Override
    public void closeTag(String unsur) {
        if (BUKAN_TEKS.contains(unsur)) {
            diam = Math.max(0, diam - 1);
            return;
        }
        if (tabel != null) {
            tutupDalamTabel(unsur);
            return;
        }
        switch (unsur) {
            case "p", "div", "section", "article", "pre", "li", "h1", "h2", "h3", "h4", "h5", "h6" -> tutupBlok();
            case "blockquote" -> {
                tutupBlok();
                kutipan = Math.max(0, kutipan - 1);
            }
            case "ul", "ol" -> {
                tutupBlok();
                daftar.poll();
            }
            default -> tutupSisipan(unsur);
        }
    }

    private void tutupDalamTabel(String unsur) {
        switch (unsur) {
            case "th", "td" -> tabel.akhiriSel(teks);
            case "tr" -> tabel.akhiriBaris();
            case "table" -> {
                tabel.selesai().ifPresent(hasil::add);
                tabel = null;
            }
            default -> tutupSisipan(unsur);
        }
    }

    private void tutupSisipan(String unsur) {
        if (SISIPAN.containsKey(unsur)) {
            teks.tutup(SISIPAN.get(unsur));
        }
    }

    @Override
    public void text(String isi) {
        if (diam == 0 && (tabel == null || tabel.dalamSel())) {
            teks.tulis(isi);
        }
    }

    private void tutupBlok() {
        var isi = teks.ambil();
        if (isi.isEmpty()) {
            judul = false;
            return;
        }
        if (judul) {
            hasil.add(new Blok.Judul(isi));
        } else if (!daftar.isEmpty()) {
            hasil.add(new Blok.Butir(Math.min(daftar.size(), TINGKAT_TERDALAM), penanda, isi));
            penanda = null;
        } else {
            hasil.add(new Blok.Paragraf(isi, kutipan > 0));
        }
        judul = false;
    }
}
