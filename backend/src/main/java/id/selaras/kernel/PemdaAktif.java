package id.selaras.kernel;

import java.util.function.Supplier;

/** The Pemda (kode wilayah) whose rows the current thread may see. Empty means: none. */
public final class PemdaAktif {

    private static final ThreadLocal<String> KODE = new ThreadLocal<>();

    private PemdaAktif() {}

    /** The kode wilayah, or an empty string, which matches no row. */
    public static String kode() {
        var kode = KODE.get();
        return kode == null ? "" : kode;
    }

    public static <T> T dengan(String kode, Supplier<T> kerja) {
        var sebelum = KODE.get();
        KODE.set(kode);
        try {
            return kerja.get();
        } finally {
            if (sebelum == null) {
                KODE.remove();
            } else {
                KODE.set(sebelum);
            }
        }
    }

    public static void dengan(String kode, Runnable kerja) {
        dengan(kode, () -> {
            kerja.run();
            return null;
        });
    }
}
