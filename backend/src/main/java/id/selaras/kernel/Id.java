package id.selaras.kernel;

import java.security.SecureRandom;

/**
 * Keys that rise with time and are made without asking the database, so that inserts go out in
 * batches. 42 bits of milliseconds and 21 random bits; two nodes need no agreement.
 */
public final class Id {

    private static final long AWAL = 1_577_836_800_000L;
    private static final SecureRandom ACAK = new SecureRandom();
    private static long terakhir;

    private Id() {}

    public static synchronized long baru() {
        long calon = (System.currentTimeMillis() - AWAL) << 21 | ACAK.nextInt(1 << 21);
        terakhir = Math.max(calon, terakhir + 1);
        return terakhir;
    }
}
