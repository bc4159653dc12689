package id.selaras.dokumen.mesin;

import java.io.OutputStream;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;

/** Writes a PDF for the archive and for screen readers: PDF/A-1A, tagged, in Indonesian. */
final class EksporPdf {

    private final JasperReportsContext konteks;

    EksporPdf(JasperReportsContext konteks) {
        this.konteks = konteks;
    }

    byte[] tulis(Naskah naskah, List<JasperPrint> cetakan, RuangKerja ruang) throws JRException {
        var pengaturan = new SimplePdfExporterConfiguration();
        pengaturan.setTagged(true);
        pengaturan.setTagLanguage("id");
        pengaturan.setMetadataTitle(naskah.judul());
        pengaturan.setMetadataAuthor(naskah.penerbit());
        pengaturan.setMetadataCreator("Selaras");
        pengaturan.setDisplayMetadataTitle(true);
        pengaturan.setPdfaConformance(PdfaConformanceEnum.PDFA_1A);
        pengaturan.setIccProfilePath("gaya/sRGB.icc");
        var perLaporan = new SimplePdfReportConfiguration();
        perLaporan.setBookmarksEnabled(true);
        perLaporan.setCollapseMissingBookmarkLevels(true);

        var pdf = ruang.tulis(keluaran -> ekspor(cetakan, pengaturan, perLaporan, keluaran));
        return PdfTetap.tetapkan(pdf, naskah.tanggal());
    }

    /** By itself, so that what the exporter remembers of a long table is gone before the file is read. */
    private void ekspor(
            List<JasperPrint> cetakan,
            SimplePdfExporterConfiguration pengaturan,
            SimplePdfReportConfiguration perLaporan,
            OutputStream keluaran)
            throws JRException {
        var pengekspor = ProdusenPdf.pengekspor(konteks);
        pengekspor.setExporterInput(SimpleExporterInput.getInstance(cetakan));
        pengekspor.setExporterOutput(new SimpleOutputStreamExporterOutput(keluaran));
        pengekspor.setConfiguration(pengaturan);
        pengekspor.setConfiguration(perLaporan);
        pengekspor.exportReport();
    }
}
