package id.selaras.akses;

import id.selaras.kernel.PemdaAktif;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts and offices for screens, in a number of statements that does not grow with the rows. */
@Component
class BacaPengguna {

    static final String PENUGASAN = """
            select t.id, t.pengguna_id, t.peran, t.perangkat_daerah_id, p.nama nama_pd, t.wilayah, w.nama nama_wilayah,
                   t.jenis, t.mulai, t.selesai, u.nama nama_pengguna
              from penugasan t join pengguna u on u.id = t.pengguna_id
              left join perangkat_daerah p on p.id = t.perangkat_daerah_id
              left join wilayah w on w.kode = t.wilayah
             where t.pemda = :pemda
            """;

    private final JdbcClient jdbc;
    private final Clock jam;

    BacaPengguna(JdbcClient jdbc, Clock jam) {
        this.jdbc = jdbc;
        this.jam = jam;
    }

    HalamanPengguna daftar(SaringPengguna saring) {
        var param = new HashMap<String, Object>();
        param.put("pemda", PemdaAktif.kode());
        param.put("hari", LocalDate.now(jam));
        var syarat = syarat(saring, param);
        int jumlah = jdbc.sql("select count(*) from pengguna u" + syarat)
                .params(param)
                .query(Integer.class)
                .single();
        int halaman =
                Math.min(saring.halaman(), Math.max(1, (jumlah + SaringPengguna.UKURAN - 1) / SaringPengguna.UKURAN));
        record Baris(long id, String namaPengguna, String nama, boolean aktif) {}
        var baris = jdbc.sql("select u.id, u.nama_pengguna, u.nama, u.aktif from pengguna u" + syarat
                        + " order by u.aktif desc, u.nama, u.id limit :ukuran offset :lewati")
                .params(param)
                .param("ukuran", SaringPengguna.UKURAN)
                .param("lewati", (halaman - 1) * SaringPengguna.UKURAN)
                .query(Baris.class)
                .list();
        var jabatan = jabatanHariIni(baris.stream().map(Baris::id).toList());
        return new HalamanPengguna(
                baris.stream()
                        .map(b -> new PenggunaRingkas(
                                b.id, b.namaPengguna, b.nama, b.aktif, jabatan.getOrDefault(b.id, List.of())))
                        .toList(),
                halaman,
                Math.max(1, (jumlah + SaringPengguna.UKURAN - 1) / SaringPengguna.UKURAN),
                jumlah);
    }

    Optional<PenggunaRinci> rinci(long id) {
        record Baris(
                long id,
                String namaPengguna,
                String nama,
                String surel,
                boolean aktif,
                boolean gantiSandi,
                long versi) {}
        return jdbc.sql("select id, nama_pengguna, nama, surel, aktif, ganti_sandi, versi from pengguna"
                        + " where pemda = ? and id = ?")
                .params(PemdaAktif.kode(), id)
                .query(Baris.class)
                .optional()
                .map(b -> new PenggunaRinci(
                        b.id, b.namaPengguna, b.nama, b.surel, b.aktif, b.gantiSandi, b.versi, penugasan(b.id)));
    }

    List<Penugasan> penugasan(long penggunaId) {
        return jdbc.sql(PENUGASAN + " and t.pengguna_id = :pengguna order by t.mulai desc, t.id desc")
                .param("pemda", PemdaAktif.kode())
                .param("pengguna", penggunaId)
                .query(BacaPengguna::penugasan)
                .list();
    }

    Optional<Penugasan> penugasanSatu(long id) {
        return jdbc.sql(PENUGASAN + " and t.id = :id")
                .param("pemda", PemdaAktif.kode())
                .param("id", id)
                .query(BacaPengguna::penugasan)
                .optional();
    }

    /** Everybody who held, holds or will hold this office in the Pemda. */
    List<AturanPenugasan.Pemegang> kursi(Peran peran) {
        return jdbc.sql(PENUGASAN + " and t.peran = :peran and u.aktif")
                .param("pemda", PemdaAktif.kode())
                .param("peran", peran.name())
                .query((rs, i) -> new AturanPenugasan.Pemegang(rs.getString("nama_pengguna"), penugasan(rs, i)))
                .list();
    }

