package id.selaras.dokumen.renja;

import id.selaras.dokumen.BagianRenja;
import id.selaras.dokumen.mesin.Lembar;
import id.selaras.dokumen.naskah.Jangkar;
import id.selaras.tahunan.renja.IsiRenja;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables of a Renja as parts of its document. */
final class TabelRenja {

    /** Order in which the tables stand in a document. */
    static final List<BagianRenja> SEMUA = List.of(
            BagianRenja.TC29,
            BagianRenja.TC30,
            BagianRenja.TC31,
            BagianRenja.TC32,
            BagianRenja.TC33,
            BagianRenja.BAB_IV);

    private TabelRenja() {}

    static Lembar lembar(IsiRenja isi, BagianRenja tabel) {
        return switch (tabel) {
            case TC29 -> lembar(isi, tabel, "renja/tc29", Map.of(), BarisTabel.evaluasi(isi));
            case TC30 -> lembar(isi, tabel, "renja/tc30", Map.of(), BarisTabel.kinerja(isi));
            case TC31 ->
                lembar(
                        isi,
                        tabel,
                        "renja/tc31",
                        Map.of(
                                "totalRkpd",
                                        jumlah(isi.review().stream()
                                                .map(IsiRenja.BarisReview::paguRkpd)
                                                .toList()),
                                "totalKebutuhan",
                                        jumlah(isi.review().stream()
                                                .map(IsiRenja.BarisReview::kebutuhan)
                                                .toList())),
                        BarisTabel.review(isi));
            case TC32 -> lembar(isi, tabel, "renja/tc32", Map.of(), BarisTabel.usulan(isi));
            case TC33 -> lembar(isi, tabel, "renja/tc33", total(isi), BarisTabel.rencana(isi));
            case BAB_IV -> lembar(isi, tabel, "renja/bab4", total(isi), BarisTabel.pendanaan(isi));
            case SELURUHNYA -> throw new IllegalArgumentException("bukan tabel");
        };
    }

    static String jangkar(BagianRenja tabel) {
        return Jangkar.untuk("tabel", tabel.kunci());
    }

    /** Number and title as the daftar tabel has them. */
    static String nomor(BagianRenja tabel) {
        return tabel == BagianRenja.BAB_IV ? "Tabel 4.1" : tabel.kunci();
    }

    static String judul(IsiRenja isi, BagianRenja tabel) {
        int tahun = isi.kepala().tahun();
        return switch (tabel) {
            case TC29 ->
                "Rekapitulasi Evaluasi Hasil Pelaksanaan Renja Perangkat Daerah dan Pencapaian Renstra"
                        + " Perangkat Daerah s/d Tahun " + (tahun - 1);
            case TC30 -> "Pencapaian Kinerja Pelayanan Perangkat Daerah";
            case TC31 -> "Review terhadap Rancangan Awal RKPD Tahun " + tahun;
            case TC32 -> "Usulan Program dan Kegiatan dari Para Pemangku Kepentingan Tahun " + tahun;
            case TC33 ->
                "Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun " + tahun + " dan Prakiraan Maju Tahun "
                        + (tahun + 1);
            case BAB_IV -> "Rencana Kerja dan Pendanaan Perangkat Daerah Tahun " + tahun;
            case SELURUHNYA -> "";
        };
    }

    private static Lembar lembar(
            IsiRenja isi, BagianRenja tabel, String templat, Map<String, Object> khusus, List<? extends Record> baris) {
        var parameter = new HashMap<>(khusus);
        parameter.put("tahun", isi.kepala().tahun());
        parameter.put("nomorTabel", tabel == BagianRenja.BAB_IV ? nomor(tabel) : "Tabel " + nomor(tabel));
        parameter.put("judul", judul(isi, tabel));
        parameter.put(
                "perangkatDaerah", isi.kepala().namaPd() + " " + isi.kepala().namaPemda());
        parameter.put("jangkar", jangkar(tabel));
        return new Lembar(templat, parameter, baris, nomor(tabel));
    }

    private static Map<String, Object> total(IsiRenja isi) {
        return Map.of(
                "total", nol(isi.total()),
                "totalN1", nol(isi.totalPrakiraanMaju()));
    }

    private static BigDecimal jumlah(List<BigDecimal> nilai) {
        return nilai.stream().map(TabelRenja::nol).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal nol(BigDecimal nilai) {
        return nilai == null ? BigDecimal.ZERO : nilai;
    }
}
