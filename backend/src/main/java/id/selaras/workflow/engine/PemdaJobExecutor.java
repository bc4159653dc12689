package id.selaras.workflow.engine;

import id.selaras.kernel.PemdaAktif;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Runs timers and asynchronous steps, each as its own Pemda: Hibernate asks whose rows may be seen
 * when the transaction begins, so the Pemda must be known before the job is.
 */
@Component
class PemdaJobExecutor extends DefaultJobExecutor {

    /** @param kunci how long a job stays with the node that took it; a node that died gives it back then */
    PemdaJobExecutor(@Value("${selaras.mesin.kunci:5m}") Duration kunci) {
        setCorePoolSize(2);
        setMaxPoolSize(4);
        setQueueSize(8);
        // Two nodes share one table of jobs: small bites, so that one node does not hold what the other could run.
        setMaxJobsPerAcquisition(4);
        setWaitTimeInMillis(2_000);
        setMaxWait(15_000);
        setBackoffTimeInMillis(25);
        setMaxBackoff(500);
        setLockTimeInMillis(Math.toIntExact(kunci.toMillis()));
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl mesin) {
        return new PerPemda(jobIds, mesin);
    }

    private static final class PerPemda extends ExecuteJobsRunnable {

        private PerPemda(List<String> jobIds, ProcessEngineImpl mesin) {
            super(jobIds, mesin);
        }

        @Override
        protected void executeJob(String jobId, CommandExecutor pelaksana, JobFailureCollector kegagalan) {
            var job = processEngine
                    .getManagementService()
                    .createJobQuery()
                    .jobId(jobId)
                    .singleResult();
            var pemda = job == null || job.getTenantId() == null ? "" : job.getTenantId();
            PemdaAktif.dengan(pemda, () -> super.executeJob(jobId, pelaksana, kegagalan));
        }
    }
}
