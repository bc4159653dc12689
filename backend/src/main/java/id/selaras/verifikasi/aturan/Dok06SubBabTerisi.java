package id.selaras.verifikasi.aturan;

import java.util.function.Consumer;

/** Each part of a bab that the pedoman names, and that holds for this PD, says something. Added ones are allowed. */
final class Dok06SubBabTerisi extends Aturan<KonteksRenja> {

    Dok06SubBabTerisi() {
        super("DOK-06", Bobot.PERBAIKAN, Sumber.KERANGKA_RENJA);
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        for (var bab : k.kerangka().bab()) {
            for (var sub : bab.subBab()) {
                boolean berlaku =
                        sub.bidang().isEmpty() || k.pd().bidang().stream().anyMatch(sub.bidang()::contains);
                if (sub.wajib() && berlaku && !k.subBabTerisi(sub)) {
                    temuan.accept(temuan(k, Lokus.bab(sub.kunci(), ""), sub.tempat(), sub.tempat(), bab.tempat()));
                }
            }
        }
    }
}
