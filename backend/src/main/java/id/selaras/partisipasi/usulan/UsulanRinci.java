package id.selaras.partisipasi.usulan;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * An usulan with everything that a page shows of it.
 *
 * @param wilayah kode of the kelurahan or kecamatan it comes from, null where none is told
 * @param anggaran rupiah asked for
 * @param lewatBatas received later than the limit
 * @param indukId the usulan it was merged into
 * @param sumberId the usulan of the year before that it carries on
 * @param lanjutanId the usulan of the year after that carries it on
 * @param silsilah line of the Renja that took it up
 * @param dibuat null for those written down before their way was kept
 */
public record UsulanRinci(
        long id,
        int tahun,
        String kode,
        AsalUsulan asal,
        StatusUsulan status,
        JenjangUsulan jenjang,
        String pengusul,
        String uraian,
        String lokasi,
        String wilayah,
        String namaWilayah,
        String namaKecamatan,
        BigDecimal volume,
        String satuan,
        BigDecimal anggaran,
        Long kamusId,
        String namaKamus,
        Long pdId,
        String namaPd,
        String singkatanPd,
        String alasan,
        String kodeSubKegiatan,
        String silsilah,
        boolean lewatBatas,
        Long indukId,
        Long sumberId,
        Long lanjutanId,
        Instant dibuat,
        long versi) {

    public String kodeTulis() {
        return KodeUsulan.tulis(kode);
    }

    /** "Kelurahan Samaan, Kecamatan Klojen"; null where no place is told. */
    public String tempat() {
        if (namaWilayah == null) {
            return null;
        }
        return namaKecamatan == null
                ? "Kecamatan " + namaWilayah
                : "Kelurahan " + namaWilayah + ", Kecamatan " + namaKecamatan;
    }

    /** Who has to do something now, in words: "camat Klojen", "pengusul". */
    public String menunggu() {
        if (status == StatusUsulan.DIKEMBALIKAN) {
            return asal == AsalUsulan.POKIR ? "DPRD melengkapi" : "pengusul melengkapi";
        }
        if (status == StatusUsulan.DITOLAK || status == StatusUsulan.DIGABUNG || jenjang == JenjangUsulan.SELESAI) {
            return null;
        }
        return switch (jenjang) {
            case KELURAHAN -> "lurah " + namaWilayah;
            case KECAMATAN -> "camat " + (namaKecamatan == null ? namaWilayah : namaKecamatan);
            case MITRA -> "mitra Bappeda" + (singkatanPd == null ? "" : " untuk " + singkatanPd);
            case PD -> singkatanPd == null ? "perangkat daerah" : singkatanPd;
            default -> "TAPD";
        };
    }

    /** Where it stands, in one sentence that a citizen understands. */
    public String kedudukan() {
        return switch (status) {
            case DIGABUNG -> "Digabung dengan usulan serupa";
            case DITOLAK -> "Ditolak di jenjang " + jenjang.label();
            case DIKEMBALIKAN -> "Dikembalikan dari jenjang " + jenjang.label() + " untuk dilengkapi";
            case DITERIMA ->
                jenjang == JenjangUsulan.SELESAI
                        ? "Diterima dan selesai ditimbang"
                        : "Diterima, menunggu " + menunggu();
            default -> "Sedang ditimbang: " + menunggu();
        };
    }
}
