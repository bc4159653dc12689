package id.selaras.verifikasi.aturan;

import id.selaras.kernel.TeksLuar;
import id.selaras.strategis.rencana.PohonRencana;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** One indicator has one satuan, on every level, in the plan above and in the catalogue. */
final class Ind02SatuanSama extends Aturan<KonteksRencana> {

    Ind02SatuanSama() {
        super("IND-02", Bobot.PERBAIKAN, Sumber.SELARAS);
    }

    @Override
    public Set<String> varian() {
        return Set.of("katalog");
    }

    private record Tertulis(String satuan, String tempat) {}

    @Override
    void periksa(KonteksRencana k, Consumer<Temuan> temuan) {
        Map<String, Tertulis> pertama = new HashMap<>();
        if (k.induk() != null) {
            kumpulkan(k.induk(), "RPJMD ", pertama);
        }
        for (var s : k.pohon().urut()) {
            for (var i : s.indikator()) {
                var milik = new Tertulis(i.satuan(), k.tempat(s));
                var lain = i.nama().isBlank() ? null : pertama.putIfAbsent(kunci(i.nama()), milik);
                if (lain != null && !TeksLuar.sama(lain.satuan, i.satuan())) {
                    temuan.accept(temuan(
                            k,
                            KonteksRencana.lokus(i, "satuan"),
                            k.tempat(s, i),
                            i.nama(),
                            Tulis.teks(i.satuan()),
                            Tulis.teks(lain.satuan),
                            lain.tempat));
                }
                var katalog = i.katalogId() == null ? null : k.katalog().get(i.katalogId());
                if (katalog != null && !TeksLuar.sama(katalog.satuan(), i.satuan())) {
                    temuan.accept(varian(
                            "katalog",
                            k,
                            KonteksRencana.lokus(i, "satuan"),
                            k.tempat(s, i),
                            i.nama(),
                            Tulis.teks(i.satuan()),
                            katalog.satuan()));
                }
            }
        }
    }

    private static void kumpulkan(PohonRencana pohon, String awalan, Map<String, Tertulis> pertama) {
        pohon.urut()
                .forEach(s -> s.indikator()
                        .forEach(i -> pertama.putIfAbsent(
                                kunci(i.nama()), new Tertulis(i.satuan(), awalan + pohon.sebut(s)))));
    }

    private static String kunci(String nama) {
        return TeksLuar.rapikan(nama).toLowerCase(Locale.ROOT);
    }
}
