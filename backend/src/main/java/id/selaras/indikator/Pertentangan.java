package id.selaras.indikator;

import id.selaras.kernel.AngkaIndonesia;
import id.selaras.kernel.TeksLuar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where a plan and the catalogue do not say the same.
 *
 * @param jenis what differs
 * @param dalamRencana what the plan says, {@code dalamData} what the catalogue or its series says
 */
public record Pertentangan(Jenis jenis, PemakaianIndikator pemakaian, String dalamRencana, String dalamData) {

    /** What may differ. */
    public enum Jenis {
        SATUAN,
        ARAH,
        KONDISI_AWAL
    }

    static List<Pertentangan> cari(
            Indikator indikator, List<PemakaianIndikator> pemakaian, Map<Integer, BigDecimal> tahunan) {
        var hasil = new ArrayList<Pertentangan>();
        for (var p : pemakaian) {
            if (!TeksLuar.sama(p.satuan(), indikator.satuan())) {
                hasil.add(new Pertentangan(Jenis.SATUAN, p, p.satuan(), indikator.satuan()));
            }
            if (p.arah() != null && !p.arah().equals(indikator.arah().name())) {
                hasil.add(new Pertentangan(
                        Jenis.ARAH,
                        p,
                        Arah.valueOf(p.arah()).label(),
                        indikator.arah().label()));
            }
            var dasar = tahunan.get(p.tahunDasar());
            if (dasar != null && p.kondisiAwal() != null && dasar.compareTo(p.kondisiAwal()) != 0) {
                hasil.add(new Pertentangan(Jenis.KONDISI_AWAL, p, tulis(p.kondisiAwal()), tulis(dasar)));
            }
        }
        return hasil;
    }

    private static String tulis(BigDecimal nilai) {
        return AngkaIndonesia.tulis(nilai, 0, 6);
    }
}
