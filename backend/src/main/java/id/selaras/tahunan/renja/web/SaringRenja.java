package id.selaras.tahunan.renja.web;

import id.selaras.kernel.Tahap;
import id.selaras.kernel.TeksLuar;
import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.tahunan.renja.StatusRenja;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Which Renja of a year are shown, and in what order.
 *
 * @param q words of the PD's name, abbreviation or code
 * @param urut "pd", "total", "sisa" or "sejak"
 */
record SaringRenja(String q, StatusRenja status, Tahap tahap, boolean lewat, String urut) {

    private static final List<String> URUTAN = List.of("pd", "total", "sisa", "sejak");

    static SaringRenja dari(String q, String status, String tahap, boolean lewat, String urut) {
        return new SaringRenja(
                TeksLuar.rapikan(q),
                Arrays.stream(StatusRenja.values())
                        .filter(s -> s.name().equals(status))
                        .findFirst()
                        .orElse(null),
                Arrays.stream(Tahap.values())
                        .filter(t -> t.name().equals(tahap))
                        .findFirst()
                        .orElse(null),
                lewat,
                urut != null && URUTAN.contains(urut) ? urut : "pd");
    }

    List<RenjaRingkas> pilih(List<RenjaRingkas> semua) {
        return semua.stream().filter(this::cocok).sorted(pembanding()).toList();
    }

    private boolean cocok(RenjaRingkas r) {
        var teks = (r.namaPd() + " " + r.singkatanPd() + " " + r.kodePd()).toLowerCase(Locale.ROOT);
        return Arrays.stream(q.toLowerCase(Locale.ROOT).split(" ")).allMatch(teks::contains)
                && (status == null || r.status() == status)
                && (tahap == null || r.tahap() == tahap)
                && (!lewat || sisa(r) != null && sisa(r).signum() < 0);
    }

    private Comparator<RenjaRingkas> pembanding() {
        var kode = Comparator.comparing(RenjaRingkas::kodePd);
        return switch (urut) {
            case "total" -> Comparator.comparing(RenjaRingkas::total).reversed().thenComparing(kode);
            case "sisa" ->
                Comparator.comparing(SaringRenja::sisa, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
                        .thenComparing(kode);
            case "sejak" -> Comparator.comparing(RenjaRingkas::statusSejak).thenComparing(kode);
            default -> kode;
        };
    }

    private static BigDecimal sisa(RenjaRingkas r) {
        return r.plafon() == null ? null : r.plafon().subtract(r.total());
    }
}
