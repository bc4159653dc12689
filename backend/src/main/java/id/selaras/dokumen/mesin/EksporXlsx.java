package id.selaras.dokumen.mesin;

import java.io.ByteArrayOutputStream;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxExporterConfiguration;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;

/** Writes a workbook: a sheet per table, money as numbers, codes as text. */
final class EksporXlsx {

    private final JasperReportsContext konteks;

    EksporXlsx(JasperReportsContext konteks) {
        this.konteks = konteks;
    }

    byte[] tulis(Naskah naskah, List<JasperPrint> cetakan) throws JRException {
        var pengaturan = new SimpleXlsxExporterConfiguration();
        pengaturan.setMetadataTitle(naskah.judul());
        pengaturan.setMetadataAuthor(naskah.penerbit());
        pengaturan.setMetadataApplication("Selaras");
        var perLaporan = new SimpleXlsxReportConfiguration();
        perLaporan.setDetectCellType(true);
        perLaporan.setOnePagePerSheet(true);
        perLaporan.setRemoveEmptySpaceBetweenRows(true);
        perLaporan.setRemoveEmptySpaceBetweenColumns(true);
        perLaporan.setWhitePageBackground(false);
        perLaporan.setShowGridLines(false);
        perLaporan.setWrapText(true);
        perLaporan.setIgnoreAnchors(true);
        perLaporan.setFitWidth(1);
        perLaporan.setFitHeight(0);
        perLaporan.setSheetNames(
                naskah.lembar().stream().map(Lembar::judulLembar).toArray(String[]::new));
        if (naskah.penanda() != null) {
            perLaporan.setSheetFooterLeft(naskah.penanda());
        }
        perLaporan.setSheetFooterRight("Halaman &P dari &N");

        var keluaran = new ByteArrayOutputStream();
        var pengekspor = new JRXlsxExporter(konteks);
        pengekspor.setExporterInput(SimpleExporterInput.getInstance(cetakan));
        pengekspor.setExporterOutput(new SimpleOutputStreamExporterOutput(keluaran));
        pengekspor.setConfiguration(pengaturan);
        pengekspor.setConfiguration(perLaporan);
        pengekspor.exportReport();
        return ZipTetap.tulisUlang(keluaran.toByteArray(), (nama, isi) -> isi);
    }
}
