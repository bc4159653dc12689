package id.selaras.referensi;

import id.selaras.kernel.PemdaAktif;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The short lists: sumber dana, satuan. */
@Service
public class ReferensiService {

    private final JdbcClient jdbc;

    ReferensiService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<SumberDana> sumberDana() {
        return jdbc.sql("select kode, nama from sumber_dana where pemda = ? order by urutan")
                .param(PemdaAktif.kode())
                .query(SumberDana.class)
                .list();
    }

    public List<Satuan> satuan() {
        return jdbc.sql("select nama, bulat, persen from satuan order by nama")
                .query(Satuan.class)
                .list();
    }
}
