package id.selaras.tahunan.renja;

import id.selaras.kernel.AngkaIndonesia;
import id.selaras.kernel.Id;
import id.selaras.kernel.PemdaAktif;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of T-C.29 and T-C.30. Names of tables and columns come from {@link TabelIsian} alone, never from a request. */
@Component
class SimpananIsian {

    private final JdbcClient jdbc;
    private final JdbcTemplate massal;

    SimpananIsian(JdbcClient jdbc, JdbcTemplate massal) {
        this.jdbc = jdbc;
        this.massal = massal;
    }

    List<BarisIsian> semua(long renjaId, TabelIsian tabel) {
        return jdbc.sql("select * from " + tabel.sql() + " where pemda = ? and renja_id = ? order by " + tabel.urut())
                .params(PemdaAktif.kode(), renjaId)
                .query((rs, n) -> baris(rs, tabel))
                .list();
    }

    /** Writes one column of several rows in one batch. */
    void ubah(
            long renjaId,
            TabelIsian tabel,
            KolomIsian kolom,
            Map<Long, Object> nilaiBaris,
            String oleh,
            Instant waktu) {
        if (nilaiBaris.isEmpty()) {
            return;
        }
        var kapan = LocalDateTime.ofInstant(waktu, ZoneOffset.UTC);
        massal.batchUpdate(
                "update " + tabel.sql() + " set " + kolom.sql()
                        + " = ?, diubah_oleh = ?, diubah = ?, versi = versi + 1"
                        + " where pemda = ? and renja_id = ? and id = ?",
                nilaiBaris.entrySet().stream()
                        .map(e -> new Object[] {e.getValue(), oleh, kapan, PemdaAktif.kode(), renjaId, e.getKey()})
                        .toList());
    }

    long tambahEvaluasi(long renjaId, String kode, String jenjang, String nama, String indikator, String satuan) {
        long id = Id.baru();
        jdbc.sql("insert into renja_evaluasi (id, pemda, renja_id, kode, jenjang, nama, indikator, satuan, akumulasi,"
                        + " arah, versi) values (?,?,?,?,?,?,?,?,'SUM','POSITIF',0)")
                .params(id, PemdaAktif.kode(), renjaId, kode, jenjang, nama, indikator, satuan)
                .update();
        return id;
    }

    long tambahKinerja(long renjaId, String indikator) {
        long id = Id.baru();
        jdbc.sql("insert into renja_kinerja (id, pemda, renja_id, urutan, indikator, versi)"
                        + " select ?, ?, ?, coalesce(max(urutan), 0) + 1, ?, 0 from renja_kinerja"
                        + " where pemda = ? and renja_id = ?")
                .params(id, PemdaAktif.kode(), renjaId, indikator, PemdaAktif.kode(), renjaId)
                .update();
        return id;
    }

    int hapus(long renjaId, TabelIsian tabel, long id) {
        return jdbc.sql("delete from " + tabel.sql() + " where pemda = ? and renja_id = ? and id = ?")
                .params(PemdaAktif.kode(), renjaId, id)
                .update();
    }

    static String tulis(BigDecimal nilai) {
        return nilai == null ? "" : AngkaIndonesia.tulis(nilai, 0, 4);
    }

    private static BarisIsian baris(ResultSet rs, TabelIsian tabel) throws SQLException {
        Map<String, String> sel = new LinkedHashMap<>();
        Map<String, BigDecimal> angka = new HashMap<>();
        for (var k : tabel.kolom()) {
            if (k.jenis() == KolomIsian.Jenis.ANGKA) {
                angka.put(k.kunci(), rs.getBigDecimal(k.sql()));
                sel.put(k.kunci(), tulis(angka.get(k.kunci())));
            } else {
                var teks = rs.getString(k.sql());
                sel.put(k.kunci(), teks == null ? "" : teks);
            }
        }
        boolean evaluasi = tabel == TabelIsian.EVALUASI;
        return new BarisIsian(
                rs.getLong("id"),
                evaluasi ? rs.getString("jenjang") : null,
                evaluasi ? rs.getString("kode") : null,
                evaluasi ? rs.getString("nama") : null,
                sel,
                evaluasi ? hitung(sel, angka) : Map.of(),
                rs.getString("diubah_oleh"));
    }

    private static Map<String, String> hitung(Map<String, String> sel, Map<String, BigDecimal> angka) {
        var perkiraan = CapaianRenstra.perkiraan(
                sel.get("akumulasi"), angka.get("realisasiSampaiN3"), angka.get("realisasiN2"), angka.get("targetN1"));
        Map<String, String> hasil = new LinkedHashMap<>();
        hasil.put(
                "tingkat",
                tulis(CapaianRenstra.tingkat(angka.get("realisasiN2"), angka.get("targetN2"), sel.get("arah"))));
        hasil.put("perkiraan", tulis(perkiraan));
        hasil.put("capaian", tulis(CapaianRenstra.tingkat(perkiraan, angka.get("targetRenstra"), sel.get("arah"))));
        return hasil;
    }
}
