package id.selaras.peragaan;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/** Reads printed documents back as their readers find them: text of a PDF or DOCX, cells of an XLSX. */
final class BacaDokumen {

    private static final Pattern SEL =
            Pattern.compile("<c r=\"([A-Z]+)\\d+\"[^>]*?t=\"(\\w+)\"[^>]*>\\s*(?:<v>([^<]*)</v>)?");
    private static final Pattern LEMBAR = Pattern.compile("<sheet name=\"([^\"]+)\" sheetId=\"(\\d+)\"");
    private static final Pattern TEKS_BERSAMA = Pattern.compile("<si>(.*?)</si>", Pattern.DOTALL);
    private static final Pattern TEKS_WORD = Pattern.compile("<w:t[ >][^<]*</w:t>|<w:t>[^<]*</w:t>|</w:p>|</w:tc>");
    private static final Pattern TAG = Pattern.compile("<[^>]+>");

    private BacaDokumen() {}

    /** All text, blanks joined. */
    static String pdf(byte[] berkas) {
        try (var pembaca = new PdfReader(berkas)) {
            var teks = new StringBuilder();
            var penarik = new PdfTextExtractor(pembaca);
            for (int i = 1; i <= pembaca.getNumberOfPages(); i++) {
                teks.append(penarik.getTextFromPage(i)).append(' ');
            }
            return rapat(teks.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All text, blanks joined; cells are parted by a blank. */
    static String docx(byte[] berkas) {
        var teks = new StringBuilder();
        var bagian = TEKS_WORD.matcher(isiZip(berkas).get("word/document.xml"));
        while (bagian.find()) {
            teks.append(
                    bagian.group().startsWith("</")
                            ? " "
                            : TAG.matcher(bagian.group()).replaceAll(""));
        }
        return rapat(teks.toString());
    }

    /** Cells by column letter, row by row; a number is a {@link BigDecimal}, all else text. */
    static Map<String, List<Map<String, Object>>> xlsx(byte[] berkas) {
        var isi = isiZip(berkas);
        var bersama = new ArrayList<String>();
        var teks = TEKS_BERSAMA.matcher(isi.getOrDefault("xl/sharedStrings.xml", ""));
        while (teks.find()) {
            bersama.add(TAG.matcher(teks.group(1)).replaceAll(""));
        }
        Map<String, List<Map<String, Object>>> hasil = new LinkedHashMap<>();
        var lembar = LEMBAR.matcher(isi.get("xl/workbook.xml"));
        while (lembar.find()) {
            hasil.put(lembar.group(1), baris(isi.get("xl/worksheets/sheet" + lembar.group(2) + ".xml"), bersama));
        }
        return hasil;
    }

    private static List<Map<String, Object>> baris(String xml, List<String> bersama) {
        var hasil = new ArrayList<Map<String, Object>>();
        for (var baris : xml.split("<row ")) {
            var sel = SEL.matcher(baris);
            Map<String, Object> satu = new LinkedHashMap<>();
            while (sel.find()) {
                var nilai = sel.group(3);
                if (nilai != null) {
                    satu.put(
                            sel.group(1),
                            sel.group(2).equals("n")
                                    ? new BigDecimal(nilai)
                                    : bersama.get(Integer.parseInt(nilai)).strip());
                }
            }
            hasil.add(satu);
        }
        return hasil;
    }

    private static Map<String, String> isiZip(byte[] berkas) {
        Map<String, String> hasil = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(berkas))) {
            for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (e.getName().endsWith(".xml")) {
                    hasil.put(e.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hasil;
    }

    private static String rapat(String teks) {
        return teks.replaceAll("\\s+", " ");
    }
}
