package id.selaras.partisipasi;

import id.selaras.kernel.PemdaAktif;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** How many usulan of a year have which fate, in one statement. */
    public Map<String, Integer> hitung(int tahun, SaringUsulan saring) {
        Map<String, Integer> hasil = new LinkedHashMap<>();
        var param = param(tahun, saring);
        jdbc.sql("select u.status, count(*) from usulan u" + syarat(saring) + " group by u.status order by u.status")
                .params(param)
                .query((rs, i) -> hasil.put(rs.getString(1), rs.getInt(2)))
                .list();
        return hasil;
    }

    /** Usulan of a year and their fate, those sent back first: they wait for somebody. */
    public List<NasibUsulan> nasib(int tahun, SaringUsulan saring, int paling) {
        return jdbc.sql("select u.id, u.asal, u.pengusul, u.uraian, u.lokasi, d.nama nama_pd, u.status, u.alasan"
                        + " from usulan u left join perangkat_daerah d on d.id = u.perangkat_daerah_id" + syarat(saring)
                        + " order by case u.status when 'DIKEMBALIKAN' then 0 when 'DITOLAK' then 1 else 2 end, u.id"
                        + " limit :paling")
                .params(param(tahun, saring))
                .param("paling", paling)
                .query(NasibUsulan.class)
                .list();
    }

    private static String syarat(SaringUsulan saring) {
        return " where u.pemda = :pemda and u.tahun = :tahun"
                + (saring.asal() == null ? "" : " and u.asal = :asal")
                + (saring.wilayah() == null ? "" : " and (u.wilayah = :wilayah or u.wilayah like :bawahan)");
    }

    private static Map<String, Object> param(int tahun, SaringUsulan saring) {
        Map<String, Object> hasil = new HashMap<>();
        hasil.put("pemda", PemdaAktif.kode());
        hasil.put("tahun", tahun);
        hasil.put("asal", saring.asal());
        hasil.put("wilayah", saring.wilayah());
        hasil.put("bawahan", saring.wilayah() + ".%");
        return hasil;
    }
}
