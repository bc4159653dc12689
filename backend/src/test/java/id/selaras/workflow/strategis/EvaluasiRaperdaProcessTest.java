package id.selaras.workflow.strategis;

import static id.selaras.workflow.strategis.EvaluasiRaperdaProcess.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.strategis.rencana.StatusRencana;
import id.selaras.strategis.rencana.TahapRencana;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.ekspresi.VariabelAcara;
import id.selaras.workflow.tugas.Putusan;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvaluasiRaperdaProcessTest extends RencanaProsesUji {

    long id;

    @BeforeEach
    void buka() {
        id = rpjmd();
        bukaJadwal();
        hasilEvaluasi(true);
    }

    @Test
    void aResultWithoutNotesEndsTheEvaluation() {
        lakukan(bukaFasilitasi, e -> e.setVariable("provinsiTerhubung", true));
        var proses = evaluasi();
        selesaikan(USER_TASK_AJUKAN_EVALUASI);
        jawab(false);
        ProcessEngineTests.assertThat(proses).isWaitingAt(USER_TASK_AJUKAN_EVALUASI);
        selesaikan(USER_TASK_AJUKAN_EVALUASI);
        assertThat(panggilan(kirimPermohonan)).isEqualTo(2);
        jawab(true);
        ProcessEngineTests.assertThat(proses)
                .isEnded()
                .hasPassed(END_EVENT_EVALUASI_SELESAI)
                .hasNotPassed(USER_TASK_TINDAK_LANJUT_EVALUASI);
    }

    @Test
    void notesOpenTheRaperdaUntilTheyAreFollowedUp() {
        var proses = evaluasi();
        selesaikanEvaluasi(false);
        ProcessEngineTests.assertThat(proses).isWaitingAt(USER_TASK_TINDAK_LANJUT_EVALUASI);
        pastikan(id, TahapRencana.RANCANGAN_AKHIR, StatusRencana.DISUSUN);
        selesaikan(USER_TASK_TINDAK_LANJUT_EVALUASI, Putusan.selesai().beralasan("Target dijelaskan pada Bab V"));
        ProcessEngineTests.assertThat(proses).isEnded();
        pastikan(id, TahapRencana.RANCANGAN_AKHIR, StatusRencana.DIAJUKAN);
    }

    @Test
    void anAnswerThatComesBeforeAnybodyWaitsIsKept() {
        lakukan(bukaFasilitasi, e -> e.setVariable("provinsiTerhubung", true));
        var proses = evaluasi();
        jawab(true);
        ProcessEngineTests.assertThat(proses).isWaitingAt(USER_TASK_AJUKAN_EVALUASI);
        selesaikan(USER_TASK_AJUKAN_EVALUASI);
        ProcessEngineTests.assertThat(proses).isEnded();
    }

    private ProcessInstance evaluasi() {
        var proses = mulai(
                EvaluasiRaperdaProcess.KEY,
                KunciProses.pemda(pemda, AWAL_MASA),
                variabel(VariabelAcara.RENCANA_ID, id, VariabelAcara.JENIS_RENCANA, "RPJMD"));
        tenang();
        return proses;
    }

    private void jawab(boolean lengkap) {
        dalamTransaksi(() -> {
            pesan.kirim(
                    EvaluasiRaperdaProcess.Messages.JAWABAN_EVALUASI,
                    KunciProses.pemda(pemda, AWAL_MASA),
                    Map.of("lengkap", lengkap));
            return null;
        });
        tenang();
    }
}
