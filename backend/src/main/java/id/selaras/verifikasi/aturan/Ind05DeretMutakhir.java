package id.selaras.verifikasi.aturan;

import java.util.function.Consumer;

/** The series behind an indicator reaches the last full year, n-2. */
final class Ind05DeretMutakhir extends Aturan<KonteksRencana> {

    Ind05DeretMutakhir() {
        super("IND-05", Bobot.INFO, Sumber.SELARAS);
    }

    @Override
    void periksa(KonteksRencana k, Consumer<Temuan> temuan) {
        for (var s : k.pohon().urut()) {
            for (var i : s.indikator()) {
                var terakhir = i.katalogId() == null ? null : k.tahunTerakhir().get(i.katalogId());
                if (terakhir != null && terakhir < k.tahun() - 2) {
                    temuan.accept(temuan(
                            k,
                            KonteksRencana.lokus(i, "nama"),
                            k.tempat(s, i),
                            i.nama(),
                            String.valueOf(terakhir),
                            String.valueOf(k.tahun() - 2)));
                }
            }
        }
    }
}
