package id.selaras.tolokukur;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.model.bpmn.Bpmn;

/** The bare engine: user tasks in a row, nothing of the product around them. */
public final class MesinPolos implements AutoCloseable {

    private static final int TUGAS = 6;

    private final ProcessEngine mesin;
    private String instansi;
    private int berikut;

    /** @param sumber a database of its own, of the kind and with the settings that the product runs on */
    public MesinPolos(DataSource sumber) {
        var konfigurasi = new StandaloneProcessEngineConfiguration();
        konfigurasi.setProcessEngineName("polos");
        konfigurasi.setDataSource(sumber);
        konfigurasi.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP);
        konfigurasi.setHistory(HistoryLevel.HISTORY_LEVEL_FULL.getName());
        konfigurasi.setIdGenerator(new StrongUuidGenerator());
        konfigurasi.setEnforceHistoryTimeToLive(false);
        konfigurasi.setJobExecutorActivate(false);
        konfigurasi.setMetricsEnabled(false);
        konfigurasi.setTaskMetricsEnabled(false);
        mesin = konfigurasi.buildProcessEngine();
        var urutan = Bpmn.createExecutableProcess("Polos").startEvent().userTask("tugas1");
        for (int i = 2; i <= TUGAS; i++) {
            urutan = urutan.camundaAssignee("1").userTask("tugas" + i);
        }
        var isi = new ByteArrayOutputStream();
        Bpmn.writeModelToStream(isi, urutan.camundaAssignee("1").endEvent().done());
        mesin.getRepositoryService()
                .createDeployment()
                .addString("Polos.bpmn", isi.toString(StandardCharsets.UTF_8))
                .deploy();
    }

    /** Completes one task more, in an instance begun for it where the last one is used up. @return the time it took */
    public Lama satu() {
        var lama = Lama.NOL;
        if (berikut == 0) {
            lama = Lama.dari(() -> instansi =
                    mesin.getRuntimeService().startProcessInstanceByKey("Polos").getId());
        }
        // Who completes a task knows it already, here as in the product.
        var tugas = mesin.getTaskService()
                .createTaskQuery()
                .processInstanceId(instansi)
                .singleResult()
                .getId();
        berikut = (berikut + 1) % TUGAS;
        return lama.tambah(Lama.dari(() -> mesin.getTaskService().complete(tugas)));
    }

    @Override
    public void close() {
        mesin.close();
    }
}
