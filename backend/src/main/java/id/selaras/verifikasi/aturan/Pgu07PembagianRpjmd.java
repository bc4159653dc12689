package id.selaras.verifikasi.aturan;

import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.strategis.rpjmd.ProgramRpjmd;
import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Money is divided between the program penunjang and the programs of the urusan about as the RPJMD
 * divides it this year; the two changed places is the mistake that this finds.
 */
final class Pgu07PembagianRpjmd extends Aturan<KonteksRenja> {

    Pgu07PembagianRpjmd() {
        super("PGU-07", Bobot.PERBAIKAN, Sumber.PERIKSA_BAPPEDA);
    }

    @Override
    public BigDecimal ambangBawaan() {
        return BigDecimal.TEN;
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        var rpjmd = jumlah(k, p -> true);
        var penunjangRpjmd = jumlah(k, p -> KodeNomenklatur.penunjang(KodeNomenklatur.rapikan(p.kode())));
        var total = k.susunan().total();
        if (penunjangRpjmd.signum() <= 0 || penunjangRpjmd.compareTo(rpjmd) == 0 || total.signum() <= 0) {
            return;
        }
        var bagian = Pgu04BagianPenunjang.bagian(Pgu04BagianPenunjang.penunjang(k), total);
        var bagianRpjmd = Pgu04BagianPenunjang.bagian(penunjangRpjmd, rpjmd);
        if (bagian.subtract(bagianRpjmd).abs().compareTo(ambang(k)) > 0) {
            var penunjang = Pgu04BagianPenunjang.penunjang(k);
            temuan.accept(temuan(
                    k,
                    Lokus.pd("pembagian"),
                    k.tempatRenja(),
                    Tulis.rupiah(penunjang),
                    Tulis.persen(bagian),
                    Tulis.rupiah(total.subtract(penunjang)),
                    String.valueOf(k.tahun()),
                    Tulis.persen(bagianRpjmd),
                    Tulis.angka(ambang(k))));
        }
    }

    private static BigDecimal jumlah(KonteksRenja k, Predicate<ProgramRpjmd> yang) {
        return k.acuan().program().stream()
                .filter(yang)
                .map(p -> Susunan.atauNol(p.pagu()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
