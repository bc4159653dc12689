package id.selaras.verifikasi.aturan;

import id.selaras.strategis.rencana.Jenjang;
import id.selaras.strategis.rencana.Simpul;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Every place says something, is measured where it must be, and is carried by something below it. */
final class Mng04SimpulTerisi extends Aturan<KonteksRencana> {

    Mng04SimpulTerisi() {
        super("MNG-04", Bobot.PERBAIKAN, Sumber.SUSUNAN_RENCANA);
    }

    @Override
    public Set<String> varian() {
        return Set.of("bawah", "indikator", "kode");
    }

    @Override
    void periksa(KonteksRencana k, Consumer<Temuan> temuan) {
        var jenis = k.pohon().rencana().jenis();
        for (var s : k.pohon().urut()) {
            if (s.uraian().isBlank()) {
                temuan.accept(temuan(
                        k,
                        KonteksRencana.lokus(s, "uraian"),
                        k.tempat(s),
                        s.jenjang().label()));
            }
            if (s.jenjang().berkode() && (s.kode() == null || s.kode().isBlank())) {
                temuan.accept(varian("kode", k, KonteksRencana.lokus(s, "kode"), k.tempat(s), k.tempat(s)));
            }
            boolean wajibTerukur = s.jenjang() == Jenjang.SASARAN || s.jenjang() == Jenjang.PROGRAM;
            if (wajibTerukur && s.indikator().isEmpty()) {
                temuan.accept(varian("indikator", k, KonteksRencana.lokus(s, "uraian"), k.tempat(s), k.tempat(s)));
            }
            var harus = s.jenjang().anak(jenis);
            if (!harus.isEmpty() && perluIsi(s) && kosong(k, s)) {
                temuan.accept(varian(
                        "bawah",
                        k,
                        KonteksRencana.lokus(s, "uraian"),
                        k.tempat(s),
                        k.tempat(s),
                        harus.get(0).label().toLowerCase(Locale.ROOT)));
            }
        }
    }

    private static boolean perluIsi(Simpul s) {
        return s.jenjang() == Jenjang.MISI || s.jenjang() == Jenjang.TUJUAN || s.jenjang() == Jenjang.SASARAN;
    }

    private static boolean kosong(KonteksRencana k, Simpul s) {
        var pertama = s.jenjang().anak(k.pohon().rencana().jenis()).get(0);
        return k.pohon().anak(s.id()).stream().noneMatch(a -> a.jenjang() == pertama);
    }
}
