package id.selaras.dokumen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers for any Pemda what the code on a document proves; the code itself is the permission to ask. */
@Service
class BuktiService {

    private final JdbcClient jdbc;

    BuktiService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Optional<BuktiDokumen> cari(String kode) {
        return jdbc.sql("select d.judul, d.nomor, d.versi, d.format, d.ukuran, d.sha256, d.sha256_isi, d.diterbitkan,"
                        + " d.penerbit, d.rancangan, d.contoh, p.nama as pemda, p.zona, g.kode_publik as pengganti,"
                        + " g.versi as versi_pengganti from dokumen_terbit d join pemda p on p.kode = d.pemda"
                        + " left join dokumen_terbit g on g.id = d.digantikan_oleh where d.kode_publik = ?")
                .param(KodePublik.baca(kode))
                .query(BuktiService::baca)
                .optional();
    }

    private static BuktiDokumen baca(ResultSet rs, int n) throws SQLException {
        var waktu = rs.getObject("diterbitkan", LocalDateTime.class)
                .atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(ZoneId.of(rs.getString("zona")));
        return new BuktiDokumen(
                rs.getString("pemda"),
                rs.getString("judul"),
                rs.getString("nomor"),
                rs.getString("versi"),
                Format.valueOf(rs.getString("format")),
                rs.getLong("ukuran"),
                rs.getString("sha256"),
                rs.getString("sha256_isi"),
                waktu,
                rs.getString("penerbit"),
                rs.getBoolean("rancangan"),
                rs.getBoolean("contoh"),
                rs.getString("pengganti"),
                rs.getString("versi_pengganti"));
    }
}
