package id.selaras.verifikasi.aturan;

import id.selaras.kernel.TeksLuar;
import java.util.function.Consumer;

/** Who asked is told why not. */
final class Prt02PenolakanBeralasan extends Aturan<KonteksRenja> {

    Prt02PenolakanBeralasan() {
        super("PRT-02", Bobot.BERAT, Sumber.PERIKSA_BAPPEDA);
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        for (var u : k.bahan().usulan()) {
            if (u.status().equals("DITOLAK") && TeksLuar.rapikan(u.alasan()).isEmpty()) {
                temuan.accept(temuan(
                        k,
                        Lokus.pd("usulan-" + u.id()),
                        k.tempatRenja(),
                        Tulis.teks(u.uraian()),
                        Tulis.teks(u.pengusul())));
            }
        }
    }
}
