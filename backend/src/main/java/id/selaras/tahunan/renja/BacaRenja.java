package id.selaras.tahunan.renja;

import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Tahap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads Renja for screens: one statement a list, sums made by the database, each line counted once. */
@Component
class BacaRenja {

    private static final String RINGKAS = """
            select r.id, r.tahun, r.perangkat_daerah_id, d.kode kode_pd, d.nama nama_pd, d.singkatan, r.pedoman,
                   r.nomenklatur, r.tahap, r.status, r.status_sejak, r.perubahan, r.nomor_penetapan,
                   r.tanggal_penetapan,
                   (select count(*) from renja_sub_kegiatan s where s.renja_id = r.id) jumlah_baris,
                   (select coalesce(sum(s.pagu), 0) from renja_sub_kegiatan s where s.renja_id = r.id) total,
                   (select p.jumlah from rkpd_plafon p join rkpd k on k.id = p.rkpd_id
                     where k.pemda = r.pemda and k.tahun = r.tahun
                       and p.perangkat_daerah_id = r.perangkat_daerah_id) plafon
              from renja r join perangkat_daerah d on d.id = r.perangkat_daerah_id
             where r.pemda = :pemda
            """;

    private final JdbcClient jdbc;
    private final SubKegiatanRepository baris;
    private final IndikatorRenjaRepository indikator;

    BacaRenja(JdbcClient jdbc, SubKegiatanRepository baris, IndikatorRenjaRepository indikator) {
        this.jdbc = jdbc;
        this.baris = baris;
        this.indikator = indikator;
    }

    Optional<RenjaRingkas> ringkas(long renjaId) {
        return satu(" and r.id = :id", Map.of("id", renjaId));
    }

    Optional<RenjaRingkas> ringkas(int tahun, long pdId) {
        return satu(" and r.tahun = :tahun and r.perangkat_daerah_id = :pd", Map.of("tahun", tahun, "pd", pdId));
    }

    List<RenjaRingkas> daftar(int tahun) {
        return jdbc.sql(RINGKAS + " and r.tahun = :tahun order by d.kode")
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .query(BacaRenja::baca)
                .list();
    }

    RenjaRinci rinci(RenjaRingkas renja) {
        return new RenjaRinci(
                renja,
                baris.semua(renja.id()).stream().map(BacaRenja::baris).toList(),
                indikator.semua(renja.id()).stream().map(IndikatorRenja::baris).toList());
    }

    static BarisSubKegiatan baris(SubKegiatanRenja s) {
        return new BarisSubKegiatan(
                s.id(), s.silsilah(), s.isi(), s.penetapanTarget(), s.penetapanPagu(), s.catatanPenetapan(), s.versi());
    }

    private Optional<RenjaRingkas> satu(String syarat, Map<String, Object> param) {
        return jdbc.sql(RINGKAS + syarat)
                .param("pemda", PemdaAktif.kode())
                .params(param)
                .query(BacaRenja::baca)
                .optional();
    }

    private static RenjaRingkas baca(ResultSet rs, int n) throws SQLException {
        return new RenjaRingkas(
                rs.getLong("id"),
                rs.getInt("tahun"),
                rs.getLong("perangkat_daerah_id"),
                rs.getString("kode_pd"),
                rs.getString("nama_pd"),
                rs.getString("singkatan"),
                rs.getString("pedoman"),
                rs.getString("nomenklatur"),
                Tahap.valueOf(rs.getString("tahap")),
                StatusRenja.valueOf(rs.getString("status")),
                rs.getObject("status_sejak", java.time.LocalDateTime.class).toInstant(java.time.ZoneOffset.UTC),
                rs.getLong("perubahan"),
                rs.getString("nomor_penetapan"),
                rs.getObject("tanggal_penetapan", java.time.LocalDate.class),
                rs.getInt("jumlah_baris"),
                rs.getBigDecimal("total"),
                rs.getBigDecimal("plafon"));
    }
}
