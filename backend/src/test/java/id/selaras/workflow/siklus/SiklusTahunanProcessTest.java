package id.selaras.workflow.siklus;

import static id.selaras.workflow.siklus.SiklusTahunanProcess.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.workflow.ProsesUji;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.Test;

class SiklusTahunanProcessTest extends ProsesUji {

    private ProcessInstance mulai() {
        return diPemda(() -> runtime.startProcessInstanceByMessage(
                SiklusTahunanProcess.Messages.SIKLUS_DIBUKA, kunciRkpd().teks()));
    }

    @Test
    void yearOpensItsPlansAndWaitsForThem() {
        var proses = mulai();
        ProcessEngineTests.assertThat(proses).isWaitingAt(SERVICE_TASK_BUKA_PENYUSUNAN_RKPD);
        tenang();
        ProcessEngineTests.assertThat(proses)
                .isWaitingAt(CATCH_EVENT_RKPD_DITETAPKAN)
                .hasPassed(SERVICE_TASK_BUKA_PENYUSUNAN_RKPD, SERVICE_TASK_BUKA_PENYUSUNAN_RENJA);
        assertThat(panggilan(bukaPenyusunanRenja)).isOne();

        siarkan("RkpdDitetapkan", kunciRkpd());
        tenang();
        ProcessEngineTests.assertThat(proses).isWaitingAt(CATCH_EVENT_SEMUA_RENJA_DITETAPKAN);
        kirim("SemuaRenjaDitetapkan", kunciRkpd());
        tenang();
        ProcessEngineTests.assertThat(proses).isEnded().hasPassed(END_EVENT_RENCANA_TAHUNAN_DITETAPKAN);
    }

    @Test
    void lastMessageMayComeFirst() {
        kirim("SemuaRenjaDitetapkan", kunciRkpd());
        siarkan("RkpdDitetapkan", kunciRkpd());
        var proses = mulai();
        tenang();
        ProcessEngineTests.assertThat(proses).isEnded();
    }
}
