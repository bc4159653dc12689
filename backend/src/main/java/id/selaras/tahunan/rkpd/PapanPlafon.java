package id.selaras.tahunan.rkpd;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Plafon against proposals, per PD, in total and per sumber dana.
 *
 * @param lengkap true when all PD of the Pemda are in it; a PD sees its own row only, without totals
 */
public record PapanPlafon(List<BarisPlafon> baris, List<DanaPlafon> dana, boolean lengkap) {

    public BigDecimal totalPlafon() {
        return baris.stream()
                .map(BarisPlafon::plafon)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal totalUsulan() {
        return baris.stream()
                .map(BarisPlafon::usulan)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the region expects in all, or null where no capacity is filled in. */
    public BigDecimal kapasitas() {
        var ada = dana.stream()
                .map(DanaPlafon::kapasitas)
                .filter(Objects::nonNull)
                .toList();
        return ada.isEmpty() ? null : ada.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** By how much the plafon is above the capacity (PGU-02); zero or negative where it is not, null where unknown. */
    public BigDecimal lebihKapasitas() {
        return kapasitas() == null ? null : totalPlafon().subtract(kapasitas());
    }

    /** How many PD have their plafon divided by sumber dana; the plafon of a sumber dana adds up those only. */
    public long pdDirinci() {
        return baris.stream().filter(b -> !b.plafonDana().isEmpty()).count();
    }

    public long pdLewat() {
        return baris.stream().filter(BarisPlafon::lewat).count();
    }

    public BarisPlafon pd(long pdId) {
        return baris.stream().filter(b -> b.pdId() == pdId).findFirst().orElse(null);
    }
}
