package id.selaras.verifikasi;

import id.selaras.akses.Pelaku;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Tahap;
import id.selaras.verifikasi.aturan.Lokus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes of verifiers and their answers. */
@Component
class TabelCatatan {

    private static final String KOLOM = """
            select id, renja_id, tahap, putaran, lokus, tempat, teks, status, nama_oleh, waktu, ditutup_oleh
              from catatan_verifikasi where pemda = :pemda
            """;

    private final JdbcClient jdbc;
    private final Clock jam;

    TabelCatatan(JdbcClient jdbc, Clock jam) {
        this.jdbc = jdbc;
        this.jam = jam;
    }

    /** All notes on a Renja with their answers, the first first, in two statements. */
    List<Catatan> daftar(long renjaId) {
        Map<Long, List<Catatan.Jawaban>> jawaban = new HashMap<>();
        jdbc.sql("""
                        select j.catatan_id, j.teks, j.nama_oleh, j.waktu from catatan_jawaban j
                          join catatan_verifikasi c on c.id = j.catatan_id
                         where c.pemda = :pemda and c.renja_id = :renja order by j.waktu, j.id
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("renja", renjaId)
                .query((rs, n) -> jawaban.computeIfAbsent(rs.getLong(1), k -> new ArrayList<>())
                        .add(new Catatan.Jawaban(rs.getString(2), rs.getString(3), Waktu.baca(rs, "waktu"))))
                .list();
        return jdbc.sql(KOLOM + " and renja_id = :renja order by waktu, id")
                .param("pemda", PemdaAktif.kode())
                .param("renja", renjaId)
                .query((rs, n) -> baca(rs, jawaban.getOrDefault(rs.getLong("id"), List.of())))
                .list();
    }

    /** @throws PelanggaranAturan VRF-404 when there is none */
    Catatan satu(long id) {
        return jdbc.sql(KOLOM + " and id = :id")
                .param("pemda", PemdaAktif.kode())
                .param("id", id)
                .query((rs, n) -> baca(rs, List.of()))
                .optional()
                .orElseThrow(() -> new PelanggaranAturan("VRF-404"));
    }

    /** Notes on a line that wait for an answer. */
    List<String> menungguPada(long renjaId, String silsilah) {
        return jdbc.sql("select teks from catatan_verifikasi where pemda = :pemda and renja_id = :renja"
                        + " and status = 'TERBUKA' and (lokus = :lokus or lokus like concat(:lokus, '#%')) order by id")
                .param("pemda", PemdaAktif.kode())
                .param("renja", renjaId)
                .param("lokus", Lokus.baris(silsilah, "").teks())
                .query(String.class)
                .list();
    }

    /** Notes that wait for an answer. */
    int terbuka(long renjaId) {
        return jdbc.sql("select count(*) from catatan_verifikasi where pemda = ? and renja_id = ?"
                        + " and status = 'TERBUKA'")
                .params(PemdaAktif.kode(), renjaId)
                .query(Integer.class)
                .single();
    }

    /** Notes that wait for an answer, by Renja of a year. */
    Map<Long, Integer> terbukaSetahun(int tahun) {
        Map<Long, Integer> hasil = new HashMap<>();
        jdbc.sql("""
                        select c.renja_id, count(*) from catatan_verifikasi c join renja r on r.id = c.renja_id
                         where c.pemda = ? and r.tahun = ? and c.status = 'TERBUKA' group by c.renja_id
                        """)
                .params(PemdaAktif.kode(), tahun)
                .query((rs, n) -> hasil.put(rs.getLong(1), rs.getInt(2)))
                .list();
        return hasil;
    }

    long tulis(Putaran putaran, Lokus lokus, String tempat, String teks, Pelaku pelaku) {
        long id = Id.baru();
        jdbc.sql("insert into catatan_verifikasi (id, pemda, renja_id, tahap, putaran, jenis, lokus, tempat, teks,"
                        + " status, oleh, nama_oleh, waktu, versi) values (?,?,?,?,?,?,?,?,?,'TERBUKA',?,?,?,0)")
                .params(
                        id,
                        PemdaAktif.kode(),
                        putaran.renjaId(),
                        putaran.tahap().name(),
                        putaran.putaran(),
                        lokus.jenis().name(),
                        lokus.teks(),
                        tempat.length() > 300 ? tempat.substring(0, 299) + "…" : tempat,
                        teks,
                        pelaku.id(),
                        TabelJawaban.sebutan(pelaku),
                        Waktu.kini(jam))
                .update();
        return id;
    }

    void jawab(long catatanId, String teks, Pelaku pelaku) {
        jdbc.sql("insert into catatan_jawaban (id, pemda, catatan_id, teks, oleh, nama_oleh, waktu)"
                        + " values (?,?,?,?,?,?,?)")
                .params(
                        Id.baru(),
                        PemdaAktif.kode(),
                        catatanId,
                        teks,
                        pelaku.sistem() ? 0L : pelaku.id(),
                        TabelJawaban.sebutan(pelaku),
                        Waktu.kini(jam))
                .update();
        jdbc.sql("update catatan_verifikasi set status = 'DIJAWAB', versi = versi + 1 where id = ? and pemda = ?")
                .params(catatanId, PemdaAktif.kode())
                .update();
    }

    void ubahKeadaan(long catatanId, Catatan.Keadaan keadaan, Pelaku pelaku) {
        boolean selesai = keadaan == Catatan.Keadaan.SELESAI;
        jdbc.sql("update catatan_verifikasi set status = ?, ditutup_oleh = ?, ditutup = ?, versi = versi + 1"
                        + " where id = ? and pemda = ?")
                .params(
                        keadaan.name(),
                        selesai ? TabelJawaban.sebutan(pelaku) : null,
                        selesai ? Waktu.kini(jam) : null,
                        catatanId,
                        PemdaAktif.kode())
                .update();
    }

    boolean berjawaban(long catatanId) {
        return jdbc.sql("select count(*) from catatan_jawaban where catatan_id = ?")
                        .param(catatanId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void hapus(long catatanId) {
        jdbc.sql("delete from catatan_verifikasi where id = ? and pemda = ?")
                .params(catatanId, PemdaAktif.kode())
                .update();
    }

    private static Catatan baca(ResultSet rs, List<Catatan.Jawaban> jawaban) throws SQLException {
        return new Catatan(
                rs.getLong("id"),
                rs.getLong("renja_id"),
                Tahap.valueOf(rs.getString("tahap")),
                rs.getInt("putaran"),
                Lokus.dari(rs.getString("lokus")),
                rs.getString("tempat"),
                rs.getString("teks"),
                Catatan.Keadaan.valueOf(rs.getString("status")),
                rs.getString("nama_oleh"),
                Waktu.baca(rs, "waktu"),
                rs.getString("ditutup_oleh"),
                jawaban);
    }
}
