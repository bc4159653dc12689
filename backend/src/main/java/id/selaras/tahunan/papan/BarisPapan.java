package id.selaras.tahunan.papan;

import id.selaras.kernel.Tahap;
import id.selaras.tahunan.renja.StatusRenja;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A PD on the board.
 *
 * @param renjaId null where no Renja is open
 * @param kini the column it works in now, null when all is done or nothing is open
 * @param alasanDilewati why Bappeda goes on without it, null where it does not
 * @param bubar last day of a dissolved PD
 */
public record BarisPapan(
        long pdId,
        String kodePd,
        String namaPd,
        String singkatan,
        Long renjaId,
        Tahap tahap,
        StatusRenja status,
        Instant statusSejak,
        KolomTahap kini,
        Map<KolomTahap, SelTahap> sel,
        BigDecimal usulan,
        BigDecimal plafon,
        String alasanDilewati,
        LocalDate bubar) {

    /** The first cell that is past its due date, or null. */
    public KolomTahap kolomTelat() {
        return sel.entrySet().stream()
                .filter(e -> e.getValue().keadaan() == SelTahap.Keadaan.TELAT)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    public boolean telat() {
        return kolomTelat() != null;
    }

    public boolean lewatPlafon() {
        return usulan != null && plafon != null && usulan.compareTo(plafon) > 0;
    }

    public boolean selesai(KolomTahap kolom) {
        return sel.get(kolom).keadaan() == SelTahap.Keadaan.SELESAI;
    }
}
