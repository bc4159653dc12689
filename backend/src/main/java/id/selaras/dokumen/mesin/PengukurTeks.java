package id.selaras.dokumen.mesin;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Arrays;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/** Widths of text in the font of the documents, from the font file itself, without a screen. */
public final class PengukurTeks {

    static final String FON = "Liberation Sans";

    private static final float DASAR = 1000f;
    private static final int BANYAK = 0x2200;

    private final JasperReportsContext konteks;
    private float[] biasa;
    private float[] tebal;

    PengukurTeks(JasperReportsContext konteks) {
        this.konteks = konteks;
    }

    /** Width in points of one line of text. */
    public float lebar(String teks, float ukuran, boolean hurufTebal) {
        var tabel = tabel(hurufTebal);
        float jumlah = 0;
        for (int i = 0; i < teks.length(); i++) {
            char c = teks.charAt(i);
            jumlah += c < BANYAK ? tabel[c] : DASAR;
        }
        return jumlah * ukuran / DASAR;
    }

    /** Lines that the text takes when broken at blanks (and inside words too long for a line). */
    public int banyakBaris(String teks, float ukuran, boolean hurufTebal, float lebarKolom) {
        int baris = 0;
        for (var paragraf : teks.split("\n", -1)) {
            baris++;
            float terpakai = 0;
            for (var kata : paragraf.split("(?<= )")) {
                float lebarKata = lebar(kata, ukuran, hurufTebal);
                if (terpakai > 0 && terpakai + lebarKata > lebarKolom) {
                    baris++;
                    terpakai = 0;
                }
                int tambahan = (int) (lebarKata / lebarKolom);
                baris += tambahan;
                terpakai = tambahan > 0 ? lebarKata - tambahan * lebarKolom : terpakai + lebarKata;
            }
        }
        return baris;
    }

    private synchronized float[] tabel(boolean hurufTebal) {
        if (biasa == null) {
            biasa = ukur(Font.PLAIN);
            tebal = ukur(Font.BOLD);
        }
        return hurufTebal ? tebal : biasa;
    }

    private float[] ukur(int gaya) {
        var fon = FontUtil.getInstance(konteks).getAwtFontFromBundles(FON, gaya, DASAR, MesinLaporan.BAHASA, false);
        if (fon == null) {
            throw new IllegalStateException("Fon " + FON + " tidak ada di dalam aplikasi");
        }
        var semua = new char[BANYAK];
        for (int i = 0; i < BANYAK; i++) {
            semua[i] = (char) i;
        }
        var lebar = new float[BANYAK];
        var bidang = new FontRenderContext(null, true, true);
        for (int i = 0; i < BANYAK; i++) {
            lebar[i] = fon.canDisplay(semua[i])
                    ? (float) fon.getStringBounds(semua, i, i + 1, bidang).getWidth()
                    : DASAR;
        }
        Arrays.fill(lebar, 0, 32, 0f);
        return lebar;
    }
}
