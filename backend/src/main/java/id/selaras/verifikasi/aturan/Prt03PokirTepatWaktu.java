package id.selaras.verifikasi.aturan;

import java.util.function.Consumer;

/** Pokir come before their limit; one that came later and is not refused is told. */
final class Prt03PokirTepatWaktu extends Aturan<KonteksRenja> {

    Prt03PokirTepatWaktu() {
        super("PRT-03", Bobot.PERBAIKAN, Sumber.POKIR);
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        for (var u : k.bahan().usulan()) {
            if (u.asal().equals("POKIR") && u.lewatBatas() && !u.status().equals("DITOLAK")) {
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
