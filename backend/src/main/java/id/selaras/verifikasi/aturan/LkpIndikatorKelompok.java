package id.selaras.verifikasi.aturan;

import id.selaras.kernel.TeksLuar;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** A program has an outcome indicator (LKP-08), a kegiatan an output indicator (LKP-09), each with a target. */
final class LkpIndikatorKelompok extends Aturan<KonteksRenja> {

    private final Function<Susunan, Map<String, Susunan.Kelompok>> kelompok;

    private LkpIndikatorKelompok(String kode, Bobot bobot, Function<Susunan, Map<String, Susunan.Kelompok>> kelompok) {
        super(kode, bobot, Sumber.TABEL_RENJA);
        this.kelompok = kelompok;
    }

    static LkpIndikatorKelompok program() {
        return new LkpIndikatorKelompok("LKP-08", Bobot.BERAT, Susunan::program);
    }

    static LkpIndikatorKelompok kegiatan() {
        return new LkpIndikatorKelompok("LKP-09", Bobot.PERBAIKAN, Susunan::kegiatan);
    }

    @Override
    public Set<String> varian() {
        return Set.of("target");
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        for (var bagian : kelompok.apply(k.susunan()).values()) {
            var indikator = k.susunan().indikatorDari(bagian.kode()).stream()
                    .filter(i -> !TeksLuar.rapikan(i.nama()).isEmpty())
                    .toList();
            if (indikator.isEmpty()) {
                temuan.accept(temuan(k, Lokus.kelompok(bagian.kode(), "indikator"), bagian.tempat(), bagian.kode()));
            }
            for (var i : indikator) {
                if (i.target() == null) {
                    temuan.accept(varian(
                            "target",
                            k,
                            Lokus.indikator(i.silsilah(), "target"),
                            bagian.tempat(),
                            i.nama(),
                            String.valueOf(k.tahun())));
                }
            }
        }
    }
}
