package id.selaras.partisipasi.forum;

import java.security.SecureRandom;

/** Codes of attendance pages: sixteen letters that nobody guesses, without those that look alike. */
final class KodeHadir {

    private static final String HURUF = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final SecureRandom ACAK = new SecureRandom();
    private static final int PANJANG = 16;

    private KodeHadir() {}

    static String baru() {
        var kode = new StringBuilder(PANJANG);
        for (int i = 0; i < PANJANG; i++) {
            kode.append(HURUF.charAt(ACAK.nextInt(HURUF.length())));
        }
        return kode.toString();
    }
}
