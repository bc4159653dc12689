package id.selaras.dokumen;

import static id.selaras.dokumen.ContohDokumen.IDENTITAS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The verdict of veraPDF: what is issued can be archived as PDF/A-1a. */
class VeraPdfTest {

    @BeforeAll
    static void siapkan() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 40})
    void aWholeRenjaIsAnArchivePdf(int banyak) throws Exception {
        assertThat(pelanggaran(cetak(banyak, BagianRenja.SELURUHNYA))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SELURUHNYA")
    void eachTableAloneIsAnArchivePdf(BagianRenja bagian) throws Exception {
        assertThat(pelanggaran(cetak(3, bagian))).isEmpty();
    }

    @Test
    void aVerificationSheetIsAnArchivePdf() throws Exception {
        assertThat(pelanggaran(Percetakan.verifikasi()
                        .cetak(ContohDokumen.beritaAcara(14, false), IDENTITAS, Format.PDF)))
                .isEmpty();
    }

    /** A PDF without the standard is refused, so the verdict says something. */
    @Test
    void aPlainPdfIsNotOne() throws Exception {
        try (var polos = new org.apache.pdfbox.pdmodel.PDDocument();
                var isi = new java.io.ByteArrayOutputStream()) {
            polos.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            polos.save(isi);
            assertThat(pelanggaran(isi.toByteArray())).isNotEmpty();
        }
    }

    private static byte[] cetak(int banyak, BagianRenja bagian) {
        return Percetakan.renja().cetak(ContohDokumen.renja(banyak), IDENTITAS, bagian, Format.PDF);
    }

    private static List<String> pelanggaran(byte[] pdf) throws Exception {
        try (var pengurai = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_1_A);
                var pemeriksa = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_1_A, false)) {
            return pemeriksa.validate(pengurai).getTestAssertions().stream()
                    .filter(t -> t.getStatus() == TestAssertion.Status.FAILED)
                    .map(t -> t.getRuleId().getClause() + " " + t.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
