package id.selaras.verifikasi.aturan;

import id.selaras.kernel.TeksLuar;
import java.util.ArrayList;
import java.util.Set;
import java.util.function.Consumer;

/** The outcome indicators of a program are those of the RPJMD, by name and satuan. */
final class Slr02IndikatorProgram extends Aturan<KonteksRenja> {

    Slr02IndikatorProgram() {
        super("SLR-02", Bobot.PERBAIKAN, Sumber.RPJMD);
    }

    @Override
    public Set<String> varian() {
        return Set.of("satuan", "tambahan", "hilang");
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        PasanganIndikator.semua(k).forEach((program, pasangan) -> {
            for (var p : pasangan.cocok()) {
                if (!TeksLuar.sama(p.renja().satuan(), p.rpjmd().satuan())) {
                    temuan.accept(varian(
                            "satuan",
                            k,
                            Lokus.indikator(p.renja().silsilah(), "satuan"),
                            program.tempat(),
                            p.renja().nama(),
                            Tulis.teks(p.renja().satuan()),
                            Tulis.teks(p.rpjmd().satuan())));
                }
            }
            var sisa = new ArrayList<>(pasangan.hanyaRpjmd());
            for (var i : pasangan.hanyaRenja()) {
                var lokus = Lokus.indikator(i.silsilah(), "nama");
                temuan.accept(
                        sisa.isEmpty()
                                ? varian("tambahan", k, lokus, program.tempat(), Tulis.teks(i.nama()))
                                : temuan(
                                        k,
                                        lokus,
                                        program.tempat(),
                                        Tulis.teks(i.nama()),
                                        sisa.remove(0).nama()));
            }
            for (int n = 0; n < sisa.size(); n++) {
                temuan.accept(varian(
                        "hilang",
                        k,
                        Lokus.kelompok(program.kode(), "indikator:" + (n + 1)),
                        program.tempat(),
                        sisa.get(n).nama()));
            }
        });
    }
}
