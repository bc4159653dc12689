package id.selaras.partisipasi.forum;

/** The agenda a forum opens with; the organiser changes it as needed. Source: practice of regions [S], purposes [K h]. */
final class AcaraBawaan {

    private AcaraBawaan() {}

    static String untuk(JenisForum jenis) {
        return switch (jenis) {
            case FORUM_PD -> """
                    Pembukaan
                    Pemaparan rancangan Renja dan pagu indikatif menurut Surat Edaran
                    Penyelarasan dengan usulan hasil Musrenbang kecamatan dan pokok-pokok pikiran DPRD
                    Penajaman indikator, target, dan lokasi
                    Sinkronisasi lintas perangkat daerah
                    Kesepakatan dan penandatanganan berita acara""";
            case KONSULTASI_PUBLIK -> """
                    Pembukaan
                    Pemaparan rancangan awal RKPD
                    Masukan dari setiap unsur
                    Perumusan kesepakatan
                    Penandatanganan berita acara""";
            case FORUM_PD_RENSTRA -> """
                    Pembukaan
                    Pemaparan rancangan Renstra dan Surat Edaran Kepala Daerah
                    Penyelarasan tujuan, sasaran, dan program dengan rancangan awal RPJMD
                    Penajaman indikator dan target
                    Sinkronisasi lintas perangkat daerah
                    Kesepakatan dan penandatanganan berita acara""";
            case KONSULTASI_PUBLIK_RPJPD, KONSULTASI_PUBLIK_RPJMD -> """
                    Pembukaan
                    Pemaparan rancangan awal
                    Masukan dari setiap unsur
                    Perumusan kesepakatan
                    Penandatanganan berita acara""";
            case MUSRENBANG_RPJPD, MUSRENBANG_RPJMD -> """
                    Pembukaan oleh Kepala Daerah
                    Pemaparan rancangan
                    Penajaman, penyelarasan, klarifikasi, dan kesepakatan tujuan, sasaran, strategi, arah kebijakan, dan program
                    Penandatanganan berita acara""";
            case MUSRENBANG_KELURAHAN -> """
                    Pembukaan
                    Pemaparan hasil rembuk warga RT dan RW
                    Pembahasan dan urutan prioritas usulan kelurahan
                    Pemilihan wakil ke Musrenbang kecamatan
                    Penandatanganan berita acara""";
            case MUSRENBANG_KECAMATAN -> """
                    Pembukaan
                    Pemaparan usulan prioritas setiap kelurahan
                    Pembahasan dan urutan prioritas usulan kecamatan
                    Pemilihan delegasi ke Forum Perangkat Daerah
                    Penandatanganan berita acara""";
            default -> """
                    Pembukaan oleh Kepala Daerah
                    Pemaparan rancangan RKPD
                    Penyelarasan, penajaman, klarifikasi, dan kesepakatan prioritas, sasaran, program, lokasi, dan pagu
                    Penandatanganan berita acara""";
        };
    }
}
