package id.selaras.tahunan.fasilitasi;

import java.util.List;

/**
 * The fifteen enclosures of a kabupaten or kota. Source: list of a provinsi for RKPD 2026 [S]; which of them a request
 * cannot do without is a proposal of Selaras.
 */
final class DaftarLampiran {

    record Butir(String nama, boolean wajib) {}

    static final List<Butir> BAWAAN = List.of(
            new Butir("Surat permohonan fasilitasi", true),
            new Butir("Surat pengantar Kepala Bappeda", false),
            new Butir("Laporan evaluasi RKPD semester II tahun n-2", false),
            new Butir("Rancangan akhir RKPD", true),
            new Butir("Berita acara Musrenbang", true),
            new Butir("Daftar hadir Musrenbang", false),
            new Butir("Formulir E.35 dan E.36", false),
            new Butir("Peraturan daerah RPJMD atau peraturan RPD", false),
            new Butir("Hasil reviu APIP", true),
            new Butir("LKPJ tahun n-2", false),
            new Butir("FORM 1", false),
            new Butir("FORM 2", false),
            new Butir("FORM 3", false),
            new Butir("FORM 4", false),
            new Butir("FORM 5", false));

    /** Of a raperda RPJPD or RPJMD: a proposal of Selaras after the stages of the plan. */
    static final List<Butir> EVALUASI = List.of(
            new Butir("Surat permohonan evaluasi", true),
            new Butir("Rancangan Peraturan Daerah", true),
            new Butir("Rancangan akhir dokumen rencana", true),
            new Butir("Persetujuan bersama DPRD", true),
            new Butir("Berita acara Musrenbang", true),
            new Butir("Hasil reviu APIP", true),
            new Butir("Berita acara konsultasi publik", false),
            new Butir("Hasil konsultasi rancangan awal", false),
            new Butir("Kajian lingkungan hidup strategis (KLHS)", false),
            new Butir("Hasil pengendalian dan evaluasi perumusan kebijakan", false));

    static List<Butir> untuk(JenisFasilitasi jenis) {
        return jenis.evaluasi() ? EVALUASI : BAWAAN;
    }

    private DaftarLampiran() {}
}
