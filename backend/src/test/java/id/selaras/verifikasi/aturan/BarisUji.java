package id.selaras.verifikasi.aturan;

import id.selaras.tahunan.renja.BarisSubKegiatan;
import id.selaras.tahunan.renja.IsiBaris;
import java.math.BigDecimal;
import java.util.TreeMap;

/** A complete line of a Renja; a test spoils one field of it. */
final class BarisUji {

    private static int nomor;

    final String kode;
    String silsilah;
    String nama = "Pengembangan Aplikasi";
    String indikator = "Jumlah aplikasi";
    String satuan = "Aplikasi";
    BigDecimal target = new BigDecimal("6");
    BigDecimal pagu = new BigDecimal("100000000");
    String lokasi = "Kota Malang";
    String kelompokSasaran = "Perangkat daerah";
    TreeMap<String, BigDecimal> dana = new TreeMap<>();
    BigDecimal targetN1 = new BigDecimal("8");
    BigDecimal paguN1 = new BigDecimal("110000000");
    Long prioritas = 21L;
    Long sasaran = 11L;
    String asal = "TEKNOKRATIK";
    String tanda;
    boolean nihil;
    String alasanNihil;

    private BarisUji(String kode) {
        this.kode = kode;
        this.silsilah = "baris-" + (++nomor);
        dana.put("PAD", pagu);
    }

    static BarisUji baris(String kode) {
        return new BarisUji(kode);
    }

    BarisUji target(String nilai) {
        target = nilai == null ? null : new BigDecimal(nilai);
        return this;
    }

    /** The pagu, all of it from PAD. */
    BarisUji pagu(String nilai) {
        pagu = nilai == null ? null : new BigDecimal(nilai);
        dana.clear();
        if (pagu != null) {
            dana.put("PAD", pagu);
        }
        return this;
    }

    BarisUji dana(String kode, String nilai) {
        dana.put(kode, new BigDecimal(nilai));
        return this;
    }

    BarisSubKegiatan buat() {
        return new BarisSubKegiatan(
                silsilah.hashCode(),
                silsilah,
                new IsiBaris(
                        kode,
                        nama,
                        indikator,
                        satuan,
                        target,
                        pagu,
                        lokasi,
                        kelompokSasaran,
                        dana,
                        targetN1,
                        paguN1,
                        prioritas,
                        sasaran,
                        null,
                        asal,
                        null,
                        tanda,
                        null,
                        nihil,
                        alasanNihil),
                null,
                null,
                null,
                0);
    }
}
