package id.selaras.verifikasi.aturan;

import id.selaras.kernel.TeksLuar;
import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.tahunan.renja.BarisSubKegiatan;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Indikator and satuan of a sub kegiatan are those of the national list, where the version fixes them.
 * Compared as words: the list itself has stray blanks and mixed case.
 */
final class Nmk04IndikatorNasional extends AturanBaris {

    Nmk04IndikatorNasional() {
        super("NMK-04", Bobot.BERAT, Sumber.NOMENKLATUR);
    }

    @Override
    public Set<String> varian() {
        return Set.of("satuan");
    }

    @Override
    void periksa(BarisSubKegiatan baris, KonteksRenja k, Consumer<Temuan> temuan) {
        if (!k.nomenklatur().indikatorTetap()) {
            return;
        }
        k.nomenklatur().cari(k.jenis(), KodeNomenklatur.rapikan(baris.kode())).ifPresent(entri -> {
            if (beda(entri.indikator(), baris.isi().indikator())) {
                temuan.accept(pada(
                        baris,
                        "indikator",
                        k,
                        Tulis.teks(baris.isi().indikator()),
                        TeksLuar.rapikan(entri.indikator())));
            }
            if (beda(entri.satuan(), baris.isi().satuan())) {
                temuan.accept(pada(
                        "satuan",
                        baris,
                        "satuan",
                        k,
                        Tulis.teks(baris.isi().satuan()),
                        TeksLuar.rapikan(entri.satuan())));
            }
        });
    }

    private static boolean beda(String nasional, String tertulis) {
        var acuan = TeksLuar.rapikan(nasional);
        return !acuan.isEmpty() && !acuan.equals("[null]") && !TeksLuar.sama(acuan, tertulis);
    }
}
