package id.selaras.tahunan.renja;

import java.math.BigDecimal;
import java.util.List;

/** A Renja with its lines and indicators, read in a fixed number of statements. */
public record RenjaRinci(RenjaRingkas renja, List<BarisSubKegiatan> baris, List<BarisIndikator> indikator) {

    /** Total of the lines; empty pagu count as zero. */
    public BigDecimal total() {
        return baris.stream()
                .map(b -> b.isi().pagu())
                .filter(java.util.Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
