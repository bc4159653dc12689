package id.selaras.tahunan.renja.web;

import id.selaras.tahunan.renja.BarisLembar;
import id.selaras.tahunan.renja.BarisSubKegiatan;
import id.selaras.tahunan.renja.IsiBaris;
import id.selaras.tahunan.renja.IsiRenja;
import id.selaras.tahunan.renja.SelBaris;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A row of the sheet as the browser has it: ids and numbers as text, nothing rounded on the way.
 *
 * @param nihil why the pagu is meant to be zero; null where it is not
 * @param terindikator silsilah of the indicator that a row of a program or kegiatan shows
 */
record LembarJson(
        String id,
        String jenjang,
        String kode,
        String nama,
        String indikator,
        String satuan,
        String target,
        String pagu,
        String lokasi,
        String kelompokSasaran,
        List<Bagian> sumberDana,
        String targetN1,
        String paguN1,
        String prioritasId,
        String rpjmdSasaranId,
        String prioritasNasional,
        String asal,
        String usulanId,
        List<String> tanda,
        String catatan,
        String nihil,
        String penetapanTarget,
        String penetapanPagu,
        String catatanPenetapan,
        String terindikator,
        long versi,
        String diubahOleh) {

    /** A part of the pagu. */
    record Bagian(String kode, String jumlah) {}

    static LembarJson dari(BarisLembar b, String oleh) {
        return b.baris() != null ? dari(b.baris(), oleh) : kelompok(b, oleh);
    }

    static LembarJson dari(BarisSubKegiatan b, String oleh) {
        var isi = b.isi();
        return new LembarJson(
                b.silsilah(),
                IsiRenja.Jenjang.SUB_KEGIATAN.name(),
                isi.kode(),
                isi.nama(),
                isi.indikator(),
                isi.satuan(),
                angka(isi.target()),
                angka(isi.pagu()),
                isi.lokasi(),
                isi.kelompokSasaran(),
                dana(isi),
                angka(isi.targetN1()),
                angka(isi.paguN1()),
                kunci(isi.prioritasId()),
                kunci(isi.rpjmdSasaranId()),
                isi.prioritasNasional(),
                isi.asal(),
                kunci(isi.usulanId()),
                tanda(isi.tanda()),
                isi.catatan(),
                (String) isi.sel(SelBaris.NIHIL),
                angka(b.penetapanTarget()),
                angka(b.penetapanPagu()),
                b.catatanPenetapan(),
                null,
                b.versi(),
                oleh);
    }

    private static LembarJson kelompok(BarisLembar b, String oleh) {
        return new LembarJson(
                b.id(),
                b.jenjang().name(),
                b.kode(),
                b.nama(),
                b.indikator(),
                b.satuan(),
                angka(b.target()),
                angka(b.pagu()),
                null,
                null,
                List.of(),
                angka(b.targetN1()),
                angka(b.paguN1()),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                b.terindikator() == null ? null : b.terindikator().silsilah(),
                b.versi(),
                oleh);
    }

    static String angka(BigDecimal nilai) {
        if (nilai == null) {
            return null;
        }
        var polos = nilai.stripTrailingZeros();
        return (polos.scale() < 0 ? polos.setScale(0) : polos).toPlainString();
    }

    private static List<Bagian> dana(IsiBaris isi) {
        return isi.sumberDana().entrySet().stream()
                .map((Map.Entry<String, BigDecimal> e) -> new Bagian(e.getKey(), angka(e.getValue())))
                .toList();
    }

    private static String kunci(Long id) {
        return id == null ? null : String.valueOf(id);
    }

    private static List<String> tanda(String teks) {
        return teks == null ? List.of() : Arrays.asList(teks.split(","));
    }
}
