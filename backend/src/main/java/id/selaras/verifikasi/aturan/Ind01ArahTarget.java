package id.selaras.verifikasi.aturan;

import id.selaras.indikator.Arah;
import id.selaras.indikator.Indikator;
import id.selaras.strategis.rencana.IndikatorSimpul;
import id.selaras.strategis.rencana.Simpul;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Consumer;

/** Targets go the way of their indicator: up, down, or within its band. */
final class Ind01ArahTarget extends Aturan<KonteksRencana> {

    Ind01ArahTarget() {
        super("IND-01", Bobot.PERBAIKAN, Sumber.SELARAS);
    }

    @Override
    public Set<String> varian() {
        return Set.of("rentang");
    }

    @Override
    void periksa(KonteksRencana k, Consumer<Temuan> temuan) {
        for (var s : k.pohon().urut()) {
            for (var i : s.indikator()) {
                if (i.arah() == Arah.RENTANG) {
                    rentang(k, s, i, temuan);
                } else {
                    searah(k, s, i, temuan);
                }
            }
        }
    }

    private void searah(KonteksRencana k, Simpul s, IndikatorSimpul i, Consumer<Temuan> temuan) {
        BigDecimal sebelum = i.kondisiAwal();
        String kapan = "kondisi awal";
        for (var e : i.target().entrySet()) {
            if (sebelum != null) {
                int beda = e.getValue().compareTo(sebelum);
                if (beda != 0 && beda > 0 != (i.arah() == Arah.POSITIF)) {
                    temuan.accept(temuan(
                            k,
                            KonteksRencana.lokus(i, "target:" + e.getKey()),
                            k.tempat(s, i),
                            Tulis.angka(e.getValue(), i.satuan()),
                            String.valueOf(e.getKey()),
                            kapan,
                            Tulis.angka(sebelum, i.satuan()),
                            i.arah() == Arah.POSITIF ? "naik" : "turun"));
                }
            }
            sebelum = e.getValue();
            kapan = String.valueOf(e.getKey());
        }
    }

    private void rentang(KonteksRencana k, Simpul s, IndikatorSimpul i, Consumer<Temuan> temuan) {
        Indikator batas = i.katalogId() == null ? null : k.katalog().get(i.katalogId());
        if (batas == null || batas.batasBawah() == null) {
            return;
        }
        i.target().forEach((tahun, target) -> {
            if (target.compareTo(batas.batasBawah()) < 0 || target.compareTo(batas.batasAtas()) > 0) {
                temuan.accept(varian(
                        "rentang",
                        k,
                        KonteksRencana.lokus(i, "target:" + tahun),
                        k.tempat(s, i),
                        Tulis.angka(target, i.satuan()),
                        String.valueOf(tahun),
                        Tulis.angka(batas.batasBawah()),
                        Tulis.angka(batas.batasAtas())));
            }
        });
    }
}
