package id.selaras.verifikasi.aturan;

import java.util.function.Consumer;

/** The pagu of all programs of the RPJMD stay, year by year, within the financial capacity of the region. */
final class Pgu06KapasitasRpjmd extends Aturan<KonteksRencana> {

    Pgu06KapasitasRpjmd() {
        super("PGU-06", Bobot.BERAT, Sumber.SUSUNAN_RENCANA);
    }

    @Override
    void periksa(KonteksRencana k, Consumer<Temuan> temuan) {
        var rencana = k.pohon().rencana();
        if (rencana.renstra()) {
            return;
        }
        k.pohon().total().forEach((tahun, jumlah) -> {
            var batas = k.pohon().kapasitas().get(tahun);
            if (batas != null && jumlah.compareTo(batas) > 0) {
                temuan.accept(temuan(
                        k,
                        new Lokus(Lokus.Jenis.SIMPUL, "R" + rencana.id(), "total:" + tahun),
                        rencana.jenis().label() + " " + tahun,
                        String.valueOf(tahun),
                        Tulis.rupiah(jumlah),
                        Tulis.rupiah(batas),
                        Tulis.rupiah(jumlah.subtract(batas))));
            }
        });
    }
}
