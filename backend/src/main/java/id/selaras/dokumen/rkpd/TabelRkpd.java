package id.selaras.dokumen.rkpd;

import id.selaras.dokumen.BagianRkpd;
import id.selaras.dokumen.mesin.Lembar;
import id.selaras.dokumen.naskah.Jangkar;
import id.selaras.kernel.AngkaIndonesia;
import id.selaras.kernel.JenisPemda;
import id.selaras.tahunan.naskahrkpd.IsiRkpd;
import id.selaras.tahunan.renja.Akumulasi;
import id.selaras.tahunan.renja.CapaianRenstra;
import id.selaras.tahunan.renja.IsiRenja.Jenjang;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The tables of an RKPD as parts of its document; a table without rows says "Nihil". */
final class TabelRkpd {

    private static final String NIHIL = "Nihil";

    private final IsiRkpd isi;

    TabelRkpd(IsiRkpd isi) {
        this.isi = isi;
    }

    Lembar lembar(BagianRkpd bagian) {
        return switch (bagian) {
            case TC19 -> lembar(bagian, "rkpd/tc19", Map.of(), evaluasi());
            case PRIORITAS -> lembar(bagian, "rkpd/prioritas", Map.of("total", isi.total()), prioritas());
            case PAGU -> lembar(bagian, "rkpd/pagu", totalPagu(), pagu());
            case PROGRAM ->
                lembar(bagian, "rkpd/program", Map.of("total", isi.total(), "totalMaju", isi.totalMaju()), program());
            case IKU -> lembar(bagian, "rkpd/indikator", Map.of(), indikator(isi.iku()));
            case IKK -> lembar(bagian, "rkpd/indikator", Map.of(), indikator(isi.ikk()));
            case SELURUHNYA -> throw new IllegalArgumentException("bukan tabel");
        };
    }

    static String jangkar(BagianRkpd bagian) {
        return Jangkar.untuk("tabel", bagian.kunci());
    }

    /** Number as the daftar tabel has it: T-C.19, else bab and place; a provinsi has one bab more before its plan. */
    String nomor(BagianRkpd bagian) {
        int geser = isi.kepala().jenisPemda().equals(JenisPemda.PROVINSI.label()) ? 1 : 0;
        return switch (bagian) {
            case PRIORITAS -> "4.1";
            case PAGU -> (5 + geser) + ".1";
            case PROGRAM -> (5 + geser) + ".2";
            case IKU -> (6 + geser) + ".1";
            case IKK -> (6 + geser) + ".2";
            default -> bagian.nomor();
        };
    }

    private Lembar lembar(BagianRkpd bagian, String templat, Map<String, Object> khusus, List<? extends Record> baris) {
        var kepala = isi.kepala();
        var parameter = new HashMap<>(khusus);
        parameter.put("tahun", kepala.tahun());
        parameter.put("nomorTabel", "Tabel " + nomor(bagian));
        parameter.put("judul", bagian.judul());
        parameter.put("perihal", "RKPD " + kepala.namaPemda() + " Tahun " + kepala.tahun());
        parameter.put("jangkar", jangkar(bagian));
        return new Lembar(templat, parameter, baris, bagian.nomor());
    }

    private List<BarisRkpd.Prioritas> prioritas() {
        var hasil = new ArrayList<BarisRkpd.Prioritas>();
        for (var b : isi.prioritas()) {
            hasil.add(new BarisRkpd.Prioritas(
                    false,
                    0,
                    b.nomor() == null ? null : String.valueOf(b.nomor()),
                    b.prioritas(),
                    b.sasaran(),
                    b.program(),
                    b.indikator(),
                    target(b.target(), b.satuan()),
                    b.pagu(),
                    b.pd()));
        }
        if (hasil.isEmpty()) {
            hasil.add(new BarisRkpd.Prioritas(false, 0, null, NIHIL, null, null, null, null, null, null));
        }
        return hasil;
    }

    private Map<String, Object> totalPagu() {
        var plafon = jumlah(IsiRkpd.BarisPagu::plafon);
        return Map.of("totalPlafon", plafon, "total", isi.total(), "totalSelisih", plafon.subtract(isi.total()));
    }

