package id.selaras.dokumen;

import static id.selaras.dokumen.ContohDokumen.IDENTITAS;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.tahunan.renja.IsiRenja;
import java.io.ByteArrayInputStream;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CetakDocxTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 60})
    void aWordProcessorCanOpenItAndFindsAllRows(int banyak) throws Exception {
        var docx = cetak(ContohDokumen.renja(banyak));
        try (var dokumen = new XWPFDocument(new ByteArrayInputStream(docx))) {
            long baris = dokumen.getTables().stream()
                    .flatMap(t -> t.getRows().stream())
                    .filter(r -> teks(r).contains("Jumlah dokumen pengelolaan"))
                    .count();
            assertThat(baris).isEqualTo(2L * banyak);
        }
    }

    @Test
    void everyPartIsWellFormedAndEveryReferenceLeadsSomewhere() throws Exception {
        var berkas = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(cetak(ContohDokumen.renja(3))))) {
            for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                assertThat(berkas.put(e.getName(), zip.readAllBytes()))
                        .as(e.getName())
                        .isNull();
            }
        }
        for (var satu : berkas.entrySet()) {
            if (satu.getKey().endsWith(".xml") || satu.getKey().endsWith(".rels")) {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(satu.getValue()));
            }
        }
        assertThat(berkas).containsKeys("word/kaki.xml", "word/tanda-air.xml", "word/media/qr.png");
        var isi = new String(berkas.get("word/document.xml"), "UTF-8");
        assertThat(isi)
                .doesNotContain("w:hRule=\"exact\"")
                .doesNotContain("undefined")
                .contains("PAGEREF bab_1 \\h");
        assertThat(BacaPdf.hitung(isi, "w:name=\"bab_1\"")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"A4, 11900, 16840", "F4, 12180, 18700"})
    void eachSectionHasTheRightPaperAndRealMargins(String kertas, int pendek, int panjang) throws Exception {
        var docx = cetak(ContohDokumen.renja(1, ContohDokumen.kepala(kertas, false, true)));
        var isi = isi(docx);
        assertThat(BacaPdf.hitung(isi, "w:w=\"" + pendek + "\" w:h=\"" + panjang + "\" w:orient=\"portrait\""))
                .isPositive();
        assertThat(BacaPdf.hitung(isi, "w:w=\"" + panjang + "\" w:h=\"" + pendek + "\" w:orient=\"landscape\""))
                .isEqualTo(6);
        assertThat(isi).doesNotContain("w:bottom=\"0\" w:left");
        assertThat(BacaPdf.hitung(isi, "<w:sectPr>")).isEqualTo(BacaPdf.hitung(isi, "<w:footerReference"));
    }

    @Test
    void headsRepeatAndTheSignatureStaysWithTheText() throws Exception {
        var isi = isi(cetak(ContohDokumen.renja(3)));
        assertThat(BacaPdf.hitung(isi, "<w:tblHeader/>")).isGreaterThanOrEqualTo(6 * 2);
        int akhir = isi.lastIndexOf("KEPALA DINAS KOMUNIKASI DAN INFORMATIKA");
        assertThat(isi.substring(isi.lastIndexOf("<w:p>", akhir), akhir)).contains("<w:keepNext/>");
    }

    private static String teks(XWPFTableRow baris) {
        var hasil = new StringBuilder();
        baris.getTableCells().forEach(s -> hasil.append(s.getText()).append(' '));
        return hasil.toString();
    }

    private static String isi(byte[] docx) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (e.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), "UTF-8");
                }
            }
        }
        throw new IllegalStateException("word/document.xml");
    }

    private static byte[] cetak(IsiRenja isi) {
        return Percetakan.renja().cetak(isi, IDENTITAS, BagianRenja.SELURUHNYA, Format.DOCX);
    }
}
