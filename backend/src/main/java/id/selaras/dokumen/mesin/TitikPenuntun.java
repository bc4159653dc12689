package id.selaras.dokumen.mesin;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.JasperReport;

/** The dots that lead from a title in the daftar isi to its page number. */
final class TitikPenuntun {

    private static final Pattern JENIS = Pattern.compile("\"(\\w+)\"");
    private static final float SELA = 8f;

    private record Kolom(int lebar, float ukuran, boolean tebal) {}

    private final Map<String, Kolom> kolom = new HashMap<>();
    private final PengukurTeks pengukur;

    TitikPenuntun(JasperReport laporan, PengukurTeks pengukur) {
        this.pengukur = pengukur;
        for (var pita : laporan.getDetailSection().getBands()) {
            var jenis = JENIS.matcher(pita.getPrintWhenExpression().getText());
            for (var unsur : pita.getElements()) {
                if (unsur instanceof JRTextField teks
                        && teks.getExpression().getText().equals("$F{judul}")
                        && jenis.find()) {
                    boolean tebal =
                            !jenis.group(1).equals("SUBBAB") && !jenis.group(1).equals("TABEL");
                    kolom.put(jenis.group(1), new Kolom(teks.getWidth(), 11f, tebal));
                }
            }
        }
    }

    /** The title with dots up to the end of its last line. */
    String lengkapi(String jenis, String judul) {
        var k = kolom.get(jenis);
        if (k == null || jenis.equals("JUDUL")) {
            return judul;
        }
        float terpakai = pengukur.lebarBarisTerakhir(judul, k.ukuran, k.tebal, k.lebar);
        float titik = pengukur.lebar(".", k.ukuran, k.tebal);
        int banyak = (int) ((k.lebar - terpakai - SELA) / titik);
        return banyak < 3 ? judul : judul + " " + ".".repeat(banyak);
    }
}
