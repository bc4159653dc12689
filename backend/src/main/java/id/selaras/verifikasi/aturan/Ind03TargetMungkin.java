package id.selaras.verifikasi.aturan;

import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Consumer;

/** The same of a plan of several years: every target and the baseline are values that their satuan can have. */
final class Ind03TargetMungkin extends Aturan<KonteksRencana> {

    Ind03TargetMungkin() {
        super("IND-03", Bobot.BERAT, Sumber.PERIKSA_BAPPEDA);
    }

    @Override
    public Set<String> varian() {
        return Set.of("pecahan", "negatif");
    }

    @Override
    void periksa(KonteksRencana k, Consumer<Temuan> temuan) {
        for (var s : k.pohon().urut()) {
            for (var i : s.indikator()) {
                uji(
                        k,
                        i.nama(),
                        i.satuan(),
                        i.kondisiAwal(),
                        KonteksRencana.lokus(i, "kondisiAwal"),
                        k.tempat(s, i),
                        temuan);
                i.target()
                        .forEach((tahun, target) -> uji(
                                k,
                                i.nama(),
                                i.satuan(),
                                target,
                                KonteksRencana.lokus(i, "target:" + tahun),
                                k.tempat(s, i),
                                temuan));
            }
        }
    }

    private void uji(
            KonteksRencana k,
            String nama,
            String satuan,
            BigDecimal nilai,
            Lokus lokus,
            String tempat,
            Consumer<Temuan> temuan) {
        UjiNilai.salah(nama, satuan, nilai, k.satuan()).ifPresent(apa -> {
            var tertulis = Tulis.angka(nilai, satuan);
            temuan.accept(apa.isEmpty() ? temuan(k, lokus, tempat, tertulis) : varian(apa, k, lokus, tempat, tertulis));
        });
    }
}
