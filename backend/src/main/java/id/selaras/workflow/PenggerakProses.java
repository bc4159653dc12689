package id.selaras.workflow;

import id.selaras.kernel.PemdaAktif;
import id.selaras.workflow.pesan.KurirPesan;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/**
 * Drives the engine by hand, where its own threads rest: in a simulation and in tests. Everything that is
 * due by the clock of the product is done, one thing after the other.
 */
@Component
public class PenggerakProses {

    private final ManagementService manajemen;
    private final RuntimeService runtime;
    private final HistoryService riwayat;
    private final KurirPesan kurir;

    PenggerakProses(ManagementService manajemen, RuntimeService runtime, HistoryService riwayat, KurirPesan kurir) {
        this.manajemen = manajemen;
        this.runtime = runtime;
        this.riwayat = riwayat;
        this.kurir = kurir;
    }

    /**
     * Runs due jobs and delivers messages until nothing moves any more.
     *
     * @return how many steps were made
     * @throws RuntimeException what a job failed with; the job keeps its attempts
     */
    public int sampaiTenang() {
        int langkah = 0;
        int baru;
        do {
            baru = kurir.antarSemua() + jalankanYangTiba();
            langkah += baru;
        } while (baru > 0);
        return langkah;
    }

    /** When the next timer is due, if any waits. */
    public Optional<Instant> jatuhTempoBerikut() {
        return manajemen
                .createJobQuery()
                .active()
                .withRetriesLeft()
                .duedateHigherThan(ClockUtil.getCurrentTime())
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(job -> job.getDuedate().toInstant());
    }

    /** Instances of the current Pemda that have not ended. */
    public int masihBerjalan() {
        return (int) runtime.createProcessInstanceQuery()
                .tenantIdIn(PemdaAktif.kode())
                .count();
    }

    /** Instances of the current Pemda that have ended, by model. */
    public Map<String, Long> hitungProses() {
        Map<String, Long> hasil = new TreeMap<>();
        riwayat.createHistoricProcessInstanceQuery()
                .tenantIdIn(PemdaAktif.kode())
                .finished()
                .list()
                .forEach(p -> hasil.merge(p.getProcessDefinitionKey(), 1L, Long::sum));
        return hasil;
    }

    private int jalankanYangTiba() {
        var tiba = manajemen
                .createJobQuery()
                .active()
                .executable()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .list();
        int jumlah = 0;
        for (Job job : tiba) {
            if (job.getTenantId() != null && (jumlah == 0 || masihAda(job))) {
                PemdaAktif.dengan(job.getTenantId(), () -> manajemen.executeJob(job.getId()));
                jumlah++;
            }
        }
        return jumlah;
    }

    /** A job before this one may have ended what this one waited for. */
    private boolean masihAda(Job job) {
        return manajemen.createJobQuery().jobId(job.getId()).count() > 0;
    }
}
