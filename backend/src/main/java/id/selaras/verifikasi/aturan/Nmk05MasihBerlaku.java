package id.selaras.verifikasi.aturan;

import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.referensi.nomenklatur.Nomenklatur;
import id.selaras.tahunan.renja.BarisSubKegiatan;
import java.util.Set;
import java.util.function.Consumer;

/** The code is still valid in its version. A code with a successor can be: only the mark of the list counts. */
final class Nmk05MasihBerlaku extends AturanBaris {

    Nmk05MasihBerlaku() {
        super("NMK-05", Bobot.PERBAIKAN, Sumber.NOMENKLATUR);
    }

    @Override
    public Set<String> varian() {
        return Set.of("pengganti");
    }

    @Override
    void periksa(BarisSubKegiatan baris, KonteksRenja k, Consumer<Temuan> temuan) {
        k.nomenklatur()
                .cari(k.jenis(), KodeNomenklatur.rapikan(baris.kode()))
                .filter(Nomenklatur::dicabut)
                .ifPresent(entri -> temuan.accept(
                        entri.pengganti() == null
                                ? pada(
                                        baris,
                                        "kode",
                                        k,
                                        entri.kode(),
                                        k.nomenklatur().versi())
                                : pada(
                                        "pengganti",
                                        baris,
                                        "kode",
                                        k,
                                        entri.kode(),
                                        k.nomenklatur().versi(),
                                        entri.pengganti())));
    }
}
