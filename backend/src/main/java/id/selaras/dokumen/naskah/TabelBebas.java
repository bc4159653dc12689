package id.selaras.dokumen.naskah;

import id.selaras.dokumen.mesin.PengukurTeks;
import id.selaras.dokumen.mesin.PerpustakaanTemplat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import org.springframework.stereotype.Component;

/** Gives a table inside running text its columns: as wide as their words need. */
@Component
class TabelBebas {

    static final int KOLOM_TERBANYAK = 12;

    private static final float HURUF = 9f;
    private static final int TEPI_SEL = 8;
    private static final int BARIS_TERBANYAK = 40;

    private final PerpustakaanTemplat perpustakaan;

    TabelBebas(PerpustakaanTemplat perpustakaan) {
        this.perpustakaan = perpustakaan;
    }

    /** A copy of the template with the widths set. */
    JasperReport susun(String kertas, Blok.Tabel tabel) {
        var laporan = perpustakaan.salinan(kertas, "naskah/tabel-bebas");
        var lebar = bagi(tabel, laporan.getColumnWidth());
        atur(laporan.getColumnHeader(), lebar);
        var rincian = laporan.getDetailSection().getBands()[0];
        atur(rincian, lebar);
        if (adaBarisTinggi(tabel, lebar)) {
            rincian.setSplitType(SplitTypeEnum.STRETCH);
        }
        return laporan;
    }

    /** Rows with at most as many cells as the template has; what is more goes into the last one. */
    static List<String> rapikan(List<String> sel) {
        if (sel.size() <= KOLOM_TERBANYAK) {
            return sel;
        }
        var hasil = new ArrayList<>(sel.subList(0, KOLOM_TERBANYAK - 1));
        hasil.add(String.join(" | ", sel.subList(KOLOM_TERBANYAK - 1, sel.size())));
        return hasil;
    }

    private static void atur(JRBand pita, int[] lebar) {
        int x = 0;
        var unsur = pita.getElements();
        for (int i = 0; i < lebar.length; i++) {
            unsur[i].setX(x);
            unsur[i].setWidth(lebar[i]);
            x += lebar[i];
        }
    }

    private int[] bagi(Blok.Tabel tabel, int lebarSemua) {
        var semua = semuaBaris(tabel).toList();
        int kolom = semua.get(0).size();
        var sempit = new float[kolom];
        var luas = new float[kolom];
        for (var baris : semua) {
            for (int i = 0; i < kolom; i++) {
                var polos = polos(baris.get(i));
                for (var kata : polos.split("\\s+")) {
                    sempit[i] = Math.max(sempit[i], pengukur().lebar(kata, HURUF, true) + TEPI_SEL);
                }
                luas[i] = Math.max(luas[i], Math.min(pengukur().lebar(polos, HURUF, false) + TEPI_SEL, lebarSemua));
            }
        }
        return sebar(sempit, luas, lebarSemua);
    }

    /** Every column gets its longest word, where there is room; the rest goes by length of text. */
    private static int[] sebar(float[] sempit, float[] luas, int lebarSemua) {
        float jumlahSempit = 0;
        float jumlahSisa = 0;
        for (int i = 0; i < sempit.length; i++) {
            jumlahSempit += sempit[i];
            jumlahSisa += Math.max(1, luas[i] - sempit[i]);
        }
        float skala = Math.min(1, lebarSemua / jumlahSempit);
        float sisa = Math.max(0, lebarSemua - jumlahSempit);
        var hasil = new int[sempit.length];
        float kanan = 0;
        int terpakai = 0;
        for (int i = 0; i < hasil.length; i++) {
            kanan += sempit[i] * skala + sisa * Math.max(1, luas[i] - sempit[i]) / jumlahSisa;
            int batas = i == hasil.length - 1 ? lebarSemua : Math.round(kanan);
            hasil[i] = Math.max(1, batas - terpakai);
            terpakai = batas;
        }
        return hasil;
    }

    private boolean adaBarisTinggi(Blok.Tabel tabel, int[] lebar) {
        return semuaBaris(tabel).anyMatch(baris -> {
            for (int i = 0; i < lebar.length; i++) {
                float isi = Math.max(4, lebar[i] - TEPI_SEL);
                if (pengukur().banyakBaris(polos(baris.get(i)), HURUF, true, isi) > BARIS_TERBANYAK) {
                    return true;
                }
            }
            return false;
        });
    }

    private static Stream<List<String>> semuaBaris(Blok.Tabel tabel) {
        return Stream.concat(Stream.ofNullable(tabel.kepala()), tabel.baris().stream())
                .map(TabelBebas::rapikan);
    }

    private static String polos(String bergaya) {
        return bergaya.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private PengukurTeks pengukur() {
        return perpustakaan.pengukur();
    }
}
