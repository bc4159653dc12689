package id.selaras.referensi.pemda;

import id.selaras.kernel.JenisPemda;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the Pemda. They change so seldom that they are read with plain SQL. */
@Service
public class PemdaService {

    private static final String KOLOM =
            "select kode, nama, jenis, induk, tempat, zona, kertas, nama_bappeda, alamat, data_contoh from pemda ";

    private final JdbcClient jdbc;

    PemdaService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The Pemda of the current thread. */
    public Pemda aktif() {
        return ambil(PemdaAktif.kode());
    }

    /** @throws PelanggaranAturan PMD-01 when there is none */
    public Pemda ambil(String kode) {
        return cari(kode).orElseThrow(() -> new PelanggaranAturan("PMD-01", kode));
    }

    public Optional<Pemda> cari(String kode) {
        return jdbc.sql(KOLOM + "where kode = ?")
                .param(kode)
                .query(PemdaService::baca)
                .optional();
    }

    public List<Pemda> daftar() {
        return jdbc.sql(KOLOM + "order by kode").query(PemdaService::baca).list();
    }

    private static Pemda baca(java.sql.ResultSet rs, int baris) throws java.sql.SQLException {
        return new Pemda(
                rs.getString("kode"),
                rs.getString("nama"),
                JenisPemda.valueOf(rs.getString("jenis")),
                rs.getString("induk"),
                rs.getString("tempat"),
                ZoneId.of(rs.getString("zona")),
                rs.getString("kertas"),
                rs.getString("nama_bappeda"),
                rs.getString("alamat"),
                rs.getBoolean("data_contoh"));
    }
}
