package id.selaras.workflow.forum;

import static id.selaras.workflow.forum.PenelaahanPokirProcess.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.workflow.ProsesUji;
import id.selaras.workflow.tugas.Putusan;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.Test;

class PenelaahanPokirProcessTest extends ProsesUji {

    @Test
    void pokirThatIsReturnedMayBeMendedAndIsWeighedAgain() {
        var proses = mulai(PenelaahanPokirProcess.KEY, kunciRkpd(), variabel());
        assertThat(tugas(USER_TASK_SAMPAIKAN_POKIR).kelompok()).isEqualTo("DPRD");
        selesaikan(USER_TASK_SAMPAIKAN_POKIR);
        selesaikan(USER_TASK_TELAAH_POKIR, Putusan.dikembalikan("Alamat dan volume dua pokir belum ada"));
        selesaikan(USER_TASK_LENGKAPI_POKIR);
        selesaikan(USER_TASK_TELAAH_POKIR, Putusan.sesuai());
        ProcessEngineTests.assertThat(proses).isEnded().hasNotPassed(BOUNDARY_EVENT_BATAS_POKIR_LEWAT);
    }

    @Test
    void afterTheLimitThePlanGoesOnWithWhatHasCome() {
        var proses = mulai(PenelaahanPokirProcess.KEY, kunciRkpd(), variabel());
        lewat(timer(proses, BOUNDARY_EVENT_BATAS_POKIR_LEWAT));
        ProcessEngineTests.assertThat(proses)
                .isWaitingAt(USER_TASK_TELAAH_POKIR)
                .hasPassed(BOUNDARY_EVENT_BATAS_POKIR_LEWAT);
    }
}
