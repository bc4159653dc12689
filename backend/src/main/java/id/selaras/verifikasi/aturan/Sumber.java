package id.selaras.verifikasi.aturan;

/**
 * Where a rule comes from and how sure we are of it; shown with the finding.
 *
 * @param keyakinan terlihat, umum tinggi, umum sedang, umum rendah or praktik
 */
public record Sumber(String label, String keyakinan) {

    static final Sumber NOMENKLATUR =
            new Sumber("Permendagri 90/2019 dan Kepmendagri pemutakhirannya: kode dan nomenklatur", "terlihat");
    static final Sumber SUSUNAN_KODE =
            new Sumber("Permendagri 90/2019: susunan kode menurut urusan yang diampu", "umum tinggi");
    static final Sumber TABEL_RENJA =
            new Sumber("Permendagri 86/2017: tabel program, kegiatan, dan sub kegiatan Renja", "terlihat");
    static final Sumber RANTAI_RENCANA =
            new Sumber("Permendagri 86/2017: Renja berpedoman pada Renstra dan RKPD", "umum tinggi");
    static final Sumber RPJMD =
            new Sumber("Permendagri 86/2017: program dan target tahunan mengikuti RPJMD", "umum tinggi");
    static final Sumber RKPD = new Sumber("Permendagri 86/2017: RKPD menjabarkan RPJMD tahun rencana", "umum tinggi");
    static final Sumber SURAT_EDARAN =
            new Sumber("Surat Edaran kepala daerah: pagu indikatif perangkat daerah", "umum tinggi");
    static final Sumber SPM = new Sumber("UU 23/2014: pelayanan dasar memenuhi SPM", "umum tinggi");
    static final Sumber KERANGKA_RENJA = new Sumber("Permendagri 86/2017: kerangka Renja, paling sedikit", "terlihat");
    static final Sumber TAHAPAN =
            new Sumber("Permendagri 86/2017: tahapan penyusunan Renja (nomor pasal belum diverifikasi)", "umum tinggi");
    static final Sumber POKIR = new Sumber(
            "Permendagri 86/2017 Pasal 178 (nomor belum diverifikasi): pokir paling lama satu minggu sebelum Musrenbang",
            "umum tinggi");
    static final Sumber PERIKSA_BAPPEDA = new Sumber("daftar periksa verifikasi Renja Bappeda", "praktik");
    static final Sumber SELARAS = new Sumber("kelaziman perencana, ambang dapat diatur", "praktik");
}
