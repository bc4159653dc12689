package id.selaras.strategis.renstra;

import id.selaras.kernel.PemdaAktif;
import java.util.List;
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
}
