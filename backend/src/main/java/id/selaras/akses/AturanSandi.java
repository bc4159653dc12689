package id.selaras.akses;

import id.selaras.kernel.PelanggaranAturan;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;

/**
 * What a password must be: long rather than odd. No forced digits or signs, no forced change by date;
 * what is refused is what gets guessed first.
 */
final class AturanSandi {

    static final int PALING_PENDEK = 10;

    /** The hash reads no further than this many bytes. */
    private static final int PALING_PANJANG = 72;

    private static final Set<String> LAZIM = Set.of(
            "password",
            "passw0rd",
            "selaras",
            "bappeda",
            "pemda",
            "pemkot",
            "indonesia",
            "qwerty",
            "qwertyuiop",
            "rahasia",
            "admin",
            "administrator",
            "perencana",
            "bismillah",
            "sayang",
            "iloveyou",
            "merdeka",
            "garuda",
            "kominfo",
            "sandi",
            "renja",
            "rkpd");

    private static final String HURUF = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom ACAK = new SecureRandom();

    private AturanSandi() {}

    /** @throws PelanggaranAturan SND-01 … SND-04 */
    static void periksa(String sandi, String namaPengguna, String nama) {
        if (sandi == null || sandi.codePointCount(0, sandi.length()) < PALING_PENDEK) {
            throw new PelanggaranAturan("SND-01", PALING_PENDEK);
        }
        if (sandi.getBytes(StandardCharsets.UTF_8).length > PALING_PANJANG) {
            throw new PelanggaranAturan("SND-02", PALING_PANJANG);
        }
        var kecil = sandi.toLowerCase(Locale.ROOT);
        for (var bagian : (namaPengguna + " " + nama).toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
            if (bagian.length() >= 4 && kecil.contains(bagian)) {
                throw new PelanggaranAturan("SND-03", bagian);
            }
        }
        var huruf = kecil.replaceAll("[^a-z]+$", "").replaceAll("^[^a-z]+", "");
        if (LAZIM.contains(huruf) || berulang(kecil) || berurutan(kecil)) {
            throw new PelanggaranAturan("SND-04");
        }
    }

    /** A password to be said over the telephone: four groups of four, nothing that looks alike. */
    static String acak() {
        var hasil = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                hasil.append('-');
            }
            hasil.append(HURUF.charAt(ACAK.nextInt(HURUF.length())));
        }
        return hasil.toString();
    }

    private static boolean berulang(String teks) {
        return teks.chars().distinct().count() < 4;
    }

    private static boolean berurutan(String teks) {
        for (int i = 1; i < teks.length(); i++) {
            if (Math.abs(teks.charAt(i) - teks.charAt(i - 1)) != 1
                    && !(teks.charAt(i - 1) == '9' && teks.charAt(i) == '0')) {
                return false;
            }
        }
        return true;
    }
}
