package id.selaras.verifikasi.aturan;

import java.util.function.Consumer;

/** The target of a program indicator is the RPJMD's column of the year. */
final class Slr03TargetProgram extends Aturan<KonteksRenja> {

    Slr03TargetProgram() {
        super("SLR-03", Bobot.PERBAIKAN, Sumber.RPJMD);
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        PasanganIndikator.semua(k).forEach((program, pasangan) -> {
            for (var p : pasangan.cocok()) {
                var acuan = p.rpjmd().target();
                var target = p.renja().target();
                if (acuan != null && target != null && target.compareTo(acuan) != 0) {
                    temuan.accept(temuan(
                            k,
                            Lokus.indikator(p.renja().silsilah(), "target"),
                            program.tempat(),
                            p.renja().nama(),
                            Tulis.angka(target),
                            String.valueOf(k.tahun()),
                            Tulis.angka(acuan)));
                }
            }
        });
    }
}
