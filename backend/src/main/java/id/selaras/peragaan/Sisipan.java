package id.selaras.peragaan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows for one table, written in batches. */
final class Sisipan {

    private final JdbcTemplate jdbc;
    private final String tabel;
    private final List<Map<String, Object>> baris = new ArrayList<>();

    Sisipan(JdbcTemplate jdbc, String tabel) {
        this.jdbc = jdbc;
        this.tabel = tabel;
    }

    Sisipan tambah(Object... pasangan) {
        return tambah(Berkas.baris(pasangan));
    }

    Sisipan tambah(Map<String, Object> kolom) {
        baris.add(kolom);
        return this;
    }

    void tulis() {
        if (baris.isEmpty()) {
            return;
        }
        var kolom = baris.get(0).keySet();
        jdbc.batchUpdate(
                "insert into " + tabel + " (" + String.join(", ", kolom) + ") values (" + "?,".repeat(kolom.size() - 1)
                        + "?)",
                baris.stream().map(b -> b.values().toArray()).toList());
        baris.clear();
    }
}
