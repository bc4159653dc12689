package id.selaras.strategis.rencana;

import id.selaras.kernel.PemdaAktif;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sasaran of Renstra that support a sasaran of the RPJMD. */
@Component
class RujukanRenstra implements RujukanSimpul {

    private final JdbcClient jdbc;

    RujukanRenstra(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> rujukan(Rencana rencana, Simpul simpul) {
        return jdbc.sql("select d.singkatan, s.uraian from rencana_simpul s join rencana r on r.id = s.rencana_id"
                        + " join perangkat_daerah d on d.id = r.perangkat_daerah_id"
                        + " where s.pemda = ? and s.rujukan_id = ? and r.status <> 'DIGANTI' order by d.singkatan")
                .params(PemdaAktif.kode(), simpul.id())
                .query((rs, n) -> "Renstra " + rs.getString(1) + " (" + rs.getString(2) + ")")
                .list();
    }
}
