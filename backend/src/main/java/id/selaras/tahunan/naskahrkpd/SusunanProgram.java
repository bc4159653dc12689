package id.selaras.tahunan.naskahrkpd;

import id.selaras.referensi.nomenklatur.KodeNomenklatur;
import id.selaras.referensi.nomenklatur.Nomenklatur;
import id.selaras.tahunan.renja.IsiRenja.Jenjang;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lays the lines of all Renja out as the program table prints them: urusan, bidang urusan, program, kegiatan, sub
 * kegiatan, every upper level with its sum over all PD. A line whose program the nomenklatur does not know stands at
 * the end under "Tanpa program" and counts in the total.
 */
final class SusunanProgram {

    static final String TANPA_PROGRAM = "Tanpa program";
    private static final String BARU = "baru";
    private static final String LANJUTAN = "lanjutan";

    private final List<BahanRkpd.Baris> baris;
    private final Map<String, Nomenklatur> nama;
    private final Map<Long, String> prioritas;
    private final Set<String> tahunLalu;
    private final Map<String, List<BahanRkpd.Indikator>> indikator;
    private final Map<String, BigDecimal[]> jumlah = new HashMap<>();
    private final Map<String, Set<String>> pd = new HashMap<>();
    private final List<IsiRkpd.BarisProgram> hasil = new ArrayList<>();

    /** @param tahunLalu "pd/kode" of the lines of the year before */
    SusunanProgram(
            List<BahanRkpd.Baris> baris,
            List<BahanRkpd.Indikator> indikator,
            Map<String, Nomenklatur> nama,
            Map<Long, String> prioritas,
            Set<String> tahunLalu) {
        this.baris = baris;
        this.nama = nama;
        this.prioritas = prioritas;
        this.tahunLalu = tahunLalu;
        this.indikator = indikator.stream()
                .collect(Collectors.groupingBy(BahanRkpd.Indikator::kode, LinkedHashMap::new, Collectors.toList()));
    }

    /** Every level of these codes, for the names. */
    static Set<String> tingkat(List<String> kode) {
        var semua = new LinkedHashSet<String>();
        kode.forEach(k -> {
            semua.add(KodeNomenklatur.urusan(k));
            semua.add(KodeNomenklatur.bidang(k));
            semua.add(KodeNomenklatur.program(k));
            semua.add(KodeNomenklatur.kegiatan(k));
        });
        return semua;
    }

    List<IsiRkpd.BarisProgram> susun() {
        var tanpa = new ArrayList<BahanRkpd.Baris>();
        var dikenal = new ArrayList<BahanRkpd.Baris>();
        for (var b : baris) {
            (nama.containsKey(KodeNomenklatur.program(b.kode())) ? dikenal : tanpa).add(b);
        }
        dikenal.forEach(this::jumlahkan);
        var lalu = new HashMap<Jenjang, String>();
        for (var b : dikenal) {
            masuk(lalu, Jenjang.URUSAN, KodeNomenklatur.urusan(b.kode()));
            masuk(lalu, Jenjang.BIDANG_URUSAN, KodeNomenklatur.bidang(b.kode()));
            masuk(lalu, Jenjang.PROGRAM, KodeNomenklatur.program(b.kode()));
            masuk(lalu, Jenjang.KEGIATAN, KodeNomenklatur.kegiatan(b.kode()));
            sub(b);
        }
        if (!tanpa.isEmpty()) {
            hasil.add(struktur(
                    Jenjang.PROGRAM,
                    "",
                    TANPA_PROGRAM,
                    tanpa.stream().map(BahanRkpd.Baris::pagu).reduce(BigDecimal.ZERO, BigDecimal::add),
                    tanpa.stream().map(BahanRkpd.Baris::paguN1).reduce(BigDecimal.ZERO, BigDecimal::add),
                    null,
                    null));
            tanpa.forEach(this::sub);
        }
        return hasil;
    }

    private void jumlahkan(BahanRkpd.Baris b) {
        for (var kode : tingkat(List.of(b.kode()))) {
            var j = jumlah.computeIfAbsent(kode, k -> new BigDecimal[] {BigDecimal.ZERO, BigDecimal.ZERO});
            j[0] = j[0].add(b.pagu());
            j[1] = j[1].add(b.paguN1());
            pd.computeIfAbsent(kode, k -> new LinkedHashSet<>()).add(b.singkatanPd());
        }
    }

    /** A level begins where its code changes; the levels below it then begin anew. */
    private void masuk(Map<Jenjang, String> lalu, Jenjang jenjang, String kode) {
        if (kode.equals(lalu.get(jenjang))) {
            return;
        }
        lalu.put(jenjang, kode);
        var j = jumlah.get(kode);
        boolean berindikator = jenjang == Jenjang.PROGRAM || jenjang == Jenjang.KEGIATAN;
        var milik = berindikator ? milikPd(kode) : List.<BahanRkpd.Indikator>of();
        hasil.add(struktur(
                jenjang,
                kode,
                nama.containsKey(kode) ? nama.get(kode).nama() : kode,
                j[0],
                j[1],
                berindikator ? String.join(", ", pd.get(kode)) : null,
                milik.isEmpty() ? null : milik.get(0)));
        milik.stream()
                .skip(1)
                .forEach(i -> hasil.add(new IsiRkpd.BarisProgram(
                        jenjang,
                        true,
                        kode,
                        null,
                        null,
                        null,
                        null,
                        i.nama(),
                        i.satuan(),
                        i.target(),
                        null,
                        null,
                        i.singkatanPd(),
                        null)));
    }

    /** Indicators of the PD that have lines here. */
    private List<BahanRkpd.Indikator> milikPd(String kode) {
        return indikator.getOrDefault(kode, List.of()).stream()
                .filter(i -> pd.get(kode).contains(i.singkatanPd()))
                .toList();
    }

    private static IsiRkpd.BarisProgram struktur(
            Jenjang jenjang,
            String kode,
            String judul,
            BigDecimal pagu,
            BigDecimal paguN1,
            String pd,
            BahanRkpd.Indikator i) {
        return new IsiRkpd.BarisProgram(
                jenjang,
                false,
                kode,
                judul,
                null,
                null,
                null,
                i == null ? null : i.nama(),
                i == null ? null : i.satuan(),
                i == null ? null : i.target(),
                pagu,
                paguN1,
                pd,
                null);
    }

    private void sub(BahanRkpd.Baris b) {
        hasil.add(new IsiRkpd.BarisProgram(
                Jenjang.SUB_KEGIATAN,
                false,
                b.kode(),
                b.nama(),
                b.prioritasId() == null ? null : prioritas.get(b.prioritasId()),
                b.sasaran(),
                b.lokasi(),
                b.indikator(),
                b.satuan(),
                b.target(),
                b.pagu(),
                b.paguN1(),
                b.singkatanPd(),
                tahunLalu.contains(b.pdId() + "/" + b.kode()) ? LANJUTAN : BARU));
    }
}
