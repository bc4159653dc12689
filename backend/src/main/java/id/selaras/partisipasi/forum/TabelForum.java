package id.selaras.partisipasi.forum;

import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of forums and of those who stand in their books. */
@Component
class TabelForum {

    private static final String KOLOM = """
            select f.*, w.nama as nama_wilayah, d.nama as nama_pd, d.singkatan as singkatan_pd
              from forum f
              left join wilayah w on w.kode = f.wilayah
              left join perangkat_daerah d on d.id = f.perangkat_daerah_id
            """;

    private final JdbcClient jdbc;
    private final Clock jam;

    TabelForum(JdbcClient jdbc, Clock jam) {
        this.jdbc = jdbc;
        this.jam = jam;
    }

    Optional<Forum> cari(long id) {
        return jdbc.sql(KOLOM + "where f.pemda = ? and f.id = ?")
                .params(PemdaAktif.kode(), id)
                .query(TabelForum::baca)
                .optional();
    }

    /** Holds the row until the end of the transaction. @throws PelanggaranAturan FRM-404 */
    Forum kunci(long id) {
        jdbc.sql("select id from forum where pemda = ? and id = ? for update")
                .params(PemdaAktif.kode(), id)
                .query(Long.class)
                .optional();
        return cari(id).orElseThrow(() -> new PelanggaranAturan("FRM-404"));
    }

    List<Forum> daftar(int tahun) {
        return jdbc.sql(KOLOM + "where f.pemda = ? and f.tahun = ? order by f.hari, f.pukul, f.wilayah, f.id")
                .params(PemdaAktif.kode(), tahun)
                .query(TabelForum::baca)
                .list();
    }

    Optional<Forum> cari(int tahun, JenisForum jenis, Long pdId, String wilayah) {
        return jdbc.sql(KOLOM + "where f.pemda = :pemda and f.tahun = :tahun and f.jenis = :jenis"
                        + (pdId == null ? "" : " and f.perangkat_daerah_id = :pd")
                        + (wilayah == null ? "" : " and f.wilayah = :wilayah") + " order by f.id desc limit 1")
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .param("jenis", jenis.name())
                .param("pd", pdId)
                .param("wilayah", wilayah)
                .query(TabelForum::baca)
                .optional();
    }

    /** Other Musrenbang in this kecamatan on this day. */
    List<Forum> padaHari(Forum forum, LocalDate hari) {
        var kecamatan = forum.jenis() == JenisForum.MUSRENBANG_KELURAHAN
                ? WewenangForum.induk(forum.wilayah())
                : forum.wilayah();
        return jdbc.sql(KOLOM + "where f.pemda = :pemda and f.hari = :hari and f.id <> :id"
                        + " and f.jenis in ('MUSRENBANG_KELURAHAN', 'MUSRENBANG_KECAMATAN')"
                        + " and (f.wilayah = :kecamatan or f.wilayah like :kelurahan) order by f.pukul, f.id")
                .param("pemda", PemdaAktif.kode())
                .param("hari", hari)
                .param("id", forum.id())
                .param("kecamatan", kecamatan)
                .param("kelurahan", kecamatan + ".%")
                .query(TabelForum::baca)
                .list();
    }

    /** Musrenbang one level down that are not over. */
    List<Forum> belumSelesai(int tahun, JenisForum bawah, String awalan) {
        return jdbc.sql(KOLOM + "where f.pemda = ? and f.tahun = ? and f.jenis = ? and f.wilayah like ?"
                        + " and f.status <> 'SELESAI' order by f.wilayah")
                .params(PemdaAktif.kode(), tahun, bawah.name(), awalan + ".%")
                .query(TabelForum::baca)
                .list();
    }

    void tambah(Forum f) {
        jdbc.sql("insert into forum (id, pemda, tahun, jenis, wilayah, perangkat_daerah_id, nama, acara, status,"
                        + " kode_hadir, versi) values (?,?,?,?,?,?,?,?,?,?,0)")
                .params(
                        f.id(),
                        PemdaAktif.kode(),
                        f.tahun(),
                        f.jenis().name(),
                        f.wilayah(),
                        f.pdId(),
                        f.nama(),
                        f.acara(),
                        f.status().name(),
                        f.kodeHadir())
                .update();
    }

    void siapkan(long id, LocalDate hari, String pukul, String tempat, String acara) {
        jdbc.sql("update forum set hari = ?, pukul = ?, tempat = ?, acara = ?, versi = versi + 1"
                        + " where pemda = ? and id = ?")
                .params(hari, pukul, tempat, acara, PemdaAktif.kode(), id)
                .update();
    }

    void menjadi(long id, StatusForum status) {
        jdbc.sql("update forum set status = ?, selesai = ?, versi = versi + 1 where pemda = ? and id = ?")
                .params(status.name(), status == StatusForum.SELESAI ? kini() : null, PemdaAktif.kode(), id)
                .update();
    }

