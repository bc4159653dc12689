package id.selaras.verifikasi.aturan;

import id.selaras.tahunan.renja.BarisSubKegiatan;
import java.util.Set;
import java.util.function.Consumer;

/** Target and pagu of n+1 are given. */
final class Lkp06PrakiraanMaju extends AturanBaris {

    Lkp06PrakiraanMaju() {
        super("LKP-06", Bobot.PERBAIKAN, Sumber.RANTAI_RENCANA);
    }

    @Override
    public Set<String> varian() {
        return Set.of("pagu");
    }

    @Override
    void periksa(BarisSubKegiatan baris, KonteksRenja k, Consumer<Temuan> temuan) {
        var tahun = String.valueOf(k.tahun() + 1);
        if (baris.isi().targetN1() == null) {
            temuan.accept(pada(baris, "targetN1", k, tahun));
        }
        if (baris.isi().paguN1() == null) {
            temuan.accept(pada("pagu", baris, "paguN1", k, tahun));
        }
    }
}
