package id.selaras.verifikasi.aturan;

import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.tahunan.renja.BarisSubKegiatan;
import java.util.function.Consumer;

/** The bidang urusan of the code is one that the PD serves; the program penunjang carries the PD's own. */
final class Nmk03BidangDiampu extends AturanBaris {

    Nmk03BidangDiampu() {
        super("NMK-03", Bobot.BERAT, Sumber.SUSUNAN_KODE);
    }

    @Override
    void periksa(BarisSubKegiatan baris, KonteksRenja k, Consumer<Temuan> temuan) {
        var kode = KodeNomenklatur.rapikan(baris.kode());
        var bidang = KodeNomenklatur.bidang(kode);
        boolean generik = bidang.equals("X.XX") && KodeNomenklatur.penunjang(kode);
        if (!kode.isEmpty() && !generik && !k.pd().bidang().contains(bidang)) {
            temuan.accept(pada(baris, "kode", k, bidang, k.pd().singkatan(), String.join(", ", k.pd().bidang())));
        }
    }
}
