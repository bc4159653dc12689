package id.selaras.tolokukur;

import java.io.ByteArrayOutputStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.model.bpmn.Bpmn;

/** The bare engine: user tasks in a row, nothing of the product around them. */
public final class MesinPolos implements AutoCloseable {

    public static final int TUGAS = 6;

    private final ProcessEngine mesin;

    /** @param url a database of its own, of the kind that the product runs on */
    public MesinPolos(String url, String pengguna, String sandi) {
        var konfigurasi = new StandaloneInMemProcessEngineConfiguration();
        konfigurasi.setProcessEngineName("polos");
        konfigurasi.setJdbcUrl(url);
        konfigurasi.setJdbcUsername(pengguna);
        konfigurasi.setJdbcPassword(sandi);
        if (url.startsWith("jdbc:mysql")) {
            konfigurasi.setJdbcDriver("com.mysql.cj.jdbc.Driver");
        }
        konfigurasi.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP);
        konfigurasi.setHistory(HistoryLevel.HISTORY_LEVEL_FULL.getName());
        konfigurasi.setIdGenerator(new StrongUuidGenerator());
        konfigurasi.setEnforceHistoryTimeToLive(false);
        konfigurasi.setJobExecutorActivate(false);
        konfigurasi.setMetricsEnabled(false);
        konfigurasi.setTaskMetricsEnabled(false);
        mesin = konfigurasi.buildProcessEngine();
        var model = Bpmn.createExecutableProcess("Polos").startEvent();
        var urutan = model.userTask("tugas1").camundaAssignee("1");
        for (int i = 2; i <= TUGAS; i++) {
            urutan = urutan.userTask("tugas" + i).camundaAssignee("1");
        }
        var isi = new ByteArrayOutputStream();
        Bpmn.writeModelToStream(isi, urutan.endEvent().done());
        mesin.getRepositoryService()
                .createDeployment()
                .addString("Polos.bpmn", isi.toString(java.nio.charset.StandardCharsets.UTF_8))
                .deploy();
    }

    /** Starts instances and completes their tasks one after another. */
    public void jalankan(int banyak) {
        for (int i = 0; i < banyak; i++) {
            var id =
                    mesin.getRuntimeService().startProcessInstanceByKey("Polos").getId();
            for (int t = 0; t < TUGAS; t++) {
                var tugas = mesin.getTaskService()
                        .createTaskQuery()
                        .processInstanceId(id)
                        .singleResult();
                mesin.getTaskService().complete(tugas.getId());
            }
        }
    }

    @Override
    public void close() {
        mesin.close();
    }
}
