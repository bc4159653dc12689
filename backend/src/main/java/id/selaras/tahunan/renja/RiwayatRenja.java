package id.selaras.tahunan.renja;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.Id;
import id.selaras.kernel.PemdaAktif;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The trail of a Renja: written in the transaction of the change, read for history, undo and conflict. */
@Component
class RiwayatRenja {

    private static final String KOLOM = """
            select id, nomor, objek, silsilah, waktu, pengguna_id, pelaku, aksi, sel, sebelum, sesudah, kelompok,
                   asal_kelompok, versi_sebelum, dibatalkan
              from renja_riwayat where pemda = :pemda and renja_id = :renja
            """;

    private static final Duration SATU_TULISAN = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final JdbcTemplate templat;
    private final Wewenang wewenang;
    private final Clock jam;

    RiwayatRenja(JdbcClient jdbc, JdbcTemplate templat, Wewenang wewenang, Clock jam) {
        this.jdbc = jdbc;
        this.templat = templat;
        this.wewenang = wewenang;
        this.jam = jam;
    }

    /** A change still to be written; the writer adds who and when. */
    record Perubahan(
            String objek, String silsilah, Riwayat.Aksi aksi, String sel, Object sebelum, Object sesudah, Long versi) {}

    /** Writes all changes of one step under one number and in one group. */
    void catat(Renja renja, String kelompok, String asalKelompok, List<Perubahan> perubahan) {
        if (perubahan.isEmpty()) {
            return;
        }
        long nomor = renja.catatPerubahan();
        var pelaku = wewenang.pelaku();
        var waktu = LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC);
        var baris = new ArrayList<Object[]>();
        for (var p : perubahan) {
            baris.add(new Object[] {
                Id.baru(),
                renja.pemda(),
                renja.id(),
                nomor,
                p.objek(),
                p.silsilah(),
                waktu,
                pelaku.id(),
                oleh(pelaku),
                p.aksi().name(),
                p.sel(),
                p.sebelum() == null ? null : NaskahJson.tulis(p.sebelum()),
                p.sesudah() == null ? null : NaskahJson.tulis(p.sesudah()),
                kelompok,
                asalKelompok,
                p.versi(),
                false
            });
        }
        templat.batchUpdate("""
                insert into renja_riwayat (id, pemda, renja_id, nomor, objek, silsilah, waktu, pengguna_id, pelaku,
                       aksi, sel, sebelum, sesudah, kelompok, asal_kelompok, versi_sebelum, dibatalkan)
                values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
                """, baris);
    }

    /**
     * Text is saved every few seconds while one writes. What one person saves within ten minutes with
     * nobody in between is one entry.
     */
    void catatNaskah(Renja renja, String kunci, String sebelum, String sesudah) {
        var pelaku = wewenang.pelaku();
        var sejak = LocalDateTime.ofInstant(jam.instant().minus(SATU_TULISAN), ZoneOffset.UTC);
        var terakhir = jdbc.sql("select id, pengguna_id from renja_riwayat where pemda = ? and renja_id = ?"
                        + " and silsilah = ? and objek = 'BAB' and sel = 'html' and waktu >= ? and waktu >= ?"
                        + " order by id desc limit 1")
                .params(
                        PemdaAktif.kode(),
                        renja.id(),
                        kunci,
                        sejak,
                        LocalDateTime.ofInstant(renja.statusSejak(), ZoneOffset.UTC))
                .query((rs, n) -> new long[] {rs.getLong(1), rs.getLong(2)})
                .optional();
        if (pelaku.id() != null && terakhir.filter(t -> t[1] == pelaku.id()).isPresent()) {
            jdbc.sql("update renja_riwayat set sesudah = ?, nomor = ? where id = ?")
                    .params(
                            sesudah == null ? null : NaskahJson.tulis(sesudah),
                            renja.catatPerubahan(),
                            terakhir.get()[0])
                    .update();
            return;
        }
        catat(
                renja,
                UUID.randomUUID().toString(),
                null,
                List.of(new Perubahan(Riwayat.BAB, kunci, Riwayat.Aksi.UBAH, "html", sebelum, sesudah, null)));
    }

    /** Person and office, so that a stand-in is seen as one. */
    static String oleh(Pelaku pelaku) {
        var nama = pelaku.sistem() || pelaku.jabatanUtama().equals(pelaku.nama())
                ? pelaku.nama()
                : pelaku.nama() + ", " + pelaku.jabatanUtama();
        return nama.length() > 200 ? nama.substring(0, 199) + "…" : nama;
    }

    /** Changes of one thing since it had this version. */
    List<Riwayat> sejakVersi(long renjaId, String silsilah, long versi) {
        return baca(" and silsilah = :silsilah and versi_sebelum >= :versi order by id", renjaId)
                .param("silsilah", silsilah)
                .param("versi", versi)
                .query(RiwayatRenja::baris)
                .list();
    }

    List<Riwayat> satu(long renjaId, String silsilah) {
        return baca(" and silsilah = :silsilah order by id desc", renjaId)
                .param("silsilah", silsilah)
                .query(RiwayatRenja::baris)
                .list();
    }

    /** Everything of these things that came after an entry. */
    List<Riwayat> sesudah(long renjaId, Collection<String> silsilah, long id) {
        return baca(" and silsilah in (:silsilah) and id > :id order by id", renjaId)
                .param("silsilah", silsilah)
                .param("id", id)
                .query(RiwayatRenja::baris)
                .list();
    }

    /** Things touched after a change number, without their values. */
    List<Riwayat> sejak(long renjaId, long nomor) {
        return jdbc.sql("""
                        select id, nomor, objek, silsilah, waktu, pengguna_id, pelaku, aksi, sel, null sebelum,
                               null sesudah, kelompok, asal_kelompok, versi_sebelum, dibatalkan
                          from renja_riwayat where pemda = :pemda and renja_id = :renja and nomor > :nomor order by id
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("renja", renjaId)
                .param("nomor", nomor)
                .query(RiwayatRenja::baris)
                .list();
    }

    List<Riwayat> kelompok(long renjaId, String kelompok) {
        return baca(" and kelompok = :kelompok order by id", renjaId)
                .param("kelompok", kelompok)
                .query(RiwayatRenja::baris)
                .list();
    }

    /** The newest group of this person that can be undone: of the current turn, not yet taken back. */
    Optional<String> dapatDiurungkan(long renjaId, Long penggunaId, Instant sejak) {
        return satuKelompok(" and aksi in ('TAMBAH', 'UBAH', 'HAPUS', 'TEMPEL')", renjaId, penggunaId, sejak);
    }

    /** The newest undo of this person, unless they changed something after it. */
    Optional<String> dapatDiulangi(long renjaId, Long penggunaId, Instant sejak) {
        return satuKelompok("""
                 and aksi = 'URUNG' and nomor > (
                     select coalesce(max(b.nomor), 0) from renja_riwayat b
                      where b.renja_id = :renja and b.pengguna_id = :pengguna and b.objek <> 'BAB'
                        and b.aksi in ('TAMBAH', 'UBAH', 'HAPUS', 'TEMPEL'))
                """, renjaId, penggunaId, sejak);
    }

    void batalkan(long renjaId, String kelompok, boolean batal) {
        jdbc.sql("update renja_riwayat set dibatalkan = :batal where pemda = :pemda and renja_id = :renja"
                        + " and kelompok = :kelompok")
                .param("batal", batal)
                .param("pemda", PemdaAktif.kode())
                .param("renja", renjaId)
                .param("kelompok", kelompok)
                .update();
    }

    private Optional<String> satuKelompok(String syarat, long renjaId, Long penggunaId, Instant sejak) {
        return jdbc.sql("""
                        select kelompok from renja_riwayat
                         where pemda = :pemda and renja_id = :renja and pengguna_id = :pengguna and not dibatalkan
                           and objek <> 'BAB' and waktu >= :sejak
                        """ + syarat + " order by nomor desc, id desc limit 1")
                .param("pemda", PemdaAktif.kode())
                .param("renja", renjaId)
                .param("pengguna", penggunaId)
                .param("sejak", LocalDateTime.ofInstant(sejak, ZoneOffset.UTC))
                .query(String.class)
                .optional();
    }

    private JdbcClient.StatementSpec baca(String syarat, long renjaId) {
        return jdbc.sql(KOLOM + syarat).param("pemda", PemdaAktif.kode()).param("renja", renjaId);
    }

    private static Riwayat baris(ResultSet rs, int n) throws SQLException {
        return new Riwayat(
                rs.getLong("id"),
                rs.getLong("nomor"),
                rs.getString("objek"),
                rs.getString("silsilah"),
                rs.getObject("waktu", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                rs.getObject("pengguna_id", Long.class),
                rs.getString("pelaku"),
                Riwayat.Aksi.valueOf(rs.getString("aksi")),
                rs.getString("sel"),
                rs.getString("sebelum"),
                rs.getString("sesudah"),
                rs.getString("kelompok"),
                rs.getString("asal_kelompok"),
                rs.getObject("versi_sebelum", Long.class),
                rs.getBoolean("dibatalkan"));
    }
}
