package id.selaras.strategis.rencana;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A plan with its cascade: the order of the document, numbers by place, and sums. Immutable.
 *
 * <p>What hangs on nothing it should hang on stands at the end, so that nothing vanishes from view or sum.
 */
public final class PohonRencana {

    private static final Comparator<Simpul> URUT = Comparator.comparing(Simpul::jenjang)
            .thenComparingInt(Simpul::urutan)
            .thenComparing(s -> s.kode() == null ? "" : s.kode())
            .thenComparingLong(Simpul::id);

    private final Rencana rencana;
    private final SortedMap<Integer, BigDecimal> kapasitas;
    private final Map<Long, Simpul> menurutId = new HashMap<>();
    private final Map<Long, List<Simpul>> anak = new HashMap<>();
    private final Map<Long, String> nomor = new HashMap<>();
    private final Map<Long, Integer> kedalaman = new HashMap<>();
    private final Map<Long, SortedMap<Integer, BigDecimal>> pagu = new HashMap<>();
    private final List<Simpul> urut = new ArrayList<>();

    public PohonRencana(Rencana rencana, List<Simpul> simpul, SortedMap<Integer, BigDecimal> kapasitas) {
        this.rencana = rencana;
        this.kapasitas = kapasitas;
        simpul.forEach(s -> menurutId.put(s.id(), s));
        var akar = new ArrayList<Simpul>();
        for (var s : simpul) {
            if (s.indukId() == null || !menurutId.containsKey(s.indukId())) {
                akar.add(s);
            } else {
                anak.computeIfAbsent(s.indukId(), id -> new ArrayList<>()).add(s);
            }
        }
        anak.values().forEach(a -> a.sort(URUT));
        akar.sort(URUT);
        int n = 0;
        for (var s : akar) {
            susun(s, s.jenjang() == rencana.jenis().akar() ? String.valueOf(++n) : "", 0);
        }
    }

    private SortedMap<Integer, BigDecimal> susun(Simpul s, String nomorTempat, int dalam) {
        urut.add(s);
        nomor.put(s.id(), s.jenjang().berkode() ? s.kode() == null ? "" : s.kode() : nomorTempat);
        kedalaman.put(s.id(), dalam);
        var jumlah = new TreeMap<Integer, BigDecimal>();
        Consumer<Map<Integer, BigDecimal>> tambah = m -> m.forEach((t, p) -> jumlah.merge(t, p, BigDecimal::add));
        tambah.accept(s.pagu());
        Map<Jenjang, Integer> ke = new HashMap<>();
        for (var a : anak(s.id())) {
            int i = ke.merge(a.jenjang(), 1, Integer::sum);
            boolean bernomor = a.jenjang() == Jenjang.TUJUAN || a.jenjang() == Jenjang.SASARAN;
            tambah.accept(susun(a, bernomor && !nomorTempat.isEmpty() ? nomorTempat + "." + i : "", dalam + 1));
        }
        pagu.put(s.id(), jumlah);
        return jumlah;
    }

    public Rencana rencana() {
        return rencana;
    }

    /** Financial capacity by year; empty where it is not worked out. */
    public SortedMap<Integer, BigDecimal> kapasitas() {
        return kapasitas;
    }

    /** All of it, in the order of the document. */
    public List<Simpul> urut() {
        return urut;
    }

    public Optional<Simpul> simpul(long id) {
        return Optional.ofNullable(menurutId.get(id));
    }

    public List<Simpul> anak(long id) {
        return anak.getOrDefault(id, List.of());
    }

    public Optional<Simpul> induk(Simpul s) {
        return s.indukId() == null ? Optional.empty() : simpul(s.indukId());
    }

    /** The nearest one above (or itself) of a level. */
    public Optional<Simpul> leluhur(Simpul s, Jenjang jenjang) {
        for (Optional<Simpul> kini = Optional.of(s); kini.isPresent(); kini = induk(kini.get())) {
            if (kini.get().jenjang() == jenjang) {
                return kini;
            }
        }
        return Optional.empty();
    }

    /** Code, or number by place such as 1.2.1; empty for what has neither. */
    public String nomor(Simpul s) {
        return nomor.get(s.id());
    }

    /** 0 for a root. */
    public int kedalaman(Simpul s) {
        return kedalaman.get(s.id());
    }

    /** Pagu by year, typed or the sum of what is below. */
    public SortedMap<Integer, BigDecimal> pagu(Simpul s) {
        return pagu.get(s.id());
    }

    /** Pagu of the whole plan by year, every year of it. */
    public SortedMap<Integer, BigDecimal> total() {
        var hasil = new TreeMap<Integer, BigDecimal>();
        rencana.tahun().forEach(t -> hasil.put(t, BigDecimal.ZERO));
        menurutId.values().forEach(s -> s.pagu().forEach((t, p) -> hasil.merge(t, p, BigDecimal::add)));
        return hasil;
    }

    /** In words: "Sasaran 1.2.1", "Program 2.16.03". */
    public String sebut(Simpul s) {
        var angka = nomor(s);
        return s.jenjang().label() + (angka.isEmpty() ? " \"" + pendek(s.uraian()) + "\"" : " " + angka);
    }

    private static String pendek(String teks) {
        return teks.length() > 60 ? teks.substring(0, 59) + "…" : teks;
    }
}
