package id.selaras.verifikasi.aturan;

import java.util.Set;
import java.util.function.Consumer;

/**
 * Each bab that the pedoman requires is there and says something. A bab without parts of its own may
 * consist of its table.
 */
final class Dok01BabTerisi extends Aturan<KonteksRenja> {

    Dok01BabTerisi() {
        super("DOK-01", Bobot.BERAT, Sumber.KERANGKA_RENJA);
    }

    @Override
    public Set<String> varian() {
        return Set.of("hilang");
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        var isi = k.naskah();
        for (var bab : k.kerangka().bab()) {
            if (!bab.wajib()) {
                continue;
            }
            boolean ada = isi.ada(bab.kunci()) || bab.subBab().stream().anyMatch(s -> isi.ada(s.kunci()));
            if (!k.babTerisi(bab)) {
                temuan.accept(
                        ada
                                ? temuan(k, Lokus.bab(bab.kunci(), ""), bab.tempat(), bab.tempat())
                                : varian("hilang", k, Lokus.bab(bab.kunci(), ""), bab.tempat(), bab.tempat()));
            }
        }
    }
}
