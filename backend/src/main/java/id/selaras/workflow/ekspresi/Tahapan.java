package id.selaras.workflow.ekspresi;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keys of the schedule. A test compares them with the decision table and with the models. */
final class Tahapan {

    /** Of every year: RKPD, Renja, and the fasilitasi that a provinsi gives. */
    static final List<String> TAHUNAN = List.of(
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

    /** Steps of a provinsi that was asked. */
    static final List<String> PENELAAHAN =
            List.of("FASILITASI_VERIFIKASI", "FASILITASI_JADWAL", "FASILITASI_PELAKSANAAN", "FASILITASI_HASIL");

    /** Of the plans of several years, by their kind. */
    static final Map<String, List<String>> RENCANA = Map.of(
            "RPJPD",
            List.of(
                    "RPJPD_PERSIAPAN",
                    "RPJPD_RANCANGAN_AWAL",
                    "RPJPD_KONSULTASI_PUBLIK",
                    "RPJPD_PEMBAHASAN",
                    "RPJPD_RANCANGAN",
                    "RPJPD_MUSRENBANG",
                    "RPJPD_RANCANGAN_AKHIR",
                    "RPJPD_REVIU_APIP",
                    "RPJPD_TINDAK_LANJUT_REVIU",
                    "RPJPD_PERSETUJUAN_DPRD",
                    "RPJPD_PERMOHONAN_EVALUASI",
                    "RPJPD_EVALUASI",
                    "RPJPD_TINDAK_LANJUT_EVALUASI",
                    "RPJPD_PENETAPAN"),
            "RPJMD",
            List.of(
                    "RPJMD_PERSIAPAN",
                    "RPJMD_RANCANGAN_AWAL",
                    "RPJMD_KONSULTASI_PUBLIK",
                    "RPJMD_NOTA_KESEPAKATAN",
                    "RPJMD_KONSULTASI",
                    "RPJMD_SURAT_EDARAN",
                    "RPJMD_PENGUMPULAN_RENSTRA",
                    "RPJMD_PUTUSAN_RENSTRA_TERLAMBAT",
                    "RPJMD_TAMBAHAN_WAKTU",
                    "RPJMD_RANCANGAN",
                    "RPJMD_MUSRENBANG",
                    "RPJMD_RANCANGAN_AKHIR",
                    "RPJMD_REVIU_APIP",
                    "RPJMD_TINDAK_LANJUT_REVIU",
                    "RPJMD_PERSETUJUAN_DPRD",
                    "RPJMD_PERMOHONAN_EVALUASI",
                    "RPJMD_EVALUASI",
                    "RPJMD_TINDAK_LANJUT_EVALUASI",
                    "RPJMD_PENETAPAN"),
            "RENSTRA",
            List.of(
                    "RENSTRA_PERSIAPAN",
                    "RENSTRA_RANCANGAN_AWAL",
                    "RENSTRA_FORUM_PD",
                    "RENSTRA_PENYUSUNAN",
                    "RENSTRA_PENGAJUAN",
                    "RENSTRA_VERIFIKASI",
                    "RENSTRA_PERBAIKAN",
                    "RENSTRA_REVIU_APIP",
                    "RENSTRA_TINDAK_LANJUT_REVIU",
                    "RENSTRA_PENETAPAN"));

    static final List<String> SEMUA = Stream.concat(
                    TAHUNAN.stream(), RENCANA.values().stream().flatMap(List::stream))
            .toList();

    private Tahapan() {}
}
