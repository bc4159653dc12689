package id.selaras.workflow.reviu;

import static id.selaras.workflow.reviu.ReviuApipProcess.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.workflow.ProsesUji;
import id.selaras.workflow.tugas.Putusan;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.Test;

class ReviuApipProcessTest extends ProsesUji {

    @Test
    void reviewWithoutFindingsEndsAtOnce() {
        var proses = mulai(ReviuApipProcess.KEY, kunciRkpd(), variabel());
        tenang();
        assertThat(tugas(USER_TASK_REVIU_DOKUMEN).tahapan()).isEqualTo("RKPD_REVIU_APIP");
        selesaikanReviu();
        ProcessEngineTests.assertThat(proses).isEnded().hasPassed(END_EVENT_REVIU_SELESAI);
    }

    @Test
    void findingsGoToTheOneReviewedAndBackToTheReviewer() {
        lakukan(hitungTemuanReviu, e -> e.setVariable("adaTemuan", true));
        var proses = mulai(ReviuApipProcess.KEY, kunciRenja(), variabel());
        tenang();
        selesaikan(USER_TASK_REVIU_DOKUMEN);
        assertThat(tugas(USER_TASK_TANGGAPI_TEMUAN)).satisfies(t -> {
            assertThat(t.kelompok()).isEqualTo("SEKRETARIS_PD@" + KODE_PD);
            assertThat(t.tahapan()).isEqualTo("RENJA_TINDAK_LANJUT_REVIU");
        });
        selesaikan(USER_TASK_TANGGAPI_TEMUAN);
        selesaikan(USER_TASK_NILAI_TANGGAPAN, Putusan.setuju());
        ProcessEngineTests.assertThat(proses)
                .isEnded()
                .hasPassed(END_EVENT_REVIU_SELESAI)
                .hasNotPassed(END_EVENT_DOKUMEN_DIPERBAIKI);
    }

    @Test
    void answersThatAreNotEnoughSendThePlanBack() {
        var proses = mulai(ReviuApipProcess.KEY, kunciRenja(), variabel());
        tenang();
        kembalikanReviu("Target belum konsisten");
        ProcessEngineTests.assertThat(proses)
                .isEnded()
                .hasPassed(END_EVENT_DOKUMEN_DIPERBAIKI)
                .hasNotPassed(END_EVENT_REVIU_SELESAI);
    }
}
