package id.selaras.dokumen.mesin;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/** Widths of text in the font of the documents, from the font file itself, without a screen. */
public final class PengukurTeks {

    static final String FON = "Liberation Sans";

    private static final float DASAR = 1000f;
    private static final int BANYAK = 0x2200;

    private final JasperReportsContext konteks;
    private final String nama;
    private float[] biasa;
    private float[] tebal;

    PengukurTeks(JasperReportsContext konteks) {
        this(konteks, FON);
    }

    PengukurTeks(JasperReportsContext konteks, String nama) {
        this.konteks = konteks;
        this.nama = nama;
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
        return pecah(teks, ukuran, hurufTebal, lebarKolom).baris;
    }

    float lebarBarisTerakhir(String teks, float ukuran, boolean hurufTebal, float lebarKolom) {
        return pecah(teks, ukuran, hurufTebal, lebarKolom).lebarTerakhir;
    }

    private record Pecahan(int baris, float lebarTerakhir) {}

    private Pecahan pecah(String teks, float ukuran, boolean hurufTebal, float lebarKolom) {
        int baris = 0;
        float terpakai = 0;
        float spasi = lebar(" ", ukuran, hurufTebal);
        for (var paragraf : teks.split("\n", -1)) {
            baris++;
            terpakai = 0;
            for (var kata : paragraf.split(" ")) {
                float lebarKata = lebar(kata, ukuran, hurufTebal);
                float awal = terpakai > 0 ? terpakai + spasi : 0;
                if (terpakai > 0 && awal + lebarKata > lebarKolom) {
                    baris++;
                    awal = 0;
                }
                int tambahan = awal + lebarKata > lebarKolom ? (int) (lebarKata / lebarKolom) : 0;
                baris += tambahan;
                terpakai = awal + lebarKata - tambahan * lebarKolom;
            }
        }
        return new Pecahan(baris, terpakai);
    }

    /** Faces of the typeface that are not there, in words. */
    Optional<String> kurang() {
        var kurang = new ArrayList<String>();
        for (int gaya : new int[] {Font.PLAIN, Font.BOLD, Font.ITALIC, Font.BOLD | Font.ITALIC}) {
            var fon = fon(gaya, 10f);
            if (fon == null || !fon.getFontName().startsWith(nama)) {
                kurang.add(
                        switch (gaya) {
                            case Font.PLAIN -> "biasa";
                            case Font.BOLD -> "tebal";
                            case Font.ITALIC -> "miring";
                            default -> "tebal miring";
                        });
            } else {
                fon.getStringBounds("Rp", new FontRenderContext(null, true, true));
            }
        }
        return kurang.isEmpty()
                ? Optional.empty()
                : Optional.of("fon " + nama + " tidak ada dalam bentuk " + String.join(", ", kurang));
    }

    private Font fon(int gaya, float ukuran) {
        return FontUtil.getInstance(konteks).getAwtFontFromBundles(nama, gaya, ukuran, MesinLaporan.BAHASA, false);
    }

    private synchronized float[] tabel(boolean hurufTebal) {
        if (biasa == null) {
            biasa = ukur(Font.PLAIN);
            tebal = ukur(Font.BOLD);
        }
        return hurufTebal ? tebal : biasa;
    }

    private float[] ukur(int gaya) {
        var fon = fon(gaya, DASAR);
        if (fon == null) {
            throw new IllegalStateException("Fon " + nama + " tidak ada di dalam aplikasi");
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
