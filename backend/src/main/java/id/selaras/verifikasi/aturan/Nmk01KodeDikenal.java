package id.selaras.verifikasi.aturan;

import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.referensi.nomenklatur.Nomenklatur;
import id.selaras.tahunan.renja.BarisSubKegiatan;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** The code of a line is a sub kegiatan of the version that the plan is bound to. */
final class Nmk01KodeDikenal extends AturanBaris {

    Nmk01KodeDikenal() {
        super("NMK-01", Bobot.BERAT, Sumber.NOMENKLATUR);
    }

    @Override
    public Set<String> varian() {
        return Set.of("mungkin", "jenjang");
    }

    @Override
    void periksa(BarisSubKegiatan baris, KonteksRenja k, Consumer<Temuan> temuan) {
        var kode = KodeNomenklatur.rapikan(baris.kode());
        var entri = k.nomenklatur().cari(k.jenis(), kode);
        if (entri.isPresent()) {
            if (entri.get().jenjang() != Nomenklatur.Jenjang.SUB_KEGIATAN) {
                var jenjang =
                        entri.get().jenjang().name().toLowerCase(Locale.ROOT).replace('_', ' ');
                temuan.accept(pada("jenjang", baris, "kode", k, kode, jenjang));
            }
            return;
        }
        if (!k.nomenklatur().jenisLain(k.jenis(), kode).isEmpty()) {
            return;
        }
        temuan.accept(k.nomenklatur()
                .perbaikan(k.jenis(), kode)
                .map(usul -> pada(
                        "mungkin",
                        baris,
                        "kode",
                        k,
                        Tulis.teks(kode),
                        k.nomenklatur().versi(),
                        usul))
                .orElseGet(() ->
                        pada(baris, "kode", k, Tulis.teks(kode), k.nomenklatur().versi())));
    }
}
