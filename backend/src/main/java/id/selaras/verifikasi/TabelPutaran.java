package id.selaras.verifikasi;

import id.selaras.akses.Pelaku;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Tahap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rounds of verification of a Renja, stage by stage. */
@Component
class TabelPutaran {

    private static final String KOLOM = """
            select id, renja_id, tahap, putaran, mulai, selesai, keputusan, alasan, nama_verifikator, versi_renja_id
              from verifikasi_putaran where pemda = :pemda
            """;

    private final JdbcClient jdbc;
    private final Clock jam;

    TabelPutaran(JdbcClient jdbc, Clock jam) {
        this.jdbc = jdbc;
        this.jam = jam;
    }

    /** All rounds, the first first. */
    List<Putaran> daftar(long renjaId) {
        return jdbc.sql(KOLOM + " and renja_id = :renja order by mulai, id")
                .param("pemda", PemdaAktif.kode())
                .param("renja", renjaId)
                .query(TabelPutaran::baca)
                .list();
    }

    Optional<Putaran> satu(long id) {
        return jdbc.sql(KOLOM + " and id = :id")
                .param("pemda", PemdaAktif.kode())
                .param("id", id)
                .query(TabelPutaran::baca)
                .optional();
    }

    /** The round that lies on the mitra's desk; a new one where there is none. */
    Putaran terbuka(long renjaId, Tahap tahap) {
        var setahap = daftar(renjaId).stream().filter(p -> p.tahap() == tahap).toList();
        var terakhir = setahap.isEmpty() ? null : setahap.get(setahap.size() - 1);
        if (terakhir != null && terakhir.terbuka()) {
            return terakhir;
        }
        long id = Id.baru();
        jdbc.sql("insert into verifikasi_putaran (id, pemda, renja_id, tahap, putaran, mulai, versi)"
                        + " values (?,?,?,?,?,?,0)")
                .params(
                        id,
                        PemdaAktif.kode(),
                        renjaId,
                        tahap.name(),
                        terakhir == null ? 1 : terakhir.putaran() + 1,
                        Waktu.kini(jam))
                .update();
        return satu(id).orElseThrow();
    }

    /** @throws PelanggaranAturan VRF-06 when somebody closed it before */
    void tutup(long id, Keputusan keputusan, String alasan, Pelaku pelaku, Long versiRenjaId, String beritaAcara) {
        int ditutup = jdbc.sql("""
                        update verifikasi_putaran set selesai = :selesai, keputusan = :keputusan, alasan = :alasan,
                               verifikator = :verifikator, nama_verifikator = :nama, versi_renja_id = :versi,
                               berita_acara = :isi, versi = versi + 1
                         where id = :id and pemda = :pemda and selesai is null
                        """)
                .param("selesai", Waktu.kini(jam))
                .param("keputusan", keputusan.name())
                .param("alasan", alasan)
                .param("verifikator", pelaku.id())
                .param("nama", TabelJawaban.sebutan(pelaku))
                .param("versi", versiRenjaId)
                .param("isi", beritaAcara)
                .param("id", id)
                .param("pemda", PemdaAktif.kode())
                .update();
        if (ditutup == 0) {
            throw new PelanggaranAturan("VRF-06");
        }
    }

    /** The sheet as it stood when the round was decided. */
    Optional<String> beritaAcara(long id) {
        return jdbc.sql("select berita_acara from verifikasi_putaran where id = ? and pemda = ?"
                        + " and berita_acara is not null")
                .params(id, PemdaAktif.kode())
                .query(String.class)
                .optional();
    }

    private static Putaran baca(ResultSet rs, int n) throws SQLException {
        var keputusan = rs.getString("keputusan");
        return new Putaran(
                rs.getLong("id"),
                rs.getLong("renja_id"),
                Tahap.valueOf(rs.getString("tahap")),
                rs.getInt("putaran"),
                Waktu.baca(rs, "mulai"),
                Waktu.baca(rs, "selesai"),
                keputusan == null ? null : Keputusan.valueOf(keputusan),
                rs.getString("alasan"),
                rs.getString("nama_verifikator"),
                rs.getObject("versi_renja_id", Long.class));
    }
}