    private BigDecimal jumlah(Function<IsiRkpd.BarisPagu, BigDecimal> nilai) {
        return isi.pagu().stream().map(nilai).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<BarisRkpd.Pagu> pagu() {
        var hasil = new ArrayList<BarisRkpd.Pagu>();
        for (var b : isi.pagu()) {
            hasil.add(new BarisRkpd.Pagu(
                    false,
                    0,
                    String.valueOf(hasil.size() + 1),
                    b.pd(),
                    b.plafon(),
                    b.pagu(),
                    b.plafon() == null ? null : b.plafon().subtract(b.pagu()),
                    String.valueOf(b.baris()),
                    b.keadaan()));
        }
        if (hasil.isEmpty()) {
            hasil.add(new BarisRkpd.Pagu(false, 0, null, NIHIL, null, null, null, null, null));
        }
        return hasil;
    }

    private static List<BarisRkpd.Indikator> indikator(List<IsiRkpd.BarisIndikator> baris) {
        var hasil = new ArrayList<BarisRkpd.Indikator>();
        for (var b : baris) {
            hasil.add(new BarisRkpd.Indikator(
                    false,
                    0,
                    String.valueOf(hasil.size() + 1),
                    b.indikator(),
                    b.satuan(),
                    b.realisasi(),
                    b.targetN1(),
                    b.target(),
                    b.targetMaju(),
                    b.keterangan()));
        }
        if (hasil.isEmpty()) {
            hasil.add(new BarisRkpd.Indikator(false, 0, null, NIHIL, null, null, null, null, null, null));
        }
        return hasil;
    }

    private List<BarisRkpd.Program> program() {
        var hasil = new ArrayList<BarisRkpd.Program>();
        for (var b : isi.program()) {
            boolean program = b.jenjang() == Jenjang.PROGRAM;
            boolean kegiatan = b.jenjang() == Jenjang.KEGIATAN;
            boolean sub = b.jenjang() == Jenjang.SUB_KEGIATAN;
            var target = target(b.target(), b.satuan());
            hasil.add(new BarisRkpd.Program(
                    b.jenjang().ordinal() <= Jenjang.PROGRAM.ordinal() && !b.lanjutan(),
                    b.jenjang().ordinal(),
                    b.lanjutan() ? null : b.kode(),
                    b.nama(),
                    b.prioritas(),
                    b.sasaran(),
                    b.lokasi(),
                    program ? b.indikator() : null,
                    program ? target : null,
                    sub ? b.indikator() : null,
                    sub ? target : null,
                    kegiatan ? b.indikator() : null,
                    kegiatan ? target : null,
                    b.pagu(),
                    b.paguMaju(),
                    b.pd(),
                    b.jenis()));
        }
        if (hasil.isEmpty()) {
            hasil.add(new BarisRkpd.Program(
                    false, 3, null, NIHIL, null, null, null, null, null, null, null, null, null, null, null, null,
                    null));
        }
        return hasil;
    }

    private List<BarisRkpd.Evaluasi> evaluasi() {
        var hasil = new ArrayList<BarisRkpd.Evaluasi>();
        int nomor = 0;
        String lalu = "";
        for (var b : isi.evaluasi()) {
            boolean program = b.jenjang() == Jenjang.PROGRAM && !b.kode().equals(lalu);
            lalu = program ? b.kode() : lalu;
            var sampaiN1 = Akumulasi.dari(b.akumulasi()).gabung(Arrays.asList(b.sampaiN2(), b.realisasiN1()));
            var danaSampaiN1 = tambah(b.danaSampaiN2(), b.danaN1());
            hasil.add(new BarisRkpd.Evaluasi(
                    b.jenjang().ordinal() <= Jenjang.PROGRAM.ordinal(),
                    b.jenjang().ordinal(),
                    program ? String.valueOf(++nomor) : null,
                    b.kode(),
                    b.nama(),
                    b.indikator() == null || kosong(b.satuan())
                            ? b.indikator()
                            : b.indikator() + " (" + b.satuan() + ")",
                    angka(b.targetRpjmd()),
                    b.paguRpjmd(),
                    angka(b.sampaiN2()),
                    b.danaSampaiN2(),
                    angka(b.targetN1()),
                    b.paguN1(),
                    angka(b.realisasiN1()),
                    b.danaN1(),
                    persen(b.realisasiN1(), b.targetN1(), b.arah()),
                    persen(b.danaN1(), b.paguN1(), null),
                    b.realisasiN1() == null && b.sampaiN2() == null ? null : angka(sampaiN1),
                    danaSampaiN1,
                    b.indikator() == null ? null : persen(sampaiN1, b.targetRpjmd(), b.arah()),
                    persen(danaSampaiN1, b.paguRpjmd(), null),
                    b.pd(),
                    b.keterangan()));
        }
        if (hasil.isEmpty()) {
            hasil.add(new BarisRkpd.Evaluasi(
                    false, 3, null, null, NIHIL, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null, null));
        }
        return hasil;
    }

    private static BigDecimal tambah(BigDecimal a, BigDecimal b) {
        return a == null ? b : b == null ? a : a.add(b);
    }

    private static String persen(BigDecimal nilai, BigDecimal target, String arah) {
        var tingkat = CapaianRenstra.tingkat(nilai, target, arah);
        return tingkat == null ? null : AngkaIndonesia.tulis(tingkat, 2, 2);
    }

    private static String angka(BigDecimal nilai) {
        return nilai == null ? null : AngkaIndonesia.tulis(nilai, 0, 4);
    }

    private static String target(BigDecimal nilai, String satuan) {
        return nilai == null ? null : kosong(satuan) ? angka(nilai) : angka(nilai) + " " + satuan;
    }

    private static boolean kosong(String teks) {
        return teks == null || teks.isBlank();
    }
}
