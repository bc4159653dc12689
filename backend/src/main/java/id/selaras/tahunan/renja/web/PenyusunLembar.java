package id.selaras.tahunan.renja.web;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.tahunan.renja.BarisLembar;
import id.selaras.tahunan.renja.HasilSunting;
import id.selaras.tahunan.renja.Keterangan;
import id.selaras.tahunan.renja.Lembar;
import id.selaras.tahunan.renja.LembarRenjaService;
import id.selaras.tahunan.renja.PerubahanRenja;
import id.selaras.tahunan.renja.TotalRenja;
import id.selaras.tahunan.renja.web.PerubahanJson.Dana;
import id.selaras.tahunan.renja.web.PerubahanJson.Kunci;
import id.selaras.tahunan.renja.web.PerubahanJson.Pilihan;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the answers of the sheet together as lembar.js reads them. */
@Component
class PenyusunLembar {

    private static final DateTimeFormatter PUKUL = DateTimeFormatter.ofPattern("HH.mm");
    private static final List<String> TANDA = List.of("SPM", "DAK", "PRO-SN", "STUNTING", "KEMISKINAN", "INOVASI");
    private static final List<String> KELOMPOK = List.of("indikator", "satuan", "target", "targetN1");

    private final LembarRenjaService lembar;
    private final PesanRenja pesan;
    private final Clock jam;

    PenyusunLembar(LembarRenjaService lembar, PesanRenja pesan, Clock jam) {
        this.lembar = lembar;
        this.pesan = pesan;
        this.jam = jam;
    }

    /** All of it, for a browser that opens the sheet. */
    PerubahanJson utuh(long renjaId) {
        var isi = lembar.ambil(renjaId);
        return new PerubahanJson(
                isi.renja().perubahan(),
                isi.baris().stream().map(b -> LembarJson.dari(b, null)).toList(),
                null,
                null,
                LembarJson.angka(isi.total().plafon()),
                dana(isi.total()),
                pukul(),
                null,
                null,
                isi.bolehSunting() ? sunting(isi.pilihan().indikatorTetap()) : Map.of(),
                pilihan(isi),
                kunci(isi));
    }

    /** The answer to a change of cells of one line: that line, and the totals. */
    PerubahanJson satu(HasilSunting hasil) {
        return new PerubahanJson(
                hasil.perubahan(),
                hasil.baris().stream().map(b -> LembarJson.dari(b, null)).toList(),
                null,
                null,
                LembarJson.angka(hasil.total().plafon()),
                dana(hasil.total()),
                pukul(),
                kata(hasil.keterangan()),
                null,
                null,
                null,
                null);
    }

    /**
     * The answer to a change that may have moved rows: also the order, and the rows of programs and kegiatan.
     *
     * @param ucapan what was done, null where the step itself tells
     */
    PerubahanJson tersusun(long renjaId, HasilSunting hasil, String ucapan) {
        var isi = lembar.ambil(renjaId);
        var berubah = new HashSet<String>();
        hasil.baris().forEach(b -> berubah.add(b.silsilah()));
        var baris = isi.baris().stream()
                .filter(b -> b.baris() == null || berubah.contains(b.id()))
                .map(b -> LembarJson.dari(b, null))
                .toList();
        var hilang = Stream.concat(hasil.dihapus().stream(), hasil.indikatorDihapus().stream())
                .filter(id -> !isi.urutan().contains(id))
                .toList();
        var katanya = kata(hasil.keterangan());
        return new PerubahanJson(
                hasil.perubahan(),
                baris,
                hilang.isEmpty() ? null : hilang,
                isi.urutan(),
                LembarJson.angka(isi.total().plafon()),
                dana(isi.total()),
                pukul(),
                katanya == null ? ucapan : ucapan == null ? katanya : ucapan + " " + katanya,
                lokus(isi.baris(), hasil),
                null,
                null,
                null);
    }

