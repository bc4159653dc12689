package id.selaras.dokumen.mesin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRTextField;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.type.SplitTypeEnum;

/**
 * Cuts a row that is taller than any page into rows that fit. A band that must not be torn and cannot
 * fit would otherwise be tried on one page after another without end.
 */
final class PemenggalBaris {

    /** A page holds 36 lines or more beside the heads of any table of ours. */
    static final int BARIS_TERBANYAK = 30;

    private static final float HURUF_TERLEBAR = 1.02f;

    private record Kolom(float lebar, float ukuran) {}

    private final Map<String, Kolom> kolom = new HashMap<>();
    private final PengukurTeks pengukur;

    PemenggalBaris(JasperReport laporan, PengukurTeks pengukur) {
        this.pengukur = pengukur;
        if (laporan.getDetailSection() == null || laporan.getDetailSection().getBands() == null) {
            return;
        }
        for (JRBand pita : laporan.getDetailSection().getBands()) {
            if (pita.getSplitType() == SplitTypeEnum.PREVENT) {
                catat(pita);
            }
        }
    }

    private void catat(JRBand pita) {
        for (var unsur : pita.getElements()) {
            if (unsur instanceof JRTextField teks && teks.getExpression() != null) {
                var ungkapan = teks.getExpression().getText();
                if (ungkapan.matches("\\$F\\{\\w+}")) {
                    // 12 points for padding and indent, 8 points of type at most in a table
                    kolom.put(
                            ungkapan.substring(3, ungkapan.length() - 1),
                            new Kolom(Math.max(12, teks.getWidth() - 16f), 8f));
                }
            }
        }
    }

    /** The row in pieces, or nothing when it fits as it is. */
    List<Object[]> penggal(String[] nama, Object[] baris) {
        List<Object[]> hasil = List.of();
        for (int i = 0; i < nama.length; i++) {
            if (baris[i] instanceof String teks
                    && kolom.containsKey(nama[i])
                    && terlaluTinggi(teks, kolom.get(nama[i]))) {
                if (hasil.isEmpty()) {
                    hasil = new ArrayList<>();
                    hasil.add(baris.clone());
                }
                sebar(potong(teks, kolom.get(nama[i])), i, nama, baris, hasil);
            }
        }
        return hasil;
    }

    private boolean terlaluTinggi(String teks, Kolom kolom) {
        boolean pasti = teks.indexOf('\n') < 0
                && teks.length() * kolom.ukuran * HURUF_TERLEBAR <= BARIS_TERBANYAK * kolom.lebar * 0.5f;
        return !pasti && pengukur.banyakBaris(teks, kolom.ukuran, true, kolom.lebar) > BARIS_TERBANYAK;
    }

    /** Pieces of the text, each at most as many lines as a page holds, cut at blanks where there are any. */
    private List<String> potong(String teks, Kolom kolom) {
        var bagian = new ArrayList<String>();
        int awal = 0;
        while (awal < teks.length()) {
            int akhir = teks.length();
            int muat = awal + 1;
            while (muat < akhir) {
                int tengah = (muat + akhir + 1) >>> 1;
                if (pengukur.banyakBaris(teks.substring(awal, tengah), kolom.ukuran, true, kolom.lebar)
                        <= BARIS_TERBANYAK) {
                    muat = tengah;
                } else {
                    akhir = tengah - 1;
                }
            }
            int batas = muat;
            if (batas < teks.length()) {
                int spasi = Math.max(teks.lastIndexOf(' ', batas), teks.lastIndexOf('\n', batas));
                if (spasi > awal) {
                    batas = spasi + 1;
                }
            }
            bagian.add(teks.substring(awal, batas).strip());
            awal = batas;
        }
        return bagian;
    }

    private void sebar(List<String> bagian, int letak, String[] nama, Object[] asli, List<Object[]> hasil) {
        while (hasil.size() < bagian.size()) {
            var lanjutan = new Object[asli.length];
            for (int i = 0; i < asli.length; i++) {
                lanjutan[i] = kolom.containsKey(nama[i]) ? null : asli[i];
            }
            hasil.add(lanjutan);
        }
        for (int i = 0; i < bagian.size(); i++) {
            hasil.get(i)[letak] = bagian.get(i);
        }
    }
}
