package id.selaras.referensi.nomenklatur;

import id.selaras.kernel.JenisPemda;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One version of the national list, held in memory: what a code
 * is, for whom it is, and which code was meant when zeros were lost on the way.
 */
public final class IndeksNomenklatur {

    private static final int[] LEBAR_SUB_KEGIATAN = {2, 3, 4};

    private final String versi;
    private final String judul;
    private final boolean indikatorTetap;
    private final Map<String, Map<Integer, Nomenklatur>> isi = new HashMap<>();

    /**
     * @param judul title of the Kepmendagri
     * @param indikatorTetap this version fixes indikator and satuan of each sub kegiatan
     * @param entri entries by kind of Pemda (1 provinsi, 2 kabupaten/kota, 3 and above regions of their own)
     */
    public IndeksNomenklatur(String versi, String judul, boolean indikatorTetap, Collection<Entri> entri) {
        this.versi = versi;
        this.judul = judul;
        this.indikatorTetap = indikatorTetap;
        entri.forEach(e -> isi.computeIfAbsent(e.nomenklatur().kode(), k -> new HashMap<>())
                .put(e.jenisPemda(), e.nomenklatur()));
    }

    /** An entry and the kind of Pemda that the list gives it to. */
    public record Entri(int jenisPemda, Nomenklatur nomenklatur) {}

    public String versi() {
        return versi;
    }

    public String judul() {
        return judul;
    }

    boolean kosong() {
        return isi.isEmpty();
    }

    public boolean indikatorTetap() {
        return indikatorTetap;
    }

    /** The entry of a code for this kind of Pemda, under the code as asked. */
    public Optional<Nomenklatur> cari(JenisPemda jenis, String kode) {
        var tepat = milik(kode, jenis.kodeNomenklatur());
        if (tepat != null) {
            return Optional.of(tepat);
        }
        var generik =
                KodeNomenklatur.penunjang(kode) ? milik(KodeNomenklatur.generik(kode), jenis.kodeNomenklatur()) : null;
        return Optional.ofNullable(generik).map(n -> n.denganKode(kode));
    }

    /** Kinds of Pemda other than this one that the list gives the code to; empty where none. */
    public Set<Integer> jenisLain(JenisPemda jenis, String kode) {
        var hasil = new TreeSet<Integer>(isi.getOrDefault(kode, Map.of()).keySet());
        if (KodeNomenklatur.penunjang(kode)) {
            hasil.addAll(
                    isi.getOrDefault(KodeNomenklatur.generik(kode), Map.of()).keySet());
        }
        hasil.remove(jenis.kodeNomenklatur());
        return hasil;
    }

    /** The code that was meant, only where exactly one of this version fits: 1.3.02.2.01.0109 is 1.03.02.2.01.0109. */
    public Optional<String> perbaikan(JenisPemda jenis, String kode) {
        var cocok = calon(kode).stream().filter(c -> cari(jenis, c).isPresent()).toList();
        return cocok.size() == 1 ? Optional.of(cocok.get(0)) : Optional.empty();
    }

    /** The ways to write a code whose zeros may be lost; none for what has not the six segments of a sub kegiatan. */
    public static Set<String> calon(String kode) {
        var bagian = KodeNomenklatur.rapikan(kode).split("\\.");
        if (bagian.length != 6 || !Arrays.stream(bagian).allMatch(b -> b.matches("\\d{1,4}|X{1,2}"))) {
            return Set.of();
        }
        var awal = angka(bagian[0], 1) + "." + angka(bagian[1], 2) + "." + angka(bagian[2], 2) + "."
                + angka(bagian[3], 1) + "." + angka(bagian[4], 2) + ".";
        var hasil = new LinkedHashSet<String>();
        for (int lebar : LEBAR_SUB_KEGIATAN) {
            hasil.add(awal + angka(bagian[5], lebar));
        }
        return hasil;
    }

    private static String angka(String segmen, int lebar) {
        if (segmen.startsWith("X")) {
            return segmen;
        }
        var polos = segmen.replaceFirst("^0+(?=\\d)", "");
        return "0".repeat(Math.max(0, lebar - polos.length())) + polos;
    }

    private Nomenklatur milik(String kode, int jenis) {
        return isi.getOrDefault(kode, Map.of()).get(jenis);
    }
}
