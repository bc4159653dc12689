package id.selaras.dokumen.mesin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.util.JRLoader;
import org.springframework.stereotype.Component;

/** The templates as the build compiled them, each loaded once. */
@Component
public class PerpustakaanTemplat {

    private final JasperReportsContext konteks =
            new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
    private final Map<String, JasperReport> dimuat = new ConcurrentHashMap<>();
    private final Map<String, byte[]> mentah = new ConcurrentHashMap<>();
    private final Map<JasperReport, PemenggalBaris> pemenggal = new ConcurrentHashMap<>();
    private final PengukurTeks pengukur = new PengukurTeks(konteks);

    JasperReportsContext konteks() {
        return konteks;
    }

    /** Measures text in the font of the documents. */
    public PengukurTeks pengukur() {
        return pengukur;
    }

    /** What keeps this machine from setting text in the font of the documents; empty when nothing does. */
    public Optional<String> masalahFon() {
        try {
            return pengukur.kurang();
        } catch (RuntimeException | LinkageError | InternalError e) {
            return Optional.of("pustaka fon Java tidak berjalan (" + e
                    + "); pasang paket fontconfig dan libfreetype6 pada sistem operasi");
        }
    }

    JasperReport muat(String kertas, String templat) {
        return dimuat.computeIfAbsent(kertas + "/" + templat, this::baca);
    }

    /** A copy that the caller may change. */
    public JasperReport salinan(String kertas, String templat) {
        return baca(kertas + "/" + templat);
    }

    PemenggalBaris pemenggal(JasperReport laporan) {
        return pemenggal.computeIfAbsent(laporan, l -> new PemenggalBaris(l, pengukur));
    }

    private JasperReport baca(String jalur) {
        var isi = mentah.computeIfAbsent(jalur, PerpustakaanTemplat::bacaBerkas);
        try {
            return (JasperReport) JRLoader.loadObject(konteks, new ByteArrayInputStream(isi));
        } catch (JRException e) {
            throw new IllegalStateException("Templat " + jalur + " tidak dapat dibaca", e);
        }
    }

    private static byte[] bacaBerkas(String jalur) {
        var sumber = "/" + jalur + ".jasper";
        try (var masukan = PerpustakaanTemplat.class.getResourceAsStream(sumber)) {
            if (masukan == null) {
                throw new IllegalStateException(
                        "Templat " + sumber + " tidak ada; bangun ulang modul report-templates");
            }
            return masukan.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("Templat " + sumber + " tidak dapat dibaca", e);
        }
    }
}
