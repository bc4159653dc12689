package id.selaras.verifikasi.aturan;

import id.selaras.tahunan.renja.BarisSubKegiatan;
import java.util.Set;
import java.util.function.Consumer;

/** A line has a pagu above zero, or is kept at zero on purpose: declared nihil, with the reason. */
final class Lkp02Pagu extends AturanBaris {

    Lkp02Pagu() {
        super("LKP-02", Bobot.BERAT, Sumber.TABEL_RENJA);
    }

    @Override
    public Set<String> varian() {
        return Set.of("nol", "alasan");
    }

    @Override
    void periksa(BarisSubKegiatan baris, KonteksRenja k, Consumer<Temuan> temuan) {
        var pagu = baris.isi().pagu();
        if (pagu == null) {
            temuan.accept(pada(baris, "pagu", k));
        } else if (pagu.signum() == 0 && baris.isi().nihil() && !nihilBeralasan(baris)) {
            temuan.accept(pada("alasan", baris, "pagu", k));
        } else if (pagu.signum() <= 0 && !nihilBeralasan(baris)) {
            temuan.accept(pada("nol", baris, "pagu", k, Tulis.rupiah(pagu)));
        }
    }

    static boolean nihilBeralasan(BarisSubKegiatan baris) {
        var isi = baris.isi();
        return isi.nihil()
                && isi.pagu() != null
                && isi.pagu().signum() == 0
                && isi.alasanNihil() != null
                && !isi.alasanNihil().isBlank();
    }
}
