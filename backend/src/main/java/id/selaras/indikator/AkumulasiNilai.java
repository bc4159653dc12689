package id.selaras.indikator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/** How the values of several years (or quarters) of an indicator become one. */
public enum AkumulasiNilai {
    SUM("Dijumlahkan"),
    LAST("Posisi terakhir"),
    AVERAGE("Rata-rata"),
    MAX("Nilai tertinggi");

    private final String label;

    AkumulasiNilai(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * The value at the end of a period.
     *
     * @param nilai in the order of the years; empty years are null and left out
     */
    public Optional<BigDecimal> hitung(Collection<BigDecimal> nilai) {
        var ada = nilai.stream().filter(Objects::nonNull).toList();
        if (ada.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (this) {
                    case SUM -> jumlah(ada);
                    case LAST -> ada.get(ada.size() - 1);
                    case AVERAGE -> jumlah(ada).divide(BigDecimal.valueOf(ada.size()), MathContext.DECIMAL64);
                    case MAX -> ada.stream().reduce(BigDecimal::max).orElseThrow();
                });
    }

    private static BigDecimal jumlah(Collection<BigDecimal> nilai) {
        return nilai.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
