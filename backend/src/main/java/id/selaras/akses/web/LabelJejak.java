package id.selaras.akses.web;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says acts and things of the trail in words; known to templates as {@code @labelJejak}. */
@Component("labelJejak")
class LabelJejak {

    private static final Pattern KODE = Pattern.compile("[A-Z]+(_[A-Z]+)+|SETUJU|TIDAK|SELESAI|SESUAI|DIKEMBALIKAN");
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

    private final MessageSource pesan;

    LabelJejak(MessageSource pesan) {
        this.pesan = pesan;
    }

    /** "renja.diajukan" is "Renja diajukan" where nothing better is written. */
    public String aksi(String aksi) {
        return pesan.getMessage("jejak.aksi." + aksi, null, kata(aksi), INDONESIA);
    }

    public String objek(String objek) {
        return pesan.getMessage("jejak.objek." + objek, null, kata(objek), INDONESIA);
    }

    /** A value of the trail; codes such as "SETUJU" are said in words. */
    public String nilai(String nilai) {
        return nilai == null || !KODE.matcher(nilai).matches()
                ? nilai
                : pesan.getMessage("jejak.nilai." + nilai, null, kata(nilai.toLowerCase(INDONESIA)), INDONESIA);
    }

    private static String kata(String kode) {
        var teks = kode.replace('.', ' ').replace('-', ' ').replace('_', ' ');
        return teks.isEmpty() ? teks : teks.substring(0, 1).toUpperCase(INDONESIA) + teks.substring(1);
    }
}
