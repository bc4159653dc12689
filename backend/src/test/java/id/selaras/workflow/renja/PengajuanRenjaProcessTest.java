package id.selaras.workflow.renja;

import static id.selaras.workflow.renja.PengajuanRenjaProcess.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.workflow.ProsesUji;
import id.selaras.workflow.tugas.Putusan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.Test;

class PengajuanRenjaProcessTest extends ProsesUji {

    private ProcessInstance mulai() {
        return mulai(PengajuanRenjaProcess.KEY, kunciRenja(), variabel("tahap", "RANCANGAN", "renjaId", 77L));
    }

    @Test
    void stageIsDraftedCheckedAndSubmitted() {
        var proses = mulai();
        tenang();
        ProcessEngineTests.assertThat(proses).isWaitingAt(USER_TASK_SUSUN_RENJA).hasPassed(SERVICE_TASK_BUKA_TAHAP);
        var susun = tugas(USER_TASK_SUSUN_RENJA);
        assertThat(susun.kelompok()).isEqualTo("PERENCANA_PD@" + KODE_PD);
        assertThat(susun.renjaId()).isEqualTo(77L);
        assertThat(susun.ringkasan()).isEqualTo("Renja 2022 Dinas Komunikasi dan Informatika");

        selesaikan(USER_TASK_SUSUN_RENJA);
        ProcessEngineTests.assertThat(proses).isWaitingAt(USER_TASK_PERIKSA_RENJA);
        selesaikan(USER_TASK_PERIKSA_RENJA, Putusan.setuju());
        ProcessEngineTests.assertThat(proses).isWaitingAt(USER_TASK_AJUKAN_RENJA);
        selesaikan(USER_TASK_AJUKAN_RENJA, Putusan.setuju());

        ProcessEngineTests.assertThat(proses).isEnded().hasPassed(SERVICE_TASK_AJUKAN_RENJA, END_EVENT_RENJA_DIAJUKAN);
        assertThat(panggilan(bukaTahapRenja)).isOne();
        assertThat(panggilan(ajukanRenja)).isOne();
    }

    @Test
    void sekretarisAndKepalaSendItBackToThePlanner() {
        var proses = mulai();
        tenang();
        selesaikan(USER_TASK_SUSUN_RENJA);
        selesaikan(USER_TASK_PERIKSA_RENJA, Putusan.tidak("Pagu 2.16.02 belum dirinci"));
        ProcessEngineTests.assertThat(proses).isWaitingAt(USER_TASK_SUSUN_RENJA).hasNotPassed(USER_TASK_AJUKAN_RENJA);

        selesaikan(USER_TASK_SUSUN_RENJA);
        selesaikan(USER_TASK_PERIKSA_RENJA, Putusan.setuju());
        selesaikan(USER_TASK_AJUKAN_RENJA, Putusan.tidak("Bab II belum diisi"));
        ProcessEngineTests.assertThat(proses)
                .isWaitingAt(USER_TASK_SUSUN_RENJA)
                .hasNotPassed(SERVICE_TASK_AJUKAN_RENJA);
        assertThat(panggilan(ajukanRenja)).isZero();
    }

    @Test
    void brokenRuleLeavesTheTaskOpenAndTheUserReadsWhy() {
        var proses = mulai();
        tenang();
        selesaikan(USER_TASK_SUSUN_RENJA);
        selesaikan(USER_TASK_PERIKSA_RENJA, Putusan.setuju());
        lakukan(ajukanRenja, e -> {
            throw new PelanggaranAturan("RNJ-004", "100.000.001", "100.000.000", "1");
        });

        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> selesaikan(USER_TASK_AJUKAN_RENJA, Putusan.setuju()))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo("RNJ-004");

        ProcessEngineTests.assertThat(proses).isWaitingAt(USER_TASK_AJUKAN_RENJA);
        var tugas = tugas(USER_TASK_AJUKAN_RENJA);
        assertThat(tugas.keputusan()).isNull();
        assertThat(tugas.selesaiOleh()).isNull();
        assertThat(diPemda(() -> kotak.riwayat(tugas.id()))).isEmpty();
    }

    @Test
    void faultInTheFirstStepUndoesNothingAndIsTriedAgain() {
        lakukan(bukaTahapRenja, e -> {
            throw new IllegalStateException("basis data sibuk");
        });
        var proses = mulai();
        assertThat(catchThrowable(this::tenang)).hasMessageContaining("basis data sibuk");
        ProcessEngineTests.assertThat(proses).isWaitingAt(SERVICE_TASK_BUKA_TAHAP);
        var job = manajemen.createJobQuery().processInstanceId(proses.getId()).singleResult();
        assertThat(job.getRetries()).isPositive();
        assertThat(job.getExceptionMessage()).contains("basis data sibuk");

        lakukan(bukaTahapRenja, e -> {});
        pukul(job.getDuedate().toInstant().plusSeconds(1));
        tenang();
        ProcessEngineTests.assertThat(proses).isWaitingAt(USER_TASK_SUSUN_RENJA);
    }
}
