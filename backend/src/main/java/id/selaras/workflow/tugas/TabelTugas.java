package id.selaras.workflow.tugas;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Tahap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the inbox and of their trail, as actions on a task need them. */
@Component
class TabelTugas {

    static final String KOLOM = """
            t.*, p.nama as nama_pd, p.singkatan as singkatan_pd, h.nama as nama_pemegang, s.nama as nama_selesai_oleh
            """;
    static final String ASAL = """
              from tugas t
              left join perangkat_daerah p on p.id = t.perangkat_daerah_id
              left join pengguna h on h.id = t.pemegang
              left join pengguna s on s.id = t.selesai_oleh
            """;

    private static final String TANPA_HAK = """
            select t.id from tugas t join pengguna u on u.id = t.pemegang
             where t.pemda = :pemda and t.status = 'TERBUKA'
               and (u.aktif = false or (t.delegasi_sampai is null or t.delegasi_sampai < :hari)
                    and not exists (select 1 from penugasan n
                         left join perangkat_daerah p on p.id = n.perangkat_daerah_id
                         where n.pengguna_id = u.id and n.mulai <= :hari and (n.selesai is null or n.selesai >= :hari)
                           and (t.kelompok = n.peran or t.kelompok = concat(n.peran, '@', p.kode)
                                or t.kelompok = concat(n.peran, '@', n.wilayah))))
            """;

    private final JdbcClient jdbc;
    private final Clock jam;

    TabelTugas(JdbcClient jdbc, Clock jam) {
        this.jdbc = jdbc;
        this.jam = jam;
    }

    Optional<Tugas> cari(long id) {
        return jdbc.sql("select " + KOLOM + ASAL + " where t.id = ? and t.pemda = ?")
                .params(id, PemdaAktif.kode())
                .query(TabelTugas::baca)
                .optional();
    }

    /** Holds the row until the end of the transaction: two people on one task come one after the other. */
    Tugas kunci(long id) {
        jdbc.sql("select id from tugas where id = ? and pemda = ? for update")
                .params(id, PemdaAktif.kode())
                .query(Long.class)
                .optional();
        return cari(id).orElseThrow(() -> new PelanggaranAturan("TGS-404"));
    }

    /** The latest task of this kind in a process, whatever became of it. */
    Optional<Tugas> terakhir(String kunci, String elemen) {
        return jdbc.sql("select " + KOLOM + ASAL
                        + " where t.pemda = ? and t.kunci = ? and t.elemen = ? order by t.id desc limit 1")
                .params(PemdaAktif.kode(), kunci, elemen)
                .query(TabelTugas::baca)
                .optional();
    }

    /** Open tasks of a stage whose date nobody has moved for themselves. */
    List<Tugas> terbukaPada(String pemda, int tahun, String tahapan) {
        return jdbc.sql("select " + KOLOM + ASAL
                        + " where t.pemda = ? and t.tahun = ? and t.status = 'TERBUKA' and t.batas_sendiri = false"
                        + " and (t.tahapan = ? or concat(t.tahapan, '_', t.tahap) = ?) order by t.id")
                .params(pemda, tahun, tahapan, tahapan)
                .query(TabelTugas::baca)
                .list();
    }

    void putuskan(long id, Pelaku pelaku, Putusan putusan) {
        jdbc.sql("update tugas set selesai_oleh = ?, keputusan = ?, alasan = ? where id = ?")
                .params(pelaku.id(), putusan.keputusan(), putusan.alasan(), id)
                .update();
    }

    void batalkan(long id, Pelaku pelaku, String alasan) {
        jdbc.sql("update tugas set selesai_oleh = ?, alasan = ? where id = ?")
                .params(pelaku.id(), alasan, id)
                .update();
    }

    /** A task handed over: by whom, until which day, and the office lent with it. */
    void delegasikan(long id, Pelaku oleh, LocalDate sampai, Long penugasan) {
        jdbc.sql("update tugas set didelegasikan_oleh = ?, delegasi_sampai = ?, delegasi_penugasan = ? where id = ?")
                .params(oleh.sistem() ? 0L : oleh.id(), sampai, penugasan, id)
                .update();
    }

