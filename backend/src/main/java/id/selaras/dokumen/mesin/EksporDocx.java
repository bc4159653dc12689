package id.selaras.dokumen.mesin;

import java.io.ByteArrayOutputStream;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.export.ooxml.JRDocxExporter;
import net.sf.jasperreports.export.SimpleDocxExporterConfiguration;
import net.sf.jasperreports.export.SimpleDocxReportConfiguration;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;

/** Writes a document for a word processor, page by page as in the PDF. */
final class EksporDocx {

    private final JasperReportsContext konteks;

    EksporDocx(JasperReportsContext konteks) {
        this.konteks = konteks;
    }

    byte[] tulis(Naskah naskah, List<JasperPrint> cetakan) throws JRException {
        var pengaturan = new SimpleDocxExporterConfiguration();
        pengaturan.setMetadataTitle(naskah.judul());
        pengaturan.setMetadataAuthor(naskah.penerbit());
        pengaturan.setMetadataApplication("Selaras");
        var perLaporan = new SimpleDocxReportConfiguration();
        perLaporan.setFramesAsNestedTables(false);
        perLaporan.setFlexibleRowHeight(true);

        var keluaran = new ByteArrayOutputStream();
        var pengekspor = new JRDocxExporter(konteks);
        pengekspor.setExporterInput(SimpleExporterInput.getInstance(cetakan));
        pengekspor.setExporterOutput(new SimpleOutputStreamExporterOutput(keluaran));
        pengekspor.setConfiguration(pengaturan);
        pengekspor.setConfiguration(perLaporan);
        pengekspor.exportReport();
        return ZipTetap.tulisUlang(keluaran.toByteArray(), new BerkasDocx(naskah));
    }
}
