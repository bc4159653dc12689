package id.selaras.bab;

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

    /** All texts of a plan without their content, in order. */
    Map<String, Baris> semua(RakBab rak, long id) {
        Map<String, Baris> hasil = new LinkedHashMap<>();
        jdbc.sql(kolom(rak, "null") + " order by b.urutan, b.id")
                .params(PemdaAktif.kode(), id)
                .query(SimpananBab::baca)
                .list()
                .forEach(b -> hasil.put(b.kunci(), b));
        return hasil;
    }

    Optional<Baris> satu(RakBab rak, long id, String kunci) {
        return jdbc.sql(kolom(rak, "b.html") + " and b.kunci = ?")
                .params(PemdaAktif.kode(), id, kunci)
                .query(SimpananBab::baca)
                .optional();
    }

    void buat(RakBab rak, long id, String kunci, String judul, boolean tambahan, int urutan) {
        jdbc.sql("insert into " + rak.tabel() + " (id, pemda, " + rak.kolom()
                        + ", kunci, judul, tambahan, urutan, nihil, versi)" + " values (?,?,?,?,?,?,?,false,0)")
                .params(Id.baru(), PemdaAktif.kode(), id, kunci, judul, tambahan, urutan)
                .update();
    }

    /** @param batalNihil the text takes back that there is nothing to tell */
    void tulis(RakBab rak, long id, String kunci, String html, boolean batalNihil, Long pengguna, Instant kini) {
        jdbc.sql("update " + rak.tabel()
                        + " set html = ?, nihil = case when ? then false else nihil end, diubah_oleh = ?,"
                        + " diubah = ?, versi = versi + 1 where pemda = ? and " + rak.kolom() + " = ? and kunci = ?")
                .params(
                        html,
                        batalNihil,
                        pengguna,
                        LocalDateTime.ofInstant(kini, ZoneOffset.UTC),
                        PemdaAktif.kode(),
                        id,
                        kunci)
                .update();
    }

    void nihil(RakBab rak, long id, String kunci, boolean nihil) {
        jdbc.sql("update " + rak.tabel() + " set nihil = ?, versi = versi + 1 where pemda = ? and " + rak.kolom()
                        + " = ? and kunci = ?")
                .params(nihil, PemdaAktif.kode(), id, kunci)
                .update();
    }

    void judul(RakBab rak, long id, String kunci, String judul) {
        jdbc.sql("update " + rak.tabel() + " set judul = ?, versi = versi + 1 where pemda = ? and " + rak.kolom()
                        + " = ? and kunci = ?")
                .params(judul, PemdaAktif.kode(), id, kunci)
                .update();
    }

    void hapus(RakBab rak, long id, String kunci) {
        jdbc.sql("delete from " + rak.tabel() + " where pemda = ? and " + rak.kolom() + " = ? and kunci = ?")
                .params(PemdaAktif.kode(), id, kunci)
                .update();
    }

    private static String kolom(RakBab rak, String html) {
        return "select b.kunci, b.judul, " + html + " html, case when b.html is null then false else true end berisi,"
                + " b.tambahan, b.nihil, b.versi, b.diubah, u.nama from " + rak.tabel() + " b"
                + " left join pengguna u on u.id = b.diubah_oleh where b.pemda = ? and b." + rak.kolom() + " = ?";
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
