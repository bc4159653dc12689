package id.selaras.beranda;

import id.selaras.partisipasi.usulan.NasibUsulan;
import java.util.List;
import java.util.Map;

/**
 * The usulan a camat, lurah or the DPRD brought in, and their fate.
 *
 * @param dari "Kecamatan Klojen", "pokok-pokok pikiran DPRD"
 */
record UsulanSaya(String dari, Map<String, Integer> jumlah, List<NasibUsulan> daftar) {

    public int total() {
        return jumlah.values().stream().mapToInt(Integer::intValue).sum();
    }
}
