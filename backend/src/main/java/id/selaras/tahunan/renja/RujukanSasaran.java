package id.selaras.tahunan.renja;

import id.selaras.kernel.PemdaAktif;
import id.selaras.strategis.rencana.Rencana;
import id.selaras.strategis.rencana.RujukanSimpul;
import id.selaras.strategis.rencana.Simpul;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lines of Renja that serve a sasaran of the RPJMD. */
@Component
class RujukanSasaran implements RujukanSimpul {

    private final JdbcClient jdbc;

    RujukanSasaran(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> rujukan(Rencana rencana, Simpul simpul) {
        return jdbc.sql(
                        "select r.tahun, d.singkatan, count(*) from renja_sub_kegiatan s join renja r on r.id = s.renja_id"
                                + " join perangkat_daerah d on d.id = r.perangkat_daerah_id"
                                + " where s.pemda = ? and s.rpjmd_sasaran_id = ? group by r.tahun, d.singkatan order by r.tahun, d.singkatan")
                .params(PemdaAktif.kode(), simpul.id())
                .query((rs, n) -> rs.getInt(3) + " baris Renja " + rs.getInt(1) + " " + rs.getString(2))
                .list();
    }
}
