package id.selaras.dokumen.renja;

import id.selaras.kernel.AngkaIndonesia;
import id.selaras.tahunan.renja.CapaianRenstra;
import id.selaras.tahunan.renja.IsiRenja;
import id.selaras.tahunan.renja.IsiRenja.Jenjang;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** From the frozen content to the rows of each table. A table without rows says "Nihil". */
final class BarisTabel {

    private static final String NIHIL = "Nihil";

    private BarisTabel() {}

    static List<BarisCetak.Evaluasi> evaluasi(IsiRenja isi) {
        if (isi.evaluasi().isEmpty()) {
            return List.of(new BarisCetak.Evaluasi(
                    false, 3, null, NIHIL, null, null, null, null, null, null, null, null, null, null));
        }
        return isi.evaluasi().stream()
                .map(b -> {
                    var berjalan = CapaianRenstra.perkiraan(b);
                    return new BarisCetak.Evaluasi(
                            tebal(b.jenjang()),
                            tingkat(b.jenjang()),
                            b.kode(),
                            b.nama(),
                            denganSatuan(b.indikator(), b.satuan()),
                            b.targetRenstra(),
                            b.realisasiSampaiN3(),
                            b.targetN2(),
                            b.realisasiN2(),
                            persen(b.realisasiN2(), b.targetN2(), b.arah()),
                            b.targetN1(),
                            berjalan,
                            persen(berjalan, b.targetRenstra(), b.arah()),
                            b.catatan());
                })
                .toList();
    }

    static List<BarisCetak.Kinerja> kinerja(IsiRenja isi) {
        var hasil = new ArrayList<BarisCetak.Kinerja>();
        for (var b : isi.kinerjaPelayanan()) {
            hasil.add(new BarisCetak.Kinerja(
                    false,
                    0,
                    String.valueOf(hasil.size() + 1),
                    denganSatuan(b.indikator(), b.satuan()),
                    atauStrip(b.spm()),
                    atauStrip(b.ikk()),
                    b.targetN2(),
                    b.targetN1(),
                    b.targetN(),
                    b.targetN1Maju(),
                    b.realisasiN2(),
                    b.realisasiN1(),
                    b.proyeksiN(),
                    b.proyeksiN1Maju(),
                    b.catatan()));
        }
        if (hasil.isEmpty()) {
            hasil.add(new BarisCetak.Kinerja(
                    false, 0, null, NIHIL, null, null, null, null, null, null, null, null, null, null, null));
        }
        return hasil;
    }

    static List<BarisCetak.Review> review(IsiRenja isi) {
        var hasil = new ArrayList<BarisCetak.Review>();
        for (var b : isi.review()) {
            boolean adaRkpd = b.paguRkpd() != null || !kosong(b.indikatorRkpd());
            boolean adaKebutuhan = b.kebutuhan() != null || !kosong(b.indikator());
            hasil.add(new BarisCetak.Review(
                    false,
                    0,
                    String.valueOf(hasil.size() + 1),
                    adaRkpd ? b.program() : "–",
                    b.lokasiRkpd(),
                    b.indikatorRkpd(),
                    b.targetRkpd(),
                    b.paguRkpd(),
                    adaKebutuhan ? b.program() : "–",
                    b.lokasi(),
                    b.indikator(),
                    b.target(),
                    b.kebutuhan(),
                    b.catatan()));
        }
        if (hasil.isEmpty()) {
            hasil.add(new BarisCetak.Review(
                    false, 0, null, NIHIL, null, null, null, null, NIHIL, null, null, null, null, null));
        }
        return hasil;
    }

    static List<BarisCetak.Usulan> usulan(IsiRenja isi) {
        var hasil = new ArrayList<BarisCetak.Usulan>();
        for (var b : isi.usulan()) {
            var catatan = kosong(b.asal())
                    ? b.catatan()
                    : "Asal: " + b.asal() + (kosong(b.catatan()) ? "" : ". " + b.catatan());
            hasil.add(new BarisCetak.Usulan(
                    false,
                    0,
                    String.valueOf(hasil.size() + 1),
                    b.usulan(),
                    b.lokasi(),
                    b.indikator(),
                    b.volume(),
                    catatan));
        }
        if (hasil.isEmpty()) {
            hasil.add(new BarisCetak.Usulan(false, 0, null, NIHIL, null, null, null, null));
        }
        return hasil;
    }

    static List<BarisCetak.Rencana> rencana(IsiRenja isi) {
        if (isi.matriks().isEmpty()) {
            return List.of(
                    new BarisCetak.Rencana(false, 3, null, NIHIL, null, null, null, null, null, null, null, null));
        }
        return isi.matriks().stream()
                .map(b -> new BarisCetak.Rencana(
                        tebal(b.jenjang()),
                        tingkat(b.jenjang()),
                        b.kode(),
                        b.nama(),
                        b.indikator(),
                        b.lokasi(),
                        target(b.target(), b.satuan()),
                        b.pagu(),
                        b.sumberDana(),
                        b.catatan(),
                        target(b.targetN1(), b.satuan()),
                        b.paguN1()))
                .toList();
    }

    static List<BarisCetak.Pendanaan> pendanaan(IsiRenja isi) {
        var hasil = new ArrayList<BarisCetak.Pendanaan>();
        int nomor = 0;
        for (var b : isi.matriks()) {
            hasil.add(new BarisCetak.Pendanaan(
                    tebal(b.jenjang()),
                    tingkat(b.jenjang()),
                    b.jenjang() == Jenjang.SUB_KEGIATAN ? String.valueOf(++nomor) : null,
                    b.kode(),
                    b.nama(),
                    b.indikator(),
                    target(b.targetAkhirRenstra(), b.satuan()),
                    target(b.realisasiN2(), b.satuan()),
                    target(b.prakiraanN1(), b.satuan()),
                    target(b.target(), b.satuan()),
                    b.pagu(),
                    b.lokasi(),
                    b.sumberDana(),
                    b.prioritasNasional(),
                    b.prioritasDaerah(),
                    b.kelompokSasaran(),
                    target(b.targetN1(), b.satuan()),
                    b.paguN1(),
                    b.penanggungJawab()));
        }
        if (hasil.isEmpty()) {
            hasil.add(new BarisCetak.Pendanaan(
                    false, 3, null, null, NIHIL, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null));
        }
        return hasil;
    }

    private static boolean tebal(Jenjang jenjang) {
        return jenjang.ordinal() <= Jenjang.PROGRAM.ordinal();
    }

    private static int tingkat(Jenjang jenjang) {
        return jenjang.ordinal();
    }

    private static String target(BigDecimal nilai, String satuan) {
        if (nilai == null) {
            return null;
        }
        var angka = AngkaIndonesia.tulis(nilai, 0, 4);
        return kosong(satuan) ? angka : angka + " " + satuan;
    }

    /** Percent with two decimals; a dash where there is no target to measure by. */
    private static String persen(BigDecimal nilai, BigDecimal target, String arah) {
        if (nilai == null && target == null) {
            return null;
        }
        var tingkat = CapaianRenstra.tingkat(nilai, target, arah);
        return tingkat == null ? "–" : AngkaIndonesia.tulis(tingkat, 2, 2);
    }

    private static String denganSatuan(String indikator, String satuan) {
        return kosong(satuan) || kosong(indikator) ? indikator : indikator + " (" + satuan + ")";
    }

    private static String atauStrip(String teks) {
        return kosong(teks) ? "–" : teks;
    }

    private static boolean kosong(String teks) {
        return teks == null || teks.isBlank();
    }
}
