package id.selaras.verifikasi.aturan;

import id.selaras.strategis.rencana.Jenjang;
import java.util.Set;
import java.util.function.Consumer;

/** Every program of the RPJMD is given to a PD that still exists. */
final class Mng03PdMasihAda extends Aturan<KonteksRencana> {

    Mng03PdMasihAda() {
        super("MNG-03", Bobot.BERAT, Sumber.SUSUNAN_RENCANA);
    }

    @Override
    public Set<String> varian() {
        return Set.of("kosong");
    }

    @Override
    void periksa(KonteksRencana k, Consumer<Temuan> temuan) {
        if (k.pohon().rencana().renstra()) {
            return;
        }
        for (var s : k.pohon().urut()) {
            if (s.jenjang() != Jenjang.PROGRAM) {
                continue;
            }
            if (s.pdId() == null) {
                temuan.accept(varian("kosong", k, KonteksRencana.lokus(s, "pd"), k.tempat(s), s.uraian()));
            } else if (k.pdBubar().containsKey(s.pdId())) {
                temuan.accept(temuan(
                        k,
                        KonteksRencana.lokus(s, "pd"),
                        k.tempat(s),
                        s.uraian(),
                        k.pdBubar().get(s.pdId())));
            }
        }
    }
}
