package id.selaras.tahunan.renja;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the lines add up to in the database, beside the plafon.
 *
 * @param plafon null where the Surat Edaran gives none yet
 * @param perSumberDana each sumber dana that is used or has a part of the plafon
 * @param belumDibagi pagu that no sumber dana is named for; negative where the parts exceed the pagu
 */
public record TotalRenja(
        BigDecimal total,
        BigDecimal totalN1,
        BigDecimal plafon,
        List<IsiRenja.PerSumberDana> perSumberDana,
        BigDecimal belumDibagi,
        int jumlahBaris) {

    /** What is left of the plafon, negative above it; null without plafon. */
    public BigDecimal sisa() {
        return plafon == null ? null : plafon.subtract(total);
    }

    public boolean melebihiPlafon() {
        return plafon != null && total.compareTo(plafon) > 0;
    }
}
