package id.selaras.indikator;

import id.selaras.kernel.PemdaAktif;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The yearly series, for plans that take baseline and realisasi from them. */
@Service
@Transactional(readOnly = true)
public class DeretIndikator {

    private final JdbcClient jdbc;

    DeretIndikator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Yearly values by indicator and year, in one statement; all of the Pemda where {@code indikator} is empty. */
    public Map<Long, SortedMap<Integer, BigDecimal>> tahunan(Collection<Long> indikator) {
        Map<Long, SortedMap<Integer, BigDecimal>> hasil = new HashMap<>();
        var sql = "select indikator_id, tahun, nilai from indikator_nilai where pemda = :pemda and triwulan = 0"
                + (indikator.isEmpty() ? "" : " and indikator_id in (:indikator)");
        var tanya = jdbc.sql(sql).param("pemda", PemdaAktif.kode());
        if (!indikator.isEmpty()) {
            tanya = tanya.param("indikator", indikator);
        }
        tanya.query((rs, n) -> hasil.computeIfAbsent(rs.getLong(1), id -> new TreeMap<>())
                        .put(rs.getInt(2), rs.getBigDecimal(3).stripTrailingZeros()))
                .list();
        return hasil;
    }
}
