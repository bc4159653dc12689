package id.selaras.workflow.tugas;

import id.selaras.kernel.Id;
import id.selaras.workflow.ekspresi.JadwalProses;
import id.selaras.workflow.ekspresi.PeranProses;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes reminders: one a task, receiver and day. Timers that fire late, all at once after a standstill,
 * give one reminder that says how late the task is by now.
 */
@Component
class PencatatPengingat {

    private final JdbcClient jdbc;
    private final JadwalProses jadwal;
    private final Clock jam;

    PencatatPengingat(JdbcClient jdbc, JadwalProses jadwal, Clock jam) {
        this.jdbc = jdbc;
        this.jadwal = jadwal;
        this.jam = jam;
    }

    /** To the holder, or to the group where nobody took it. */
    void ingatkan(DelegateTask task) {
        var tugas = tugas(task);
        tulis(tugas, penerima(tugas), terlambat(tugas) > 0 ? "TERLAMBAT" : "PENGINGAT");
    }

    /** To the holder and to the office above. */
    void eskalasi(DelegateTask task) {
        var tugas = tugas(task);
        tulis(tugas, penerima(tugas), "TERLAMBAT");
        tulis(tugas, PeranProses.atasan(tugas.peran(), tugas.kodePd()), "ESKALASI");
    }

    private Tugas tugas(DelegateTask task) {
        return jdbc.sql("select " + TabelTugas.KOLOM + TabelTugas.ASAL + " where t.task_id = ?")
                .param(task.getId())
                .query(TabelTugas::baca)
                .single();
    }

    private static String penerima(Tugas tugas) {
        return tugas.pemegang() == null ? tugas.kelompok() : "pengguna:" + tugas.pemegang();
    }

    /** Days past the last day, in the zone of the Pemda. */
    private int terlambat(Tugas tugas) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(hari(tugas, tugas.batas()), hari(tugas, jam.instant())));
    }

    private LocalDate hari(Tugas tugas, Instant waktu) {
        return LocalDate.ofInstant(waktu, jadwal.zona(tugas.pemda()));
    }

    private void tulis(Tugas tugas, String penerima, String jenis) {
        var hariIni = hari(tugas, jam.instant());
        int ada = jdbc.sql("update pengingat set jenis = ?, hari_terlambat = ?"
                        + " where tugas_id = ? and penerima = ? and tanggal = ?")
                .params(jenis, terlambat(tugas), tugas.id(), penerima, hariIni)
                .update();
        if (ada == 0) {
            jdbc.sql("insert into pengingat (id, pemda, tugas_id, penerima, tanggal, jenis, hari_terlambat, dibuat)"
                            + " values (?,?,?,?,?,?,?,?)")
                    .params(
                            Id.baru(),
                            tugas.pemda(),
                            tugas.id(),
                            penerima,
                            hariIni,
                            jenis,
                            terlambat(tugas),
                            LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC))
                    .update();
            jdbc.sql("update tugas set diingatkan = diingatkan + 1 where id = ?")
                    .param(tugas.id())
                    .update();
        }
    }
}
