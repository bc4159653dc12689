package id.selaras.verifikasi.aturan;

import id.selaras.kernel.TeksLuar;
import id.selaras.strategis.rpjmd.ProgramRpjmd;
import id.selaras.tahunan.renja.BarisIndikator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The indicators of one program, those of the Renja laid beside those of the RPJMD by name.
 *
 * @param cocok same name on both sides
 * @param hanyaRenja in the Renja alone
 * @param hanyaRpjmd in the RPJMD alone
 */
record PasanganIndikator(
        List<Pasangan> cocok, List<BarisIndikator> hanyaRenja, List<ProgramRpjmd.IndikatorProgram> hanyaRpjmd) {

    /** One indicator on both sides. */
    record Pasangan(BarisIndikator renja, ProgramRpjmd.IndikatorProgram rpjmd) {}

    static PasanganIndikator dari(List<BarisIndikator> renja, List<ProgramRpjmd.IndikatorProgram> rpjmd) {
        var cocok = new ArrayList<Pasangan>();
        var sisaRenja = new ArrayList<BarisIndikator>();
        var sisaRpjmd = new ArrayList<>(rpjmd);
        for (var i : renja) {
            var pasangan = sisaRpjmd.stream()
                    .filter(p -> TeksLuar.sama(p.nama(), i.nama()))
                    .findFirst();
            if (pasangan.isPresent()) {
                sisaRpjmd.remove(pasangan.get());
                cocok.add(new Pasangan(i, pasangan.get()));
            } else {
                sisaRenja.add(i);
            }
        }
        return new PasanganIndikator(cocok, sisaRenja, sisaRpjmd);
    }

    /** The programs that stand in the Renja and in the RPJMD, each with its pairs. */
    static Map<Susunan.Kelompok, PasanganIndikator> semua(KonteksRenja k) {
        Map<Susunan.Kelompok, PasanganIndikator> hasil = new LinkedHashMap<>();
        Map<String, ProgramRpjmd> rpjmd = new HashMap<>();
        k.acuan().program().forEach(p -> rpjmd.put(KonteksRenja.kunci(p.kode()), p));
        for (var program : k.susunan().program().values()) {
            var acuan = rpjmd.get(KonteksRenja.kunci(program.kode()));
            if (acuan != null) {
                hasil.put(program, dari(k.susunan().indikatorDari(program.kode()), acuan.indikator()));
            }
        }
        return hasil;
    }
}
