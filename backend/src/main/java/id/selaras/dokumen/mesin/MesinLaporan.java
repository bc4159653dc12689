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
        try (var ruang = RuangKerja.untuk(naskah, konteks)) {
            return switch (format) {
                case PDF -> {
                    var berhalaman = isi(naskah, ruang);
                    Halaman.beriJudul(berhalaman, naskah.judulJangkar());
                    yield pdf.tulis(naskah, berhalaman, ruang);
                }
                case DOCX -> {
                    var berhalaman = isi(naskah, ruang);
                    yield docx.tulis(naskah, berhalaman, isiMengalir(naskah, berhalaman));
                }
                case XLSX -> xlsx.tulis(naskah, isiTanpaHalaman(naskah));
            };
        } catch (MaxPagesGovernorException e) {
            throw new PelanggaranAturan("CTK-02", naskah.judul());
        } catch (JRException e) {
            throw new IllegalStateException("Dokumen \"" + naskah.judul() + "\" gagal dicetak", e);
        }
    }

    /** All parts, page by page, numbered. */
    List<JasperPrint> isi(Naskah naskah, RuangKerja ruang) throws JRException {
        var bersama = parameterBersama(naskah);
        if (ruang.halaman() != null) {
            bersama.put(JRParameter.REPORT_VIRTUALIZER, ruang.halaman());
        }
        var cetakan = new ArrayList<JasperPrint>();
        for (var lembar : naskah.lembar()) {
            cetakan.add(isi(naskah, lembar, bersama));
        }
        for (int i = 0; i < cetakan.size(); i++) {
            var lembar = naskah.lembar().get(i);
            if (lembar.templat().equals(Lembar.DAFTAR_ISI)) {
                cetakan.set(i, isi(naskah, berhalaman(naskah, lembar, cetakan), bersama));
            }
        }
        Halaman.nomori(cetakan);
        return cetakan;
    }

    /** All parts without page breaks, for a spreadsheet. */
    private List<JasperPrint> isiTanpaHalaman(Naskah naskah) throws JRException {
        var bersama = new HashMap<>(parameterBersama(naskah));
        bersama.put(JRParameter.IS_IGNORE_PAGINATION, true);
        bersama.put("tandaAir", null);
        bersama.put("penanda", naskah.penanda() == null ? " " : naskah.penanda());
        var cetakan = new ArrayList<JasperPrint>();
        for (var lembar : naskah.lembar()) {
            cetakan.add(isi(naskah, lembar, bersama));
        }
        return cetakan;
    }

    /** As without page breaks, but with a cover as a page and the page numbers of the printed form. */
    private List<JasperPrint> isiMengalir(Naskah naskah, List<JasperPrint> berhalaman) throws JRException {
        var bersama = new HashMap<>(parameterBersama(naskah));
        bersama.put("tandaAir", null);
        var cetakan = new ArrayList<JasperPrint>();
        for (var lembar : naskah.lembar()) {
            bersama.put(JRParameter.IS_IGNORE_PAGINATION, !lembar.templat().equals(Lembar.SAMPUL));
            var isi = lembar.templat().equals(Lembar.DAFTAR_ISI) ? berhalaman(naskah, lembar, berhalaman) : lembar;
            cetakan.add(isi(naskah, isi, bersama));
        }
        return cetakan;
    }

    /** The daftar isi keeps its length when the numbers come in, so its place is known from the first filling. */
    private Lembar berhalaman(Naskah naskah, Lembar daftarIsi, List<JasperPrint> cetakan) {
        var letak = Halaman.letakJangkar(cetakan);
        var titik = new TitikPenuntun(templat.muat(naskah.kertas(), Lembar.DAFTAR_ISI), templat.pengukur());
        var terisi = daftarIsi.baris().stream()
                .map(Lembar.EntriIsi.class::cast)
                .map(e -> e.padaHalaman(
                        titik.lengkapi(e.jenis(), e.judul()),
                        letak.containsKey(e.tujuan()) ? String.valueOf(letak.get(e.tujuan())) : null))
                .toList();
        return new Lembar(Lembar.DAFTAR_ISI, daftarIsi.parameter(), terisi);
    }

    private JasperPrint isi(Naskah naskah, Lembar lembar, Map<String, Object> bersama) throws JRException {
        var laporan = templat.muat(naskah.kertas(), lembar.templat());
        var parameter = new HashMap<String, Object>(bersama);
        parameter.putAll(lembar.parameter());
        boolean berhalaman = !Boolean.TRUE.equals(bersama.get(JRParameter.IS_IGNORE_PAGINATION));
        var sumber = new RecordDataSource(lembar.baris(), berhalaman ? templat.pemenggal(laporan) : null);
        return JasperFillManager.getInstance(konteks).fill(laporan, parameter, sumber);
    }

    private Map<String, Object> parameterBersama(Naskah naskah) {
        var parameter = new HashMap<String, Object>();
        parameter.put(JRParameter.REPORT_LOCALE, BAHASA);
        parameter.put("kaki1", naskah.kaki1());
        parameter.put("kaki2", naskah.kaki2());
        Renderable qr = naskah.urlVerifikasi().isEmpty() ? null : GambarQr.untuk(naskah.urlVerifikasi());
        parameter.put("qr", qr);
        parameter.put("tandaAir", naskah.tandaAir() == null ? null : new TandaAir(naskah.tandaAir()));
        return parameter;
    }
}
