package id.selaras.dokumen.forum;

import static id.selaras.dokumen.naskah.TanggalIndonesia.terbilang;

import id.selaras.dokumen.naskah.PenyusunNaskah;
import id.selaras.dokumen.naskah.TanggalIndonesia;
import id.selaras.partisipasi.forum.JenisForum;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The sentences of the papers of a forum. Five diktum of a Forum PD: berita acara in use in regions [S]. */
final class KalimatForum {

    private static final List<String> DIKTUM =
            List.of("KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH", "KEDELAPAN", "KESEMBILAN");

    private final IsiNaskahForum isi;

    KalimatForum(IsiNaskahForum isi) {
        this.isi = isi;
    }

    void undangan(PenyusunNaskah.Teks teks) {
        teks.paragraf("Kepada Yth.<br/>Bapak/Ibu sebagaimana daftar terlampir");
        teks.paragraf("Dengan hormat, dalam rangka penyusunan rencana pembangunan tahun " + isi.tahun()
                + ", kami mengundang Bapak/Ibu pada " + aman(isi.nama()) + " yang akan dilaksanakan pada:");
        teks.html("<table><tr><td>Hari, tanggal</td><td>" + hariTanggal() + "</td></tr><tr><td>Pukul</td><td>"
                + (isi.pukul() == null ? "" : aman(isi.pukul()) + " sampai selesai")
                + "</td></tr><tr><td>Tempat</td><td>" + aman(isi.tempat()) + "</td></tr></table>");
        teks.paragraf("dengan acara:");
        teks.html(bernomor(isi.acara()));
        teks.paragraf("Mengingat pentingnya acara ini, dimohon kehadiran Bapak/Ibu tepat waktu. Demikian atas perhatian"
                + " dan kehadirannya disampaikan terima kasih.");
    }

    void notulen(PenyusunNaskah.Teks teks) {
        teks.paragraf("<b>" + aman(isi.nama()) + "</b> dilaksanakan pada " + hariTanggal() + " di " + aman(isi.tempat())
                + " dan dihadiri " + isi.hadir().size() + " orang: " + perUnsur() + ".");
        bagian(teks, "Acara", isi.acara());
        bagian(teks, "Jalannya pembahasan", isi.notulen());
        bagian(
                teks,
                "Usulan dari peserta",
                isi.usulan().stream().map(u -> u.pengusul() + ": " + u.uraian()).toList());
        bagian(teks, "Kesepakatan", isi.kesepakatan());
    }

    void beritaAcara(PenyusunNaskah.Teks teks) {
        teks.paragraf(pembuka());
        teks.paragraf("Setelah memperhatikan pemaparan, tanggapan, dan saran seluruh peserta, forum menyepakati:");
        var diktum = new java.util.ArrayList<>(isi.kesepakatan());
        if (isi.jenis() == JenisForum.FORUM_PD) {
            diktum.add("Baris rancangan Renja yang disepakati berubah sebagaimana Lampiran II"
                    + (isi.baris().isEmpty() ? " (nihil)" : "") + ", dan usulan dari peserta sebagaimana Lampiran III"
                    + (isi.usulan().isEmpty() ? " (nihil)" : "") + ".");
        }
        diktum.add("Lampiran merupakan satu kesatuan yang tidak terpisahkan dari berita acara ini.");
        diktum.add(penutup());
        for (int i = 0; i < diktum.size(); i++) {
            teks.paragraf(
                    "<b>" + (i < DIKTUM.size() ? DIKTUM.get(i) : "KE-" + (i + 1)) + ".</b> " + aman(diktum.get(i)));
        }
        teks.paragraf("Demikian berita acara ini dibuat dan disahkan untuk dipergunakan sebagaimana mestinya.");
    }

    private String pembuka() {
        var t = isi.hari();
        var waktu = t == null
                ? "Pada hari yang belum ditentukan"
                : "Pada hari ini " + TanggalIndonesia.hari(t) + ", tanggal " + terbilang(t.getDayOfMonth()) + " bulan "
                        + TanggalIndonesia.bulan(t) + " tahun " + terbilang(t.getYear())
                        + String.format(" (%02d-%02d-%d)", t.getDayOfMonth(), t.getMonthValue(), t.getYear());
        return waktu + ", bertempat di " + aman(isi.tempat()) + ", telah diselenggarakan " + aman(isi.nama())
                + " yang dihadiri " + isi.hadir().size() + " orang wakil pemangku kepentingan (" + perUnsur()
                + ") sebagaimana daftar hadir pada Lampiran I.";
    }

    private String penutup() {
        return switch (isi.jenis()) {
            case FORUM_PD ->
                "Berita acara ini menjadi bahan penyempurnaan rancangan Renja dan rancangan RKPD, dan disampaikan kepada "
                        + isi.namaBappeda() + ".";
            case FORUM_PD_RENSTRA ->
                "Berita acara ini menjadi bahan penyempurnaan rancangan Renstra, dan disampaikan kepada "
                        + isi.namaBappeda() + ".";
            case KONSULTASI_PUBLIK_RPJPD -> "Berita acara ini menjadi bahan penyempurnaan rancangan awal RPJPD.";
            case KONSULTASI_PUBLIK_RPJMD -> "Berita acara ini menjadi bahan penyempurnaan rancangan awal RPJMD.";
            case MUSRENBANG_RPJPD -> "Berita acara ini menjadi bahan penyusunan rancangan akhir RPJPD.";
            case MUSRENBANG_RPJMD -> "Berita acara ini menjadi bahan penyusunan rancangan akhir RPJMD.";
            case KONSULTASI_PUBLIK -> "Berita acara ini menjadi bahan penyempurnaan rancangan awal RKPD.";
            case MUSRENBANG_KELURAHAN -> "Berita acara ini menjadi bahan Musrenbang RKPD di kecamatan.";
            case MUSRENBANG_KECAMATAN ->
                "Berita acara ini menjadi bahan Forum Perangkat Daerah dan penyusunan rancangan RKPD.";
            default -> "Berita acara ini menjadi bahan penyusunan rancangan akhir RKPD.";
        };
    }

    private String perUnsur() {
        var hasil = isi.hadir().stream()
                .collect(Collectors.groupingBy(
                        IsiNaskahForum.Orang::unsur, java.util.LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> e.getKey().toLowerCase(Locale.ROOT) + " " + e.getValue())
                .collect(Collectors.joining(", "));
        return hasil.isEmpty() ? "nihil" : aman(hasil);
    }

    private String hariTanggal() {
        return isi.hari() == null
                ? "belum ditentukan"
                : TanggalIndonesia.hari(isi.hari()) + ", " + TanggalIndonesia.panjang(isi.hari());
    }

    private static void bagian(PenyusunNaskah.Teks teks, String judul, List<String> butir) {
        teks.html("<h3>" + judul + "</h3>");
        teks.html(butir.isEmpty() ? "<p>Nihil.</p>" : bernomor(butir));
    }

    private static String bernomor(List<String> butir) {
        return "<ol>" + butir.stream().map(b -> "<li>" + aman(b) + "</li>").collect(Collectors.joining()) + "</ol>";
    }

    private static String aman(String teks) {
        return teks == null
                ? ""
                : teks.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
