package id.selaras.tahunan.renja;

import id.selaras.kernel.Id;
import id.selaras.kernel.PemdaAktif;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of chapter texts. */
@Component
class SimpananBab {

    private final JdbcClient jdbc;

    SimpananBab(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Baris(
            String kunci,
            String judul,
            String html,
            boolean berisi,
            boolean tambahan,
            boolean nihil,
            long versi,
            Instant diubah,
            String diubahOleh) {}

    /** All texts of a Renja without their content, in order. */
    Map<String, Baris> semua(long renjaId) {
        Map<String, Baris> hasil = new LinkedHashMap<>();
        jdbc.sql(kolom("null") + " order by b.urutan, b.id")
                .params(PemdaAktif.kode(), renjaId)
                .query(SimpananBab::baca)
                .list()
                .forEach(b -> hasil.put(b.kunci(), b));
        return hasil;
    }

    Optional<Baris> satu(long renjaId, String kunci) {
        return jdbc.sql(kolom("b.html") + " and b.kunci = ?")
                .params(PemdaAktif.kode(), renjaId, kunci)
                .query(SimpananBab::baca)
                .optional();
    }

    void buat(long renjaId, String kunci, String judul, boolean tambahan, int urutan) {
        jdbc.sql("insert into renja_bab (id, pemda, renja_id, kunci, judul, tambahan, urutan, nihil, versi)"
                        + " values (?,?,?,?,?,?,?,false,0)")
                .params(Id.baru(), PemdaAktif.kode(), renjaId, kunci, judul, tambahan, urutan)
                .update();
    }

    /** @param batalNihil the text takes back that there is nothing to tell */
    void tulis(long renjaId, String kunci, String html, boolean batalNihil, Long pengguna, Instant kini) {
        jdbc.sql("update renja_bab set html = ?, nihil = case when ? then false else nihil end, diubah_oleh = ?,"
                        + " diubah = ?, versi = versi + 1 where pemda = ? and renja_id = ? and kunci = ?")
                .params(
                        html,
                        batalNihil,
                        pengguna,
                        LocalDateTime.ofInstant(kini, ZoneOffset.UTC),
                        PemdaAktif.kode(),
                        renjaId,
                        kunci)
                .update();
    }

    void nihil(long renjaId, String kunci, boolean nihil) {
        jdbc.sql("update renja_bab set nihil = ?, versi = versi + 1 where pemda = ? and renja_id = ? and kunci = ?")
                .params(nihil, PemdaAktif.kode(), renjaId, kunci)
                .update();
    }

    void judul(long renjaId, String kunci, String judul) {
        jdbc.sql("update renja_bab set judul = ?, versi = versi + 1 where pemda = ? and renja_id = ? and kunci = ?")
                .params(judul, PemdaAktif.kode(), renjaId, kunci)
                .update();
    }

    void hapus(long renjaId, String kunci) {
        jdbc.sql("delete from renja_bab where pemda = ? and renja_id = ? and kunci = ?")
                .params(PemdaAktif.kode(), renjaId, kunci)
                .update();
    }

    private static String kolom(String html) {
        return "select b.kunci, b.judul, " + html + " html, case when b.html is null then false else true end berisi,"
                + " b.tambahan, b.nihil, b.versi, b.diubah, u.nama from renja_bab b"
                + " left join pengguna u on u.id = b.diubah_oleh where b.pemda = ? and b.renja_id = ?";
    }

    private static Baris baca(ResultSet rs, int n) throws SQLException {
        var diubah = rs.getObject("diubah", LocalDateTime.class);
        return new Baris(
                rs.getString("kunci"),
                rs.getString("judul"),
                rs.getString("html"),
                rs.getBoolean("berisi"),
                rs.getBoolean("tambahan"),
                rs.getBoolean("nihil"),
                rs.getLong("versi"),
                diubah == null ? null : diubah.toInstant(ZoneOffset.UTC),
                rs.getString("nama"));
    }
}
