package id.selaras.partisipasi;

import id.selaras.kernel.PemdaAktif;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the usulan addressed to a PD. */
@Service
@Transactional(readOnly = true)
public class UsulanService {

    private final JdbcClient jdbc;

    UsulanService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Usulan> untukPd(long pdId, int tahun) {
        return jdbc.sql("""
                        select id, asal, pengusul, uraian, lokasi, volume, satuan, status, alasan, kode_sub_kegiatan
                          from usulan where pemda = :pemda and tahun = :tahun and perangkat_daerah_id = :pd order by id
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .param("pd", pdId)
                .query(Usulan.class)
                .list();
    }
}
