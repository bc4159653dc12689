package id.selaras.tahunan.renja;

import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Tahap;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads one Renja, or every Renja of a year, for checking. The number of statements is the same for
 * ten lines and for a hundred thousand. Who may read it is asked by the caller.
 */
@Service
@Transactional(readOnly = true)
public class BahanRenjaService {

    private static final String SETAHUN = " r.pemda = :pemda and r.tahun = :tahun";
    private static final String SATU = " r.pemda = :pemda and r.id = :id";

    private final JdbcClient jdbc;
    private final BacaRenja baca;

    BahanRenjaService(JdbcClient jdbc, BacaRenja baca) {
        this.jdbc = jdbc;
        this.baca = baca;
    }

    public BahanRenja satu(RenjaRingkas renja) {
        return baca(List.of(renja), new Ruang(SATU, Map.of("pemda", PemdaAktif.kode(), "id", renja.id())), renja.pdId())
                .get(0);
    }

    public List<BahanRenja> setahun(int tahun) {
        var daftar = baca.daftar(tahun);
        return daftar.isEmpty()
                ? List.of()
                : baca(daftar, new Ruang(SETAHUN, Map.of("pemda", PemdaAktif.kode(), "tahun", tahun)), null);
    }

    /** Which Renja: a condition on {@code r} with its parameters. */
    private record Ruang(String syarat, Map<String, Object> param) {}

    private List<BahanRenja> baca(List<RenjaRingkas> daftar, Ruang ruang, Long pdId) {
        var baris = baris(ruang);
        var indikator = indikator(ruang);
        var bab = bab(ruang);
        var berkas = berkas(ruang);
        var tabel = tabel(ruang);
        var lalu = prakiraanMajuLalu(daftar.get(0).tahun(), pdId);
        var selesai = tahapSelesai(ruang);
        var usulan = usulan(ruang);
        return daftar.stream()
                .map(r -> new BahanRenja(
                        r,
                        baris.getOrDefault(r.id(), List.of()),
                        indikator.getOrDefault(r.id(), List.of()),
                        bab.getOrDefault(r.id(), List.of()),
                        berkas.getOrDefault(r.id(), List.of()),
                        tabel.getOrDefault(r.id(), BahanRenja.IsiTabel.KOSONG),
                        lalu.getOrDefault(r.pdId(), Map.of()),
                        selesai.getOrDefault(r.id(), Set.of()),
                        usulan.getOrDefault(r.id(), List.of())))
                .toList();
    }

    private Map<Long, List<BarisSubKegiatan>> baris(Ruang ruang) {
        Map<Long, SortedMap<String, BigDecimal>> dana = new HashMap<>();
        jdbc.sql("""
                        select d.sub_kegiatan_id, d.sumber_dana, d.jumlah from renja_sub_kegiatan_dana d
                          join renja_sub_kegiatan s on s.id = d.sub_kegiatan_id join renja r on r.id = s.renja_id
                         where
                        """ + ruang.syarat())
                .params(ruang.param())
                .query((rs, n) -> dana.computeIfAbsent(rs.getLong(1), k -> new TreeMap<>())
                        .put(rs.getString(2), rs.getBigDecimal(3)))
                .list();
        return kelompokkan(
                "select s.* from renja_sub_kegiatan s join renja r on r.id = s.renja_id where" + ruang.syarat()
                        + " order by s.kode, s.id",
                ruang,
                (rs, n) -> bacaBaris(rs, dana.getOrDefault(rs.getLong("id"), new TreeMap<>())));
    }

    private static BarisSubKegiatan bacaBaris(ResultSet rs, SortedMap<String, BigDecimal> dana) throws SQLException {
        var isi = new IsiBaris(
                rs.getString("kode"),
                rs.getString("nama"),
                rs.getString("indikator"),
                rs.getString("satuan"),
                rs.getBigDecimal("target"),
                rs.getBigDecimal("pagu"),
                rs.getString("lokasi"),
                rs.getString("kelompok_sasaran"),
                dana,
                rs.getBigDecimal("target_n1"),
                rs.getBigDecimal("pagu_n1"),
                rs.getObject("prioritas_id", Long.class),
                rs.getObject("rpjmd_sasaran_id", Long.class),
                rs.getString("prioritas_nasional"),
                rs.getString("asal"),
                rs.getObject("usulan_id", Long.class),
                rs.getString("tanda"),
                rs.getString("catatan"),
                rs.getBoolean("nihil"),
                rs.getString("alasan_nihil"));
        return new BarisSubKegiatan(
                rs.getLong("id"),
                rs.getString("silsilah"),
                isi,
                rs.getBigDecimal("penetapan_target"),
                rs.getBigDecimal("penetapan_pagu"),
                rs.getString("catatan_penetapan"),
                rs.getLong("versi"));
    }

    private Map<Long, List<BarisIndikator>> indikator(Ruang ruang) {
        return kelompokkan(
                "select i.* from renja_indikator i join renja r on r.id = i.renja_id where" + ruang.syarat()
                        + " order by i.kode, i.urutan, i.id",
                ruang,
                (rs, n) -> new BarisIndikator(
                        rs.getLong("id"),
                        rs.getString("silsilah"),
                        rs.getString("kode"),
                        rs.getInt("urutan"),
                        rs.getString("nama"),
                        rs.getString("satuan"),
                        rs.getBigDecimal("target"),
                        rs.getBigDecimal("target_n1"),
                        rs.getLong("versi")));
    }

