package id.selaras.tahunan.naskahrkpd;

import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.referensi.nomenklatur.Nomenklatur;
import id.selaras.tahunan.rkpd.Prioritas;
import id.selaras.tahunan.rkpd.SasaranRkpd;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table of priorities: each with its sasaran, and the programs whose lines carry it. Lines without a priority,
 * such as those of the program penunjang, are one row at the end, so that the table adds up to the whole.
 */
final class SusunanPrioritas {

    private static final String TANPA = "Tanpa prioritas (termasuk program penunjang)";

    private final List<Prioritas> prioritas;
    private final Map<Long, List<SasaranRkpd>> sasaran;
    private final Map<String, Nomenklatur> nama;
    private final Map<Long, Map<String, Program>> program = new LinkedHashMap<>();
    private final Program lain = new Program();

    private static final class Program {

        private BigDecimal pagu = BigDecimal.ZERO;
        private final Set<String> pd = new LinkedHashSet<>();

        void tambah(BahanRkpd.Baris b) {
            pagu = pagu.add(b.pagu());
            pd.add(b.singkatanPd());
        }
    }

    SusunanPrioritas(
            List<Prioritas> prioritas,
            List<SasaranRkpd> sasaran,
            List<BahanRkpd.Baris> baris,
            Map<String, Nomenklatur> nama) {
        this.prioritas = prioritas;
        this.nama = nama;
        this.sasaran = sasaran.stream().collect(Collectors.groupingBy(SasaranRkpd::prioritasId));
        var dikenal = prioritas.stream().map(Prioritas::id).collect(Collectors.toSet());
        for (var b : baris) {
            if (b.prioritasId() == null || !dikenal.contains(b.prioritasId())) {
                lain.tambah(b);
            } else {
                program.computeIfAbsent(b.prioritasId(), id -> new LinkedHashMap<>())
                        .computeIfAbsent(KodeNomenklatur.program(b.kode()), k -> new Program())
                        .tambah(b);
            }
        }
    }

    List<IsiRkpd.BarisPrioritas> susun() {
        var hasil = new ArrayList<IsiRkpd.BarisPrioritas>();
        for (var p : prioritas) {
            var milik = sasaran.getOrDefault(p.id(), List.of());
            var daftar = List.copyOf(program.getOrDefault(p.id(), Map.of()).entrySet());
            for (int i = 0; i == 0 || i < milik.size() || i < daftar.size(); i++) {
                var s = i < milik.size() ? milik.get(i) : null;
                var g = i < daftar.size() ? daftar.get(i) : null;
                hasil.add(new IsiRkpd.BarisPrioritas(
                        i == 0 ? p.nomor() : null,
                        i == 0 ? p.nama() : null,
                        s == null ? null : s.uraian(),
                        s == null ? null : s.indikator(),
                        s == null ? null : s.satuan(),
                        s == null ? null : s.target(),
                        g == null ? null : judul(g.getKey()),
                        g == null ? null : g.getValue().pagu,
                        g == null ? null : String.join(", ", g.getValue().pd)));
            }
        }
        if (!lain.pd.isEmpty()) {
            hasil.add(new IsiRkpd.BarisPrioritas(
                    null, TANPA, null, null, null, null, null, lain.pagu, lain.pd.size() + " PD"));
        }
        return hasil;
    }

    private String judul(String kode) {
        return kode + " " + (nama.containsKey(kode) ? nama.get(kode).nama() : SusunanProgram.TANPA_PROGRAM);
    }
}
