package id.selaras.verifikasi.aturan;

import java.util.Set;
import java.util.function.Consumer;

/** Each table that the pedoman requires has rows, or is declared nihil where that is allowed. */
final class Dok05TabelTerisi extends Aturan<KonteksRenja> {

    Dok05TabelTerisi() {
        super("DOK-05", Bobot.PERBAIKAN, Sumber.KERANGKA_RENJA);
    }

    @Override
    public Set<String> varian() {
        return Set.of("nihil", "perkiraan");
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        for (var tabel : k.kerangka().tabel()) {
            var tempat = tabel.kode() + " " + tabel.judul();
            if (tabel.wajib() && !k.tabelTerisi(tabel)) {
                var lokus = Lokus.bab(tabel.bab(), tabel.kode());
                temuan.accept(
                        tabel.bolehNihil()
                                ? varian("nihil", k, lokus, tempat, tempat)
                                : temuan(k, lokus, tempat, tempat));
            }
            int tanpa = k.bahan().tabel().evaluasiTanpaPerkiraan();
            if (tabel.kode().equals("T-C.29") && tanpa > 0) {
                temuan.accept(varian(
                        "perkiraan",
                        k,
                        Lokus.bab(tabel.bab(), "perkiraan"),
                        tempat,
                        String.valueOf(tanpa),
                        String.valueOf(k.bahan().tabel().evaluasi()),
                        String.valueOf(k.tahun() - 1)));
            }
        }
    }
}