    private Map<Long, List<BahanRenja.Bab>> bab(Ruang ruang) {
        return kelompokkan(
                "select b.renja_id, b.kunci, b.judul, b.html, b.tambahan, b.nihil from renja_bab b"
                        + " join renja r on r.id = b.renja_id where" + ruang.syarat() + " order by b.urutan, b.id",
                ruang,
                (rs, n) -> new BahanRenja.Bab(
                        rs.getString("kunci"),
                        rs.getString("judul"),
                        rs.getString("html"),
                        rs.getBoolean("tambahan"),
                        rs.getBoolean("nihil")));
    }

    private Map<Long, List<BahanRenja.Berkas>> berkas(Ruang ruang) {
        return kelompokkan(
                "select b.acuan_id renja_id, b.jenis, b.tahap, b.nama, b.nomor, b.tanggal from berkas b"
                        + " join renja r on r.id = b.acuan_id and b.acuan = 'RENJA' where" + ruang.syarat()
                        + " and b.pengganti_id is null order by b.id",
                ruang,
                (rs, n) -> new BahanRenja.Berkas(
                        rs.getString("jenis"),
                        Tahap.valueOf(rs.getString("tahap")),
                        rs.getString("nama"),
                        rs.getString("nomor"),
                        rs.getObject("tanggal", LocalDate.class)));
    }

    private Map<Long, BahanRenja.IsiTabel> tabel(Ruang ruang) {
        Map<Long, BahanRenja.IsiTabel> hasil = new HashMap<>();
        jdbc.sql("""
                        select r.id,
                               (select count(*) from renja_evaluasi e where e.renja_id = r.id),
                               (select count(*) from renja_evaluasi e where e.renja_id = r.id
                                   and (e.realisasi_n2 is null or e.target_n1 is null)),
                               (select count(*) from renja_kinerja k where k.renja_id = r.id),
                               (select count(*) from renja_review v where v.renja_id = r.id),
                               (select count(*) from rkpd_rancangan_awal a join rkpd p on p.id = a.rkpd_id
                                 where p.pemda = r.pemda and p.tahun = r.tahun
                                   and a.perangkat_daerah_id = r.perangkat_daerah_id),
                               (select count(*) from usulan u where u.pemda = r.pemda and u.tahun = r.tahun
                                   and u.perangkat_daerah_id = r.perangkat_daerah_id
                                   and u.jenjang in ('PD', 'TAPD', 'SELESAI') and u.status <> 'DIGABUNG')
                          from renja r where
                        """ + ruang.syarat())
                .params(ruang.param())
                .query((rs, n) -> hasil.put(
                        rs.getLong(1),
                        new BahanRenja.IsiTabel(
                                rs.getInt(2), rs.getInt(3), rs.getInt(4), rs.getInt(5), rs.getInt(6), rs.getInt(7))))
                .list();
        return hasil;
    }

    private Map<Long, Map<String, BigDecimal>> prakiraanMajuLalu(int tahun, Long pdId) {
        Map<Long, Map<String, BigDecimal>> hasil = new HashMap<>();
        var pernyataan = jdbc.sql("""
                        select r.perangkat_daerah_id, s.kode, sum(s.pagu_n1) from renja_sub_kegiatan s
                          join renja r on r.id = s.renja_id
                         where r.pemda = :pemda and r.tahun = :tahun and s.pagu_n1 is not null
                        """ + (pdId == null ? "" : " and r.perangkat_daerah_id = :pd")
                        + " group by r.perangkat_daerah_id, s.kode")
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun - 1);
        (pdId == null ? pernyataan : pernyataan.param("pd", pdId))
                .query((rs, n) -> hasil.computeIfAbsent(rs.getLong(1), k -> new HashMap<>())
                        .put(rs.getString(2), rs.getBigDecimal(3)))
                .list();
        return hasil;
    }

    private Map<Long, Set<Tahap>> tahapSelesai(Ruang ruang) {
        Map<Long, Set<Tahap>> hasil = new HashMap<>();
        jdbc.sql("select distinct v.renja_id, v.tahap from versi_renja v join renja r on r.id = v.renja_id"
                        + " where v.resmi and" + ruang.syarat())
                .params(ruang.param())
                .query((rs, n) -> hasil.computeIfAbsent(rs.getLong(1), k -> EnumSet.noneOf(Tahap.class))
                        .add(Tahap.valueOf(rs.getString(2))))
                .list();
        return hasil;
    }

    private Map<Long, List<BahanRenja.UsulanPd>> usulan(Ruang ruang) {
        return kelompokkan(
                "select r.id renja_id, u.* from usulan u join renja r on r.pemda = u.pemda and r.tahun = u.tahun"
                        + " and r.perangkat_daerah_id = u.perangkat_daerah_id where" + ruang.syarat()
                        + " and u.jenjang in ('PD', 'TAPD', 'SELESAI') and u.status <> 'DIGABUNG' order by u.id",
                ruang,
                (rs, n) -> new BahanRenja.UsulanPd(
                        rs.getLong("id"),
                        rs.getString("asal"),
                        rs.getString("pengusul"),
                        rs.getString("uraian"),
                        rs.getString("status"),
                        rs.getString("alasan"),
                        rs.getString("kode_sub_kegiatan"),
                        rs.getString("silsilah"),
                        rs.getBoolean("lewat_batas")));
    }

    private <T> Map<Long, List<T>> kelompokkan(String sql, Ruang ruang, RowMapper<T> pembaca) {
        Map<Long, List<T>> hasil = new HashMap<>();
        jdbc.sql(sql)
                .params(ruang.param())
                .query((rs, n) -> hasil.computeIfAbsent(rs.getLong("renja_id"), k -> new ArrayList<>())
                        .add(pembaca.mapRow(rs, n)))
                .list();
        return hasil;
    }
}
