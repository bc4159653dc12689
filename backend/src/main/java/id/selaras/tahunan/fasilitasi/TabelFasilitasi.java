package id.selaras.tahunan.fasilitasi;

import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rows of fasilitasi. Two Pemda may look at one: the one who asks, and the provinsi from the moment it was sent. No
 * other statement of the product reads a row of another Pemda.
 */
@Component
class TabelFasilitasi {

    private static final String KOLOM =
            "select f.*, p.nama as nama_pemda from fasilitasi f join pemda p on p.kode = f.pemda ";
    private static final String TERLIHAT = "(f.pemda = :pemda or f.pemda_provinsi = :pemda and f.keadaan <> 'DRAF') ";

    private final JdbcClient jdbc;
    private final JdbcTemplate massal;

    TabelFasilitasi(JdbcClient jdbc, JdbcTemplate massal) {
        this.jdbc = jdbc;
        this.massal = massal;
    }

    Optional<Fasilitasi> cari(long id) {
        return jdbc.sql(KOLOM + "where f.id = :id and " + TERLIHAT)
                .param("id", id)
                .param("pemda", PemdaAktif.kode())
                .query(TabelFasilitasi::baca)
                .optional();
    }

    /** Holds the row until the end of the transaction. @throws PelanggaranAturan FSL-404 */
    Fasilitasi kunci(long id) {
        jdbc.sql("select id from fasilitasi where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional();
        return cari(id).orElseThrow(() -> new PelanggaranAturan("FSL-404"));
    }

    List<Fasilitasi> daftar(int tahun) {
        return jdbc.sql(KOLOM + "where f.tahun = :tahun and " + TERLIHAT + "order by f.pemda, f.id")
                .param("tahun", tahun)
                .param("pemda", PemdaAktif.kode())
                .query(TabelFasilitasi::baca)
                .list();
    }

    Optional<Fasilitasi> milikSendiri(int tahun) {
        return jdbc.sql(KOLOM + "where f.tahun = ? and f.pemda = ? order by f.id desc limit 1")
                .params(tahun, PemdaAktif.kode())
                .query(TabelFasilitasi::baca)
                .optional();
    }

    List<LampiranFasilitasi> lampiran(long id) {
        return jdbc.sql("select id, nama, wajib, ada, keterangan from fasilitasi_lampiran where fasilitasi_id = ?"
                        + " order by urutan")
                .param(id)
                .query(LampiranFasilitasi.class)
                .list();
    }

    void tulisLampiran(long id, List<DaftarLampiran.Butir> butir) {
        massal.batchUpdate(
                "insert into fasilitasi_lampiran (id, fasilitasi_id, urutan, nama, wajib, ada) values (?,?,?,?,?,false)",
                IntStream.range(0, butir.size())
                        .mapToObj(i -> new Object[] {
                            Id.baru(), id, i, butir.get(i).nama(), butir.get(i).wajib()
                        })
                        .toList());
    }

    void tandaiLampiran(long id, List<LampiranFasilitasi> lampiran) {
        massal.batchUpdate(
                "update fasilitasi_lampiran set ada = ?, keterangan = ? where fasilitasi_id = ? and id = ?",
                lampiran.stream()
                        .map(l -> new Object[] {l.ada(), l.keterangan(), id, l.id()})
                        .toList());
    }

    List<CatatanFasilitasi> catatan(long id) {
        return jdbc.sql("select id, kelompok, bagian, catatan, tindak_lanjut, oleh, waktu from fasilitasi_catatan"
                        + " where fasilitasi_id = ? order by id")
                .param(id)
                .query((rs, n) -> new CatatanFasilitasi(
                        rs.getLong(1),
                        CatatanFasilitasi.KelompokCatatan.valueOf(rs.getString(2)),
                        rs.getString(3),
                        rs.getString(4),
                        rs.getString(5),
                        rs.getString(6),
                        waktu(rs, "waktu")))
                .list();
    }

    /** What was sent; empty while nothing was. */
    Optional<String> isi(long id) {
        return jdbc.sql("select isi from fasilitasi where id = ? and isi is not null")
                .param(id)
                .query((rs, n) -> rs.getString(1))
                .optional();
    }

    private static Fasilitasi baca(ResultSet rs, int n) throws SQLException {
        return new Fasilitasi(
                rs.getLong("id"),
                rs.getString("pemda"),
                rs.getString("nama_pemda"),
                rs.getString("pemda_provinsi"),
                rs.getInt("tahun"),
                KeadaanFasilitasi.valueOf(rs.getString("keadaan")),
                rs.getString("nomor_permohonan"),
                rs.getString("sha256_isi"),
                waktu(rs, "dikirim"),
                rs.getObject("jadwal", LocalDate.class),
                rs.getString("nomor_hasil"),
                rs.getObject("tanggal_hasil", LocalDate.class),
                rs.getString("alasan_kembali"));
    }

    private static Instant waktu(ResultSet rs, String kolom) throws SQLException {
        var nilai = rs.getObject(kolom, LocalDateTime.class);
        return nilai == null ? null : nilai.toInstant(ZoneOffset.UTC);
    }
}
