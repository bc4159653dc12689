package id.selaras.peragaan;

import id.selaras.kernel.Id;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Data sektoral of the demo: the catalogue and its series, as they were known when the year opened. */
@Component
class PemuatIndikator {

    private static final int AWAL = 2016;
    private static final int AKHIR = 2020;
    private static final LocalDateTime DICATAT = LocalDateTime.of(2021, 1, 29, 3, 0);

    private final JdbcTemplate jdbc;

    PemuatIndikator(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @return id of each indicator by its name */
    Map<String, Long> muat(Berkas berkas, String pemda, Map<String, Long> pd) {
        Map<String, Long> hasil = new HashMap<>();
        var indikator = new Sisipan(jdbc, "indikator");
        var nilai = new Sisipan(jdbc, "indikator_nilai");
        var riwayat = new Sisipan(jdbc, "indikator_nilai_riwayat");
        for (var i : berkas.csv("deret-indikator.csv")) {
            long id = Id.baru();
            hasil.put(i.get("nama"), id);
            indikator.tambah(
                    "id", id,
                    "pemda", pemda,
                    "nama", i.get("nama"),
                    "satuan", i.get("satuan"),
                    "arah", i.get("arah"),
                    "akumulasi", i.get("akumulasi"),
                    "formula", i.get("formula"),
                    "sumber_data", i.get("sumber_data"),
                    "perangkat_daerah_id", pd.get(i.get("perangkat_daerah")),
                    "versi", 0);
            for (int tahun = AWAL; tahun <= AKHIR; tahun++) {
                if (i.get("nilai_" + tahun) != null) {
                    boolean tetap = tahun <= Integer.parseInt(i.get("tetap_sampai"));
                    var baris = satu(pemda, id, tahun, i, tetap ? "TETAP" : "SEMENTARA");
                    riwayat.tambah(baris);
                    var kini = new LinkedHashMap<>(baris);
                    kini.put("id", Id.baru());
                    kini.put("versi", 0);
                    nilai.tambah(kini);
                }
            }
        }
        indikator.tulis();
        nilai.tulis();
        riwayat.tulis();
        return hasil;
    }

    private static Map<String, Object> satu(
            String pemda, long indikator, int tahun, Map<String, String> i, String status) {
        return Berkas.baris(
                "id",
                Id.baru(),
                "pemda",
                pemda,
                "indikator_id",
                indikator,
                "tahun",
                tahun,
                "triwulan",
                0,
                "nilai",
                Berkas.angka(i.get("nilai_" + tahun)),
                "status",
                status,
                "sumber",
                i.get("sumber_data"),
                "oleh",
                "Data awal peragaan",
                "waktu",
                DICATAT);
    }
}
