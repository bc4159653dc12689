package id.selaras.tahunan.rkpd;

import java.math.BigDecimal;
import java.util.Map;

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
        return sisa() != null && sisa().signum() < 0
                || plafonDana.entrySet().stream()
                        .anyMatch(e -> usulanDana
                                        .getOrDefault(e.getKey(), BigDecimal.ZERO)
                                        .compareTo(e.getValue())
                                > 0);
    }
}
