package id.selaras.verifikasi.aturan;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A program of the Renja is one that the RPJMD gives to this PD. The penunjang belongs to every PD,
 * also where the RPJMD does not list it.
 */
final class Slr01ProgramRpjmd extends Aturan<KonteksRenja> {

    Slr01ProgramRpjmd() {
        super("SLR-01", Bobot.BERAT, Sumber.RPJMD);
    }

    /** A mandate may be newer than the RPJMD: Bappeda judges. */
    @Override
    boolean menahanPengajuan() {
        return false;
    }

    @Override
    public Set<String> varian() {
        return Set.of("kosong");
    }

    @Override
    void periksa(KonteksRenja k, Consumer<Temuan> temuan) {
        if (!k.acuan().rpjmdAda()) {
            temuan.accept(info("kosong", Lokus.umum("rpjmd"), k.tempatRenja(), String.valueOf(k.tahun())));
            return;
        }
        var diberikan = k.acuan().program().stream()
                .map(p -> KonteksRenja.kunci(p.kode()))
                .collect(Collectors.toSet());
        for (var program : k.susunan().program().values()) {
            if (!program.penunjang() && !diberikan.contains(program.kode())) {
                temuan.accept(temuan(
                        k,
                        Lokus.kelompok(program.kode(), "kode"),
                        program.tempat(),
                        program.kode(),
                        k.pd().singkatan()));
            }
        }
    }
}
