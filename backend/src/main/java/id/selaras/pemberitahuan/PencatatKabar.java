package id.selaras.pemberitahuan;

import id.selaras.kernel.Id;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes who is to be told of what, for all Pemda at once: of an open task that nobody was told of, those in whose
 * list it stands; of a reminder, those it was meant for. Who is on leave is not told; the stand-in is.
 */
@Component
class PencatatKabar {

    private static final int SEKALI = 5_000;

    /** Offices held today, with the groups of tasks that they give. */
    private static final String PEMEGANG = """
             join penugasan n on n.pemda = t.pemda and n.mulai <= :hari and (n.selesai is null or n.selesai >= :hari)
             join pengguna u on u.id = n.pengguna_id and u.aktif
             left join perangkat_daerah d on d.id = n.perangkat_daerah_id
            """;

    private static final String HADIR = """
             and not exists (select 1 from cuti c where c.pengguna_id = u.id and c.mulai <= :hari and c.selesai >= :hari)
            """;

    private static final String TUGAS = """
            select t.id, t.pemda, u.id pengguna_id, 'TUGAS' jenis, t.dibuat, 0 hari_terlambat, t.nama, t.tahun,
                   pd.nama nama_pd
              from tugas t
            """ + PEMEGANG + """
              left join perangkat_daerah pd on pd.id = t.perangkat_daerah_id
             where t.status = 'TERBUKA'
               and not exists (select 1 from pemberitahuan p where p.tugas_id = t.id and p.jenis = 'TUGAS')
               and (t.pemegang = u.id or t.pemegang is null and n.peran = t.peran
                    and (t.kelompok = n.peran or t.kelompok = concat(n.peran, '@', d.kode)
                         or t.kelompok = concat(n.peran, '@', n.wilayah)))
            """ + HADIR + " order by t.id limit " + SEKALI;

    private static final String PENGINGAT = """
            select t.id, t.pemda, u.id pengguna_id, g.jenis, g.dibuat, g.hari_terlambat, t.nama, t.tahun, pd.nama nama_pd
              from pengingat g join tugas t on t.id = g.tugas_id
            """ + PEMEGANG + """
              left join perangkat_daerah pd on pd.id = t.perangkat_daerah_id
             where g.id in (:id)
               and (g.penerima = concat('pengguna:', u.id) or g.penerima = n.peran
                    or g.penerima = concat(n.peran, '@', d.kode) or g.penerima = concat(n.peran, '@', n.wilayah))
            """ + HADIR;

    private record Baru(
            long id,
            String pemda,
            long penggunaId,
            String jenis,
            LocalDateTime dibuat,
            int hariTerlambat,
            String nama,
            int tahun,
            String namaPd) {

        String judul() {
            return nama + (namaPd == null ? "" : ", " + namaPd) + ", " + tahun;
        }
    }

    private final JdbcClient jdbc;
    private final JdbcTemplate massal;
    private final Clock jam;

    PencatatKabar(JdbcClient jdbc, JdbcTemplate massal, Clock jam) {
        this.jdbc = jdbc;
        this.massal = massal;
        this.jam = jam;
    }

    /** @return how many were written */
    @Transactional
    public int catat() {
        jdbc.sql("select nama from pemberitahuan_giliran where nama = 'tugas' for update")
                .query(String.class)
                .single();
        var hari = LocalDate.now(jam);
        int tugas = tulis(jdbc.sql(TUGAS).param("hari", hari).query(Baru.class).list());
        return tugas + pengingat(hari);
    }

    private int pengingat(LocalDate hari) {
        var belum = jdbc.sql("select id from pengingat where dikirim is null order by id limit " + SEKALI)
                .query(Long.class)
                .list();
        if (belum.isEmpty()) {
            return 0;
        }
        int ditulis = tulis(jdbc.sql(PENGINGAT)
                .param("hari", hari)
                .param("id", belum)
                .query(Baru.class)
                .list());
        jdbc.sql("update pengingat set dikirim = :kini where id in (:id)")
                .param("kini", LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC))
                .param("id", belum)
                .update();
        return ditulis;
    }

    private int tulis(List<Baru> baru) {
        if (baru.isEmpty()) {
            return 0;
        }
        var sekali = baru.stream().distinct().toList();
        massal.batchUpdate(
                "insert into pemberitahuan (id, pemda, pengguna_id, tugas_id, jenis, tanggal, judul, hari_terlambat,"
                        + " dibuat) select ?,?,?,?,?,?,?,?,? where not exists (select 1 from pemberitahuan p"
                        + " where p.pengguna_id = ? and p.tugas_id = ? and p.jenis = ? and p.tanggal = ?)",
                sekali.stream().map(PencatatKabar::nilai).toList());
        massal.batchUpdate(
                "insert into pemberitahuan_surel (pengguna_id, cara, gagal) select ?, 'RINGKASAN', 0"
                        + " where not exists (select 1 from pemberitahuan_surel s where s.pengguna_id = ?)",
                sekali.stream()
                        .map(Baru::penggunaId)
                        .distinct()
                        .map(id -> new Object[] {id, id})
                        .toList());
        return sekali.size();
    }

    private static Object[] nilai(Baru b) {
        var tanggal = b.dibuat().toLocalDate();
        return new Object[] {
            Id.baru(),
            b.pemda(),
            b.penggunaId(),
            b.id(),
            b.jenis(),
            tanggal,
            b.judul(),
            b.hariTerlambat(),
            b.dibuat(),
            b.penggunaId(),
            b.id(),
            b.jenis(),
            tanggal
        };
    }
}
