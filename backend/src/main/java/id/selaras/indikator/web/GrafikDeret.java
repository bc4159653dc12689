package id.selaras.indikator.web;

import id.selaras.kernel.AngkaIndonesia;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Where the points of a series and of its targets stand in a drawing of 640 by 200. Screen places only;
 * the values themselves stay in the table.
 */
public record GrafikDeret(
        List<Titik> nilai,
        List<Titik> target,
        List<Tanda> tahun,
        List<Tanda> skala,
        String garisNilai,
        String garisTarget) {

    private static final int LEBAR = 640;
    private static final int KIRI = 56;
    private static final int ATAS = 16;
    private static final int BAWAH = 168;

    /** @param teks value, read aloud and shown beside the point */
    public record Titik(String x, String y, int tahun, String teks) {}

    /** A mark on an axis. */
    public record Tanda(String letak, String teks) {}

    static GrafikDeret dari(SortedMap<Integer, BigDecimal> nilai, SortedMap<Integer, BigDecimal> target) {
        var tahun = new TreeSet<Integer>(nilai.keySet());
        tahun.addAll(target.keySet());
        var semua = new ArrayList<BigDecimal>(nilai.values());
        semua.addAll(target.values());
        if (semua.isEmpty()) {
            return null;
        }
        var rendah = semua.stream().reduce(BigDecimal::min).orElseThrow();
        var tinggi = semua.stream().reduce(BigDecimal::max).orElseThrow();
        var letak = new Letak(tahun.first(), tahun.last(), rendah.doubleValue(), tinggi.doubleValue());
        var skala = rendah.compareTo(tinggi) == 0 ? List.of(rendah) : List.of(rendah, tinggi);
        var titikNilai = letak.titik(nilai);
        var titikTarget = letak.titik(target);
        return new GrafikDeret(
                titikNilai,
                titikTarget,
                tahun.stream()
                        .map(t -> new Tanda(letak.x(t), String.valueOf(t)))
                        .toList(),
                skala.stream().map(s -> new Tanda(letak.y(s), tulis(s))).toList(),
                garis(titikNilai),
                garis(titikTarget));
    }

    private static String garis(List<Titik> titik) {
        return String.join(" ", titik.stream().map(t -> t.x() + "," + t.y()).toList());
    }

    private static String tulis(BigDecimal nilai) {
        return AngkaIndonesia.tulis(nilai, 0, 4);
    }

    private record Letak(int awal, int akhir, double rendah, double tinggi) {

        String x(int tahun) {
            double bagian = akhir == awal ? 0.5 : (double) (tahun - awal) / (akhir - awal);
            return letak(KIRI + bagian * (LEBAR - KIRI - 24));
        }

        String y(BigDecimal nilai) {
            double bagian = tinggi == rendah ? 0.5 : (nilai.doubleValue() - rendah) / (tinggi - rendah);
            return letak(BAWAH - bagian * (BAWAH - ATAS));
        }

        List<Titik> titik(Map<Integer, BigDecimal> deret) {
            return deret.entrySet().stream()
                    .map(e -> new Titik(x(e.getKey()), y(e.getValue()), e.getKey(), tulis(e.getValue())))
                    .toList();
        }

        private static String letak(double titik) {
            return String.format(Locale.ROOT, "%.1f", titik);
        }
    }
}
