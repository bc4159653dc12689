package id.selaras.peragaan;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of the demo's Pemda, by their path in its folder. */
final class Berkas {

    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    private final String folder;

    Berkas(String pemda) {
        this.folder = "peragaan/" + pemda + "/";
    }

    /** Rows by column name; an empty cell is null. */
    List<Map<String, String>> csv(String nama) {
        try (var pembaca = new InputStreamReader(sumber(nama).getInputStream(), StandardCharsets.UTF_8);
                var isi = CSV.parse(pembaca)) {
            return isi.stream().map(r -> r.toMap()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(nama, e);
        }
    }

    Map<String, Object> yaml(String nama) {
        try (var isi = sumber(nama).getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(isi);
        } catch (IOException e) {
            throw new UncheckedIOException(nama, e);
        }
    }

    boolean ada(String nama) {
        return sumber(nama).exists();
    }

    String teks(String nama) {
        try {
            return sumber(nama).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(nama, e);
        }
    }

    private ClassPathResource sumber(String nama) {
        return new ClassPathResource(folder + nama);
    }

    static BigDecimal angka(String teks) {
        return teks == null ? null : new BigDecimal(teks);
    }

    /** "PAD=1000;DBH=500". */
    static SortedMap<String, BigDecimal> dana(String teks) {
        var hasil = new TreeMap<String, BigDecimal>();
        if (teks != null) {
            for (var bagian : teks.split(";")) {
                var pasangan = bagian.split("=");
                hasil.merge(pasangan[0].strip(), new BigDecimal(pasangan[1].strip()), BigDecimal::add);
            }
        }
        return hasil;
    }

    static Map<String, Object> baris(Object... pasangan) {
        var hasil = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pasangan.length; i += 2) {
            hasil.put((String) pasangan[i], pasangan[i + 1]);
        }
        return hasil;
    }
}
