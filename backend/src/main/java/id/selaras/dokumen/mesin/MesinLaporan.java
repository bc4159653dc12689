package id.selaras.dokumen.mesin;

import id.selaras.dokumen.Format;
import id.selaras.kernel.PelanggaranAturan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.governors.MaxPagesGovernorException;
import net.sf.jasperreports.renderers.Renderable;
import org.springframework.stereotype.Component;

/**
 * Fills the parts of a document and writes them as one file. Page numbers run through all parts; the
 * daftar isi is filled last, so what it says is where things are.
 */
@Component
public class MesinLaporan {

    static final Locale BAHASA = Locale.forLanguageTag("id-ID");

    private final JasperReportsContext konteks;
    private final PerpustakaanTemplat templat;
    private final EksporPdf pdf;
    private final EksporDocx docx;
    private final EksporXlsx xlsx;

    MesinLaporan(PerpustakaanTemplat templat) {
        this.konteks = templat.konteks();
        this.templat = templat;
        this.pdf = new EksporPdf(konteks);
        this.docx = new EksporDocx(konteks);
        this.xlsx = new EksporXlsx(konteks);
    }

    /**
     * Prints.
     *
     * @throws PelanggaranAturan CTK-02 when the document has more pages than any real one
     */
    public byte[] cetak(Naskah naskah, Format format) {
        try {
            var cetakan = isi(naskah, format == Format.XLSX);
            return switch (format) {
                case PDF -> pdf.tulis(naskah, cetakan);
                case DOCX -> docx.tulis(naskah, cetakan);
                case XLSX -> xlsx.tulis(naskah, cetakan);
            };
        } catch (MaxPagesGovernorException e) {
            throw new PelanggaranAturan("CTK-02", naskah.judul());
        } catch (JRException e) {
            throw new IllegalStateException("Dokumen \"" + naskah.judul() + "\" gagal dicetak", e);
        }
    }

    /** Fills all parts, in order; without page breaks for a spreadsheet. */
    List<JasperPrint> isi(Naskah naskah, boolean tanpaHalaman) throws JRException {
        var bersama = parameterBersama(naskah, tanpaHalaman);
        var cetakan = new ArrayList<JasperPrint>();
        for (var lembar : naskah.lembar()) {
            cetakan.add(isi(naskah, lembar, bersama));
        }
        if (!tanpaHalaman) {
            lengkapiDaftarIsi(naskah, bersama, cetakan);
            Halaman.nomori(cetakan);
        }
        return cetakan;
    }

    /** The daftar isi keeps its length when the numbers come in, so its place is known from the first filling. */
    private void lengkapiDaftarIsi(Naskah naskah, Map<String, Object> bersama, List<JasperPrint> cetakan)
            throws JRException {
        for (int i = 0; i < naskah.lembar().size(); i++) {
            var lembar = naskah.lembar().get(i);
            if (lembar.templat().equals(Lembar.DAFTAR_ISI)) {
                var letak = Halaman.letakJangkar(cetakan);
                var terisi = lembar.baris().stream()
                        .map(Lembar.EntriIsi.class::cast)
                        .map(e -> e.padaHalaman(
                                letak.containsKey(e.tujuan()) ? String.valueOf(letak.get(e.tujuan())) : null))
                        .toList();
                cetakan.set(i, isi(naskah, new Lembar(Lembar.DAFTAR_ISI, lembar.parameter(), terisi), bersama));
            }
        }
    }

    private JasperPrint isi(Naskah naskah, Lembar lembar, Map<String, Object> bersama) throws JRException {
        var laporan = templat.muat(naskah.kertas(), lembar.templat());
        var parameter = new HashMap<String, Object>(bersama);
        parameter.putAll(lembar.parameter());
        boolean berhalaman = !Boolean.TRUE.equals(bersama.get(JRParameter.IS_IGNORE_PAGINATION));
        var sumber = new RecordDataSource(lembar.baris(), berhalaman ? templat.pemenggal(laporan) : null);
        return JasperFillManager.getInstance(konteks).fill(laporan, parameter, sumber);
    }

    private Map<String, Object> parameterBersama(Naskah naskah, boolean tanpaHalaman) {
        var parameter = new HashMap<String, Object>();
        parameter.put(JRParameter.REPORT_LOCALE, BAHASA);
        parameter.put(JRParameter.IS_IGNORE_PAGINATION, tanpaHalaman);
        parameter.put("kaki1", naskah.kaki1());
        parameter.put("kaki2", naskah.kaki2());
        Renderable qr = naskah.urlVerifikasi().isEmpty() ? null : GambarQr.untuk(naskah.urlVerifikasi());
        parameter.put("qr", qr);
        parameter.put("tandaAir", naskah.tandaAir() == null ? null : new TandaAir(naskah.tandaAir()));
        return parameter;
    }
}
