package id.selaras.tahunan.renja;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A Renja with its lines and indicators, read in a fixed number of statements. */
public record RenjaRinci(RenjaRingkas renja, List<BarisSubKegiatan> baris, List<BarisIndikator> indikator) {

    /** Total of the lines; empty pagu count as zero. */
    public BigDecimal total() {
        return jumlah(IsiBaris::pagu);
    }

    /** Total of the prakiraan maju. */
    public BigDecimal totalPrakiraanMaju() {
        return jumlah(IsiBaris::paguN1);
    }

    private BigDecimal jumlah(Function<IsiBaris, BigDecimal> sel) {
        return baris.stream()
                .map(b -> sel.apply(b.isi()))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
