package id.selaras.peragaan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the checks of the demo's files share: the files, read once, and a list of what is wrong. */
final class BacaanPeragaan {

    static final Berkas BERKAS = new Berkas("35.73");
    static final List<Map<String, String>> PD = csv("perangkat-daerah.csv");
    static final Map<String, Map<String, String>> PD_MENURUT_KUNCI = menurut(PD, b -> b.get("kunci"));
    static final Map<String, String> NOMENKLATUR = csv("nomenklatur-050-3708-2020.csv").stream()
            .collect(Collectors.toMap(b -> b.get("kode"), b -> b.get("nama")));
    static final Map<String, Map<String, String>> SATUAN = menurut(csv("satuan.csv"), b -> b.get("nama"));
    static final List<String> SUMBER_DANA =
            csv("sumber-dana.csv").stream().map(b -> b.get("kode")).toList();
    static final List<Map<String, String>> PROGRAM_RPJMD = csv("rpjmd-program.csv");
    static final List<Map<String, String>> INDIKATOR = csv("renja/indikator.csv");
    static final List<Map<String, String>> USULAN = csv("usulan.csv");
    static final Map<String, List<Map<String, String>>> RENJA = perPd("renja/");
    static final Map<String, List<Map<String, String>>> RENSTRA = perPd("renstra/");

    private BacaanPeragaan() {}

    /** Rows by name of column; an empty cell is an empty text here, so that checks need not ask for null. */
    static List<Map<String, String>> csv(String nama) {
        return BERKAS.csv(nama).stream().map(BacaanPeragaan::tanpaNull).toList();
    }

    private static Map<String, String> tanpaNull(Map<String, String> baris) {
        baris.replaceAll((kolom, isi) -> isi == null ? "" : isi);
        return baris;
    }

    static BigDecimal angka(String sel) {
        return Berkas.angka(sel.isEmpty() ? null : sel);
    }

    static Map<String, BigDecimal> sumberDana(String sel) {
        return Berkas.dana(sel.isEmpty() ? null : sel);
    }

    static Map<String, Map<String, String>> menurut(
            List<Map<String, String>> baris, Function<Map<String, String>, String> kunci) {
        Map<String, Map<String, String>> hasil = new LinkedHashMap<>();
        for (var b : baris) {
            if (hasil.put(kunci.apply(b), b) != null) {
                throw new IllegalStateException("dua kali: " + kunci.apply(b));
            }
        }
        return hasil;
    }

    static Map<String, List<Map<String, String>>> perPd(String folder) {
        Map<String, List<Map<String, String>>> hasil = new TreeMap<>();
        PD.forEach(pd -> hasil.put(pd.get("kunci"), csv(folder + pd.get("kunci") + ".csv")));
        return hasil;
    }

    /** The name of a code, whether it stands in the list itself or there as X.XX. */
    static String nama(String kode) {
        var bagian = kode.split("\\.", 3);
        return NOMENKLATUR.getOrDefault(kode, bagian.length < 3 ? null : NOMENKLATUR.get("X.XX." + bagian[2]));
    }

    static boolean penunjang(String kode) {
        return kode.split("\\.")[2].equals("01");
    }

    static String potong(String kode, int segmen) {
        return String.join(".", List.of(kode.split("\\.")).subList(0, segmen));
    }

    static BigDecimal jumlah(List<Map<String, String>> baris, String kolom) {
        return baris.stream()
                .map(b -> angka(b.get(kolom)))
                .filter(a -> a != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static boolean sama(String a, String b) {
        return a.isEmpty() == b.isEmpty() && (a.isEmpty() || new BigDecimal(a).compareTo(new BigDecimal(b)) == 0);
    }

    /** Checks one value of a cell against what its satuan can have; adds to what is wrong. */
    static void periksaNilai(String tempat, String nilai, String satuan, List<String> salah) {
        var aturan = SATUAN.get(satuan);
        if (aturan == null) {
            salah.add(tempat + " satuan tidak dikenal: " + satuan);
            return;
        }
        var angka = angka(nilai);
        if (angka == null) {
            return;
        }
        if (aturan.get("bulat").equals("ya") && angka.stripTrailingZeros().scale() > 0) {
            salah.add(tempat + " pecahan dari " + satuan + ": " + nilai);
        }
        if (aturan.get("persen").equals("ya") && (angka.signum() < 0 || angka.compareTo(BigDecimal.valueOf(100)) > 0)) {
            salah.add(tempat + " di luar 0 sampai 100: " + nilai);
        }
        if (angka.scale() > 4) {
            salah.add(tempat + " lebih dari empat desimal: " + nilai);
        }
    }

    static List<String> salah() {
        return new ArrayList<>();
    }
}
