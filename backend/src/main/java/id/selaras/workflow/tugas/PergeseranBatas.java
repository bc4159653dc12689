package id.selaras.workflow.tugas;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Pelaku;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.PemdaAktif;
import id.selaras.tahunan.rkpd.JadwalDigeser;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.ekspresi.JadwalProses;
import id.selaras.workflow.ekspresi.Tenggat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves dates: the due date of a task, its reminder, its escalation and the row in the inbox go together,
 * in the transaction of whoever moves them. The date before stays in the trail.
 */
@Component
class PergeseranBatas {

    private final TabelTugas tabel;
    private final TimerTugas timer;
    private final TaskService task;
    private final RuntimeService runtime;
    private final ManagementService manajemen;
    private final JadwalProses jadwal;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final Clock jam;

    PergeseranBatas(
            TabelTugas tabel,
            TimerTugas timer,
            TaskService task,
            RuntimeService runtime,
            ManagementService manajemen,
            JadwalProses jadwal,
            Wewenang wewenang,
            JejakAudit jejak,
            Clock jam) {
        this.tabel = tabel;
        this.timer = timer;
        this.task = task;
        this.runtime = runtime;
        this.manajemen = manajemen;
        this.jadwal = jadwal;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** A Surat Edaran moved a stage: every open task of it follows, in the same transaction. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void ikuti(JadwalDigeser digeser) {
        PemdaAktif.dengan(digeser.pemda(), () -> {
            var pelaku = wewenang.pelaku();
            tabel.terbukaPada(digeser.pemda(), digeser.tahun(), digeser.tahapan())
                    .forEach(t -> geser(tabel.kunci(t.id()), digeser.batasBaru(), pelaku, "Jadwal tahapan digeser"));
            geserTimerTahapan(digeser);
        });
    }

    void geser(Tugas tugas, LocalDate tanggal, Pelaku pelaku, String alasan) {
        var zona = jadwal.zona(tugas.pemda());
        var tenggat = Tenggat.pada(tugas.tahapan(), tanggal, zona, jam.instant());
        task.setDueDate(tugas.taskId(), Date.from(tenggat.batas()));
        timer.pindah(tugas, tenggat);
        var lama = tugas.batas() == null
                ? null
                : LocalDate.ofInstant(tugas.batas(), zona).toString();
        tabel.catat(tugas, pelaku, AksiTugas.BATAS_DIGESER, alasan, lama, tanggal.toString());
        jejak.catat(
                "tugas.batas",
                "tugas",
                tugas.id(),
                tugas.pdId(),
                tugas.nama() + ", " + tugas.ringkasan() + ": batas digeser. " + alasan,
                lama,
                tanggal.toString());
    }

    /** Timers of the model itself that wait for the same date, such as the end of the collection of Renja. */
    private void geserTimerTahapan(JadwalDigeser digeser) {
        var elemen = TimerTahapan.ELEMEN.get(digeser.tahapan());
        if (elemen == null) {
            return;
        }
        var kunci = KunciProses.pemda(digeser.pemda(), digeser.tahun()).teks();
        var batas = Tenggat.pada(digeser.tahapan(), digeser.batasBaru(), jadwal.zona(digeser.pemda()), jam.instant());
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(kunci)
                .tenantIdIn(digeser.pemda())
                .list()
                .forEach(instansi -> manajemen
                        .createJobQuery()
                        .processInstanceId(instansi.getId())
                        .activityId(elemen)
                        .timers()
                        .list()
                        .forEach(job -> manajemen.setJobDuedate(job.getId(), Date.from(batas.batas()))));
    }
}
