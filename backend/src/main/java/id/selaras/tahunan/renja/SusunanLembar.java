package id.selaras.tahunan.renja;

import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.referensi.nomenklatur.Nomenklatur;
import id.selaras.tahunan.renja.IsiRenja.Jenjang;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Lays lines and indicators out as the rows of the sheet: program, kegiatan, sub kegiatan, a further
 * indicator below the row it belongs to. Lines whose program the nomenklatur does not know come last.
 */
final class SusunanLembar {

    private final Map<String, Nomenklatur> nama;
    private final TreeMap<String, TreeMap<String, List<BarisSubKegiatan>>> pohon = new TreeMap<>();
    private final Map<String, List<BarisIndikator>> indikator = new TreeMap<>();
    private final List<BarisSubKegiatan> tanpaProgram = new ArrayList<>();
    private final List<BarisLembar> hasil = new ArrayList<>();

    SusunanLembar(RenjaRinci renja, Map<String, Nomenklatur> nama) {
        this.nama = nama;
        for (var b : renja.baris()) {
            var program = KodeNomenklatur.program(b.kode());
            if (nama.containsKey(program)) {
                kegiatan(program, KodeNomenklatur.kegiatan(b.kode())).add(b);
            } else {
                tanpaProgram.add(b);
            }
        }
        for (var i : renja.indikator()) {
            indikator.computeIfAbsent(i.kode(), k -> new ArrayList<>()).add(i);
            var program = KodeNomenklatur.program(i.kode());
            pohon.computeIfAbsent(program, p -> new TreeMap<>());
            if (!program.equals(i.kode())) {
                kegiatan(program, i.kode());
            }
        }
    }

    List<BarisLembar> susun() {
        pohon.forEach((program, isi) -> {
            var semua = isi.values().stream().flatMap(List::stream).toList();
            kelompok(Jenjang.PROGRAM, program, namaDari(program), semua);
            isi.forEach((kegiatan, baris) -> {
                kelompok(Jenjang.KEGIATAN, kegiatan, namaDari(kegiatan), baris);
                baris.forEach(this::baris);
            });
        });
        if (!tanpaProgram.isEmpty()) {
            hasil.add(new BarisLembar(
                    BarisLembar.TANPA_PROGRAM,
                    Jenjang.PROGRAM,
                    "",
                    SusunanMatriks.TANPA_PROGRAM,
                    jumlah(tanpaProgram, IsiBaris::pagu),
                    jumlah(tanpaProgram, IsiBaris::paguN1),
                    null,
                    null));
            tanpaProgram.forEach(this::baris);
        }
        return hasil;
    }

    private List<BarisSubKegiatan> kegiatan(String program, String kegiatan) {
        return pohon.computeIfAbsent(program, p -> new TreeMap<>()).computeIfAbsent(kegiatan, k -> new ArrayList<>());
    }

    private void kelompok(Jenjang jenjang, String kode, String judul, List<BarisSubKegiatan> isi) {
        var milik = indikator.getOrDefault(kode, List.of());
        hasil.add(new BarisLembar(
                kode,
                jenjang,
                kode,
                judul,
                jumlah(isi, IsiBaris::pagu),
                jumlah(isi, IsiBaris::paguN1),
                null,
                milik.isEmpty() ? null : milik.get(0)));
        milik.stream()
                .skip(1)
                .forEach(i ->
                        hasil.add(new BarisLembar(i.silsilah(), Jenjang.INDIKATOR, kode, null, null, null, null, i)));
    }

    private void baris(BarisSubKegiatan b) {
        hasil.add(new BarisLembar(
                b.silsilah(),
                Jenjang.SUB_KEGIATAN,
                b.kode(),
                b.isi().nama(),
                b.isi().pagu(),
                b.isi().paguN1(),
                b,
                null));
    }

    private String namaDari(String kode) {
        var n = nama.get(kode);
        return n == null ? kode : n.nama();
    }

    private static BigDecimal jumlah(List<BarisSubKegiatan> baris, Function<IsiBaris, BigDecimal> sel) {
        return baris.stream()
                .map(b -> sel.apply(b.isi()))
                .filter(java.util.Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
