package id.selaras.verifikasi;

import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.verifikasi.aturan.Bobot;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Every Renja of a year and the RKPD that they make together.
 *
 * @param rkpd findings on the RKPD as a whole
 * @param tanpaRenja PD of today that have no Renja this year
 */
public record HasilPemda(
        int tahun, List<HasilVerifikasi> renja, List<TemuanRenja> rkpd, List<PerangkatDaerah> tanpaRenja) {

    public Stream<TemuanRenja> semua() {
        return Stream.concat(renja.stream().flatMap(r -> r.temuan().stream()), rkpd.stream());
    }

    /** How often each rule fired, by its code. */
    public Map<String, Long> perAturan() {
        var hasil = new TreeMap<String, Long>();
        semua().forEach(t -> hasil.merge(t.kode(), 1L, Long::sum));
        return hasil;
    }

    public long jumlah(Bobot bobot) {
        return semua().filter(t -> t.bobot() == bobot).count();
    }
}
