package id.selaras.verifikasi.aturan;

import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.tahunan.renja.BarisSubKegiatan;
import java.util.List;
import java.util.function.Consumer;

/** The same sub kegiatan stands once in a Renja. The first stays; each further one is named. */
final class Nmk06TidakBerulang extends AturanBaris {

    Nmk06TidakBerulang() {
        super("NMK-06", Bobot.BERAT, Sumber.TABEL_RENJA);
    }

    @Override
    void periksa(BarisSubKegiatan baris, KonteksRenja k, Consumer<Temuan> temuan) {
        var kode = KodeNomenklatur.rapikan(baris.kode());
        var semua = k.susunan().menurutKode().getOrDefault(kode, List.of());
        if (!kode.isEmpty() && semua.size() > 1 && semua.get(0) != baris) {
            temuan.accept(pada(baris, "kode", k, kode, String.valueOf(semua.size())));
        }
    }
}
