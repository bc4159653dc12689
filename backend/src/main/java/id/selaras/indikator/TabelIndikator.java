package id.selaras.indikator;

import id.selaras.kernel.PemdaAktif;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the catalogue and the series. */
@Component
class TabelIndikator {

    private static final String KOLOM = "select id, nama, satuan, arah, batas_bawah, batas_atas, akumulasi, formula,"
            + " sumber_data, perangkat_daerah_id, versi from indikator where pemda = :pemda";

    private final JdbcClient jdbc;

    TabelIndikator(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Indikator> semua() {
        return jdbc.sql(KOLOM + " order by nama, id")
                .param("pemda", PemdaAktif.kode())
                .query(TabelIndikator::indikator)
                .list();
    }

    Optional<Indikator> cari(long id) {
        return jdbc.sql(KOLOM + " and id = :id")
                .param("pemda", PemdaAktif.kode())
                .param("id", id)
                .query(TabelIndikator::indikator)
                .optional();
    }

    void sisipkan(long id, IsiIndikator isi) {
        jdbc.sql("insert into indikator (id, pemda, nama, satuan, arah, batas_bawah, batas_atas, akumulasi, formula,"
                        + " sumber_data, perangkat_daerah_id, versi) values (?,?,?,?,?,?,?,?,?,?,?,0)")
                .params(
                        id,
                        PemdaAktif.kode(),
                        isi.nama(),
                        isi.satuan(),
                        isi.arah().name(),
                        isi.batasBawah(),
                        isi.batasAtas(),
                        isi.akumulasi().name(),
                        isi.formula(),
                        isi.sumberData(),
                        isi.pdId())
                .update();
    }

    /** @return false when somebody else changed it since */
    boolean perbarui(long id, IsiIndikator isi, long versi) {
        return jdbc.sql("update indikator set nama = ?, satuan = ?, arah = ?, batas_bawah = ?, batas_atas = ?,"
                                + " akumulasi = ?, formula = ?, sumber_data = ?, perangkat_daerah_id = ?,"
                                + " versi = versi + 1 where pemda = ? and id = ? and versi = ?")
                        .params(
                                isi.nama(),
                                isi.satuan(),
                                isi.arah().name(),
                                isi.batasBawah(),
                                isi.batasAtas(),
                                isi.akumulasi().name(),
                                isi.formula(),
                                isi.sumberData(),
                                isi.pdId(),
                                PemdaAktif.kode(),
                                id,
                                versi)
                        .update()
                == 1;
    }

    List<NilaiIndikator> nilai(long indikatorId) {
        return jdbc.sql("select tahun, triwulan, nilai, status, sumber, oleh, waktu, versi from indikator_nilai"
                        + " where pemda = ? and indikator_id = ? order by tahun desc, triwulan")
                .params(PemdaAktif.kode(), indikatorId)
                .query((rs, n) -> new NilaiIndikator(
                        rs.getInt(1),
                        rs.getInt(2),
                        polos(rs.getBigDecimal(3)),
                        StatusNilai.valueOf(rs.getString(4)),
                        rs.getString(5),
                        rs.getString(6),
                        saat(rs, 7),
                        rs.getLong(8)))
                .list();
    }

    void tulis(long id, long indikatorId, NilaiIndikator n) {
        jdbc.sql("insert into indikator_nilai (id, pemda, indikator_id, tahun, triwulan, nilai, status, sumber, oleh,"
                        + " waktu, versi) values (?,?,?,?,?,?,?,?,?,?,0)")
                .params(
                        id,
                        PemdaAktif.kode(),
                        indikatorId,
                        n.tahun(),
                        n.triwulan(),
                        n.nilai(),
                        n.status().name(),
                        n.sumber(),
                        n.oleh(),
                        utc(n.waktu()))
                .update();
    }

    /** @return false when somebody else changed it since */
    boolean ganti(long indikatorId, NilaiIndikator n, long versi) {
        return jdbc.sql("update indikator_nilai set nilai = ?, status = ?, sumber = ?, oleh = ?, waktu = ?,"
                                + " versi = versi + 1"
                                + " where pemda = ? and indikator_id = ? and tahun = ? and triwulan = ? and versi = ?")
                        .params(
                                n.nilai(),
                                n.status().name(),
                                n.sumber(),
                                n.oleh(),
                                utc(n.waktu()),
                                PemdaAktif.kode(),
                                indikatorId,
                                n.tahun(),
                                n.triwulan(),
                                versi)
                        .update()
                == 1;
    }

    void ingat(long id, long indikatorId, NilaiIndikator n, String alasan) {
        jdbc.sql("insert into indikator_nilai_riwayat (id, pemda, indikator_id, tahun, triwulan, nilai, status, sumber,"
                        + " alasan, oleh, waktu) values (?,?,?,?,?,?,?,?,?,?,?)")
                .params(
                        id,
                        PemdaAktif.kode(),
                        indikatorId,
                        n.tahun(),
                        n.triwulan(),
                        n.nilai(),
                        n.status().name(),
                        n.sumber(),
                        alasan,
                        n.oleh(),
                        utc(n.waktu()))
                .update();
    }

    List<RiwayatNilai> riwayat(long indikatorId) {
        return jdbc.sql(
                        "select tahun, triwulan, nilai, status, sumber, alasan, oleh, waktu from indikator_nilai_riwayat"
                                + " where pemda = ? and indikator_id = ? order by waktu desc, id desc")
                .params(PemdaAktif.kode(), indikatorId)
                .query((rs, n) -> new RiwayatNilai(
                        rs.getInt(1),
                        rs.getInt(2),
                        polos(rs.getBigDecimal(3)),
                        StatusNilai.valueOf(rs.getString(4)),
                        rs.getString(5),
                        rs.getString(6),
                        rs.getString(7),
                        saat(rs, 8)))
                .list();
    }

    /** The latest yearly value of each indicator. */
    List<Terbaru> terbaru() {
        return jdbc.sql("select v.indikator_id, v.tahun, v.nilai, v.status from indikator_nilai v"
                        + " join (select indikator_id, max(tahun) tahun from indikator_nilai"
                        + " where pemda = :pemda and triwulan = 0 group by indikator_id) t"
                        + " on t.indikator_id = v.indikator_id and t.tahun = v.tahun"
                        + " where v.pemda = :pemda and v.triwulan = 0")
                .param("pemda", PemdaAktif.kode())
                .query((rs, n) -> new Terbaru(
                        rs.getLong(1), rs.getInt(2), polos(rs.getBigDecimal(3)), StatusNilai.valueOf(rs.getString(4))))
                .list();
    }

    record Terbaru(long indikatorId, int tahun, BigDecimal nilai, StatusNilai status) {}

    private static Indikator indikator(ResultSet rs, int n) throws SQLException {
        return new Indikator(
                rs.getLong("id"),
                rs.getString("nama"),
                rs.getString("satuan"),
                Arah.valueOf(rs.getString("arah")),
                polos(rs.getBigDecimal("batas_bawah")),
                polos(rs.getBigDecimal("batas_atas")),
                AkumulasiNilai.valueOf(rs.getString("akumulasi")),
                rs.getString("formula"),
                rs.getString("sumber_data"),
                rs.getObject("perangkat_daerah_id", Long.class),
                rs.getLong("versi"));
    }

    private static BigDecimal polos(BigDecimal nilai) {
        return nilai == null ? null : nilai.stripTrailingZeros();
    }

    private static Instant saat(ResultSet rs, int kolom) throws SQLException {
        return rs.getObject(kolom, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant waktu) {
        return LocalDateTime.ofInstant(waktu, ZoneOffset.UTC);
    }
}
