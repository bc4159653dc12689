package id.selaras.strategis.renstra;

import id.selaras.kernel.PemdaAktif;
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

    private final JdbcClient jdbc;

    RenstraService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All rows of the PD's Renstra with the column of a year, in the order of their codes. */
    public List<BarisRenstra> baris(long pdId, int tahun) {
        return jdbc.sql("""
                        select b.kode, b.jenjang, b.indikator, b.satuan, t.target, t.pagu, b.target_akhir
                          from renstra_baris b join renstra s on s.id = b.renstra_id
                          join rpjmd r on r.id = s.rpjmd_id and :tahun between r.tahun_awal and r.tahun_akhir
                          left join renstra_target t on t.baris_id = b.id and t.tahun = :tahun
                         where s.pemda = :pemda and s.perangkat_daerah_id = :pd
                         order by b.kode, b.id
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("pd", pdId)
                .param("tahun", tahun)
                .query(BarisRenstra.class)
                .list();
    }

    /** The Renstra rows of all PD by PD id with the column of a year, in one statement. */
    public Map<Long, List<BarisRenstra>> baris(int tahun) {
        Map<Long, List<BarisRenstra>> hasil = new HashMap<>();
        jdbc.sql("""
                        select s.perangkat_daerah_id, b.kode, b.jenjang, b.indikator, b.satuan, t.target, t.pagu,
                               b.target_akhir
                          from renstra_baris b join renstra s on s.id = b.renstra_id
                          join rpjmd r on r.id = s.rpjmd_id and :tahun between r.tahun_awal and r.tahun_akhir
                          left join renstra_target t on t.baris_id = b.id and t.tahun = :tahun
                         where s.pemda = :pemda
                         order by b.kode, b.id
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .query((rs, n) -> hasil.computeIfAbsent(rs.getLong(1), pd -> new ArrayList<>())
                        .add(new BarisRenstra(
                                rs.getString(2),
                                rs.getString(3),
                                rs.getString(4),
                                rs.getString(5),
                                rs.getBigDecimal(6),
                                rs.getBigDecimal(7),
                                rs.getBigDecimal(8))))
                .list();
        return hasil;
    }
}
