package id.selaras.verifikasi.aturan;

import id.selaras.tahunan.renja.BarisSubKegiatan;
import java.util.function.Consumer;

/** A rule that looks at the lines of a Renja one by one. */
abstract class AturanBaris extends Aturan<KonteksRenja> {

    AturanBaris(String kode, Bobot bobot, Sumber sumber) {
        super(kode, bobot, sumber);
    }

    @Override
    final void periksa(KonteksRenja konteks, Consumer<Temuan> temuan) {
        for (var baris : konteks.baris()) {
            periksa(baris, konteks, temuan);
        }
    }

    abstract void periksa(BarisSubKegiatan baris, KonteksRenja konteks, Consumer<Temuan> temuan);

    final Temuan pada(BarisSubKegiatan baris, String sel, KonteksRenja konteks, String... argumen) {
        return temuan(konteks, Lokus.baris(baris.silsilah(), sel), KonteksRenja.tempat(baris), argumen);
    }

    final Temuan pada(String varian, BarisSubKegiatan baris, String sel, KonteksRenja konteks, String... argumen) {
        return varian(varian, konteks, Lokus.baris(baris.silsilah(), sel), KonteksRenja.tempat(baris), argumen);
    }
}
