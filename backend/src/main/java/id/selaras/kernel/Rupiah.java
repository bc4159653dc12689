package id.selaras.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An exact amount of money in rupiah with sen. Never rounded silently: a value with more than two
 * decimals is refused.
 *
 * @param nilai the amount, scale 2
 */
public record Rupiah(BigDecimal nilai) implements Comparable<Rupiah> {

    public static final Rupiah NOL = new Rupiah(BigDecimal.ZERO);

    public Rupiah {
        Objects.requireNonNull(nilai);
        nilai = nilai.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Rupiah of(long nilai) {
        return new Rupiah(BigDecimal.valueOf(nilai));
    }

    /** The amount, or zero where the column is empty. */
    public static Rupiah of(BigDecimal nilai) {
        return nilai == null ? NOL : new Rupiah(nilai);
    }

    public static Rupiah jumlah(Stream<Rupiah> bagian) {
        return bagian.reduce(NOL, Rupiah::tambah);
    }

    public Rupiah tambah(Rupiah lain) {
        return new Rupiah(nilai.add(lain.nilai));
    }

    public Rupiah kurang(Rupiah lain) {
        return new Rupiah(nilai.subtract(lain.nilai));
    }

    public boolean lebihDari(Rupiah lain) {
        return compareTo(lain) > 0;
    }

    public boolean nol() {
        return nilai.signum() == 0;
    }

    @Override
    public int compareTo(Rupiah lain) {
        return nilai.compareTo(lain.nilai);
    }

    /** As printed in a document: {@code 1.234.567} or, with sen, {@code 1.234.567,89}. */
    @Override
    public String toString() {
        return AngkaIndonesia.tulis(nilai, 0, 2);
    }
}
