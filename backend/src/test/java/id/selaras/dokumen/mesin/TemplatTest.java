package id.selaras.dokumen.mesin;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.dokumen.BagianRenja;
import id.selaras.dokumen.ContohDokumen;
import id.selaras.dokumen.Format;
import id.selaras.dokumen.Percetakan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The templates themselves: nothing is cut off, everything is drawn from the one style file. */
class TemplatTest {

    private static final Path SUMBER = Path.of("..", "report-templates");

    @ParameterizedTest
    @ValueSource(strings = {"A4", "F4"})
    void noHeadLabelOrCellIsCutOff(String kertas) throws Exception {
        var isi = ContohDokumen.renja(20, ContohDokumen.kepala(kertas, false, true));
        var penyusun = Percetakan.penyusunRenja();
        var naskah = penyusun.susun(isi, ContohDokumen.IDENTITAS, BagianRenja.SELURUHNYA, Format.PDF);
        var verifikasi = Percetakan.penyusunVerifikasi()
                .susun(ContohDokumen.beritaAcara(20, false), ContohDokumen.IDENTITAS, Format.PDF);
        for (var satu : List.of(naskah, verifikasi)) {
            var ruang = RuangKerja.untuk(satu, Percetakan.perpustakaan().konteks());
            for (var cetakan : Percetakan.mesin().isi(satu, ruang)) {
                for (var halaman : cetakan.getPages()) {
                    for (var unsur : halaman.getElements()) {
                        if (unsur instanceof JRPrintText teks
                                && !cetakan.getName().equals("naskah")) {
                            assertThat(teks.getTextTruncateIndex())
                                    .as(teks.getFullText())
                                    .isNull();
                            assertThat(teks.getX() + teks.getWidth()).isLessThanOrEqualTo(cetakan.getPageWidth());
                        }
                    }
                }
            }
        }
    }

    @Test
    void aNumberOfTheLargestCityStaysOnOneLine() {
        var pengukur = Percetakan.perpustakaan().pengukur();
        for (var templat : List.of("tc31", "tc33", "bab4")) {
            var laporan = Percetakan.perpustakaan().muat("A4", "renja/" + templat);
            float ukuran = templat.equals("bab4") ? 7f : 8f;
            int tepi = templat.equals("bab4") ? 4 : 6;
            for (var nama : List.of("pagu", "paguN1", "paguRkpd", "kebutuhan")) {
                lebar(laporan, nama)
                        .forEach(l -> assertThat(pengukur.lebar("24.300.904.925,96", ukuran, false))
                                .as(templat + " " + nama)
                                .isLessThanOrEqualTo(l - tepi));
                lebar(laporan, nama)
                        .forEach(l -> assertThat(pengukur.lebar("999.999.999.999", ukuran, true))
                                .as(templat + " " + nama)
                                .isLessThanOrEqualTo(l - tepi));
            }
            lebar(laporan, "kode")
                    .forEach(l -> assertThat(pengukur.lebar("2.16.02.2.01.0005", ukuran, false))
                            .as(templat + " kode")
                            .isLessThanOrEqualTo(l - tepi));
        }
    }

    private static List<Integer> lebar(JasperReport laporan, String bidang) {
        return java.util.Arrays.stream(laporan.getDetailSection().getBands()[0].getElements())
                .filter(net.sf.jasperreports.engine.JRTextField.class::isInstance)
                .map(net.sf.jasperreports.engine.JRTextField.class::cast)
                .filter(t -> t.getExpression().getText().equals("$F{" + bidang + "}"))
                .map(net.sf.jasperreports.engine.JRTextField::getWidth)
                .toList();
    }

    @Test
    void templatesDrawAndNeitherFetchNorDecide() throws IOException {
        var gaya = Pattern.compile("<style name=\"(\\w+)\"");
        var pakai = Pattern.compile("style=\"(\\w+)\"");
        var dikenal = gaya.matcher(Files.readString(SUMBER.resolve("gaya/dokumen-resmi.jrtx")))
                .results()
                .map(m -> m.group(1))
                .toList();
        try (var berkas = Files.walk(SUMBER)) {
            var templat = berkas.filter(f ->
                            f.toString().endsWith(".jrxml") && !f.toString().contains("target"))
                    .toList();
            assertThat(templat).hasSizeGreaterThanOrEqualTo(13);
            for (var satu : templat) {
                var isi = Files.readString(satu);
                assertThat(isi)
                        .as(satu.toString())
                        .doesNotContain("<query")
                        .doesNotContain("fontName=")
                        .doesNotContain("fontSize=")
                        .doesNotContain("java.util.Date")
                        .contains("gaya/dokumen-resmi.jrtx");
                var setempat = gaya.matcher(isi).results().map(m -> m.group(1)).toList();
                assertThat(pakai.matcher(isi).results().map(m -> m.group(1)).distinct())
                        .as(satu.toString())
                        .allMatch(s -> dikenal.contains(s) || setempat.contains(s));
            }
        }
    }

    @Test
    void everyTemplateWasCompiledForBothPapers() throws IOException {
        var pencari = new PathMatchingResourcePatternResolver();
        assertThat(pencari.getResources("classpath*:A4/*/*.jasper"))
                .hasSameSizeAs(pencari.getResources("classpath*:F4/*/*.jasper"))
                .hasSizeGreaterThanOrEqualTo(13);
    }

    @Test
    void theTypefaceIsThereInAllItsFaces() {
        assertThat(Percetakan.perpustakaan().masalahFon()).isEmpty();
    }

    @Test
    void aMissingTypefaceIsNamed() {
        assertThat(new PengukurTeks(Percetakan.perpustakaan().konteks(), "Huruf Yang Tidak Ada").kurang())
                .hasValueSatisfying(s ->
                        assertThat(s).contains("Huruf Yang Tidak Ada").contains("biasa, tebal, miring, tebal miring"));
    }
}