    /** The office lent with a task, as long as it is somebody's by delegation. */
    Optional<Long> penugasanDelegasi(long id) {
        return jdbc.sql("select delegasi_penugasan from tugas where id = ? and delegasi_penugasan is not null")
                .param(id)
                .query(Long.class)
                .optional();
    }

    void akhiriDelegasi(long id) {
        jdbc.sql("update tugas set didelegasikan_oleh = null, delegasi_sampai = null, delegasi_penugasan = null"
                        + " where id = ?")
                .param(id)
                .update();
    }

    /** Open tasks that this person holds. */
    List<Long> dipegang(long pengguna) {
        return jdbc.sql("select id from tugas where pemda = ? and status = 'TERBUKA' and pemegang = ? order by id")
                .params(PemdaAktif.kode(), pengguna)
                .query(Long.class)
                .list();
    }

    /**
     * Open tasks whose holder has neither the office for it on this day nor a delegation that lasts.
     *
     * @param pengguna those of one person, null for all
     */
    List<Long> tanpaHak(LocalDate hari, Long pengguna) {
        var pernyataan = jdbc.sql(
                        TANPA_HAK + (pengguna == null ? "" : " and t.pemegang = :pengguna") + " order by t.id")
                .param("pemda", PemdaAktif.kode())
                .param("hari", hari);
        return (pengguna == null ? pernyataan : pernyataan.param("pengguna", pengguna))
                .query(Long.class)
                .list();
    }

    void tandaiBatasSendiri(long id) {
        jdbc.sql("update tugas set batas_sendiri = true where id = ?").param(id).update();
    }

    void catat(Tugas tugas, Pelaku pelaku, AksiTugas aksi, String keterangan, String lama, String baru) {
        jdbc.sql("insert into tugas_riwayat (id, pemda, tugas_id, waktu, aksi, pengguna_id, pelaku, jabatan,"
                        + " keterangan, lama, baru) values (?,?,?,?,?,?,?,?,?,?,?)")
                .params(
                        Id.baru(),
                        tugas.pemda(),
                        tugas.id(),
                        LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC),
                        aksi.name(),
                        pelaku.id(),
                        pelaku.nama(),
                        pelaku.sistem() ? null : pelaku.jabatanUtama(),
                        keterangan,
                        lama,
                        baru)
                .update();
    }

    static Tugas baca(ResultSet rs, int baris) throws SQLException {
        var tahap = rs.getString("tahap");
        return new Tugas(
                rs.getLong("id"),
                rs.getString("pemda"),
                rs.getString("task_id"),
                rs.getString("instansi"),
                rs.getString("instansi_akar"),
                rs.getString("proses"),
                rs.getString("elemen"),
                rs.getString("nama"),
                Peran.valueOf(rs.getString("peran")),
                rs.getString("kelompok"),
                rs.getObject("perangkat_daerah_id", Long.class),
                rs.getString("kode_pd"),
                rs.getString("nama_pd"),
                rs.getString("singkatan_pd"),
                rs.getString("kunci"),
                rs.getInt("tahun"),
                rs.getString("tahapan"),
                tahap == null ? null : Tahap.valueOf(tahap),
                rs.getObject("renja_id", Long.class),
                Pilihan.valueOf(rs.getString("pilihan")),
                rs.getString("naskah"),
                rs.getString("ringkasan"),
                rs.getString("tautan"),
                waktu(rs, "dibuat"),
                waktu(rs, "batas"),
                rs.getObject("pemegang", Long.class),
                rs.getString("nama_pemegang"),
                StatusTugas.valueOf(rs.getString("status")),
                waktu(rs, "selesai"),
                rs.getObject("selesai_oleh", Long.class),
                rs.getString("nama_selesai_oleh"),
                rs.getString("keputusan"),
                rs.getString("alasan"),
                rs.getInt("diingatkan"),
                rs.getObject("delegasi_sampai", LocalDate.class));
    }

    static Instant waktu(ResultSet rs, String kolom) throws SQLException {
        var nilai = rs.getObject(kolom, LocalDateTime.class);
        return nilai == null ? null : nilai.toInstant(ZoneOffset.UTC);
    }
}
