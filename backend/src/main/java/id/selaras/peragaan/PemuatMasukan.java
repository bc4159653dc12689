package id.selaras.peragaan;

import id.selaras.kernel.Id;
import id.selaras.kernel.Sidik;
import id.selaras.partisipasi.usulan.KodeUsulan;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the public of the demo has written: answered and published, answered, and still waiting. */
@Component
class PemuatMasukan {

    private final JdbcTemplate jdbc;

    PemuatMasukan(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param usulan ids by nomor */
    void muat(Berkas berkas, String pemda, int tahun, Map<String, Long> pd, Map<String, Long> usulan) {
        var masukan = new Sisipan(jdbc, "masukan");
        for (var m : berkas.csv("masukan.csv")) {
            masukan.tambah(
                    "id", Id.baru(),
                    "pemda", pemda,
                    "tahun", tahun,
                    "kode", KodeUsulan.baru(),
                    "nama", m.get("nama"),
                    "isi", m.get("isi"),
                    "perangkat_daerah_id", pd.get(m.get("perangkat_daerah")),
                    "usulan_id", usulan.get(m.get("usulan")),
                    "status", m.get("status"),
                    "jawaban", m.get("jawaban"),
                    "dijawab_oleh", m.get("dijawab_oleh"),
                    "dijawab", m.get("dijawab") == null ? null : LocalDateTime.parse(m.get("dijawab")),
                    "waktu", LocalDateTime.parse(m.get("waktu")),
                    "sidik", Sidik.heksa(m.get("isi")),
                    "versi", 0);
        }
        masukan.tulis();
    }
}
