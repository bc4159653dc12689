package id.selaras.tahunan.renja;

import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.referensi.nomenklatur.Nomenklatur;
import id.selaras.strategis.renstra.BarisRenstra;
import id.selaras.tahunan.renja.IsiRenja.Baris;
import id.selaras.tahunan.renja.IsiRenja.Jenjang;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Lays the lines of a Renja out as the table prints them: urusan, bidang urusan, program, kegiatan, sub
 * kegiatan, every upper level with the sum of what stands below it. A line whose program the
 * nomenklatur does not know stands under "Tanpa program" and counts in every total above.
 */
final class SusunanMatriks {

    static final String TANPA_PROGRAM = "Tanpa program";

    private final RenjaRinci renja;
    private final Map<String, Nomenklatur> nama;
    private final Map<String, BarisRenstra> renstra;
    private final Map<String, IsiRenja.BarisEvaluasi> evaluasi;
    private final Map<Long, String> prioritas;
    private final Map<String, String> namaDana;
    private final Map<String, List<BarisIndikator>> indikator;
    private final List<Baris> hasil = new ArrayList<>();

    SusunanMatriks(
            RenjaRinci renja,
            Map<String, Nomenklatur> nama,
            List<BarisRenstra> renstra,
            List<IsiRenja.BarisEvaluasi> evaluasi,
            Map<Long, String> prioritas,
            Map<String, String> namaDana) {
        this.renja = renja;
        this.nama = nama;
        this.renstra =
                renstra.stream().collect(Collectors.toMap(BarisRenstra::kode, b -> b, (a, b) -> a, LinkedHashMap::new));
        this.evaluasi = evaluasi.stream()
                .filter(b -> b.indikator() != null)
                .collect(Collectors.toMap(IsiRenja.BarisEvaluasi::kode, b -> b, (a, b) -> a));
        this.prioritas = prioritas;
        this.namaDana = namaDana;
        this.indikator = renja.indikator().stream()
                .collect(Collectors.groupingBy(BarisIndikator::kode, LinkedHashMap::new, Collectors.toList()));
    }

    /** The codes whose names are needed: every level above every line and indicator. */
    static Set<String> kodeTerlibat(RenjaRinci renja) {
        Set<String> kode = new LinkedHashSet<>();
        renja.baris().forEach(b -> tambahTingkat(kode, b.kode()));
        renja.indikator().forEach(i -> tambahTingkat(kode, i.kode()));
        return kode;
    }

    List<Baris> susun() {
        var berprogram = new TreeMap<String, List<BarisSubKegiatan>>();
        var tanpa = new ArrayList<BarisSubKegiatan>();
        for (var b : renja.baris()) {
            var program = KodeNomenklatur.program(b.kode());
            if (nama.containsKey(program)) {
                berprogram.computeIfAbsent(program, p -> new ArrayList<>()).add(b);
            } else {
                tanpa.add(b);
            }
        }
        renja.indikator().stream()
                .map(i -> KodeNomenklatur.program(i.kode()))
                .filter(nama::containsKey)
                .forEach(p -> berprogram.computeIfAbsent(p, x -> new ArrayList<>()));
        String urusan = "";
        String bidang = "";
        for (var program : berprogram.keySet()) {
            var milikUrusan = KodeNomenklatur.urusan(program);
            if (!milikUrusan.equals(urusan)) {
                urusan = milikUrusan;
                tingkat(Jenjang.URUSAN, urusan, namaAtauKode(urusan), dalam(berprogram, urusan));
            }
            var milikBidang = KodeNomenklatur.bidang(program);
            if (!milikBidang.equals(bidang)) {
                bidang = milikBidang;
                tingkat(Jenjang.BIDANG_URUSAN, bidang, namaAtauKode(bidang), dalam(berprogram, bidang));
            }
            susunProgram(program, berprogram.get(program));
        }
        if (!tanpa.isEmpty()) {
            tingkat(Jenjang.PROGRAM, "", TANPA_PROGRAM, tanpa);
            tanpa.forEach(this::baris);
        }
        return hasil;
    }

