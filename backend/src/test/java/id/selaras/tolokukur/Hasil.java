package id.selaras.tolokukur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures after warming up, takes the median, and keeps each figure beside its peer of the same run in
 * {@code tolokukur.json}.
 */
public final class Hasil {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final Path BERKAS = Path.of(System.getProperty("selaras.tolokukur.berkas", "target/tolokukur.json"));

    private Hasil() {}

    /** Median of several runs in milliseconds, after as many to warm up. */
    public static double milidetik(int banyak, Callable<?> kerja) throws Exception {
        for (int i = 0; i < banyak; i++) {
            kerja.call();
        }
        var lama = new double[banyak];
        for (int i = 0; i < banyak; i++) {
            lama[i] = sekali(kerja);
        }
        Arrays.sort(lama);
        return lama[banyak / 2];
    }

    public static double sekali(Callable<?> kerja) throws Exception {
        long mulai = System.nanoTime();
        kerja.call();
        return (System.nanoTime() - mulai) / 1e6;
    }

    /** Adds figures under a name; pairs of name and value. */
    public static synchronized void catat(String nama, Object... pasangan) {
        Map<String, Object> angka = new LinkedHashMap<>();
        for (int i = 0; i < pasangan.length; i += 2) {
            angka.put(
                    (String) pasangan[i],
                    pasangan[i + 1] instanceof Double d
                            ? BigDecimal.valueOf(d).setScale(d < 10 ? 3 : 1, RoundingMode.HALF_UP)
                            : pasangan[i + 1]);
        }
        try {
            var semua = new TreeMap<String, Object>();
            if (Files.exists(BERKAS)) {
                semua.putAll(JSON.readValue(Files.readString(BERKAS), new TypeReference<Map<String, Object>>() {}));
            }
            semua.put(nama, angka);
            Files.createDirectories(BERKAS.toAbsolutePath().getParent());
            Files.writeString(BERKAS, JSON.writeValueAsString(semua) + "\n");
            System.out.println("tolokukur " + nama + " " + angka);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
