package id.selaras.strategis.renstra;

import id.selaras.kernel.PemdaAktif;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the Renstra of a PD in force in a year. */
@Service
@Transactional(readOnly = true)
public class RenstraService {

    /** One row for each indicator; pagu stands with the first, so that it is counted once. */
    private static final String BARIS = """
            select s.kode, s.jenjang, coalesce(i.nama, '') indikator, coalesce(i.satuan, '') satuan, t.target,
                   case when i.urutan is null or i.urutan = 1 then p.pagu end pagu, i.kondisi_akhir target_akhir,
                   r.perangkat_daerah_id
              from rencana r join rencana_simpul s on s.rencana_id = r.id and s.kode is not null
              left join rencana_indikator i on i.simpul_id = s.id
              left join rencana_target t on t.indikator_id = i.id and t.tahun = :tahun
              left join rencana_pagu p on p.simpul_id = s.id and p.tahun = :tahun
             where r.pemda = :pemda and r.jenis = 'RENSTRA' and r.status = 'DITETAPKAN'
               and :tahun between r.tahun_awal and r.tahun_akhir
            """;

    private static final String URUT = " order by s.kode, s.id, i.urutan, i.id";

    private final JdbcClient jdbc;

    RenstraService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All rows of the PD's Renstra with the column of a year, in the order of their codes. */
    public List<BarisRenstra> baris(long pdId, int tahun) {
        return jdbc.sql(BARIS + " and r.perangkat_daerah_id = :pd" + URUT)
                .param("pemda", PemdaAktif.kode())
                .param("pd", pdId)
                .param("tahun", tahun)
                .query(RenstraService::baris)
                .list();
    }

    /** The Renstra rows of all PD by PD id with the column of a year, in one statement. */
    public Map<Long, List<BarisRenstra>> baris(int tahun) {
        Map<Long, List<BarisRenstra>> hasil = new HashMap<>();
        jdbc.sql(BARIS + URUT)
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .query((rs, n) -> hasil.computeIfAbsent(rs.getLong(8), pd -> new ArrayList<>())
                        .add(baris(rs, n)))
                .list();
        return hasil;
    }

    private static BarisRenstra baris(ResultSet rs, int n) throws SQLException {
        return new BarisRenstra(
                rs.getString(1),
                rs.getString(2),
                rs.getString(3),
                rs.getString(4),
                rs.getBigDecimal(5),
                rs.getBigDecimal(6),
                rs.getBigDecimal(7));
    }
}