    private void susunProgram(String program, List<BarisSubKegiatan> baris) {
        tingkat(Jenjang.PROGRAM, program, namaAtauKode(program), baris);
        var perKegiatan = new TreeMap<String, List<BarisSubKegiatan>>();
        indikator.keySet().stream()
                .filter(k -> k.startsWith(program + ".") && KodeNomenklatur.jenjang(k) == Nomenklatur.Jenjang.KEGIATAN)
                .forEach(k -> perKegiatan.put(k, new ArrayList<>()));
        baris.forEach(b -> perKegiatan
                .computeIfAbsent(KodeNomenklatur.kegiatan(b.kode()), k -> new ArrayList<>())
                .add(b));
        perKegiatan.forEach((kegiatan, isi) -> {
            tingkat(Jenjang.KEGIATAN, kegiatan, namaAtauKode(kegiatan), isi);
            isi.forEach(this::baris);
        });
    }

    /** A structural row with its first indicator, then a row for each further one. */
    private void tingkat(Jenjang jenjang, String kode, String judul, List<BarisSubKegiatan> isi) {
        var milik = indikator.getOrDefault(kode, List.of());
        var pertama = milik.isEmpty() ? null : milik.get(0);
        var lalu = evaluasi.get(kode);
        var strategis = renstra.get(kode);
        hasil.add(new Baris(
                jenjang,
                null,
                kode,
                judul,
                pertama == null ? null : pertama.nama(),
                pertama == null ? null : pertama.satuan(),
                strategis == null ? null : strategis.targetAkhir(),
                lalu == null ? null : lalu.realisasiN2(),
                lalu == null ? null : lalu.targetN1(),
                pertama == null ? null : pertama.target(),
                jumlah(isi, IsiBaris::pagu),
                null,
                null,
                null,
                null,
                null,
                null,
                pertama == null ? null : pertama.targetN1(),
                jumlah(isi, IsiBaris::paguN1),
                jenjang == Jenjang.PROGRAM ? renja.renja().namaPd() : null,
                null,
                List.of()));
        milik.stream().skip(1).forEach(i -> hasil.add(indikatorTambahan(i)));
    }

    private static Baris indikatorTambahan(BarisIndikator i) {
        return new Baris(
                Jenjang.INDIKATOR,
                i.silsilah(),
                i.kode(),
                null,
                i.nama(),
                i.satuan(),
                null,
                null,
                null,
                i.target(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                i.targetN1(),
                null,
                null,
                null,
                List.of());
    }

    private void baris(BarisSubKegiatan b) {
        var isi = b.isi();
        var lalu = evaluasi.get(b.kode());
        var strategis = renstra.get(b.kode());
        hasil.add(new Baris(
                Jenjang.SUB_KEGIATAN,
                b.silsilah(),
                b.kode(),
                isi.nama(),
                isi.indikator(),
                isi.satuan(),
                strategis == null ? null : strategis.targetAkhir(),
                lalu == null ? null : lalu.realisasiN2(),
                lalu == null ? null : lalu.targetN1(),
                isi.target(),
                isi.pagu(),
                isi.lokasi(),
                isi.sumberDana().keySet().stream()
                        .map(k -> namaDana.getOrDefault(k, k))
                        .collect(Collectors.joining("; ")),
                isi.prioritasNasional(),
                isi.prioritasId() == null ? null : prioritas.get(isi.prioritasId()),
                isi.kelompokSasaran(),
                isi.catatan(),
                isi.targetN1(),
                isi.paguN1(),
                renja.renja().namaPd(),
                isi.asal(),
                isi.tanda() == null || isi.tanda().isBlank()
                        ? List.of()
                        : List.of(isi.tanda().split("\\s*,\\s*"))));
    }

    private static List<BarisSubKegiatan> dalam(Map<String, List<BarisSubKegiatan>> perProgram, String awalan) {
        return perProgram.entrySet().stream()
                .filter(e -> e.getKey().startsWith(awalan + "."))
                .flatMap(e -> e.getValue().stream())
                .toList();
    }

    private static BigDecimal jumlah(
            List<BarisSubKegiatan> baris, java.util.function.Function<IsiBaris, BigDecimal> nilai) {
        return baris.stream()
                .map(b -> nilai.apply(b.isi()))
                .filter(java.util.Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String namaAtauKode(String kode) {
        var ada = nama.get(kode);
        return ada == null ? kode : ada.nama();
    }

    private static void tambahTingkat(Set<String> kode, String k) {
        kode.add(KodeNomenklatur.urusan(k));
        kode.add(KodeNomenklatur.bidang(k));
        kode.add(KodeNomenklatur.program(k));
        kode.add(KodeNomenklatur.kegiatan(k));
        kode.add(k);
    }
}
