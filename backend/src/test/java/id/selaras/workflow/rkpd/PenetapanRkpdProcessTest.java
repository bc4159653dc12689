package id.selaras.workflow.rkpd;

import static id.selaras.workflow.rkpd.PenetapanRkpdProcess.Elements.*;

import id.selaras.workflow.ProsesUji;
import id.selaras.workflow.tugas.Putusan;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PenetapanRkpdProcessTest extends ProsesUji {

    private ProcessInstance proses;

    @BeforeEach
    void mulai() {
        proses = mulai(PenetapanRkpdProcess.KEY, kunciRkpd(), Map.of());
        selesaikan(USER_TASK_SUSUN_RANCANGAN_AKHIR);
    }

    @Test
    void notesOfTheInspektoratAreFollowedUpByBappeda() {
        kembalikanReviu("Bab V tidak sama dengan RPJMD");
        ProcessEngineTests.assertThat(proses)
                .isWaitingAt(USER_TASK_SUSUN_RANCANGAN_AKHIR)
                .hasNotPassed(CALL_ACTIVITY_FASILITASI);
        selesaikan(USER_TASK_SUSUN_RANCANGAN_AKHIR);
        selesaikanReviu();
        ProcessEngineTests.assertThat(proses).isWaitingAt(CALL_ACTIVITY_FASILITASI);
    }

    @Test
    void sekdaSendsTheDraftBack() {
        selesaikanReviu();
        selesaikanFasilitasi();
        selesaikan(USER_TASK_TINDAK_LANJUT_FASILITASI);
        selesaikan(USER_TASK_SETUJUI_RANCANGAN_PERKADA, Putusan.tidak("Lampiran belum lengkap"));
        ProcessEngineTests.assertThat(proses)
                .isWaitingAt(USER_TASK_TINDAK_LANJUT_FASILITASI)
                .hasNotPassed(USER_TASK_TETAPKAN_RKPD);
        selesaikan(USER_TASK_TINDAK_LANJUT_FASILITASI);
        selesaikan(USER_TASK_SETUJUI_RANCANGAN_PERKADA, Putusan.setuju());
        selesaikan(USER_TASK_TETAPKAN_RKPD);
        ProcessEngineTests.assertThat(proses)
                .isEnded()
                .hasPassed(SERVICE_TASK_TETAPKAN_RKPD, END_EVENT_RKPD_DITETAPKAN);
    }
}
