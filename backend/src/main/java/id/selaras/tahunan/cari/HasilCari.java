package id.selaras.tahunan.cari;

import java.util.List;

/**
 * What was found, by kind.
 *
 * @param kata the words that were looked for
 * @param terpotong there is more than is shown
 */
public record HasilCari(
        String kata, List<Temu> perangkatDaerah, List<Temu> baris, List<Temu> prioritas, boolean terpotong) {

    public boolean kosong() {
        return perangkatDaerah.isEmpty() && baris.isEmpty() && prioritas.isEmpty();
    }
}
