package id.selaras.dokumen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a printed document back: text by page, bookmarks, sizes. */
public final class BacaPdf implements AutoCloseable {

    private final PDDocument dokumen;
    private final List<String> halaman = new ArrayList<>();

    public BacaPdf(byte[] pdf) {
        try {
            dokumen = Loader.loadPDF(pdf);
            var pembaca = new PDFTextStripper();
            for (int i = 1; i <= dokumen.getNumberOfPages(); i++) {
                pembaca.setStartPage(i);
                pembaca.setEndPage(i);
                halaman.add(pembaca.getText(dokumen).replaceAll("\\s+", " "));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PDDocument dokumen() {
        return dokumen;
    }

    public int banyakHalaman() {
        return halaman.size();
    }

    /** Text of one page, counted from 1, blanks joined. */
    public String halaman(int nomor) {
        return halaman.get(nomor - 1);
    }

    /** Distance from the top of the page to the foot of a text, in points. */
    public float letak(int nomor, String awal) {
        var hasil = new float[] {Float.NaN};
        try {
            var pencari = new PDFTextStripper() {
                @Override
                protected void writeString(String teks, List<TextPosition> huruf) {
                    if (teks.contains(awal)) {
                        hasil[0] = huruf.get(teks.indexOf(awal)).getYDirAdj();
                    }
                }
            };
            pencari.setStartPage(nomor);
            pencari.setEndPage(nomor);
            pencari.getText(dokumen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hasil[0];
    }

    public List<String> halaman() {
        return halaman;
    }

    public String teks() {
        return String.join(" ", halaman);
    }

    /** Size of a page as it is seen: a landscape page may be a portrait one, turned. */
    public static PDRectangle terlihat(PDPage halaman) {
        var kotak = halaman.getMediaBox();
        return halaman.getRotation() % 180 == 0 ? kotak : new PDRectangle(kotak.getHeight(), kotak.getWidth());
    }

    public static int hitung(String teks, String cari) {
        int banyak = 0;
        for (int i = teks.indexOf(cari); i >= 0; i = teks.indexOf(cari, i + cari.length())) {
            banyak++;
        }
        return banyak;
    }

    /** Titles of the bookmarks with the page that each leads to. */
    public Map<String, Integer> penanda() {
        Map<String, Integer> hasil = new LinkedHashMap<>();
        kumpulkan(dokumen.getDocumentCatalog().getDocumentOutline(), hasil);
        return hasil;
    }

    private void kumpulkan(PDOutlineNode induk, Map<String, Integer> hasil) {
        if (induk == null) {
            return;
        }
        for (PDOutlineItem butir : induk.children()) {
            try {
                hasil.put(butir.getTitle(), dokumen.getPages().indexOf(butir.findDestinationPage(dokumen)) + 1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            kumpulkan(butir, hasil);
        }
    }

    @Override
    public void close() {
        try {
            dokumen.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
