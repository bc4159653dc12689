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
}
