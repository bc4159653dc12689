package id.selaras.tahunan.renja;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Spreads a pagu that Bappeda set over the sumber dana of the usulan. */
final class PaguPenetapan {

    private PaguPenetapan() {}

    /**
     * More goes to the largest part; less is taken from the largest first, and no part falls below zero.
     *
     * @param dana parts of the usulan; without any there is nothing to spread
     */
    static SortedMap<String, BigDecimal> bagi(Map<String, BigDecimal> dana, BigDecimal usulan, BigDecimal penetapan) {
        var hasil = new TreeMap<>(dana);
        var selisih = penetapan.subtract(usulan == null ? BigDecimal.ZERO : usulan);
        List<String> terbesarDahulu = dana.entrySet().stream()
                .sorted(Map.Entry.<String, BigDecimal>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        for (var kode : terbesarDahulu) {
            var baru = hasil.get(kode).add(selisih);
            if (baru.signum() >= 0) {
                hasil.put(kode, baru);
                break;
            }
            hasil.put(kode, BigDecimal.ZERO);
            selisih = baru;
        }
        hasil.values().removeIf(bagian -> bagian.signum() == 0);
        return hasil;
    }
}
