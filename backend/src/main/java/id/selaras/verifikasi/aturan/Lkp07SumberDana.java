package id.selaras.verifikasi.aturan;

import id.selaras.tahunan.renja.BarisSubKegiatan;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The parts by sumber dana add up to the pagu, to the sen, and none is negative. */
final class Lkp07SumberDana extends AturanBaris {

    Lkp07SumberDana() {
        super("LKP-07", Bobot.BERAT, Sumber.TABEL_RENJA);
    }

    @Override
    public Set<String> varian() {
        return Set.of("negatif");
    }

    @Override
    void periksa(BarisSubKegiatan baris, KonteksRenja k, Consumer<Temuan> temuan) {
        var bagian = baris.isi().sumberDana();
        if (bagian.isEmpty()) {
            return;
        }
        var pagu = Susunan.atauNol(baris.isi().pagu());
        var jumlah = bagian.values().stream().map(Susunan::atauNol).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (jumlah.compareTo(pagu) != 0) {
            temuan.accept(pada(
                    baris,
                    "sumberDana",
                    k,
                    Tulis.rupiah(jumlah),
                    Tulis.rupiah(pagu),
                    Tulis.rupiah(jumlah.subtract(pagu).abs())));
            return;
        }
        var negatif = bagian.entrySet().stream()
                .filter(b -> b.getValue() != null && b.getValue().signum() < 0)
                .map(b -> b.getKey() + " " + Tulis.rupiah(b.getValue()))
                .collect(Collectors.joining(", "));
        if (!negatif.isEmpty()) {
            temuan.accept(pada("negatif", baris, "sumberDana", k, negatif));
        }
    }
}
