package id.selaras.tahunan.rkpd;

import java.math.BigDecimal;

/**
 * One sumber dana over all PD.
 *
 * @param kapasitas what the region expects of it; null where not filled in
 */
public record DanaPlafon(String kode, String nama, BigDecimal kapasitas, BigDecimal plafon, BigDecimal usulan) {

    /** Plafon above capacity (PGU-02). */
    public boolean lewat() {
        return kapasitas != null && plafon.compareTo(kapasitas) > 0;
    }

    /** What the proposals leave of the capacity; negative where they ask for more. Null where it is not filled in. */
    public BigDecimal sisa() {
        return kapasitas == null ? null : kapasitas.subtract(usulan);
    }
}
