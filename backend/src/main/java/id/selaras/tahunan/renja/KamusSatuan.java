package id.selaras.tahunan.renja;

import id.selaras.kernel.TeksLuar;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the national spelling of a satuan: "orang " is Orang; "Org" is offered as Orang. */
final class KamusSatuan {

    private static final Map<String, String> SINGKATAN = Map.ofEntries(
            Map.entry("org", "orang"),
            Map.entry("dok", "dokumen"),
            Map.entry("doc", "dokumen"),
            Map.entry("lap", "laporan"),
            Map.entry("bln", "bulan"),
            Map.entry("thn", "tahun"),
            Map.entry("keg", "kegiatan"),
            Map.entry("pkt", "paket"),
            Map.entry("klp", "kelompok"),
            Map.entry("kel", "kelurahan"),
            Map.entry("unt", "unit"),
            Map.entry("bh", "buah"),
            Map.entry("%", "persen"),
            Map.entry("persentase", "persen"),
            Map.entry("sistim", "sistem"));

    private final Map<String, String> nasional = new HashMap<>();

    KamusSatuan(Collection<String> ejaan) {
        ejaan.forEach(e -> nasional.putIfAbsent(kunci(e), TeksLuar.rapikan(e)));
    }

    /** The same satuan as the list spells it. */
    Optional<String> cari(String teks) {
        return Optional.ofNullable(nasional.get(kunci(teks)));
    }

    /** What an abbreviation most likely stands for, among the satuan of the list. */
    Optional<String> tebak(String teks) {
        var kunci = kunci(teks);
        var tanpaTitik = kunci.endsWith(".") ? kunci.substring(0, kunci.length() - 1) : kunci;
        var panjang = SINGKATAN.get(tanpaTitik);
        return Optional.ofNullable(nasional.get(panjang == null ? tanpaTitik : panjang));
    }

    private static String kunci(String teks) {
        return TeksLuar.rapikan(teks).toLowerCase(Locale.ROOT);
    }
}
