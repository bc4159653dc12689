package id.selaras.pemberitahuan;

import id.selaras.kernel.AlamatPublik;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A mail that tells one person several things, as plain text. */
record SuratKabar(String perihal, String isi) {

    private static final DateTimeFormatter HARI =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id-ID"));

    static SuratKabar untuk(String nama, List<Kabar> kabar, AlamatPublik alamat, ZoneId zona) {
        var isi = new StringBuilder("Yth. ").append(nama).append(",\n");
        for (var jenis : JenisKabar.values()) {
            var satu = kabar.stream().filter(k -> k.jenis() == jenis).toList();
            if (!satu.isEmpty()) {
                isi.append('\n').append(jenis.label()).append('\n');
                satu.forEach(k -> isi.append(butir(k, alamat, zona)));
            }
        }
        isi.append("\nCara pengiriman surel ini diatur di ")
                .append(alamat.dari("/pemberitahuan"))
                .append(".\n");
        var perihal = kabar.size() == 1
                ? kabar.get(0).jenis().label() + ": " + kabar.get(0).judul()
                : kabar.size() + " hal menunggu Anda";
        return new SuratKabar("[Selaras] " + perihal, isi.toString());
    }

    private static String butir(Kabar k, AlamatPublik alamat, ZoneId zona) {
        var kapan = k.hariTerlambat() > 0
                ? ", terlambat " + k.hariTerlambat() + " hari"
                : k.batas() == null ? "" : ", sampai " + HARI.format(k.batas().atZone(zona));
        return "- " + k.judul() + kapan + "\n  " + alamat.dari("/tugas/" + k.tugasId()) + "\n";
    }
}
