package id.selaras.verifikasi.aturan;

import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Each program that has a target this year in the RPJMD has at least one line. */
final class Slr07ProgramTanpaBaris extends Aturan<KonteksRenja> {

    Slr07ProgramTanpaBaris() {
        super("SLR-07", Bobot.PERBAIKAN, Sumber.RPJMD);
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        var ada =
                k.susunan().program().keySet().stream().map(KonteksRenja::kunci).collect(Collectors.toSet());
        for (var program : k.acuan().program()) {
            var bertarget =
                    program.indikator().stream().filter(i -> i.target() != null).findFirst();
            if (bertarget.isPresent() && !ada.contains(KonteksRenja.kunci(program.kode()))) {
                temuan.accept(temuan(
                        k,
                        Lokus.kelompok(KodeNomenklatur.rapikan(program.kode()), "kode"),
                        program.kode() + " " + program.nama(),
                        program.kode() + " " + program.nama(),
                        String.valueOf(k.tahun()),
                        Tulis.angka(bertarget.get().target(), bertarget.get().satuan())));
            }
        }
    }
}
