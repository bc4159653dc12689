package id.selaras.verifikasi.aturan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps what was asked for last, and no more than so many of it. */
final class TerakhirDipakai<K, V> extends LinkedHashMap<K, V> {

    private final int terbanyak;

    private TerakhirDipakai(int terbanyak) {
        super(16, 0.75f, true);
        this.terbanyak = terbanyak;
    }

    /** For any number of threads. */
    static <K, V> Map<K, V> sebanyak(int terbanyak) {
        return Collections.synchronizedMap(new TerakhirDipakai<>(terbanyak));
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> tertua) {
        return size() > terbanyak;
    }
}
