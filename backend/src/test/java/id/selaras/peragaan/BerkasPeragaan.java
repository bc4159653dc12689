package id.selaras.peragaan;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files of one demo Pemda, on the class path under {@code peragaan/<kode wilayah>}. */
final class BerkasPeragaan {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final String folder;

    BerkasPeragaan(String pemda) {
        this.folder = "/peragaan/" + pemda + "/";
    }

    /** All rows by name of column; an empty cell is an empty text. */
    List<Map<String, String>> csv(String nama) {
        try (var parser = FORMAT.parse(new StringReader(teks(nama)))) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(nama, e);
        }
    }

    Map<String, Object> yaml(String nama) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(teks(nama));
    }

    String teks(String nama) {
        try (var isi = buka(nama)) {
            if (isi == null) {
                throw new NoSuchElementException(folder + nama);
            }
            return new String(isi.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(nama, e);
        }
    }

    boolean ada(String nama) {
        try (var isi = buka(nama)) {
            return isi != null;
        } catch (IOException e) {
            throw new UncheckedIOException(nama, e);
        }
    }

    /** Null for an empty cell. */
    static BigDecimal angka(String sel) {
        return sel.isEmpty() ? null : new BigDecimal(sel);
    }

    /** {@code "PAD=60;DBH=40"} by code of the sumber dana, in the order written. */
    static Map<String, BigDecimal> sumberDana(String sel) {
        Map<String, BigDecimal> hasil = new LinkedHashMap<>();
        for (var bagian : sel.isEmpty() ? new String[0] : sel.split(";")) {
            var pasangan = bagian.split("=", 2);
            hasil.merge(pasangan[0], new BigDecimal(pasangan[1]), BigDecimal::add);
        }
        return hasil;
    }

    private InputStream buka(String nama) {
        return BerkasPeragaan.class.getResourceAsStream(folder + nama);
    }
}
