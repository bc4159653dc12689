package id.selaras.workflow.pesan;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The message tables: which messages meet which receivers, and what became of them. */
@Component
class KotakPesan {

    private static final Duration TUNGGU_TERLAMA = Duration.ofMinutes(10);

    private static final String PERTEMUAN = """
            select p.id as pesan_id, p.pemda, p.nama, p.siaran, p.isi, t.percobaan, t.execution_id, t.kunci, t.proses
              from penantian_pesan t
              join pesan_proses p on p.pemda = t.pemda and p.nama = t.nama and p.terkirim is null
               and (p.kunci = t.kunci or p.siaran = true and t.kunci like concat(p.kunci, '/%'))
              left join pesan_diterima d on d.pesan_id = p.id and d.kunci = t.kunci and d.proses = t.proses
             where d.pesan_id is null and (t.berikutnya is null or t.berikutnya <= :kini)
            """;

    private final JdbcClient jdbc;
    private final Clock jam;

    KotakPesan(JdbcClient jdbc, Clock jam) {
        this.jdbc = jdbc;
        this.jam = jam;
    }

    /** Messages that somebody waits for, oldest first; null means all Pemda and names. */
    List<Pertemuan> pertemuan(String pemda, String nama) {
        var sql = PERTEMUAN + (pemda == null ? "" : " and t.pemda = :pemda and t.nama = :nama")
                + " order by p.id limit 200";
        var kueri = jdbc.sql(sql).param("kini", WaktuUtc.kini(jam));
        if (pemda != null) {
            kueri = kueri.param("pemda", pemda).param("nama", nama);
        }
        return kueri.query(Pertemuan.class).list();
    }

    /**
     * Takes message and receiver for this transaction.
     *
     * @return false when another courier was first, or the receiver no longer waits
     */
    boolean pegang(Pertemuan p) {
        if (!p.siaran() && !masihDisimpan(p)) {
            return false;
        }
        var penerima = jdbc.sql("select 1 from penantian_pesan where execution_id = ? and nama = ? for update")
                .params(p.executionId(), p.nama())
                .query(Integer.class)
                .optional();
        return penerima.isPresent() && !sudahDiterima(p);
    }

    /** A broadcast is not locked: its receivers need not wait for each other. */
    private boolean masihDisimpan(Pertemuan p) {
        return jdbc.sql("select 1 from pesan_proses where id = ? and terkirim is null for update")
                .param(p.pesanId())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private boolean sudahDiterima(Pertemuan p) {
        return jdbc.sql("select count(*) from pesan_diterima where pesan_id = ? and kunci = ? and proses = ?")
                        .params(p.pesanId(), p.kunci(), p.proses())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void catatTerkirim(Pertemuan p) {
        var kini = WaktuUtc.kini(jam);
        jdbc.sql("insert into pesan_diterima (pesan_id, kunci, proses, waktu) values (?,?,?,?)")
                .params(p.pesanId(), p.kunci(), p.proses(), kini)
                .update();
        if (!p.siaran()) {
            jdbc.sql("update pesan_proses set terkirim = ? where id = ?")
                    .params(kini, p.pesanId())
                    .update();
        }
    }

    /** The next attempt comes later and later, at most ten minutes apart; the cause can be read meanwhile. */
    void catatGagal(Pertemuan p, Exception sebab) {
        var jeda = Duration.ofSeconds(5L << Math.min(p.percobaan(), 7));
        var teks = String.valueOf(sebab.getMessage());
        jdbc.sql("update penantian_pesan set percobaan = percobaan + 1, galat = ?, berikutnya = ?"
                        + " where execution_id = ? and nama = ?")
                .params(
                        teks.length() > 1000 ? teks.substring(0, 1000) : teks,
                        WaktuUtc.kini(jam).plus(jeda.compareTo(TUNGGU_TERLAMA) > 0 ? TUNGGU_TERLAMA : jeda),
                        p.executionId(),
                        p.nama())
                .update();
    }
}
