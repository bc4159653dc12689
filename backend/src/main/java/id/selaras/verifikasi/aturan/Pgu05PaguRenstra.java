package id.selaras.verifikasi.aturan;

import id.selaras.strategis.rencana.Jenjang;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The kegiatan of a program in the Renstra stay, year by year, within what the RPJMD gives the program. */
final class Pgu05PaguRenstra extends Aturan<KonteksRencana> {

    Pgu05PaguRenstra() {
        super("PGU-05", Bobot.PERBAIKAN, Sumber.SUSUNAN_RENCANA);
    }

    @Override
    public Set<String> varian() {
        return Set.of("asing");
    }

    @Override
    void periksa(KonteksRencana k, Consumer<Temuan> temuan) {
        var rencana = k.pohon().rencana();
        if (!rencana.renstra() || k.induk() == null) {
            return;
        }
        Map<String, Map<Integer, BigDecimal>> rpjmd = new HashMap<>();
        k.induk().urut().stream()
                .filter(s -> s.jenjang() == Jenjang.PROGRAM && rencana.pdId().equals(s.pdId()) && s.kode() != null)
                .forEach(s -> rpjmd.put(s.kode(), s.pagu()));
        for (var s : k.pohon().urut()) {
            if (s.jenjang() != Jenjang.PROGRAM || s.kode() == null) {
                continue;
            }
            var batas = rpjmd.get(s.kode());
            if (batas == null) {
                temuan.accept(varian("asing", k, KonteksRencana.lokus(s, "kode"), k.tempat(s), s.kode(), s.uraian()));
                continue;
            }
            for (var tahun : rencana.tahun()) {
                var jumlah = k.pohon().pagu(s).getOrDefault(tahun, BigDecimal.ZERO);
                var pagu = batas.getOrDefault(tahun, BigDecimal.ZERO);
                if (jumlah.compareTo(pagu) > 0) {
                    temuan.accept(temuan(
                            k,
                            KonteksRencana.lokus(s, "pagu:" + tahun),
                            k.tempat(s),
                            String.valueOf(tahun),
                            Tulis.rupiah(jumlah),
                            Tulis.rupiah(pagu),
                            Tulis.rupiah(jumlah.subtract(pagu))));
                }
            }
        }
    }
}
