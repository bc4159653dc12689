package id.selaras.dokumen.mesin;

import com.lowagie.text.Phrase;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicChunk;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicPhrase;
import net.sf.jasperreports.pdf.common.PdfChunk;
import net.sf.jasperreports.pdf.common.PdfPhrase;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfTextAlignment;
import net.sf.jasperreports.pdf.common.TextDirection;

/** JasperReports' writer of PDF with less to do and to keep for tables of a hundred thousand rows. */
final class ProdusenPdf extends ClassicPdfProducer {

    private static final char AWAL_AKSARA_DARI_KANAN = '\u0590';

    private final StrukturPdf struktur = new StrukturPdf(this);

    private ProdusenPdf(PdfProducerContext konteks) {
        super(konteks);
    }

    static JRPdfExporter pengekspor(JasperReportsContext konteks) {
        return new JRPdfExporter(konteks) {
            @Override
            protected PdfProducerFactory getPdfProducerFactory() {
                return ProdusenPdf::new;
            }
        };
    }

    @Override
    public PdfStructure getPdfStructure() {
        return struktur;
    }

    @Override
    public void close() {
        struktur.selesai();
        super.close();
    }

    @Override
    public PdfPhrase createPhrase() {
        return new Frasa(this, new Phrase());
    }

    @Override
    public PdfPhrase createPhrase(PdfChunk potong) {
        var frasa = new Frasa(this, new Phrase());
        frasa.add(potong);
        return frasa;
    }

    /** Text from left to right needs no look at every letter for its direction. */
    private static final class Frasa extends ClassicPhrase {

        private boolean dariKiri = true;

        Frasa(ProdusenPdf produsen, Phrase frasa) {
            super(produsen, frasa);
        }

        @Override
        public void add(PdfChunk potong) {
            super.add(potong);
            dariKiri &= potong instanceof ClassicChunk c
                    && c.getChunk()
                            .getContent()
                            .chars()
                            .allMatch(h -> h < AWAL_AKSARA_DARI_KANAN || h >= 0x2000 && h < 0x2100);
        }

        @Override
        public float go(
                float kiri,
                float bawah,
                float kanan,
                float atas,
                float jarakTetap,
                float jarakKali,
                PdfTextAlignment rata,
                TextDirection arah) {
            return super.go(
                    kiri,
                    bawah,
                    kanan,
                    atas,
                    jarakTetap,
                    jarakKali,
                    rata,
                    dariKiri && arah == TextDirection.LTR ? TextDirection.DEFAULT : arah);
        }
    }
}
