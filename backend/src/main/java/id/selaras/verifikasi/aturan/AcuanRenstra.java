package id.selaras.verifikasi.aturan;

import id.selaras.kernel.TeksLuar;
import id.selaras.strategis.renstra.BarisRenstra;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The rows of a Renstra by code, as the Renja of one year looks at them. */
final class AcuanRenstra {

    private final Map<String, List<BarisRenstra>> menurutKode = new HashMap<>();
    private final boolean sampaiSubKegiatan;

    AcuanRenstra(List<BarisRenstra> baris) {
        baris.forEach(b -> menurutKode
                .computeIfAbsent(KonteksRenja.kunci(b.kode()), k -> new ArrayList<>())
                .add(b));
        sampaiSubKegiatan = baris.stream().anyMatch(b -> b.jenjang().equals("SUB_KEGIATAN"));
    }

    boolean kosong() {
        return menurutKode.isEmpty();
    }

    /** The Renstra goes down to sub kegiatan; some stop at kegiatan. */
    boolean sampaiSubKegiatan() {
        return sampaiSubKegiatan;
    }

    boolean memuat(String kode) {
        return menurutKode.containsKey(KonteksRenja.kunci(kode));
    }

    /** The row of this code with this indicator, or the first of the code. */
    Optional<BarisRenstra> baris(String kode, String indikator) {
        var calon = menurutKode.getOrDefault(KonteksRenja.kunci(kode), List.of());
        return calon.stream()
                .filter(b -> TeksLuar.sama(b.indikator(), indikator))
                .findFirst()
                .or(() -> calon.stream().findFirst());
    }

    /** Pagu of the code this year; a Renstra repeats it on each indicator, so it counts once. */
    Optional<BigDecimal> pagu(String kode) {
        return menurutKode.getOrDefault(KonteksRenja.kunci(kode), List.of()).stream()
                .map(BarisRenstra::pagu)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
