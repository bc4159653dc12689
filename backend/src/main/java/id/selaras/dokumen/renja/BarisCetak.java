package id.selaras.dokumen.renja;

import java.math.BigDecimal;

/**
 * Rows of the tables as the templates read them: {@code tebal} is "Tebal" or empty, {@code tingkat} the
 * indent from 0 to 5. Targets carry their satuan, money stays a number.
 */
final class BarisCetak {

    private BarisCetak() {}

    record Evaluasi(
            boolean tebal,
            int tingkat,
            String kode,
            String nama,
            String indikator,
            BigDecimal targetRenstra,
            BigDecimal realisasiSampaiN3,
            BigDecimal targetN2,
            BigDecimal realisasiN2,
            String tingkatRealisasi,
            BigDecimal targetN1,
            BigDecimal realisasiBerjalan,
            String tingkatCapaian,
            String catatan) {}

    record Kinerja(
            boolean tebal,
            int tingkat,
            String nomor,
            String indikator,
            String spm,
            String ikk,
            BigDecimal targetN2,
            BigDecimal targetN1,
            BigDecimal targetN,
            BigDecimal targetN1Maju,
            BigDecimal realisasiN2,
            BigDecimal realisasiN1,
            BigDecimal proyeksiN,
            BigDecimal proyeksiN1Maju,
            String catatan) {}

    record Review(
            boolean tebal,
            int tingkat,
            String nomor,
            String programRkpd,
            String lokasiRkpd,
            String indikatorRkpd,
            String targetRkpd,
            BigDecimal paguRkpd,
            String program,
            String lokasi,
            String indikator,
            String target,
            BigDecimal kebutuhan,
            String catatan) {}

    record Usulan(
            boolean tebal,
            int tingkat,
            String nomor,
            String usulan,
            String lokasi,
            String indikator,
            String volume,
            String catatan) {}

    record Rencana(
            boolean tebal,
            int tingkat,
            String kode,
            String nama,
            String indikator,
            String lokasi,
            String target,
            BigDecimal pagu,
            String sumberDana,
            String catatan,
            String targetN1,
            BigDecimal paguN1) {}

    record Pendanaan(
            boolean tebal,
            int tingkat,
            String nomor,
            String kode,
            String nama,
            String indikator,
            String targetAkhir,
            String realisasiN2,
            String prakiraanN1,
            String target,
            BigDecimal pagu,
            String lokasi,
            String sumberDana,
            String prioritasNasional,
            String prioritasDaerah,
            String kelompokSasaran,
            String targetN1,
            BigDecimal paguN1,
            String penanggungJawab) {}
}
