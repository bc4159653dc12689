package id.selaras.verifikasi.aturan;

import java.util.Set;
import java.util.function.Consumer;

/** An indicator stands in the catalogue, with its formula and the source of its data. */
final class Ind04FormulaSumber extends Aturan<KonteksRencana> {

    Ind04FormulaSumber() {
        super("IND-04", Bobot.INFO, Sumber.SELARAS);
    }

    @Override
    public Set<String> varian() {
        return Set.of("katalog");
    }

    /** Outputs of kegiatan and sub kegiatan are counted, not computed: they need no formula. */
    @Override
    void periksa(KonteksRencana k, Consumer<Temuan> temuan) {
        for (var s : k.pohon().urut()) {
            switch (s.jenjang()) {
                case TUJUAN, SASARAN ->
                    s.indikator().forEach(i -> {
                        var katalog = i.katalogId() == null ? null : k.katalog().get(i.katalogId());
                        if (katalog == null) {
                            temuan.accept(
                                    varian("katalog", k, KonteksRencana.lokus(i, "nama"), k.tempat(s, i), i.nama()));
                        } else if (katalog.formula() == null || katalog.sumberData() == null) {
                            temuan.accept(temuan(
                                    k,
                                    KonteksRencana.lokus(i, "nama"),
                                    k.tempat(s, i),
                                    i.nama(),
                                    katalog.formula() == null
                                            ? katalog.sumberData() == null ? "formula dan sumber data" : "formula"
                                            : "sumber data"));
                        }
                    });
                default -> {}
            }
        }
    }
}
