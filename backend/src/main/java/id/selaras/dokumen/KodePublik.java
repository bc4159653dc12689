package id.selaras.dokumen;

import java.security.SecureRandom;
import java.util.Locale;

/** Code of an issued document: sixty random bits in letters and digits that are not mistaken for each other. */
final class KodePublik {

    private static final String HURUF = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int PANJANG = 12;
    private static final SecureRandom ACAK = new SecureRandom();

    private KodePublik() {}

    static String baru() {
        var hasil = new StringBuilder(PANJANG);
        for (int i = 0; i < PANJANG; i++) {
            hasil.append(HURUF.charAt(ACAK.nextInt(HURUF.length())));
        }
        return hasil.toString();
    }

    /** The code as somebody typed it from paper. */
    static String baca(String ketikan) {
        return ketikan.toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replaceAll("[^0-9A-Z]", "");
    }
}
