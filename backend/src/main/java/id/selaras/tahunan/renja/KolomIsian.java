package id.selaras.tahunan.renja;

import java.util.List;

/**
 * A column of T-C.29 or T-C.30 that is typed.
 *
 * @param kunci its name in requests and in the trail
 * @param sql its column in the table
 * @param panjang longest text; 0 for numbers and choices
 * @param pilihan what it may hold; empty where it is free
 */
public record KolomIsian(String kunci, String sql, Jenis jenis, int panjang, List<String> pilihan) {

    /** What a cell holds. */
    public enum Jenis {
        TEKS,
        ANGKA,
        PILIHAN
    }

    static KolomIsian teks(String kunci, String sql, int panjang) {
        return new KolomIsian(kunci, sql, Jenis.TEKS, panjang, List.of());
    }

    static KolomIsian angka(String kunci, String sql) {
        return new KolomIsian(kunci, sql, Jenis.ANGKA, 0, List.of());
    }

    static KolomIsian pilihan(String kunci, String sql, String... nilai) {
        return new KolomIsian(kunci, sql, Jenis.PILIHAN, 0, List.of(nilai));
    }
}
