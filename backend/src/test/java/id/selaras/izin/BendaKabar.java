package id.selaras.izin;

import id.selaras.akses.Pelaku;
import id.selaras.kernel.Id;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Something that the planner alone is told. */
@Component
class BendaKabar implements BendaIzin {

    private final JdbcClient jdbc;

    BendaKabar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> sediakan(Map<String, Pelaku> pihak) {
        var perencana = pihak.get("PERENCANA_PD");
        long id = Id.baru();
        var hari = LocalDate.of(2021, 2, 1);
        jdbc.sql("insert into pemberitahuan (id, pemda, pengguna_id, tugas_id, jenis, tanggal, judul, hari_terlambat,"
                        + " dibuat) select ?, ?, ?, min(t.id), 'PENGINGAT', ?, 'Susun', 0, ? from tugas t where t.pemda = ?"
                        + " and t.status = 'TERBUKA'")
                .params(id, perencana.pemda(), perencana.id(), hari, hari.atStartOfDay(), perencana.pemda())
                .update();
        return Map.of("kabar", String.valueOf(id));
    }
}
