package id.selaras.dokumen.rkpd;

import java.math.BigDecimal;

/** Rows of the tables of an RKPD as the templates read them. Targets carry their satuan, money stays a number. */
final class BarisRkpd {

    private BarisRkpd() {}

    record Prioritas(
            boolean tebal,
            int tingkat,
            String nomor,
            String prioritas,
            String sasaran,
            String program,
            String indikator,
            String target,
            BigDecimal pagu,
            String pd) {}

    record Pagu(
            boolean tebal,
            int tingkat,
            String nomor,
            String pd,
            BigDecimal plafon,
            BigDecimal pagu,
            BigDecimal selisih,
            String baris,
            String keadaan) {}

    record Indikator(
            boolean tebal,
            int tingkat,
            String nomor,
            String indikator,
            String satuan,
            BigDecimal realisasi,
            BigDecimal targetN1,
            BigDecimal target,
            BigDecimal targetMaju,
            String keterangan) {}

    record Program(
            boolean tebal,
            int tingkat,
            String kode,
            String nama,
            String prioritas,
            String sasaran,
            String lokasi,
            String hasilProgram,
            String targetProgram,
            String keluaran,
            String targetKeluaran,
            String hasilKegiatan,
            String targetKegiatan,
            BigDecimal pagu,
            BigDecimal paguMaju,
            String pd,
            String jenis) {}

    record Evaluasi(
            boolean tebal,
            int tingkat,
            String nomor,
            String kode,
            String nama,
            String indikator,
            String rpjmdK,
            BigDecimal rpjmdRp,
            String sampaiN2K,
            BigDecimal sampaiN2Rp,
            String targetN1K,
            BigDecimal targetN1Rp,
            String realisasiN1K,
            BigDecimal realisasiN1Rp,
            String tingkatN1K,
            String tingkatN1Rp,
            String sampaiN1K,
            BigDecimal sampaiN1Rp,
            String tingkatRpjmdK,
            String tingkatRpjmdRp,
            String pd,
            String keterangan) {}
}