    /** What others did since. */
    PerubahanJson sejak(long renjaId, PerubahanRenja perubahan) {
        if (perubahan.baris().isEmpty()
                && perubahan.silsilahDihapus().isEmpty()
                && perubahan.indikator().isEmpty()) {
            return new PerubahanJson(
                    perubahan.sampai(),
                    List.of(),
                    null,
                    null,
                    LembarJson.angka(perubahan.total().plafon()),
                    dana(perubahan.total()),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        var isi = lembar.ambil(renjaId);
        var berubah = perubahan.baris().stream().map(b -> b.silsilah()).collect(Collectors.toSet());
        return new PerubahanJson(
                perubahan.sampai(),
                isi.baris().stream()
                        .filter(b -> b.baris() == null || berubah.contains(b.id()))
                        .map(b -> LembarJson.dari(b, oleh(b, perubahan)))
                        .toList(),
                perubahan.silsilahDihapus(),
                isi.urutan(),
                LembarJson.angka(isi.total().plafon()),
                dana(isi.total()),
                null,
                null,
                null,
                null,
                null,
                kunci(isi));
    }

    String pukul() {
        return PUKUL.format(jam.instant().atZone(jam.getZone()));
    }

    private static String oleh(BarisLembar b, PerubahanRenja perubahan) {
        var silsilah = b.terindikator() == null ? b.id() : b.terindikator().silsilah();
        return perubahan.oleh().get(silsilah);
    }

    private static String lokus(List<BarisLembar> baris, HasilSunting hasil) {
        var cari = hasil.baris().isEmpty()
                ? hasil.indikator().isEmpty() ? null : hasil.indikator().get(0).silsilah()
                : hasil.baris().get(0).silsilah();
        return baris.stream()
                .filter(b -> b.id().equals(cari)
                        || b.terindikator() != null
                                && b.terindikator().silsilah().equals(cari))
                .map(BarisLembar::id)
                .findFirst()
                .orElse(null);
    }

    private Kunci kunci(Lembar isi) {
        PelanggaranAturan sebab = isi.kunci();
        if (sebab != null) {
            return new Kunci(pesan.kalimat(sebab));
        }
        return isi.bolehSunting() ? null : new Kunci(pesan.kalimat(new PelanggaranAturan("RNJ-013")));
    }

    private String kata(List<Keterangan> keterangan) {
        return keterangan.isEmpty()
                ? null
                : keterangan.stream().map(pesan::kalimat).distinct().collect(Collectors.joining(" "));
    }

    private static List<Dana> dana(TotalRenja total) {
        return total.perSumberDana().stream()
                .map(d -> new Dana(d.kode(), d.nama(), LembarJson.angka(d.total()), LembarJson.angka(d.plafon())))
                .toList();
    }

    private static Map<String, List<String>> sunting(boolean indikatorTetap) {
        var sub = Stream.of(
                        "indikator",
                        "satuan",
                        "target",
                        "pagu",
                        "lokasi",
                        "kelompokSasaran",
                        "sumberDana",
                        "prioritasId",
                        "rpjmdSasaranId",
                        "targetN1",
                        "paguN1",
                        "asal",
                        "usulanId",
                        "prioritasNasional",
                        "tanda",
                        "nihil",
                        "catatan")
                .filter(s -> !indikatorTetap || !s.equals("indikator") && !s.equals("satuan"))
                .toList();
        return Map.of("SUB_KEGIATAN", sub, "PROGRAM", KELOMPOK, "KEGIATAN", KELOMPOK, "INDIKATOR", KELOMPOK);
    }

    private static Map<String, List<Pilihan>> pilihan(Lembar isi) {
        var p = isi.pilihan();
        return Map.of(
                "prioritasId",
                p.prioritas().stream()
                        .map(x -> new Pilihan(String.valueOf(x.id()), x.singkat(), x.nomor() + ". " + x.nama()))
                        .toList(),
                "rpjmdSasaranId",
                p.sasaran().stream()
                        .map(x -> new Pilihan(String.valueOf(x.id()), x.nomor() + " " + x.uraian(), x.misi()))
                        .toList(),
                "usulanId",
                p.usulan().stream()
                        .map(x -> new Pilihan(String.valueOf(x.id()), x.uraian(), x.pengusul()))
                        .toList(),
                "sumberDana",
                p.sumberDana().stream()
                        .map(x -> new Pilihan(x.kode(), x.kode(), x.nama()))
                        .toList(),
                "asal",
                List.of(
                        new Pilihan("TEKNOKRATIK", "Teknokratik", null),
                        new Pilihan("USULAN", "Usulan", null),
                        new Pilihan("POKIR", "Pokir", null),
                        new Pilihan("MANDAT", "Mandat", null)),
                "tanda",
                TANDA.stream().map(t -> new Pilihan(t, t, null)).toList(),
                "satuan",
                p.satuan().stream()
                        .map(x -> new Pilihan(x.nama(), x.nama(), null))
                        .toList());
    }
}