    /** PD of today without planner, kepala or mitra of today. */
    List<KursiKosong> kursiKosong() {
        record Baris(long id, String nama, String peran) {}
        Map<Long, KursiKosong> hasil = new LinkedHashMap<>();
        jdbc.sql("""
                        select d.id, d.nama, r.peran
                          from perangkat_daerah d
                          cross join (select 'PERENCANA_PD' peran, 1 urutan union all select 'KEPALA_PD', 2
                                      union all select 'MITRA_BAPPEDA', 3) r
                         where d.pemda = :pemda and d.berlaku_mulai <= :hari
                           and (d.berlaku_sampai is null or d.berlaku_sampai >= :hari)
                           and not exists (select 1 from penugasan t join pengguna u on u.id = t.pengguna_id
                                where t.pemda = :pemda and t.perangkat_daerah_id = d.id and t.peran = r.peran and u.aktif
                                  and t.mulai <= :hari and (t.selesai is null or t.selesai >= :hari))
                         order by d.kode, r.urutan
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("hari", LocalDate.now(jam))
                .query(Baris.class)
                .list()
                .forEach(b -> hasil.computeIfAbsent(b.id, id -> new KursiKosong(id, b.nama, new ArrayList<>()))
                        .peran()
                        .add(Peran.valueOf(b.peran)));
        return List.copyOf(hasil.values());
    }

    private Map<Long, List<Jabatan>> jabatanHariIni(List<Long> pengguna) {
        Map<Long, List<Jabatan>> hasil = new HashMap<>();
        if (pengguna.isEmpty()) {
            return hasil;
        }
        jdbc.sql("""
                        select t.pengguna_id, t.peran, t.perangkat_daerah_id, p.kode, coalesce(p.nama, w.nama) nama,
                               p.singkatan, t.jenis, t.wilayah
                          from penugasan t left join perangkat_daerah p on p.id = t.perangkat_daerah_id
                          left join wilayah w on w.kode = t.wilayah
                         where t.pengguna_id in (:pengguna)
                           and t.mulai <= :hari and (t.selesai is null or t.selesai >= :hari)
                         order by t.id
                        """)
                .param("pengguna", pengguna)
                .param("hari", LocalDate.now(jam))
                .query((rs, i) -> hasil.computeIfAbsent(rs.getLong(1), id -> new ArrayList<>())
                        .add(new Jabatan(
                                Peran.valueOf(rs.getString(2)),
                                rs.getObject(3, Long.class),
                                rs.getString(4),
                                rs.getString(5),
                                rs.getString(6),
                                JenisJabatan.valueOf(rs.getString(7)),
                                rs.getString(8))))
                .list();
        return hasil;
    }

    private static String syarat(SaringPengguna saring, Map<String, Object> param) {
        var hasil = new StringBuilder(" where u.pemda = :pemda");
        if (saring.aktif() != null) {
            hasil.append(" and u.aktif = :aktif");
            param.put("aktif", saring.aktif());
        }
        if (saring.kata() != null) {
            hasil.append("""
                     and (lower(u.nama) like :kata escape '!' or lower(u.nama_pengguna) like :kata escape '!'
                          or exists (select 1 from penugasan t join perangkat_daerah p on p.id = t.perangkat_daerah_id
                               where t.pengguna_id = u.id and (lower(p.nama) like :kata escape '!'
                                     or lower(p.singkatan) like :kata escape '!')
                                 and t.mulai <= :hari and (t.selesai is null or t.selesai >= :hari)))
                    """);
            param.put("kata", mirip(saring.kata()));
        }
        if (saring.peran() != null || saring.pdId() != null) {
            hasil.append(" and exists (select 1 from penugasan t where t.pengguna_id = u.id and t.mulai <= :hari"
                    + " and (t.selesai is null or t.selesai >= :hari)");
            if (saring.peran() != null) {
                hasil.append(" and t.peran = :peran");
                param.put("peran", saring.peran().name());
            }
            if (saring.pdId() != null) {
                hasil.append(" and t.perangkat_daerah_id = :pd");
                param.put("pd", saring.pdId());
            }
            hasil.append(")");
        }
        return hasil.toString();
    }

    /** A pattern that finds the word anywhere; signs of the pattern language stand for themselves. */
    static String mirip(String kata) {
        return "%"
                + kata.toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_") + "%";
    }

    private static Penugasan penugasan(ResultSet rs, int i) throws SQLException {
        return new Penugasan(
                rs.getLong("id"),
                rs.getLong("pengguna_id"),
                Peran.valueOf(rs.getString("peran")),
                rs.getObject("perangkat_daerah_id", Long.class),
                rs.getString("nama_pd"),
                rs.getString("wilayah"),
                rs.getString("nama_wilayah"),
                JenisJabatan.valueOf(rs.getString("jenis")),
                rs.getObject("mulai", LocalDate.class),
                rs.getObject("selesai", LocalDate.class));
    }
}
