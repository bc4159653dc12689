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

    private DaftarLampiran() {}
}
