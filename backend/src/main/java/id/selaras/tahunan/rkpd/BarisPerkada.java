package id.selaras.tahunan.rkpd;

import id.selaras.kernel.Id;
import id.selaras.kernel.PemdaAktif;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What the Perkada RKPD fixes line by line: a copy of the lines of all Renja on the day it is set, so
 * that a rancangan akhir can be held against it whatever happens to the lines afterwards.
 */
@Component
class BarisPerkada {

    private static final String BACA = """
            select r.perangkat_daerah_id, s.silsilah, s.kode, s.target, coalesce(s.pagu, 0) pagu, s.lokasi,
                   (select group_concat(d.sumber_dana order by d.sumber_dana separator ',')
                      from renja_sub_kegiatan_dana d where d.sub_kegiatan_id = s.id) dana
              from renja_sub_kegiatan s join renja r on r.id = s.renja_id
             where r.pemda = ? and r.tahun = ? order by s.kode, s.id
            """;

    private record Baris(
            long pdId, String silsilah, String kode, BigDecimal target, BigDecimal pagu, String lokasi, String dana) {}

    private final JdbcTemplate jdbc;

    BarisPerkada(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void salin(long rkpdId, int tahun) {
        List<Baris> baris = jdbc.query(
                BACA,
                (rs, n) -> new Baris(
                        rs.getLong(1),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getBigDecimal(4),
                        rs.getBigDecimal(5),
                        rs.getString(6),
                        rs.getString(7)),
                PemdaAktif.kode(),
                tahun);
        jdbc.batchUpdate(
                "insert into rkpd_baris (id, pemda, rkpd_id, perangkat_daerah_id, silsilah, kode, target, pagu, lokasi,"
                        + " sumber_dana) values (?,?,?,?,?,?,?,?,?,?)",
                baris.stream()
                        .map(b -> new Object[] {
                            Id.baru(),
                            PemdaAktif.kode(),
                            rkpdId,
                            b.pdId,
                            b.silsilah,
                            b.kode,
                            b.target,
                            b.pagu,
                            b.lokasi,
                            b.dana
                        })
                        .toList());
    }
}
