package id.selaras.verifikasi.aturan;

import id.selaras.tahunan.rkpd.Plafon;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The plafon of all PD together stay within what the region expects to have, as a whole and by sumber dana. */
final class Pgu02Kapasitas extends Aturan<KonteksRkpd> {

    Pgu02Kapasitas() {
        super("PGU-02", Bobot.BERAT, Sumber.RKPD);
    }

    @Override
    public Set<String> varian() {
        return Set.of("dana");
    }

    @Override
    void periksa(KonteksRkpd k, Consumer<Temuan> temuan) {
        if (k.kapasitas().isEmpty()) {
            return;
        }
        var kapasitas = k.kapasitas().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var plafon = k.plafon().values().stream().map(Plafon::jumlah).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (plafon.compareTo(kapasitas) > 0) {
            temuan.accept(temuan(
                    k,
                    Lokus.umum("plafon"),
                    k.tempatRkpd(),
                    Tulis.rupiah(plafon),
                    Tulis.rupiah(kapasitas),
                    Tulis.rupiah(plafon.subtract(kapasitas))));
        }
        Map<String, BigDecimal> perDana = new LinkedHashMap<>();
        k.plafon().values().forEach(p -> p.perSumberDana().forEach((d, n) -> perDana.merge(d, n, BigDecimal::add)));
        perDana.forEach((dana, jumlah) -> {
            var batas = k.kapasitas().getOrDefault(dana, BigDecimal.ZERO);
            if (jumlah.compareTo(batas) > 0) {
                temuan.accept(varian(
                        "dana",
                        k,
                        Lokus.umum("plafon:" + dana),
                        k.tempatRkpd(),
                        k.namaSumberDana().getOrDefault(dana, dana),
                        Tulis.rupiah(jumlah),
                        Tulis.rupiah(batas),
                        Tulis.rupiah(jumlah.subtract(batas))));
            }
        });
    }
}
