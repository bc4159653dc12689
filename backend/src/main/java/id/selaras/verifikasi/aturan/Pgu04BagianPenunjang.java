package id.selaras.verifikasi.aturan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;

/** The program penunjang does not take more than its share of the total. */
final class Pgu04BagianPenunjang extends Aturan<KonteksRenja> {

    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    Pgu04BagianPenunjang() {
        super("PGU-04", Bobot.INFO, Sumber.SELARAS);
    }

    @Override
    public BigDecimal ambangBawaan() {
        return BigDecimal.valueOf(50);
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        var total = k.susunan().total();
        if (total.signum() <= 0) {
            return;
        }
        var penunjang = penunjang(k);
        var bagian = bagian(penunjang, total);
        if (bagian.compareTo(ambang(k)) > 0) {
            temuan.accept(temuan(
                    k,
                    Lokus.pd("penunjang"),
                    k.tempatRenja(),
                    Tulis.rupiah(penunjang),
                    Tulis.persen(bagian),
                    Tulis.angka(ambang(k))));
        }
    }

    static BigDecimal penunjang(KonteksRenja k) {
        return k.susunan().program().values().stream()
                .filter(Susunan.Kelompok::penunjang)
                .map(Susunan.Kelompok::pagu)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal bagian(BigDecimal sebagian, BigDecimal total) {
        return sebagian.multiply(SERATUS).divide(total, 4, RoundingMode.HALF_UP);
    }
}
