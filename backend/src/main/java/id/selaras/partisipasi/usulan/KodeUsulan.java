package id.selaras.partisipasi.usulan;

import java.security.SecureRandom;
import java.util.Locale;

/** Code by which a citizen finds an usulan again, without signing in. */
public final class KodeUsulan {

    private static final String HURUF = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int PANJANG = 8;
    private static final SecureRandom ACAK = new SecureRandom();

    private KodeUsulan() {}

    public static String baru() {
        var hasil = new StringBuilder(PANJANG);
        for (int i = 0; i < PANJANG; i++) {
            hasil.append(HURUF.charAt(ACAK.nextInt(HURUF.length())));
        }
        return hasil.toString();
    }

    /** The code as somebody typed it from paper. */
    public static String baca(String ketikan) {
        return (ketikan == null ? "" : ketikan)
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", "");
    }

    /** As it is printed: {@code K7QM-2XTR}. */
    public static String tulis(String kode) {
        return kode != null && kode.length() == PANJANG ? kode.substring(0, 4) + "-" + kode.substring(4) : kode;
    }
}
