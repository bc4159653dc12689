package id.selaras.tahunan.rkpd;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a PD may plan beside what it proposes.
 *
 * @param plafon null where none is set yet
 * @param usulan sum of the lines of its Renja, null where it has none
 * @param plafonDana parts of the plafon by code of the sumber dana
 * @param usulanDana sums of its lines by code of the sumber dana
 * @param versi number of changes of the plafon, -1 where none is set yet
 */
public record BarisPlafon(
        long pdId,
        String namaPd,
        String singkatan,
        Long renjaId,
        BigDecimal plafon,
        BigDecimal usulan,
        Map<String, BigDecimal> plafonDana,
        Map<String, BigDecimal> usulanDana,
        long versi) {

    /** What is left; negative where the proposal is above the plafon. Null where either is missing. */
    public BigDecimal sisa() {
        return plafon == null || usulan == null ? null : plafon.subtract(usulan);
    }

    /** The whole, or one part, is above what is allowed. */
    public boolean lewat() {
        return sisa() != null && sisa().signum() < 0 || !danaLewat().isEmpty();
    }

    /** By how much the proposal is above its part, by code of the sumber dana. */
    public Map<String, BigDecimal> danaLewat() {
        Map<String, BigDecimal> hasil = new TreeMap<>();
        plafonDana.forEach((kode, batas) -> {
            var lebih = usulanDana.getOrDefault(kode, BigDecimal.ZERO).subtract(batas);
            if (lebih.signum() > 0) {
                hasil.put(kode, lebih);
            }
        });
        return hasil;
    }

    /** Proposal and plafon of each sumber dana that has either. */
    public List<Dana> daftarDana() {
        var kode = new TreeSet<>(plafonDana.keySet());
        kode.addAll(usulanDana.keySet());
        return kode.stream()
                .map(k -> new Dana(k, k, usulanDana.getOrDefault(k, BigDecimal.ZERO), plafonDana.get(k)))
                .toList();
    }

    /** One sumber dana of the PD; {@code plafon} null where the plafon is not divided. */
    public record Dana(String kode, String nama, BigDecimal total, BigDecimal plafon) {}
}
