package id.selaras.workflow.tugas;

import id.selaras.workflow.ekspresi.Tenggat;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** The two timers of a task, found and set. One that has fired is made anew when its date lies ahead again. */
@Component
class TimerTugas {

    static final String PENGINGAT = "pengingat";
    static final String ESKALASI = "eskalasi";

    private final ManagementService manajemen;
    private final ProcessEngineConfigurationImpl mesin;
    private final Clock jam;

    TimerTugas(ManagementService manajemen, ProcessEngine mesin, Clock jam) {
        this.manajemen = manajemen;
        this.mesin = (ProcessEngineConfigurationImpl) mesin.getProcessEngineConfiguration();
        this.jam = jam;
    }

    void pindah(Tugas tugas, Tenggat tenggat) {
        setel(tugas, PENGINGAT, tenggat.pengingat());
        setel(tugas, ESKALASI, tenggat.eskalasi());
    }

    private void setel(Tugas tugas, String listener, Instant waktu) {
        var ada = cari(tugas, listener);
        if (ada.isPresent()) {
            manajemen.setJobDuedate(ada.get().getId(), Date.from(waktu));
        } else if (waktu.isAfter(jam.instant())) {
            mesin.getCommandExecutorTxRequired().execute(buat(tugas, listener, waktu));
        }
    }

    private Optional<Job> cari(Tugas tugas, String listener) {
        return manajemen
                .createJobQuery()
                .processInstanceId(tugas.instansi())
                .activityId(tugas.elemen())
                .timers()
                .list()
                .stream()
                .filter(job -> ((JobEntity) job).getJobHandlerConfigurationRaw().endsWith(listener))
                .findFirst();
    }

    private static Command<Void> buat(Tugas tugas, String listener, Instant waktu) {
        return konteks -> {
            var task = konteks.getTaskManager().findTaskById(tugas.taskId());
            var execution = task.getExecution();
            var pernyataan = TimerDeclarationImpl.getTimeoutListenerDeclarationsForScope(execution.getActivity())
                    .get(tugas.elemen())
                    .get(listener);
            pernyataan.createTimerInstance(execution).setDuedate(Date.from(waktu));
            return null;
        };
    }
}
