package id.selaras.tahunan.renja;

import id.selaras.kernel.AngkaIndonesia;
import id.selaras.kernel.PemdaAktif;
import id.selaras.partisipasi.forum.BahanBaris;
import id.selaras.partisipasi.forum.SumberBahan;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lays the lines of a Renja on the table of its Forum PD, as they stand now. */
@Component
class BahanForum implements SumberBahan {

    private final JdbcClient jdbc;

    BahanForum(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BahanBaris> baris(long pdId, int tahun) {
        return jdbc.sql("select s.kode, s.nama, s.satuan, s.target, s.pagu, s.lokasi from renja_sub_kegiatan s"
                        + " join renja r on r.id = s.renja_id"
                        + " where r.pemda = ? and r.tahun = ? and r.perangkat_daerah_id = ? order by s.kode, s.id")
                .params(PemdaAktif.kode(), tahun, pdId)
                .query((rs, n) -> {
                    Map<String, String> nilai = new LinkedHashMap<>();
                    var target = angka(rs.getBigDecimal("target"), 4);
                    var satuan = rs.getString("satuan");
                    nilai.put("target", satuan == null || target.isEmpty() ? target : target + " " + satuan);
                    nilai.put("pagu", angka(rs.getBigDecimal("pagu"), 2));
                    nilai.put("lokasi", rs.getString("lokasi") == null ? "" : rs.getString("lokasi"));
                    return new BahanBaris(rs.getString("kode"), rs.getString("nama"), nilai);
                })
                .list();
    }

    private static String angka(BigDecimal nilai, int desimal) {
        return nilai == null ? "" : AngkaIndonesia.tulis(nilai, 0, desimal);
    }
}
