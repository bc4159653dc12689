package id.selaras.tahunan.rkpd;

import id.selaras.kernel.PemdaAktif;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the Renja of a year are measured by: sasaran and capacity of the RKPD, the lines its Perkada fixed. */
@Service
@Transactional(readOnly = true)
public class AcuanRkpd {

    private final JdbcClient jdbc;

    AcuanRkpd(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sasaran of the year's prioritas, in the order of the document. */
    public List<SasaranRkpd> sasaran(int tahun) {
        return jdbc.sql("""
                        select s.id, s.prioritas_id, s.uraian, s.indikator, s.satuan, s.target, s.versi
                          from rkpd_sasaran s join rkpd_prioritas p on p.id = s.prioritas_id
                          join rkpd r on r.id = p.rkpd_id
                         where r.pemda = :pemda and r.tahun = :tahun order by p.nomor, s.id
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .query(SasaranRkpd.class)
                .list();
    }

    /** Projected capacity of the region by sumber dana; empty where none was worked out. */
    public Map<String, BigDecimal> kapasitas(int tahun) {
        Map<String, BigDecimal> hasil = new LinkedHashMap<>();
        jdbc.sql("""
                        select k.sumber_dana, k.jumlah from rkpd_kapasitas k join rkpd r on r.id = k.rkpd_id
                         where r.pemda = :pemda and r.tahun = :tahun order by k.sumber_dana
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .query((rs, n) -> hasil.put(rs.getString(1), rs.getBigDecimal(2)))
                .list();
        return hasil;
    }

    /** The lines that the Perkada RKPD fixed, by PD id, of one PD or of all (null), in one statement. */
    public Map<Long, List<BarisRkpd>> baris(int tahun, Long pdId) {
        Map<Long, List<BarisRkpd>> hasil = new HashMap<>();
        var pernyataan = jdbc.sql(
                        """
                        select b.perangkat_daerah_id, b.silsilah, b.kode, b.target, b.pagu, b.lokasi, b.sumber_dana
                          from rkpd_baris b join rkpd r on r.id = b.rkpd_id
                         where r.pemda = :pemda and r.tahun = :tahun
                        """ + (pdId == null ? "" : " and b.perangkat_daerah_id = :pd") + " order by b.kode, b.id")
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun);
        (pdId == null ? pernyataan : pernyataan.param("pd", pdId))
                .query((rs, n) -> hasil.computeIfAbsent(rs.getLong(1), pd -> new ArrayList<>())
                        .add(new BarisRkpd(
                                rs.getString(2),
                                rs.getString(3),
                                rs.getBigDecimal(4),
                                rs.getBigDecimal(5),
                                rs.getString(6),
                                rs.getString(7))))
                .list();
        return hasil;
    }
}
