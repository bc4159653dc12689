package id.selaras.verifikasi.reviu;

import java.util.List;

/** What a reviewer looks at. A proposal of Selaras from the purpose of the review (Permendagri 10/2018, unread). */
final class DaftarPeriksa {

    /** @param aspek group on the sheet */
    record Butir(String aspek, String uraian) {}

    private static final String PROSES = "Proses penyusunan";
    private static final String SISTEMATIKA = "Sistematika dan kelengkapan";
    private static final String KONSISTENSI = "Konsistensi";
    private static final String KELAYAKAN = "Kelayakan isi";

    private DaftarPeriksa() {}

    static List<Butir> renja() {
        return List.of(
                new Butir(PROSES, "Tim penyusun dibentuk dengan keputusan sebelum orientasi"),
                new Butir(
                        PROSES,
                        "Forum Perangkat Daerah dilaksanakan dengan berita acara yang ditandatangani wakil unsur"),
                new Butir(PROSES, "Rancangan Renja diverifikasi Bappeda dengan hasil sesuai"),
                new Butir(SISTEMATIKA, "Bab dan subbab mengikuti pedoman yang berlaku"),
                new Butir(SISTEMATIKA, "Tabel yang diwajibkan pedoman terisi"),
                new Butir(KONSISTENSI, "Program, kegiatan, dan sub kegiatan sesuai dengan Renstra"),
                new Butir(KONSISTENSI, "Target, pagu, lokasi, dan sumber dana sama dengan RKPD yang ditetapkan"),
                new Butir(KONSISTENSI, "Jumlah pagu tidak melampaui plafon"),
                new Butir(KELAYAKAN, "Indikator terukur dan target dapat dicapai dengan pagunya"),
                new Butir(KELAYAKAN, "Lokasi dan kelompok sasaran jelas"));
    }

    static List<Butir> rkpd() {
        return List.of(
                new Butir(PROSES, "Konsultasi publik dilaksanakan dengan berita acara"),
                new Butir(
                        PROSES,
                        "Musrenbang setiap tingkat dilaksanakan dengan berita acara yang ditandatangani wakil unsur"),
                new Butir(PROSES, "Pokok-pokok pikiran DPRD diterima dalam batas waktunya dan ditelaah"),
                new Butir(SISTEMATIKA, "Bab mengikuti pedoman yang berlaku"),
                new Butir(KONSISTENSI, "Prioritas dan sasaran sesuai dengan RPJMD"),
                new Butir(KONSISTENSI, "Program dan pagu sama dengan himpunan rancangan Renja yang terverifikasi"),
                new Butir(KONSISTENSI, "Jumlah pagu tidak melampaui kapasitas keuangan daerah"),
                new Butir(KELAYAKAN, "Indikator kinerja utama dan kunci bertarget"));
    }

    /** RPJPD and RPJMD. Source of the review: Permendagri 9/2018 [S], unread. */
    static List<Butir> rencanaDaerah() {
        return List.of(
                new Butir(PROSES, "Tim penyusun dibentuk dengan keputusan sebelum orientasi"),
                new Butir(PROSES, "Konsultasi publik dilaksanakan dengan berita acara"),
                new Butir(PROSES, "Rancangan awal dibahas bersama DPRD dengan nota kesepakatan"),
                new Butir(PROSES, "Musrenbang dilaksanakan dengan berita acara yang ditandatangani wakil unsur"),
                new Butir(SISTEMATIKA, "Bab mengikuti pedoman yang berlaku"),
                new Butir(KONSISTENSI, "Tujuan, sasaran, strategi, dan program bersambung dari misi tanpa putus"),
                new Butir(KONSISTENSI, "Jumlah pagu setiap tahun tidak melampaui kapasitas keuangan daerah"),
                new Butir(KONSISTENSI, "Selaras dengan rencana di atasnya, RTRW, dan KLHS"),
                new Butir(KELAYAKAN, "Indikator terukur, target setiap tahun searah dan dapat dicapai"));
    }

    /** Renstra. Source of the review: Permendagri 9/2018 [S], unread. */
    static List<Butir> renstra() {
        return List.of(
                new Butir(PROSES, "Tim penyusun dibentuk dengan keputusan sebelum orientasi"),
                new Butir(
                        PROSES,
                        "Forum Perangkat Daerah dilaksanakan dengan berita acara yang ditandatangani wakil unsur"),
                new Butir(PROSES, "Rancangan Renstra diverifikasi Bappeda dengan hasil sesuai"),
                new Butir(SISTEMATIKA, "Bab mengikuti pedoman yang berlaku"),
                new Butir(KONSISTENSI, "Setiap sasaran mendukung sasaran RPJMD"),
                new Butir(KONSISTENSI, "Program, indikator, dan target program sama dengan RPJMD"),
                new Butir(KONSISTENSI, "Jumlah pagu tidak melampaui pagu program dalam RPJMD"),
                new Butir(KELAYAKAN, "Indikator terukur dan target dapat dicapai dengan pagunya"));
    }
}
