package id.selaras.workflow.ekspresi;

import java.util.List;

/** Keys of the schedule. A test compares them with the decision table and with the models. */
final class Tahapan {

    static final List<String> SEMUA = List.of(
            "RKPD_PERSIAPAN",
            "RKPD_RANCANGAN_AWAL",
            "RKPD_KONSULTASI_PUBLIK",
            "RKPD_SURAT_EDARAN",
            "RKPD_PENANDATANGANAN_SURAT_EDARAN",
            "RKPD_MUSRENBANG_KELURAHAN",
            "RKPD_MUSRENBANG_KECAMATAN",
            "RKPD_POKIR",
            "RKPD_TELAAH_POKIR",
            "RKPD_LENGKAPI_POKIR",
            "RKPD_PENGUMPULAN_RENJA",
            "RKPD_PUTUSAN_PD_TERLAMBAT",
            "RKPD_TAMBAHAN_WAKTU",
            "RKPD_RANCANGAN",
            "RKPD_MUSRENBANG",
            "RKPD_RANCANGAN_AKHIR",
            "RKPD_REVIU_APIP",
            "RKPD_TINDAK_LANJUT_REVIU",
            "RKPD_PERMOHONAN_FASILITASI",
            "RKPD_FASILITASI",
            "RKPD_TINDAK_LANJUT_FASILITASI",
            "RKPD_PERSETUJUAN_PERKADA",
            "RKPD_PENETAPAN",
            "FASILITASI_VERIFIKASI",
            "FASILITASI_JADWAL",
            "FASILITASI_PELAKSANAAN",
            "FASILITASI_HASIL",
            "RENJA_PERSIAPAN",
            "RENJA_PENYUSUNAN_RANCANGAN_AWAL",
            "RENJA_PENYUSUNAN_RANCANGAN",
            "RENJA_PENYUSUNAN_RANCANGAN_AKHIR",
            "RENJA_PEMERIKSAAN",
            "RENJA_PENGAJUAN",
            "RENJA_VERIFIKASI_RANCANGAN_AWAL",
            "RENJA_VERIFIKASI_RANCANGAN",
            "RENJA_VERIFIKASI_RANCANGAN_AKHIR",
            "RENJA_PERBAIKAN",
            "RENJA_FORUM_PD",
            "RENJA_REVIU_APIP",
            "RENJA_TINDAK_LANJUT_REVIU",
            "RENJA_PENYAMPAIAN",
            "RENJA_PENETAPAN");

    private Tahapan() {}
}
