package id.selaras.dokumen.rencana;

import java.math.BigDecimal;

/** Rows of the tables of RPJMD and Renstra; a component is a field of the template. */
final class BarisRencana {

    private BarisRencana() {}

    /** T-C.14. */
    record Program(
            boolean tebal,
            int tingkat,
            String kode,
            String nama,
            String indikator,
            BigDecimal awal,
            BigDecimal t1,
            BigDecimal p1,
            BigDecimal t2,
            BigDecimal p2,
            BigDecimal t3,
            BigDecimal p3,
            BigDecimal t4,
            BigDecimal p4,
            BigDecimal t5,
            BigDecimal p5,
            BigDecimal t6,
            BigDecimal p6,
            BigDecimal akhir,
            BigDecimal paguAkhir,
            String pd) {}

    /** T-C.27. */
    record Kegiatan(
            boolean tebal,
            int tingkat,
            String tujuan,
            String sasaran,
            String kode,
            String nama,
            String indikator,
            BigDecimal awal,
            BigDecimal t1,
            BigDecimal p1,
            BigDecimal t2,
            BigDecimal p2,
            BigDecimal t3,
            BigDecimal p3,
            BigDecimal t4,
            BigDecimal p4,
            BigDecimal t5,
            BigDecimal p5,
            BigDecimal t6,
            BigDecimal p6,
            BigDecimal akhir,
            BigDecimal paguAkhir,
            String unit,
            String lokasi) {}

    /** T-C.25 and T-C.28. */
    record Target(
            boolean tebal,
            int tingkat,
            String nomor,
            String tujuan,
            String sasaran,
            String indikator,
            BigDecimal awal,
            BigDecimal t1,
            BigDecimal t2,
            BigDecimal t3,
            BigDecimal t4,
            BigDecimal t5,
            BigDecimal t6,
            BigDecimal akhir) {}

    /** T-C.26. */
    record Kebijakan(boolean tebal, int tingkat, String tujuan, String sasaran, String strategi, String arah) {}
}
