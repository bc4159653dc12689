package id.selaras.verifikasi.aturan;

import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.tahunan.renja.BarisSubKegiatan;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The list gives the code to this kind of Pemda. The list decides, not the digits of the code. */
final class Nmk02MilikJenisPemda extends AturanBaris {

    Nmk02MilikJenisPemda() {
        super("NMK-02", Bobot.BERAT, Sumber.NOMENKLATUR);
    }

    @Override
    void periksa(BarisSubKegiatan baris, KonteksRenja k, Consumer<Temuan> temuan) {
        var kode = KodeNomenklatur.rapikan(baris.kode());
        if (k.nomenklatur().cari(k.jenis(), kode).isPresent()) {
            return;
        }
        var lain = k.nomenklatur().jenisLain(k.jenis(), kode);
        if (!lain.isEmpty()) {
            var milik = lain.stream().map(Nmk02MilikJenisPemda::nama).distinct().collect(Collectors.joining(", "));
            temuan.accept(pada(baris, "kode", k, kode, milik, k.jenis().label().toLowerCase(Locale.ROOT)));
        }
    }

    private static String nama(int jenis) {
        return switch (jenis) {
            case 1 -> "provinsi";
            case 2 -> "kabupaten/kota";
            default -> "daerah dengan kekhususan";
        };
    }
}
