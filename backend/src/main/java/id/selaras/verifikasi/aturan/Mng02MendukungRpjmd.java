package id.selaras.verifikasi.aturan;

import id.selaras.strategis.rencana.Jenjang;
import java.util.Set;
import java.util.function.Consumer;

/** Every sasaran of a Renstra supports one of the RPJMD. */
final class Mng02MendukungRpjmd extends Aturan<KonteksRencana> {

    Mng02MendukungRpjmd() {
        super("MNG-02", Bobot.BERAT, Sumber.SUSUNAN_RENCANA);
    }

    @Override
    public Set<String> varian() {
        return Set.of("hilang");
    }

    @Override
    void periksa(KonteksRencana k, Consumer<Temuan> temuan) {
        if (!k.pohon().rencana().renstra()) {
            return;
        }
        for (var s : k.pohon().urut()) {
            if (s.jenjang() != Jenjang.SASARAN) {
                continue;
            }
            if (s.rujukanId() == null) {
                temuan.accept(temuan(k, KonteksRencana.lokus(s, "rujukan"), k.tempat(s), s.uraian()));
            } else if (k.induk() == null || k.induk().simpul(s.rujukanId()).isEmpty()) {
                temuan.accept(varian("hilang", k, KonteksRencana.lokus(s, "rujukan"), k.tempat(s), s.uraian()));
            }
        }
    }
}
