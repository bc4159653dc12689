package id.selaras.verifikasi.aturan;

import id.selaras.kernel.Tahap;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The total is not above the plafon of the Surat Edaran, as a whole and for each sumber dana, by any amount. */
final class Pgu01Plafon extends Aturan<KonteksRenja> {

    Pgu01Plafon() {
        super("PGU-01", Bobot.BERAT, Sumber.SURAT_EDARAN);
    }

    @Override
    public Set<String> varian() {
        return Set.of("dana");
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        var plafon = k.acuan().plafon();
        if (plafon == null || !k.sejak(Tahap.RANCANGAN)) {
            return;
        }
        var total = k.susunan().total();
        if (total.compareTo(plafon.jumlah()) > 0) {
            temuan.accept(temuan(
                    k,
                    Lokus.pd("total"),
                    k.tempatRenja(),
                    Tulis.rupiah(total),
                    Tulis.rupiah(plafon.jumlah()),
                    Tulis.rupiah(total.subtract(plafon.jumlah()))));
        }
        if (plafon.perSumberDana().isEmpty()) {
            return;
        }
        Map<String, BigDecimal> perDana = new LinkedHashMap<>();
        k.baris()
                .forEach(b -> b.isi()
                        .sumberDana()
                        .forEach((dana, nilai) -> perDana.merge(dana, Susunan.atauNol(nilai), BigDecimal::add)));
        perDana.forEach((dana, jumlah) -> {
            var batas = plafon.perSumberDana().getOrDefault(dana, BigDecimal.ZERO);
            if (jumlah.compareTo(batas) > 0) {
                temuan.accept(varian(
                        "dana",
                        k,
                        Lokus.pd("dana:" + dana),
                        k.tempatRenja(),
                        dana,
                        Tulis.rupiah(jumlah),
                        Tulis.rupiah(batas),
                        Tulis.rupiah(jumlah.subtract(batas))));
            }
        });
    }
}
