package id.selaras.dokumen;

import static id.selaras.dokumen.ContohDokumen.IDENTITAS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.pdf.JRPdfExporter;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an archive needs of a file: the standard, the language, its own fonts, and the same bytes each time. */
class ArsipPdfTest {

    @Test
    void aRenjaSaysThatItIsAnArchivePdfAndCarriesItsColours() throws Exception {
        pastikanArsip(cetak(Format.PDF));
    }

    @Test
    void aVerificationSheetSaysThatItIsAnArchivePdfAndCarriesItsColours() throws Exception {
        pastikanArsip(Percetakan.verifikasi().cetak(ContohDokumen.beritaAcara(14, false), IDENTITAS, Format.PDF));
    }

    private static void pastikanArsip(byte[] pdf) throws Exception {
        try (var berkas = new BacaPdf(pdf)) {
            var katalog = berkas.dokumen().getDocumentCatalog();
            var xmp = new String(katalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("<pdfaid:part>1</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>");
            assertThat(katalog.getOutputIntents()).hasSize(1);
            assertThat(katalog.getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void everyFontIsEmbeddedAndTheLanguageIsSaid() throws Exception {
        try (var pdf = new BacaPdf(cetak(Format.PDF))) {
            var fon = new HashSet<String>();
            for (var halaman : pdf.dokumen().getPages()) {
                for (var nama : halaman.getResources().getFontNames()) {
                    PDFont satu = halaman.getResources().getFont(nama);
                    assertThat(satu.isEmbedded()).as(satu.getName()).isTrue();
                    fon.add(satu.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            assertThat(fon).allMatch(f -> f.startsWith("LiberationSans"));
            assertThat(pdf.dokumen().getDocumentCatalog().getLanguage()).isEqualTo("id");
            assertThat(pdf.dokumen().getDocumentCatalog().getMarkInfo().isMarked())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameInputGivesTheSameBytes(Format format) {
        assertThat(cetak(format)).isEqualTo(cetak(format));
    }

    @Test
    void anotherDayOrNumberGivesOtherBytes() {
        var lain = new IdentitasDokumen(
                IDENTITAS.nomor(),
                IDENTITAS.versi(),
                IDENTITAS.urlVerifikasi(),
                IDENTITAS.hash(),
                LocalDate.of(2021, 2, 26));
        var isi = ContohDokumen.renja(1);
        assertThat(Percetakan.renja().cetak(isi, lain, BagianRenja.TC33, Format.PDF))
                .isNotEqualTo(Percetakan.renja().cetak(isi, IDENTITAS, BagianRenja.TC33, Format.PDF));
    }

    /** The core has a flaw mended that the release of the PDF part still pulls in; together they were tried. */
    @Test
    void thePairOfReportLibrariesIsTheOneThatWasTried() {
        assertThat(versi(JasperFillManager.class)).contains("7.0.8");
        assertThat(versi(JRPdfExporter.class)).contains("7.0.6");
        assertThat(versi(com.lowagie.text.Document.class)).contains("1.3.43");
    }

    private static String versi(Class<?> kelas) {
        return kelas.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    private static byte[] cetak(Format format) {
        return Percetakan.renja().cetak(ContohDokumen.renja(12), IDENTITAS, BagianRenja.SELURUHNYA, format);
    }
}
