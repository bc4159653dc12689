package id.selaras;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of cases from the field names tests that exist, and misses none of the cases. */
class KasusLapanganTest {

    private static final List<String> WAJIB = List.of(
            "F03", "F07", "F08", "F15", "F18", "F23", "F24", "F27", "F28", "F33", "F36", "F37", "F40", "F41", "F43",
            "F45", "F48", "F49", "F50", "F51", "F54", "F55", "F56");
    private static final Pattern UJI = Pattern.compile("`(\\w+)#(\\w+)`");

    @Test
    void everyCaseNamesTestsThatExist() throws IOException {
        var kelas = kelasUji();
        var salah = new ArrayList<String>();
        tabel().forEach((kasus, uji) -> {
            var cocok = UJI.matcher(uji);
            int ada = 0;
            while (cocok.find()) {
                ada++;
                if (!punya(kelas.get(cocok.group(1)), cocok.group(2))) {
                    salah.add(kasus + ": " + cocok.group());
                }
            }
            if (ada == 0) {
                salah.add(kasus + " tanpa uji");
            }
        });
        assertThat(salah).isEmpty();
    }

    @Test
    void noCaseIsLeftOut() throws IOException {
        assertThat(tabel().keySet())
                .containsAll(WAJIB)
                .contains("paste-1", "text-1", "text-2", "task-1", "pd-1", "clock-1", "power-1", "disk-1");
    }

    private static Map<String, String> tabel() throws IOException {
        Map<String, String> hasil = new LinkedHashMap<>();
        for (var baris : Files.readAllLines(Path.of("..", "docs", "kasus-lapangan.md"))) {
            var kolom = baris.split("\\|");
            if (kolom.length == 5
                    && !kolom[1].isBlank()
                    && !kolom[1].contains("---")
                    && !kolom[1].strip().equals("case")) {
                assertThat(hasil.put(kolom[1].strip(), kolom[4])).as(kolom[1]).isNull();
            }
        }
        return hasil;
    }

    private static Map<String, String> kelasUji() throws IOException {
        var akar = Path.of("src", "test", "java");
        try (var berkas = Files.walk(akar)) {
            return berkas.filter(b -> b.toString().endsWith("Test.java"))
                    .map(b -> akar.relativize(b).toString().replace(".java", "").replace('/', '.'))
                    .collect(Collectors.toMap(n -> n.substring(n.lastIndexOf('.') + 1), n -> n));
        }
    }

    private static boolean punya(String kelas, String cara) {
        try {
            return kelas != null
                    && Arrays.stream(Class.forName(kelas, false, KasusLapanganTest.class.getClassLoader())
                                    .getDeclaredMethods())
                            .anyMatch(m -> m.getName().equals(cara));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
