package id.selaras.akses;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One field that an act changed, in words: {@code penetapanPagu} becomes "Penetapan pagu".
 *
 * @param nama null where the trail holds one value only
 * @param lama null where there was none
 */
public record BedaJejak(String nama, String lama, String baru) {

    private static final JsonMapper JSON = new JsonMapper();

    /** The fields that differ; everything, where only one side is there. */
    public static List<BedaJejak> urai(String sebelum, String sesudah) {
        if (sebelum == null && sesudah == null) {
            return List.of();
        }
        var lama = objek(sebelum);
        var baru = objek(sesudah);
        if (lama == null && sebelum != null || baru == null && sesudah != null) {
            return List.of(new BedaJejak(null, sebelum, sesudah));
        }
        var a = datar(lama);
        var b = datar(baru);
        var nama = new LinkedHashSet<>(a.keySet());
        nama.addAll(b.keySet());
        List<BedaJejak> hasil = new ArrayList<>();
        for (var n : nama) {
            var dari = a.get(n);
            var ke = b.get(n);
            if (!java.util.Objects.equals(dari, ke)) {
                hasil.add(new BedaJejak(kata(n), dari, ke));
            }
        }
        return hasil;
    }

    private static JsonNode objek(String teks) {
        if (teks == null || !teks.startsWith("{")) {
            return null;
        }
        try {
            return JSON.readTree(teks);
        } catch (JacksonException e) {
            return null;
        }
    }

    private static Map<String, String> datar(JsonNode simpul) {
        Map<String, String> hasil = new java.util.LinkedHashMap<>();
        if (simpul != null) {
            simpul.properties().forEach(p -> rata(p.getKey(), p.getValue(), hasil));
        }
        return hasil;
    }

    private static void rata(String nama, JsonNode nilai, Map<String, String> hasil) {
        if (nilai.isObject()) {
            nilai.properties().forEach(p -> rata(nama + " · " + p.getKey(), p.getValue(), hasil));
        } else {
            hasil.put(nama, nilai.isNull() ? null : nilai.isString() ? nilai.stringValue() : nilai.toString());
        }
    }

    private static String kata(String nama) {
        var pisah = nama.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace('_', ' ');
        var kecil = nama.contains("·") ? pisah : pisah.toLowerCase(Locale.ROOT);
        return kecil.isEmpty() ? nama : Character.toUpperCase(kecil.charAt(0)) + kecil.substring(1);
    }
}
