package id.selaras.partisipasi.usulan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One step on the way of an usulan.
 *
 * @param jenjang the rung on which it was taken
 * @param volume what this rung recommends, null where it says nothing of it
 * @param rinci what changed, in words: "dari RW 03 ke RW 05"
 * @param jabatan the office in which the person acted
 */
public record LangkahUsulan(
        Instant waktu,
        JenjangUsulan jenjang,
        AksiUsulan aksi,
        BigDecimal volume,
        BigDecimal anggaran,
        String alasan,
        String rinci,
        String pelaku,
        String jabatan) {

    private static final Set<AksiUsulan> REKOMENDASI = EnumSet.of(
            AksiUsulan.SETUJU,
            AksiUsulan.SETUJU_PERUBAHAN,
            AksiUsulan.DIKEMBALIKAN,
            AksiUsulan.DITOLAK,
            AksiUsulan.DITERIMA);

    /** What each rung said last, in the order of the rungs. */
    public static Collection<LangkahUsulan> perJenjang(List<LangkahUsulan> semua) {
        Map<JenjangUsulan, LangkahUsulan> hasil = new EnumMap<>(JenjangUsulan.class);
        semua.stream().filter(l -> REKOMENDASI.contains(l.aksi())).forEach(l -> hasil.put(l.jenjang(), l));
        return hasil.values();
    }
}
