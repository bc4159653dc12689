package id.selaras.dokumen.mesin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintAnchor;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintHyperlink;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.type.BandTypeEnum;

/** Page numbers over all parts of a document. */
final class Halaman {

    private static final String TEMPAT = "Halaman @@";

    private Halaman() {}

    /** Writes "Halaman n dari m" into the foot of each page. */
    static void nomori(List<JasperPrint> cetakan) {
        int banyak = cetakan.stream().mapToInt(c -> c.getPages().size()).sum();
        int nomor = 0;
        for (var bagian : cetakan) {
            for (var halaman : bagian.getPages()) {
                nomor++;
                for (var unsur : halaman.getElements()) {
                    if (unsur instanceof JRPrintText teks
                            && teks.getOrigin() != null
                            && teks.getOrigin().getBandType() == BandTypeEnum.PAGE_FOOTER
                            && TEMPAT.equals(teks.getFullText())) {
                        teks.setText("Halaman " + nomor + " dari " + banyak);
                    }
                }
            }
        }
    }

    /** Page, counted from 1 over all parts, on which each anchor stands. */
    static Map<String, Integer> letakJangkar(List<JasperPrint> cetakan) {
        var letak = new HashMap<String, Integer>();
        int nomor = 0;
        for (var bagian : cetakan) {
            for (var halaman : bagian.getPages()) {
                nomor++;
                catat(halaman.getElements(), nomor, letak);
            }
        }
        return letak;
    }

    /** Readers show an anchor's name as the title of a bookmark, so the names become titles before a PDF is written. */
    static void beriJudul(List<JasperPrint> cetakan, Map<String, String> judul) {
        for (var bagian : cetakan) {
            for (var halaman : bagian.getPages()) {
                for (var unsur : halaman.getElements()) {
                    if (unsur instanceof JRPrintAnchor jangkar && judul.containsKey(jangkar.getAnchorName())) {
                        jangkar.setAnchorName(judul.get(jangkar.getAnchorName()));
                    }
                    if (unsur instanceof JRPrintHyperlink tautan && judul.containsKey(tautan.getHyperlinkAnchor())) {
                        tautan.setHyperlinkAnchor(judul.get(tautan.getHyperlinkAnchor()));
                    }
                }
            }
        }
    }

    private static void catat(List<JRPrintElement> unsur, int nomor, Map<String, Integer> letak) {
        for (var satu : unsur) {
            if (satu instanceof JRPrintAnchor jangkar && jangkar.getAnchorName() != null) {
                letak.putIfAbsent(jangkar.getAnchorName(), nomor);
            }
            if (satu instanceof JRPrintFrame bingkai) {
                catat(bingkai.getElements(), nomor, letak);
            }
        }
    }
}
