package id.selaras.tahunan.renja;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How the values of an indicator over the years come to one. The form itself adds them up, which holds
 * for what is counted and not for an index or a percentage.
 *
 * <p>Source: Tabel T-C.29 column 10 = 5 + 7 + 9; the other ways are practice, docs/sumber-hukum.md.
 */
public enum Akumulasi {
    SUM("dijumlahkan"),
    LAST("posisi terakhir"),
    AVERAGE("rata-rata"),
    MAX("nilai tertinggi");

    private final String label;

    Akumulasi(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** {@code SUM} where nothing was chosen, as the form has it. */
    public static Akumulasi dari(String nama) {
        return Stream.of(values())
                .filter(a -> a.name().equals(nama))
                .findFirst()
                .orElse(SUM);
    }

    /**
     * @param nilai of the years in their order, null where none was given
     * @return null where no year has a value
     */
    public BigDecimal gabung(List<BigDecimal> nilai) {
        var ada = nilai.stream().filter(Objects::nonNull).toList();
        if (ada.isEmpty()) {
            return null;
        }
        return switch (this) {
            case SUM -> jumlah(ada);
            case LAST -> ada.get(ada.size() - 1);
            case AVERAGE -> jumlah(ada).divide(BigDecimal.valueOf(ada.size()), 4, RoundingMode.HALF_UP);
            case MAX -> ada.stream().reduce(BigDecimal::max).orElseThrow();
        };
    }

    private static BigDecimal jumlah(List<BigDecimal> nilai) {
        return nilai.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
