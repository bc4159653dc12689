package id.selaras.workflow.rkpd;

import static id.selaras.workflow.rkpd.PenyusunanRkpdProcess.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.workflow.ProsesUji;
import id.selaras.workflow.forum.KonsultasiPublikProcess;
import id.selaras.workflow.tugas.Putusan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PenyusunanRkpdProcessTest extends ProsesUji {

    private ProcessInstance proses;

    @BeforeEach
    void mulai() {
        lakukan(hitungRenjaMasuk, e -> e.setVariable("semuaRenjaMasuk", true));
        proses = diPemda(() -> runtime.startProcessInstanceByMessage(
                PenyusunanRkpdProcess.Messages.RKPD_DIBUKA, kunciRkpd().teks()));
    }

    private void sampaiSuratEdaran() {
        selesaikan(USER_TASK_SIAPKAN_PENYUSUNAN);
        selesaikan(USER_TASK_SUSUN_RANCANGAN_AWAL);
        selesaikanForum();
        selesaikan(KonsultasiPublikProcess.Elements.USER_TASK_RUMUSKAN_MASUKAN);
        selesaikan(USER_TASK_SIAPKAN_SURAT_EDARAN);
    }

    @Test
    void rkpdGoesFromOpenedToSet() {
        ProcessEngineTests.assertThat(proses).isWaitingAt(USER_TASK_SIAPKAN_PENYUSUNAN);
        sampaiSuratEdaran();
        assertThat(disiarkan("RkpdRancanganAwalDimulai")).isOne();
        assertThat(disiarkan("SuratEdaranTerbit")).isZero();

        selesaikan(USER_TASK_TANDATANGANI_SURAT_EDARAN, Putusan.setuju());
        assertThat(panggilan(terbitkanSuratEdaran)).isOne();
        assertThat(disiarkan("SuratEdaranTerbit")).isOne();
        ProcessEngineTests.assertThat(proses)
                .isWaitingAt(USER_TASK_SUSUN_RANCANGAN)
                .hasPassed(CALL_ACTIVITY_KUMPULKAN_RANCANGAN_RENJA);

        selesaikan(USER_TASK_SUSUN_RANCANGAN);
        ProcessEngineTests.assertThat(proses).isWaitingAt(CALL_ACTIVITY_LAKSANAKAN_MUSRENBANG);
        selesaikanForum();
        ProcessEngineTests.assertThat(proses).isWaitingAt(CALL_ACTIVITY_TETAPKAN_RKPD);
        selesaikan(PenetapanRkpdProcess.Elements.USER_TASK_SUSUN_RANCANGAN_AKHIR);
        selesaikanReviu();
        selesaikanFasilitasi();
        selesaikan(PenetapanRkpdProcess.Elements.USER_TASK_TINDAK_LANJUT_FASILITASI);
        selesaikan(PenetapanRkpdProcess.Elements.USER_TASK_SETUJUI_RANCANGAN_PERKADA, Putusan.setuju());
        selesaikan(PenetapanRkpdProcess.Elements.USER_TASK_TETAPKAN_RKPD);

        ProcessEngineTests.assertThat(proses).isEnded().hasPassed(END_EVENT_RKPD_DITETAPKAN);
        assertThat(panggilan(tetapkanRkpd)).isOne();
        assertThat(disiarkan("RkpdDitetapkan")).isOne();
    }

    @Test
    void suratEdaranThatIsNotSignedGoesBackToBappeda() {
        sampaiSuratEdaran();
        selesaikan(USER_TASK_TANDATANGANI_SURAT_EDARAN, Putusan.tidak("Plafon Dinas Kesehatan terlalu kecil"));
        ProcessEngineTests.assertThat(proses)
                .isWaitingAt(USER_TASK_SIAPKAN_SURAT_EDARAN)
                .hasNotPassed(SERVICE_TASK_TERBITKAN_SURAT_EDARAN);
        assertThat(disiarkan("SuratEdaranTerbit")).isZero();
    }

    private int disiarkan(String nama) {
        return jdbc.sql("select count(*) from pesan_proses where pemda = ? and nama = ? and siaran = true")
                .params(pemda, nama)
                .query(Integer.class)
                .single();
    }
}
