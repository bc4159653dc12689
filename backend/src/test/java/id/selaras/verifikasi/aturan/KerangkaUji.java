package id.selaras.verifikasi.aturan;

import id.selaras.kernel.Tahap;
import java.util.List;
import java.util.Set;

/** The outline of a Renja of five bab, short. */
final class KerangkaUji {

    static final String PETUNJUK = "Bagian ini memuat gambaran umum penyusunan Renja perangkat daerah.";

    private KerangkaUji() {}

    static Kerangka limaBab() {
        return new Kerangka(
                "PMDN-86-2017",
                List.of(
                        bab("1", "I", "PENDAHULUAN", false, sub("1.1", "Latar Belakang"), sub("1.2", "Landasan Hukum")),
                        bab(
                                "2",
                                "II",
                                "HASIL EVALUASI RENJA TAHUN LALU",
                                true,
                                sub("2.1", "Evaluasi Pelaksanaan"),
                                sub("2.5", "Penelaahan Usulan")),
                        bab("3", "III", "TUJUAN DAN SASARAN", false, sub("3.3", "Program dan Kegiatan")),
                        bab("4", "IV", "RENCANA KERJA DAN PENDANAAN", false),
                        bab(
                                "5",
                                "V",
                                "PENUTUP",
                                false,
                                sub("5.2", "Kaidah Pelaksanaan"),
                                sub("5.3", "Rencana Tindak Lanjut"))),
                List.of(
                        new Kerangka.Tabel("T-C.29", "Rekapitulasi evaluasi", "2.1", true, false),
                        new Kerangka.Tabel("T-C.30", "Pencapaian kinerja", "2.1", true, false),
                        new Kerangka.Tabel("T-C.32", "Usulan pemangku kepentingan", "2.5", true, true),
                        new Kerangka.Tabel("T-C.33", "Rumusan rencana program", "4", true, false)),
                List.of(
                        new Kerangka.Berkas("SK_TIM", "SK tim penyusun", Tahap.PERSIAPAN, true),
                        new Kerangka.Berkas("NOTULEN_FORUM", "Notulen Forum PD", Tahap.RANCANGAN, true),
                        new Kerangka.Berkas("DOKUMENTASI", "Dokumentasi", Tahap.RANCANGAN, false)),
                List.of(
                        new Kerangka.DasarHukum("UU 25/2004", null, "25", 2004, null),
                        new Kerangka.DasarHukum("UU 23/2014", null, "23", 2014, null),
                        new Kerangka.DasarHukum("Permendagri 86/2017", null, "86", 2017, null),
                        new Kerangka.DasarHukum("Permendagri 54/2010", null, "54", 2010, "Permendagri 86/2017")));
    }

    private static Kerangka.Bab bab(String kunci, String nomor, String judul, boolean lampau, Kerangka.SubBab... sub) {
        return new Kerangka.Bab(kunci, nomor, judul, true, lampau, null, List.of(sub));
    }

    private static Kerangka.SubBab sub(String kunci, String judul) {
        return new Kerangka.SubBab(kunci, kunci, judul, true, PETUNJUK, Set.of());
    }

    /** A plan in order with every chapter filled. */
    static KonteksUji lengkap() {
        var uji = KonteksUji.renja();
        uji.kerangka = limaBab();
        for (var kunci : List.of("1.1", "2.1", "2.5", "3.3", "5.2", "5.3")) {
            uji.bab(kunci, "<p>Uraian yang cukup panjang untuk bagian ini.</p>");
        }
        uji.bab(
                "1.2",
                "<ol><li>Undang-Undang Nomor 25 Tahun 2004 tentang Sistem Perencanaan;</li>"
                        + "<li>Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana diubah dengan"
                        + " Undang-Undang Nomor 9 Tahun 2015;</li>"
                        + "<li>Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017;</li>"
                        + "<li>Keputusan Menteri Dalam Negeri Nomor 050-3708 Tahun 2020;</li></ol>");
        uji.berkas("SK_TIM", java.time.LocalDate.of(2020, 12, 1));
        uji.berkas("NOTULEN_FORUM", java.time.LocalDate.of(2021, 2, 25));
        return uji;
    }

    static KonteksUji dengan(String kunci, String html) {
        var uji = lengkap();
        uji.bab.removeIf(b -> b.kunci().equals(kunci));
        uji.bab(kunci, html);
        return uji;
    }
}
