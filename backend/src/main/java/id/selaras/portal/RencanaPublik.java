package id.selaras.portal;

import id.selaras.tahunan.renja.BarisPublik;
import id.selaras.tahunan.renja.VersiPublik;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The plan of a year as far as it was frozen: every line of the latest official version of each Renja. */
record RencanaPublik(List<VersiPublik> versi, List<Baris> baris) {

    static final String TANPA_PRIORITAS = "Penunjang dan lainnya";

    /** A line with the Renja that it stands in. */
    record Baris(VersiPublik versi, BarisPublik isi) {

        public String prioritas() {
            return isi.prioritas() == null || isi.prioritas().isBlank() ? TANPA_PRIORITAS : isi.prioritas();
        }
    }

    /** A sum under a name. */
    record Jumlah(String nama, int baris, BigDecimal pagu) {}

    static RencanaPublik dari(List<VersiPublik> versi, Map<Long, List<BarisPublik>> baris) {
        return new RencanaPublik(
                versi,
                versi.stream()
                        .flatMap(v ->
                                baris.getOrDefault(v.id(), List.of()).stream().map(b -> new Baris(v, b)))
                        .toList());
    }

    public BigDecimal total() {
        return jumlah(baris);
    }

    /** By prioritas, the largest first; what serves none at the end. */
    public List<Jumlah> perPrioritas() {
        return per(Baris::prioritas).stream()
                .sorted(Comparator.comparing((Jumlah j) -> j.nama().equals(TANPA_PRIORITAS))
                        .thenComparing(Jumlah::pagu, Comparator.reverseOrder()))
                .toList();
    }

    private List<Jumlah> per(Function<Baris, String> kunci) {
        return baris.stream()
                .collect(Collectors.groupingBy(kunci, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new Jumlah(e.getKey(), e.getValue().size(), jumlah(e.getValue())))
                .toList();
    }

    public List<Baris> denganPrioritas(String nama) {
        return baris.stream().filter(b -> b.prioritas().equals(nama)).toList();
    }

    public List<Baris> milik(String kodePd) {
        return baris.stream().filter(b -> b.versi().kodePd().equals(kodePd)).toList();
    }

    /** Lines whose lokasi names a place; a whole word, so that "Sukun" is not found in another name. */
    public List<Baris> di(String tempat) {
        var kata = java.util.regex.Pattern.compile(
                "(?U)\\b" + java.util.regex.Pattern.quote(tempat.toLowerCase(Locale.ROOT)) + "\\b");
        return baris.stream()
                .filter(b -> b.isi().lokasi() != null
                        && kata.matcher(b.isi().lokasi().toLowerCase(Locale.ROOT))
                                .find())
                .toList();
    }

    /** The line that takes an usulan up, if it was frozen. */
    public Baris menampung(String kodePd, String silsilah, String kode) {
        return baris.stream()
                .filter(b -> silsilah != null
                        ? silsilah.equals(b.isi().silsilah())
                        : kode != null
                                && kode.equals(b.isi().kode())
                                && b.versi().kodePd().equals(kodePd))
                .findFirst()
                .orElse(null);
    }

    static BigDecimal jumlah(List<Baris> baris) {
        return baris.stream()
                .map(b -> b.isi().pagu())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