    /** @return false when this key is there already */
    boolean sudahAda(String tabel, long forumId, String kunci) {
        return kunci != null
                && jdbc.sql("select count(*) from " + tabel + " where forum_id = ? and kunci = ?")
                                .params(forumId, kunci)
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    long tambahOrang(long forumId, OrangForum o, String kunci) {
        long id = Id.baru();
        jdbc.sql("insert into forum_orang (id, pemda, forum_id, peran, unsur, nama, instansi, kontak, cara, waktu,"
                        + " kunci) values (?,?,?,?,?,?,?,?,?,?,?)")
                .params(
                        id,
                        PemdaAktif.kode(),
                        forumId,
                        o.peran().name(),
                        o.unsur().name(),
                        o.nama(),
                        o.instansi(),
                        o.kontak(),
                        o.cara(),
                        kini(),
                        kunci)
                .update();
        return id;
    }

    long tambahIsi(long forumId, IsiForum i, String kunci) {
        long id = Id.baru();
        jdbc.sql("insert into forum_isi (id, pemda, forum_id, jenis, kode, kolom, uraian, sebelum, sesudah, oleh,"
                        + " waktu, kunci) values (?,?,?,?,?,?,?,?,?,?,?,?)")
                .params(
                        id,
                        PemdaAktif.kode(),
                        forumId,
                        i.jenis().name(),
                        i.kode(),
                        i.kolom(),
                        i.uraian(),
                        i.sebelum(),
                        i.sesudah(),
                        i.oleh(),
                        kini(),
                        kunci)
                .update();
        return id;
    }

    List<OrangForum> orang(long forumId) {
        return jdbc
                .sql("select * from forum_orang where pemda = ? and forum_id = ? order by unsur, id")
                .params(PemdaAktif.kode(), forumId)
                .query((rs, n) -> new OrangForum(
                        rs.getLong("id"),
                        OrangForum.PeranForum.valueOf(rs.getString("peran")),
                        Unsur.valueOf(rs.getString("unsur")),
                        rs.getString("nama"),
                        rs.getString("instansi"),
                        rs.getString("kontak"),
                        rs.getString("cara"),
                        waktu(rs, "waktu"),
                        waktu(rs, "ditandatangani")))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(OrangForum::unsur).thenComparing(OrangForum::id))
                .toList();
    }

    List<IsiForum> isi(long forumId) {
        return jdbc.sql("select * from forum_isi where pemda = ? and forum_id = ? order by id")
                .params(PemdaAktif.kode(), forumId)
                .query((rs, n) -> new IsiForum(
                        rs.getLong("id"),
                        IsiForum.JenisIsi.valueOf(rs.getString("jenis")),
                        rs.getString("kode"),
                        rs.getString("kolom"),
                        rs.getString("uraian"),
                        rs.getString("sebelum"),
                        rs.getString("sesudah"),
                        rs.getString("oleh"),
                        waktu(rs, "waktu")))
                .list();
    }

    int hapusOrang(long forumId, long id) {
        return jdbc.sql("delete from forum_orang where pemda = ? and forum_id = ? and id = ?")
                .params(PemdaAktif.kode(), forumId, id)
                .update();
    }

    int hapusIsi(long forumId, long id) {
        return jdbc.sql("delete from forum_isi where pemda = ? and forum_id = ? and id = ? and jenis <> 'USULAN'")
                .params(PemdaAktif.kode(), forumId, id)
                .update();
    }

    int tandaTangani(long forumId, long id) {
        return jdbc.sql("update forum_orang set ditandatangani = ? where pemda = ? and forum_id = ? and id = ?"
                        + " and peran = 'PENANDA'")
                .params(kini(), PemdaAktif.kode(), forumId, id)
                .update();
    }

    int jumlahQr(long forumId) {
        return jdbc.sql("select count(*) from forum_orang where forum_id = ? and cara = 'QR'")
                .param(forumId)
                .query(Integer.class)
                .single();
    }

    private LocalDateTime kini() {
        return LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC);
    }

    static Forum baca(ResultSet rs, int n) throws SQLException {
        return new Forum(
                rs.getLong("id"),
                rs.getInt("tahun"),
                JenisForum.valueOf(rs.getString("jenis")),
                rs.getString("wilayah"),
                rs.getString("nama_wilayah"),
                rs.getObject("perangkat_daerah_id", Long.class),
                rs.getString("nama_pd"),
                rs.getString("singkatan_pd"),
                rs.getString("nama"),
                rs.getObject("hari", LocalDate.class),
                rs.getString("pukul"),
                rs.getString("tempat"),
                rs.getString("acara"),
                StatusForum.valueOf(rs.getString("status")),
                rs.getString("kode_hadir"),
                waktu(rs, "selesai"),
                rs.getLong("versi"));
    }

    private static Instant waktu(ResultSet rs, String kolom) throws SQLException {
        var nilai = rs.getObject(kolom, LocalDateTime.class);
        return nilai == null ? null : nilai.toInstant(ZoneOffset.UTC);
    }
}
