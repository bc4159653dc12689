package id.selaras.strategis.rencana;

import id.selaras.indikator.PemakaiIndikator;
import id.selaras.indikator.PemakaianIndikator;
import id.selaras.kernel.PemdaAktif;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells data sektoral which plans use an indicator; plans that another took the place of do not count. */
@Component
class PemakaianRencana implements PemakaiIndikator {

    private static final String SYARAT = " and i.indikator_id is not null and r.status <> 'DIGANTI'";

    private final JdbcClient jdbc;

    PemakaianRencana(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PemakaianIndikator> pemakaian(Collection<Long> indikator) {
        var saring = SYARAT + (indikator.isEmpty() ? "" : " and i.indikator_id in (:indikator)");
        Map<Long, SortedMap<Integer, BigDecimal>> target = new HashMap<>();
        tanya(
                        "select t.indikator_id, t.tahun, t.target from rencana_target t join rencana_indikator i"
                                + " on i.id = t.indikator_id join rencana r on r.id = i.rencana_id where r.pemda = :pemda"
                                + saring,
                        indikator)
                .query((rs, n) -> target.computeIfAbsent(rs.getLong(1), id -> new TreeMap<>())
                        .put(rs.getInt(2), TabelRencana.polos(rs.getBigDecimal(3))))
                .list();
        return tanya(
                        "select i.id, i.indikator_id, r.id, r.jenis, r.judul, s.jenjang, s.uraian, i.satuan, i.arah,"
                                + " r.tahun_dasar, i.kondisi_awal, d.singkatan from rencana_indikator i"
                                + " join rencana_simpul s on s.id = i.simpul_id join rencana r on r.id = i.rencana_id"
                                + " left join perangkat_daerah d on d.id = r.perangkat_daerah_id where r.pemda = :pemda"
                                + saring + " order by r.jenis, s.jenjang, i.id",
                        indikator)
                .query((rs, n) -> {
                    var jenis = JenisRencana.valueOf(rs.getString(4));
                    return new PemakaianIndikator(
                            rs.getLong(2),
                            jenis == JenisRencana.RENSTRA ? "Renstra " + rs.getString(12) : rs.getString(5),
                            Jenjang.valueOf(rs.getString(6)).label() + ": " + rs.getString(7),
                            jenis.jalur() + "/" + rs.getLong(3),
                            rs.getString(8),
                            rs.getString(9),
                            rs.getInt(10),
                            TabelRencana.polos(rs.getBigDecimal(11)),
                            target.getOrDefault(rs.getLong(1), new TreeMap<>()));
                })
                .list();
    }

    private JdbcClient.StatementSpec tanya(String sql, Collection<Long> indikator) {
        var hasil = jdbc.sql(sql).param("pemda", PemdaAktif.kode());
        return indikator.isEmpty() ? hasil : hasil.param("indikator", indikator);
    }
}
