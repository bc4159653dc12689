package id.selaras.dokumen.mesin;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.export.ooxml.JRDocxExporter;
import net.sf.jasperreports.export.SimpleDocxExporterConfiguration;
import net.sf.jasperreports.export.SimpleDocxReportConfiguration;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;

/** Writes a document for a word processor, each part a section on its own paper. */
final class EksporDocx {

    private final JasperReportsContext konteks;

    EksporDocx(JasperReportsContext konteks) {
        this.konteks = konteks;
    }

    /**
     * @param berhalaman the parts page by page, which tell the paper of each
     * @param mengalir the same parts without page breaks, which the word processor sets itself
     */
    byte[] tulis(Naskah naskah, List<JasperPrint> berhalaman, List<JasperPrint> mengalir) throws JRException {
        var pengaturan = new SimpleDocxExporterConfiguration();
        pengaturan.setMetadataTitle(naskah.judul());
        pengaturan.setMetadataAuthor(naskah.penerbit());
        pengaturan.setMetadataApplication("Selaras");
        var perLaporan = new SimpleDocxReportConfiguration();
        perLaporan.setFramesAsNestedTables(false);
        perLaporan.setBackgroundAsHeader(false);

        var keluaran = new ByteArrayOutputStream();
        var pengekspor = new JRDocxExporter(konteks);
        pengekspor.setExporterInput(SimpleExporterInput.getInstance(mengalir));
        pengekspor.setExporterOutput(new SimpleOutputStreamExporterOutput(keluaran));
        pengekspor.setConfiguration(pengaturan);
        pengekspor.setConfiguration(perLaporan);
        pengekspor.exportReport();
        var bagian = new ArrayList<PenataDocx.Bagian>();
        for (int i = 0; i < berhalaman.size(); i++) {
            var b = berhalaman.get(i);
            boolean sampul = naskah.lembar().get(i).templat().equals(Lembar.SAMPUL);
            bagian.add(new PenataDocx.Bagian(
                    b.getPageWidth(),
                    b.getPageHeight(),
                    b.getTopMargin(),
                    b.getRightMargin(),
                    b.getBottomMargin(),
                    b.getLeftMargin(),
                    !sampul));
        }
        return ZipTetap.tulisUlang(keluaran.toByteArray(), new PenataDocx(bagian, new BagianTetapDocx(naskah)));
    }
}
