package id.selaras.strategis.rencana;

import id.selaras.indikator.AkumulasiNilai;
import id.selaras.indikator.Arah;
import id.selaras.kernel.PemdaAktif;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads plans and their trees, in a number of statements that does not grow with them. */
@Component
class TabelRencana {

    private static final String KOLOM =
            "select id, jenis, perangkat_daerah_id, induk_id, judul, visi, dasar_hukum, nomenklatur,"
                    + " tahun_dasar, tahun_awal, tahun_target_awal, tahun_akhir, tahap, status, status_sejak,"
                    + " tanggal_penetapan, perubahan, tanggal_acuan from rencana where pemda = :pemda ";

    private final JdbcClient jdbc;

    TabelRencana(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Rencana> cari(long id) {
        return jdbc.sql(KOLOM + "and id = :id")
                .param("pemda", PemdaAktif.kode())
                .param("id", id)
                .query(TabelRencana::rencana)
                .optional();
    }

    /** Holds the row until the end of the transaction, so that two steps come one after the other. */
    Optional<Rencana> kunci(long id) {
        return jdbc.sql(KOLOM + "and id = :id for update")
                .param("pemda", PemdaAktif.kode())
                .param("id", id)
                .query(TabelRencana::rencana)
                .optional();
    }

    List<Rencana> daftar(JenisRencana jenis) {
        return jdbc.sql(KOLOM + "and jenis = :jenis order by tahun_awal desc,"
                        + " (select p.kode from perangkat_daerah p where p.id = perangkat_daerah_id), judul, id")
                .param("pemda", PemdaAktif.kode())
                .param("jenis", jenis.name())
                .query(TabelRencana::rencana)
                .list();
    }

    /** Renstra that carry out an RPJMD. */
    List<Rencana> turunan(long indukId) {
        return jdbc.sql(KOLOM + "and induk_id = :induk order by id")
                .param("pemda", PemdaAktif.kode())
                .param("induk", indukId)
                .query(TabelRencana::rencana)
                .list();
    }

    /** Trees of several plans by id of the plan, in five statements. */
    Map<Long, PohonRencana> pohon(Collection<Rencana> rencana) {
        if (rencana.isEmpty()) {
            return Map.of();
        }
        var id = rencana.stream().map(Rencana::id).toList();
        var target = target(id);
        var indikator = indikator(id, target);
        var pagu = pagu(id);
        Map<Long, List<Simpul>> simpul = new HashMap<>();
        jdbc.sql("select id, induk_id, jenjang, urutan, kode, uraian, perangkat_daerah_id, rujukan_id, rencana_id"
                        + " from rencana_simpul where pemda = :pemda and rencana_id in (:id)")
                .param("pemda", PemdaAktif.kode())
                .param("id", id)
                .query((rs, n) -> simpul.computeIfAbsent(rs.getLong(9), r -> new ArrayList<>())
                        .add(new Simpul(
                                rs.getLong(1),
                                rs.getObject(2, Long.class),
                                Jenjang.valueOf(rs.getString(3)),
                                rs.getInt(4),
                                rs.getString(5),
                                rs.getString(6),
                                rs.getObject(7, Long.class),
                                rs.getObject(8, Long.class),
                                indikator.getOrDefault(rs.getLong(1), List.of()),
                                pagu.getOrDefault(rs.getLong(1), new TreeMap<>()))))
                .list();
        var kapasitas = kapasitas(id);
        Map<Long, PohonRencana> hasil = new HashMap<>();
        rencana.forEach(r -> hasil.put(
                r.id(),
                new PohonRencana(
                        r, simpul.getOrDefault(r.id(), List.of()), kapasitas.getOrDefault(r.id(), new TreeMap<>()))));
        return hasil;
    }

    private Map<Long, SortedMap<Integer, BigDecimal>> target(List<Long> id) {
        return tahunan(
                "select t.indikator_id, t.tahun, t.target from rencana_target t"
                        + " join rencana_indikator i on i.id = t.indikator_id where i.pemda = :pemda and i.rencana_id in (:id)",
                id);
    }

    private Map<Long, SortedMap<Integer, BigDecimal>> pagu(List<Long> id) {
        return tahunan(
                "select p.simpul_id, p.tahun, p.pagu from rencana_pagu p"
                        + " join rencana_simpul s on s.id = p.simpul_id where s.pemda = :pemda and s.rencana_id in (:id)",
                id);
    }

    private Map<Long, SortedMap<Integer, BigDecimal>> kapasitas(List<Long> id) {
        return tahunan(
                "select k.rencana_id, k.tahun, k.kapasitas from rencana_kapasitas k"
                        + " join rencana r on r.id = k.rencana_id where r.pemda = :pemda and r.id in (:id)",
                id);
    }

    private Map<Long, SortedMap<Integer, BigDecimal>> tahunan(String sql, List<Long> id) {
        Map<Long, SortedMap<Integer, BigDecimal>> hasil = new HashMap<>();
        jdbc.sql(sql)
                .param("pemda", PemdaAktif.kode())
                .param("id", id)
                .query((rs, n) -> hasil.computeIfAbsent(rs.getLong(1), i -> new TreeMap<>())
                        .put(rs.getInt(2), polos(rs.getBigDecimal(3))))
                .list();
        return hasil;
    }

    private Map<Long, List<IndikatorSimpul>> indikator(
            List<Long> id, Map<Long, SortedMap<Integer, BigDecimal>> target) {
        Map<Long, List<IndikatorSimpul>> hasil = new HashMap<>();
        jdbc.sql("select id, simpul_id, indikator_id, urutan, nama, satuan, arah, akumulasi, kondisi_awal,"
                        + " kondisi_akhir from rencana_indikator"
                        + " where pemda = :pemda and rencana_id in (:id) order by urutan, id")
                .param("pemda", PemdaAktif.kode())
                .param("id", id)
                .query((rs, n) -> hasil.computeIfAbsent(rs.getLong(2), s -> new ArrayList<>())
                        .add(new IndikatorSimpul(
                                rs.getLong(1),
                                rs.getLong(2),
                                rs.getObject(3, Long.class),
                                rs.getInt(4),
                                rs.getString(5),
                                rs.getString(6),
                                Arah.valueOf(rs.getString(7)),
                                AkumulasiNilai.valueOf(rs.getString(8)),
                                polos(rs.getBigDecimal(9)),
                                polos(rs.getBigDecimal(10)),
                                target.getOrDefault(rs.getLong(1), new TreeMap<>()))))
                .list();
        return hasil;
    }

    private static Rencana rencana(ResultSet rs, int n) throws SQLException {
        var sejak = rs.getObject("status_sejak", LocalDateTime.class);
        return new Rencana(
                rs.getLong("id"),
                JenisRencana.valueOf(rs.getString("jenis")),
                rs.getObject("perangkat_daerah_id", Long.class),
                rs.getObject("induk_id", Long.class),
                rs.getString("judul"),
                rs.getString("visi"),
                rs.getString("dasar_hukum"),
                rs.getString("nomenklatur"),
                rs.getInt("tahun_dasar"),
                rs.getInt("tahun_awal"),
                rs.getInt("tahun_target_awal"),
                rs.getInt("tahun_akhir"),
                TahapRencana.valueOf(rs.getString("tahap")),
                StatusRencana.valueOf(rs.getString("status")),
                sejak == null ? null : sejak.toInstant(ZoneOffset.UTC),
                rs.getObject("tanggal_penetapan", LocalDate.class),
                rs.getLong("perubahan"),
                rs.getObject("tanggal_acuan", LocalDate.class));
    }

    static BigDecimal polos(BigDecimal nilai) {
        if (nilai == null) {
            return null;
        }
        var polos = nilai.stripTrailingZeros();
        return polos.scale() < 0 ? polos.setScale(0) : polos;
    }
}
