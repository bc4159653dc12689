package id.selaras.workflow.pantau;

import id.selaras.kernel.PemdaAktif;
import id.selaras.tahunan.rkpd.Jadwal;
import id.selaras.tahunan.rkpd.JadwalService;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays the schedule of a year beside the tasks of its processes, in two statements. */
@Service
@Transactional(readOnly = true)
public class LinimasaService {

    /** Where a stage has no day of its own to begin, and none before it ended. */
    private static final int LAMA_LAZIM = 14;

    private final JadwalService jadwal;
    private final JdbcClient jdbc;
    private final Clock jam;

    LinimasaService(JadwalService jadwal, JdbcClient jdbc, Clock jam) {
        this.jadwal = jadwal;
        this.jdbc = jdbc;
        this.jam = jam;
    }

    private record Nyata(LocalDate mulai, LocalDate terakhir, LocalDate batas, int tugas, int selesai, int terlambat) {}

    public Linimasa susun(int tahun) {
        var hariIni = LocalDate.now(jam);
        var nyata = nyata(tahun);
        var baris = new ArrayList<Linimasa.Baris>();
        var akhirSebelumnya = new HashMap<String, LocalDate>();
        for (var satu : jadwal.daftar(tahun)) {
            var milik = nyata.get(satu.tahapan());
            if (satu.batas() != null || milik != null) {
                baris.add(baris(satu, milik, akhirSebelumnya, hariIni));
            }
        }
        baris.sort(Comparator.comparing(LinimasaService::mulai));
        var hari = baris.stream()
                .flatMap(b -> Stream.of(b.rencana(), b.nyata()))
                .filter(Objects::nonNull)
                .flatMap(r -> Stream.of(r.dari(), r.sampai()))
                .toList();
        var awal = hari.stream().min(Comparator.naturalOrder()).orElse(hariIni).withDayOfMonth(1);
        var akhir = hari.stream().max(Comparator.naturalOrder()).orElse(hariIni);
        return new Linimasa(tahun, awal, akhir.withDayOfMonth(akhir.lengthOfMonth()), hariIni, baris);
    }

    private static Linimasa.Baris baris(
            Jadwal satu, Nyata milik, Map<String, LocalDate> akhirSebelumnya, LocalDate hariIni) {
        return new Linimasa.Baris(
                satu.tahapan(),
                satu.nama(),
                rencana(satu, milik, akhirSebelumnya),
                milik == null ? null : rentangNyata(milik, hariIni),
                milik == null ? 0 : milik.tugas(),
                milik == null ? 0 : milik.selesai(),
                milik == null ? 0 : milik.terlambat());
    }

    /** The law gives ends; a stage is taken to begin where the one before it, of the same plan, ends. */
    private static Linimasa.Rentang rencana(Jadwal satu, Nyata milik, Map<String, LocalDate> akhirSebelumnya) {
        if (satu.batas() == null) {
            return milik.batas() == null ? null : new Linimasa.Rentang(milik.mulai(), milik.batas());
        }
        var rencana = satu.tahapan().substring(0, satu.tahapan().indexOf('_'));
        var sebelum = akhirSebelumnya.put(rencana, satu.batas());
        var mulai = satu.mulai() != null
                ? satu.mulai()
                : sebelum != null && sebelum.isBefore(satu.batas())
                        ? sebelum.plusDays(1)
                        : satu.batas().minusDays(LAMA_LAZIM);
        return new Linimasa.Rentang(mulai, satu.batas());
    }

    private static Linimasa.Rentang rentangNyata(Nyata milik, LocalDate hariIni) {
        var sampai = milik.selesai() == milik.tugas() ? milik.terakhir() : hariIni;
        var dari = milik.mulai();
        return new Linimasa.Rentang(dari, sampai.isBefore(dari) ? dari : sampai);
    }

    private static LocalDate mulai(Linimasa.Baris baris) {
        return (baris.rencana() == null ? baris.nyata() : baris.rencana()).dari();
    }

    /** A stage that a Renja passes three times stands in the schedule once for each tahap. */
    private Map<String, Nyata> nyata(int tahun) {
        var zona = jam.getZone();
        Map<String, Nyata> hasil = new HashMap<>();
        jdbc.sql("""
                        select coalesce(j.tahapan, t.tahapan) tahapan, min(t.dibuat) mulai, max(t.selesai) terakhir,
                               max(t.batas) batas, count(*) tugas,
                               sum(case when t.selesai is null then 0 else 1 end) selesai,
                               sum(case when coalesce(t.selesai, :kini) > t.batas then 1 else 0 end) terlambat
                          from tugas t
                          left join jadwal_tahapan j
                               on j.pemda = t.pemda and j.tahun = t.tahun and j.tahapan = concat(t.tahapan, '_', t.tahap)
                         where t.pemda = :pemda and t.tahun = :tahun and t.tahapan is not null
                           and t.status <> 'DIBATALKAN'
                         group by coalesce(j.tahapan, t.tahapan)
                        """)
                .param("kini", LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC))
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .query((rs, n) -> hasil.put(rs.getString("tahapan"), baca(rs, zona)))
                .list();
        return hasil;
    }

    private static Nyata baca(ResultSet rs, ZoneId zona) throws SQLException {
        return new Nyata(
                hari(rs, "mulai", zona),
                hari(rs, "terakhir", zona),
                hari(rs, "batas", zona),
                rs.getInt("tugas"),
                rs.getInt("selesai"),
                rs.getInt("terlambat"));
    }

    private static LocalDate hari(ResultSet rs, String kolom, ZoneId zona) throws SQLException {
        var waktu = rs.getObject(kolom, LocalDateTime.class);
        return waktu == null ? null : LocalDate.ofInstant(waktu.toInstant(ZoneOffset.UTC), zona);
    }
}
