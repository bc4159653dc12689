package id.selaras.tahunan.naskahrkpd;

import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Tahap;
import id.selaras.tahunan.renja.IsiRenja.Jenjang;
import id.selaras.tahunan.renja.StatusRenja;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the RKPD is compiled from, over all PD, one statement each whatever the number of lines. */
@Component
class BahanRkpd {

    private final JdbcClient jdbc;

    BahanRkpd(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A Renja of the year. @param dilewati the rancangan goes on without it by a recorded decision */
    record RenjaPd(
            long renjaId,
            long pdId,
            String kodePd,
            String namaPd,
            String singkatanPd,
            Tahap tahap,
            StatusRenja status,
            boolean dilewati) {

        boolean terverifikasi() {
            return Tahap.RANCANGAN.sebelum(tahap)
                    || tahap == Tahap.RANCANGAN
                            && (status == StatusRenja.TERVERIFIKASI || status == StatusRenja.DITETAPKAN);
        }
    }

    /** A line of a Renja. @param sasaran of the RPJMD that it serves */
    record Baris(
            long pdId,
            String singkatanPd,
            String kode,
            String nama,
            String indikator,
            String satuan,
            BigDecimal target,
            BigDecimal pagu,
            BigDecimal paguN1,
            String lokasi,
            Long prioritasId,
            String sasaran) {}

    /** An indicator of a program or kegiatan of a PD. */
    record Indikator(long pdId, String singkatanPd, String kode, String nama, String satuan, BigDecimal target) {}

    /** A row of T-C.29 of a PD. */
    record Evaluasi(
            long pdId,
            String singkatanPd,
            Jenjang jenjang,
            String kode,
            String nama,
            String indikator,
            String satuan,
            BigDecimal targetRenstra,
            BigDecimal realisasiSampaiN3,
            BigDecimal realisasiN2,
            BigDecimal targetN1,
            String akumulasi,
            String arah,
            String catatan) {}

    List<RenjaPd> renja(int tahun) {
        return kueri("""
                        select r.id, p.id, p.kode, p.nama, p.singkatan, r.tahap, r.status,
                               case when d.rkpd_id is null then false else true end
                          from renja r join perangkat_daerah p on p.id = r.perangkat_daerah_id
                          left join rkpd k on k.pemda = r.pemda and k.tahun = r.tahun
                          left join rkpd_pd_dilewati d on d.rkpd_id = k.id and d.perangkat_daerah_id = p.id
                         where r.pemda = :pemda and r.tahun = :tahun order by p.kode
                        """, tahun)
                .query((rs, n) -> new RenjaPd(
                        rs.getLong(1),
                        rs.getLong(2),
                        rs.getString(3),
                        rs.getString(4),
                        rs.getString(5),
                        Tahap.valueOf(rs.getString(6)),
                        StatusRenja.valueOf(rs.getString(7)),
                        rs.getBoolean(8)))
                .list();
    }

    List<Baris> baris(int tahun) {
        return kueri("""
                        select p.id pd_id, p.singkatan singkatan_pd, s.kode, s.nama, s.indikator, s.satuan, s.target,
                               coalesce(s.pagu, 0) pagu, coalesce(s.pagu_n1, 0) pagu_n1, s.lokasi, s.prioritas_id,
                               n.uraian sasaran
                          from renja_sub_kegiatan s join renja r on r.id = s.renja_id
                          join perangkat_daerah p on p.id = r.perangkat_daerah_id
                          left join rencana_simpul n on n.id = s.rpjmd_sasaran_id and n.pemda = r.pemda
                         where r.pemda = :pemda and r.tahun = :tahun order by s.kode, p.kode, s.id
                        """, tahun).query(Baris.class).list();
    }

    List<Indikator> indikator(int tahun) {
        return kueri("""
                        select p.id pd_id, p.singkatan singkatan_pd, i.kode, i.nama, i.satuan, i.target
                          from renja_indikator i join renja r on r.id = i.renja_id
                          join perangkat_daerah p on p.id = r.perangkat_daerah_id
                         where r.pemda = :pemda and r.tahun = :tahun order by i.kode, p.kode, i.urutan, i.id
                        """, tahun).query(Indikator.class).list();
    }

    List<Evaluasi> evaluasi(int tahun) {
        return kueri("""
                        select p.id, p.singkatan, e.jenjang, e.kode, e.nama, e.indikator, e.satuan, e.target_renstra,
                               e.realisasi_sampai_n3, e.realisasi_n2, e.target_n1, e.akumulasi, e.arah, e.catatan
                          from renja_evaluasi e join renja r on r.id = e.renja_id
                          join perangkat_daerah p on p.id = r.perangkat_daerah_id
                         where r.pemda = :pemda and r.tahun = :tahun and e.jenjang in ('PROGRAM', 'KEGIATAN')
                         order by e.kode, p.kode, e.id
                        """, tahun)
                .query((rs, n) -> new Evaluasi(
                        rs.getLong(1),
                        rs.getString(2),
                        Jenjang.valueOf(rs.getString(3)),
                        rs.getString(4),
                        rs.getString(5),
                        rs.getString(6),
                        rs.getString(7),
                        rs.getBigDecimal(8),
                        rs.getBigDecimal(9),
                        rs.getBigDecimal(10),
                        rs.getBigDecimal(11),
                        rs.getString(12),
                        rs.getString(13),
                        rs.getString(14)))
                .list();
    }

    /** Money of the lines of the year before, by "pd/kode" of the line. */
    Map<String, BigDecimal> paguTahunLalu(int tahun) {
        Map<String, BigDecimal> hasil = new HashMap<>();
        kueri("""
                        select concat(r.perangkat_daerah_id, '/', s.kode), sum(coalesce(s.pagu, 0))
                          from renja_sub_kegiatan s join renja r on r.id = s.renja_id
                         where r.pemda = :pemda and r.tahun = :tahun group by r.perangkat_daerah_id, s.kode
                        """, tahun - 1)
                .query((rs, n) -> hasil.put(rs.getString(1), rs.getBigDecimal(2)))
                .list();
        return hasil;
    }

    /** Indicators of T-C.30 that are an indikator kinerja kunci. */
    List<IsiRkpd.BarisIndikator> ikk(int tahun) {
        return kueri("""
                        select k.indikator, k.satuan, k.realisasi_n2 realisasi, k.target_n1, k.target_n target,
                               k.target_n1_maju target_maju, p.singkatan keterangan
                          from renja_kinerja k join renja r on r.id = k.renja_id
                          join perangkat_daerah p on p.id = r.perangkat_daerah_id
                         where r.pemda = :pemda and r.tahun = :tahun and k.ikk is not null and k.ikk not in ('', '-', '–')
                         order by p.kode, k.urutan, k.id
                        """, tahun).query(IsiRkpd.BarisIndikator.class).list();
    }

    private JdbcClient.StatementSpec kueri(String sql, int tahun) {
        return jdbc.sql(sql).param("pemda", PemdaAktif.kode()).param("tahun", tahun);
    }
}
