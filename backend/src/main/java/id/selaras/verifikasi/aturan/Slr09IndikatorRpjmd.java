package id.selaras.verifikasi.aturan;

import id.selaras.strategis.rpjmd.SasaranRpjmd;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Each indicator of the RPJMD with a program or sasaran behind it is served by a line of some PD this year. */
final class Slr09IndikatorRpjmd extends Aturan<KonteksRkpd> {

    Slr09IndikatorRpjmd() {
        super("SLR-09", Bobot.INFO, Sumber.RPJMD);
    }

    @Override
    public Set<String> varian() {
        return Set.of("sasaran");
    }

    @Override
    void periksa(KonteksRkpd k, Consumer<Temuan> temuan) {
        Set<String> programBerjalan = new HashSet<>();
        Set<Long> sasaranDilayani = new HashSet<>();
        for (var renja : k.renja()) {
            renja.susunan()
                    .program()
                    .keySet()
                    .forEach(p -> programBerjalan.add(kunci(renja.pd().id(), p)));
            renja.baris().forEach(b -> sasaranDilayani.add(b.isi().rpjmdSasaranId()));
        }
        for (var program : k.program()) {
            if (programBerjalan.contains(kunci(program.pdId(), program.kode()))) {
                sasaranDilayani.add(program.sasaranId());
                continue;
            }
            int nomor = 0;
            for (var indikator : program.indikator()) {
                nomor++;
                temuan.accept(temuan(
                        k,
                        Lokus.umum("program:" + program.id() + "." + nomor),
                        k.tempatRkpd(),
                        indikator.nama(),
                        program.kode() + " " + program.nama(),
                        String.valueOf(k.tahun())));
            }
        }
        Map<Long, SasaranRpjmd> sasaran =
                k.sasaranRpjmd().stream().collect(Collectors.toMap(SasaranRpjmd::id, Function.identity()));
        int nomor = 0;
        for (var indikator : k.indikatorSasaran()) {
            nomor++;
            if (!sasaranDilayani.contains(indikator.sasaranId()) && sasaran.containsKey(indikator.sasaranId())) {
                temuan.accept(varian(
                        "sasaran",
                        k,
                        Lokus.umum("sasaran-rpjmd:" + nomor),
                        k.tempatRkpd(),
                        indikator.nama(),
                        sasaran.get(indikator.sasaranId()).uraian(),
                        String.valueOf(k.tahun())));
            }
        }
    }

    private static String kunci(long pdId, String kode) {
        return pdId + "/" + KonteksRenja.kunci(kode);
    }
}
