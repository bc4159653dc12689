package id.selaras.verifikasi.reviu;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.strategis.rencana.JenisRencana;
import id.selaras.verifikasi.reviu.ButirReviu.HasilButir;
import id.selaras.verifikasi.reviu.Reviu.StatusReviu;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of rounds, checklists and findings. */
@Component
class TabelReviu {

    private static final String KOLOM =
            "select r.*, d.nama as nama_pd, d.singkatan as singkatan_pd, n.jenis as jenis_rencana from reviu r"
                    + " left join rencana n on n.id = r.rencana_id"
                    + " left join perangkat_daerah d on d.id = r.perangkat_daerah_id ";

    private final JdbcClient jdbc;

    TabelReviu(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Reviu> cari(long id) {
        return jdbc.sql(KOLOM + "where r.pemda = ? and r.id = ?")
                .params(PemdaAktif.kode(), id)
                .query(TabelReviu::baca)
                .optional();
    }

    /** Holds the row until the end of the transaction. @throws PelanggaranAturan RVU-404 */
    Reviu kunci(long id) {
        jdbc.sql("select id from reviu where pemda = ? and id = ? for update")
                .params(PemdaAktif.kode(), id)
                .query(Long.class)
                .optional();
        return cari(id).orElseThrow(() -> new PelanggaranAturan("RVU-404"));
    }

    List<Reviu> daftar(int tahun) {
        return jdbc.sql(KOLOM + "where r.pemda = ? and r.tahun = ? order by d.kode, r.putaran, r.id")
                .params(PemdaAktif.kode(), tahun)
                .query(TabelReviu::baca)
                .list();
    }

    int putaranTerakhir(int tahun, Long rencanaId, Long pdId) {
        return jdbc.sql("select coalesce(max(putaran), 0) from reviu where pemda = :pemda and tahun = :tahun and "
                        + (rencanaId == null ? "rencana_id is null" : "rencana_id = :rencana") + " and "
                        + (pdId == null ? "perangkat_daerah_id is null" : "perangkat_daerah_id = :pd"))
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .param("rencana", rencanaId)
                .param("pd", pdId)
                .query(Integer.class)
                .single();
    }

    List<ButirReviu> butir(long id) {
        return jdbc.sql("select id, aspek, uraian, hasil, catatan from reviu_butir where pemda = ? and reviu_id = ?"
                        + " order by urutan")
                .params(PemdaAktif.kode(), id)
                .query((rs, n) -> new ButirReviu(
                        rs.getLong(1),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getString(4) == null ? null : HasilButir.valueOf(rs.getString(4)),
                        rs.getString(5)))
                .list();
    }

    List<TemuanReviu> temuan(long id) {
        return jdbc.sql("select id, kondisi, kriteria, rekomendasi, tanggapan, ditanggapi_oleh, ditanggapi, putusan"
                        + " from reviu_temuan where pemda = ? and reviu_id = ? order by id")
                .params(PemdaAktif.kode(), id)
                .query((rs, n) -> new TemuanReviu(
                        rs.getLong(1),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getString(4),
                        rs.getString(5),
                        rs.getString(6),
                        waktu(rs, "ditanggapi"),
                        rs.getString(8)))
                .list();
    }

    private static Reviu baca(ResultSet rs, int n) throws SQLException {
        return new Reviu(
                rs.getLong("id"),
                rs.getInt("tahun"),
                rs.getObject("renja_id", Long.class),
                rs.getObject("rencana_id", Long.class),
                rs.getString("jenis_rencana") == null ? null : JenisRencana.valueOf(rs.getString("jenis_rencana")),
                rs.getObject("perangkat_daerah_id", Long.class),
                rs.getString("nama_pd"),
                rs.getString("singkatan_pd"),
                rs.getInt("putaran"),
                StatusReviu.valueOf(rs.getString("status")),
                waktu(rs, "dibuka"),
                waktu(rs, "ditutup"));
    }

    private static Instant waktu(ResultSet rs, String kolom) throws SQLException {
        var nilai = rs.getObject(kolom, LocalDateTime.class);
        return nilai == null ? null : nilai.toInstant(ZoneOffset.UTC);
    }
}
