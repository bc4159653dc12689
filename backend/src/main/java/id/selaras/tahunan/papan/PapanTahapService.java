package id.selaras.tahunan.papan;

import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Tahap;
import id.selaras.tahunan.renja.StatusRenja;
import id.selaras.tahunan.rkpd.Jadwal;
import id.selaras.tahunan.rkpd.JadwalService;
import id.selaras.tahunan.rkpd.RkpdRingkas;
import id.selaras.tahunan.rkpd.RkpdService;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where every PD stands in a year, in six statements whatever their number. */
@Service
@Transactional(readOnly = true)
public class PapanTahapService {

    private final RkpdService rkpd;
    private final JadwalService jadwal;
    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final Clock jam;

    PapanTahapService(RkpdService rkpd, JadwalService jadwal, JdbcClient jdbc, Wewenang wewenang, Clock jam) {
        this.rkpd = rkpd;
        this.jadwal = jadwal;
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jam = jam;
    }

    /** @throws PelanggaranAturan RKP-01 the year has no RKPD */
    public PapanTahap papan(int tahun) {
        var rencana = rkpd.ambil(tahun);
        var tanggal = jadwal.daftar(tahun);
        var hariIni = LocalDate.now(jam);
        var batas = batas(tanggal, rencana);
        var konteks = new Konteks(batas, selesai(tahun), forum(tahun), rkpd.dilewati(tahun), hariIni);
        var semua = jdbc.sql("""
                        select d.id, d.kode, d.nama, d.singkatan, d.berlaku_sampai, r.id renja_id, r.tahap, r.status,
                               r.status_sejak, r.tanggal_penetapan,
                               case when r.id is null then null else (select coalesce(sum(s.pagu), 0)
                                    from renja_sub_kegiatan s where s.renja_id = r.id) end usulan,
                               (select p.jumlah from rkpd_plafon p where p.rkpd_id = :rkpd
                                   and p.perangkat_daerah_id = d.id) plafon
                          from perangkat_daerah d
                          left join renja r on r.perangkat_daerah_id = d.id and r.pemda = d.pemda and r.tahun = :tahun
                         where d.pemda = :pemda and (r.id is not null or (d.berlaku_mulai <= :hari
                               and (d.berlaku_sampai is null or d.berlaku_sampai >= :hari)))
                         order by d.kode
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("rkpd", rencana.id())
                .param("tahun", tahun)
                .param("hari", hariIni)
                .query((rs, i) -> baris(rs, konteks))
                .list();
        var terlihat =
                semua.stream().filter(b -> wewenang.bolehMembaca(b.pdId())).toList();
        return new PapanTahap(rencana, terlihat, batas, tanggal, terlihat.size() == semua.size(), hariIni);
    }

    private BarisPapan baris(ResultSet rs, Konteks k) throws SQLException {
        long pd = rs.getLong("id");
        var renja = rs.getObject("renja_id", Long.class);
        var bubar = rs.getObject("berlaku_sampai", LocalDate.class);
        if (renja == null) {
            var kosong = new EnumMap<KolomTahap, SelTahap>(KolomTahap.class);
            for (var kolom : KolomTahap.values()) {
                kosong.put(kolom, SelTahap.KOSONG);
            }
            return new BarisPapan(
                    pd,
                    rs.getString("kode"),
                    rs.getString("nama"),
                    rs.getString("singkatan"),
                    null,
                    null,
                    null,
                    null,
                    null,
                    kosong,
                    null,
                    rs.getBigDecimal("plafon"),
                    k.dilewati.get(pd),
                    bubar);
        }
        var tahap = Tahap.valueOf(rs.getString("tahap"));
        var status = StatusRenja.valueOf(rs.getString("status"));
        var sejak = rs.getObject("status_sejak", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        var hariStatus = LocalDate.ofInstant(sejak, jam.getZone());
        var kini = KolomTahap.kini(tahap, status, k.forum.containsKey(renja));
        var selesai = new EnumMap<KolomTahap, LocalDate>(KolomTahap.class);
        selesai.putAll(k.selesai.getOrDefault(renja, Map.of()));
        if (k.forum.get(renja) != null) {
            selesai.put(KolomTahap.FORUM, k.forum.get(renja));
        }
        if (status == StatusRenja.TERVERIFIKASI) {
            selesai.put(KolomTahap.valueOf(tahap.name()), hariStatus);
        }
        if (rs.getObject("tanggal_penetapan", LocalDate.class) != null) {
            selesai.put(KolomTahap.PENETAPAN, rs.getObject("tanggal_penetapan", LocalDate.class));
        }
        return new BarisPapan(
                pd,
                rs.getString("kode"),
                rs.getString("nama"),
                rs.getString("singkatan"),
                renja,
                tahap,
                status,
                sejak,
                kini,
                SusunSel.susun(kini, status, hariStatus, selesai, k.batas, k.dilewati.containsKey(pd), k.hariIni),
                rs.getBigDecimal("usulan"),
                rs.getBigDecimal("plafon"),
                k.dilewati.get(pd),
                bubar);
    }

    private static Map<KolomTahap, LocalDate> batas(List<Jadwal> jadwal, RkpdRingkas rkpd) {
        var hasil = new EnumMap<KolomTahap, LocalDate>(KolomTahap.class);
        for (var kolom : KolomTahap.values()) {
            kolom.tahapan().stream()
                    .flatMap(t -> jadwal.stream().filter(j -> j.tahapan().equals(t)))
                    .map(j -> tanggal(j, rkpd))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(t -> hasil.put(kolom, t));
        }
        return hasil;
    }

    private static LocalDate tanggal(Jadwal j, RkpdRingkas rkpd) {
        if (j.batas() != null) {
            return j.batas();
        }
        return "PERKADA_RKPD".equals(j.acuan()) && j.hari() != null && rkpd.tanggalPerkada() != null
                ? rkpd.tanggalPerkada().plusDays(j.hari())
                : null;
    }

    /** Days on which stages were frozen, by Renja. */
    private Map<Long, Map<KolomTahap, LocalDate>> selesai(int tahun) {
        Map<Long, Map<KolomTahap, LocalDate>> hasil = new HashMap<>();
        jdbc.sql("""
                        select v.renja_id, v.tahap, max(v.waktu) from versi_renja v join renja r on r.id = v.renja_id
                         where r.pemda = :pemda and r.tahun = :tahun
                           and v.tahap in ('RANCANGAN_AWAL', 'RANCANGAN', 'RANCANGAN_AKHIR')
                         group by v.renja_id, v.tahap
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .query((rs, i) -> hasil.computeIfAbsent(rs.getLong(1), id -> new EnumMap<>(KolomTahap.class))
                        .put(
                                KolomTahap.valueOf(rs.getString(2)),
                                LocalDate.ofInstant(
                                        rs.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC), jam.getZone())))
                .list();
        return hasil;
    }

    /** Day of the Forum PD by Renja, from its berita acara; the day is null where the paper names none. */
    private Map<Long, LocalDate> forum(int tahun) {
        Map<Long, LocalDate> hasil = new HashMap<>();
        jdbc.sql("""
                        select r.id, max(b.tanggal) from renja r join berkas b on b.acuan_id = r.id and b.pemda = r.pemda
                         where r.pemda = :pemda and r.tahun = :tahun and b.acuan = 'RENJA'
                           and b.jenis = 'BA_FORUM'
                         group by r.id
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .query((rs, i) -> hasil.put(rs.getLong(1), rs.getObject(2, LocalDate.class)))
                .list();
        return hasil;
    }

    private record Konteks(
            Map<KolomTahap, LocalDate> batas,
            Map<Long, Map<KolomTahap, LocalDate>> selesai,
            Map<Long, LocalDate> forum,
            Map<Long, String> dilewati,
            LocalDate hariIni) {}
}
