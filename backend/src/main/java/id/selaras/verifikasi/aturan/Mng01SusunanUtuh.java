package id.selaras.verifikasi.aturan;

import id.selaras.strategis.rencana.Jenjang;
import java.util.Locale;
import java.util.function.Consumer;

/** The cascade is whole: nothing below the root hangs in the air. */
final class Mng01SusunanUtuh extends Aturan<KonteksRencana> {

    Mng01SusunanUtuh() {
        super("MNG-01", Bobot.BERAT, Sumber.SUSUNAN_RENCANA);
    }

    @Override
    void periksa(KonteksRencana k, Consumer<Temuan> temuan) {
        var jenis = k.pohon().rencana().jenis();
        for (var s : k.pohon().urut()) {
            if (k.pohon().induk(s).isEmpty() && s.jenjang() != jenis.akar()) {
                temuan.accept(temuan(
                        k,
                        KonteksRencana.lokus(s, "uraian"),
                        k.tempat(s),
                        k.tempat(s),
                        induk(s.jenjang(), k).label().toLowerCase(Locale.ROOT)));
            }
        }
    }

    private static Jenjang induk(Jenjang jenjang, KonteksRencana k) {
        for (var calon : Jenjang.values()) {
            if (calon.anak(k.pohon().rencana().jenis()).contains(jenjang)) {
                return calon;
            }
        }
        return jenjang;
    }
}
