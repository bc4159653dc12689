package id.selaras.indikator;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** An indicator with its series and where plans use it. */
public record IndikatorRinci(
        Indikator indikator,
        String namaPd,
        List<NilaiIndikator> nilai,
        List<RiwayatNilai> riwayat,
        List<PemakaianIndikator> pemakaian,
        List<Pertentangan> pertentangan,
        boolean basi,
        boolean bolehMengubah) {

    /** Yearly values by year. */
    public SortedMap<Integer, BigDecimal> tahunan() {
        var hasil = new TreeMap<Integer, BigDecimal>();
        nilai.stream().filter(NilaiIndikator::setahun).forEach(n -> hasil.put(n.tahun(), n.nilai()));
        return hasil;
    }

    /** Targets of the first plan that has any. */
    public SortedMap<Integer, BigDecimal> target() {
        return pemakaian.stream()
                .map(PemakaianIndikator::target)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElseGet(TreeMap::new);
    }
}
