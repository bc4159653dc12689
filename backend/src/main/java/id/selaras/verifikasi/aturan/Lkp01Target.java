package id.selaras.verifikasi.aturan;

import id.selaras.tahunan.renja.BarisSubKegiatan;
import java.util.Set;
import java.util.function.Consumer;

/** A line has a target above zero, an indicator has a target. A line declared nihil needs none. */
final class Lkp01Target extends AturanBaris {

    Lkp01Target() {
        super("LKP-01", Bobot.BERAT, Sumber.TABEL_RENJA);
    }

    @Override
    public Set<String> varian() {
        return Set.of("nol");
    }

    @Override
    void periksa(BarisSubKegiatan baris, KonteksRenja k, Consumer<Temuan> temuan) {
        var target = baris.isi().target();
        if (Lkp02Pagu.nihilBeralasan(baris)) {
            return;
        }
        if (target == null) {
            temuan.accept(pada(baris, "target", k, Tulis.teks(baris.isi().satuan())));
        } else if (target.signum() <= 0) {
            temuan.accept(pada(
                    "nol", baris, "target", k, Tulis.angka(target, baris.isi().satuan())));
        }
    }
}
