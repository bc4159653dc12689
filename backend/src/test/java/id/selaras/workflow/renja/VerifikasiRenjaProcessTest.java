package id.selaras.workflow.renja;

import static id.selaras.workflow.renja.VerifikasiRenjaProcess.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.akses.Peran;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.workflow.ProsesUji;
import id.selaras.workflow.tugas.Putusan;
import id.selaras.workflow.tugas.StatusTugas;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerifikasiRenjaProcessTest extends ProsesUji {

    private ProcessInstance proses;

    @BeforeEach
    void ajukan() {
        lakukan(periksaRenja, e -> {
            e.setVariable("temuanBerat", 0);
            e.setVariable("temuanTerbuka", 0);
        });
        proses = mulai(VerifikasiRenjaProcess.KEY, kunciRenja(), variabel("tahap", "RANCANGAN", "renjaId", 77L));
        ProcessEngineTests.assertThat(proses).isWaitingAt(SERVICE_TASK_PERIKSA_RENJA);
        tenang();
    }

    @Test
    void renjaWithoutFindingsIsSesuaiWhenTheMitraSaysSo() {
        ProcessEngineTests.assertThat(proses).isWaitingAt(USER_TASK_TELAAH_RENJA);
        assertThat(tugas(USER_TASK_TELAAH_RENJA).kelompok()).isEqualTo("MITRA_BAPPEDA@" + KODE_PD);

        selesaikan(USER_TASK_TELAAH_RENJA, Putusan.sesuai());

        ProcessEngineTests.assertThat(proses)
                .isEnded()
                .hasPassed(SERVICE_TASK_CATAT_RENJA_SESUAI, END_EVENT_RENJA_SESUAI)
                .hasNotPassed(SERVICE_TASK_KEMBALIKAN_RENJA, USER_TASK_PERBAIKI_RENJA);
        assertThat(panggilan(catatRenjaSesuai)).isOne();
    }

    @Test
    void returnedRenjaIsMendedAndCheckedAgainUntilSesuai() {
        selesaikan(USER_TASK_TELAAH_RENJA, Putusan.dikembalikan("Target 2.16.03 belum sesuai Renstra"));
        ProcessEngineTests.assertThat(proses)
                .isWaitingAt(USER_TASK_PERBAIKI_RENJA)
                .hasPassed(SERVICE_TASK_KEMBALIKAN_RENJA);
        assertThat(panggilan(kembalikanRenja)).isOne();

        selesaikan(USER_TASK_PERBAIKI_RENJA);
        selesaikan(USER_TASK_AJUKAN_PERBAIKAN, Putusan.tidak("Catatan 3 belum dijawab"));
        ProcessEngineTests.assertThat(proses).isWaitingAt(USER_TASK_PERBAIKI_RENJA);

        selesaikan(USER_TASK_PERBAIKI_RENJA);
        selesaikan(USER_TASK_AJUKAN_PERBAIKAN, Putusan.setuju());
        ProcessEngineTests.assertThat(proses).isWaitingAt(USER_TASK_TELAAH_RENJA);
        assertThat(panggilan(ajukanRenja)).isOne();
        assertThat(panggilan(periksaRenja)).isEqualTo(2);

        selesaikan(USER_TASK_TELAAH_RENJA, Putusan.sesuai());
        ProcessEngineTests.assertThat(proses).isEnded();
    }

    @Test
    void openFindingSendsTheRenjaBackWhateverTheMitraSays() {
        runtime.setVariable(proses.getId(), "temuanTerbuka", 1);
        selesaikan(USER_TASK_TELAAH_RENJA, Putusan.sesuai());
        ProcessEngineTests.assertThat(proses)
                .isWaitingAt(USER_TASK_PERBAIKI_RENJA)
                .hasNotPassed(SERVICE_TASK_CATAT_RENJA_SESUAI);
    }

    @Test
    void submissionIsTakenBackBeforeTheVerifierBegan() {
        var kepala = orang("kepala", Peran.KEPALA_PD, true);
        var tugas = tugas(USER_TASK_TELAAH_RENJA);

        sebagai(kepala, () -> {
            tugasService.tarik(kunciRenja().teks(), "Lampiran tertinggal");
            return null;
        });

        ProcessEngineTests.assertThat(proses)
                .isWaitingAt(USER_TASK_PERBAIKI_RENJA)
                .hasPassed(BOUNDARY_EVENT_RENJA_DITARIK, SERVICE_TASK_TARIK_RENJA);
        assertThat(panggilan(tarikRenja)).isOne();
        var batal = diPemda(() -> kotak.ambil(tugas.id()));
        assertThat(batal.status()).isEqualTo(StatusTugas.DIBATALKAN);
        assertThat(batal.alasan()).isEqualTo("Lampiran tertinggal");
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> diPemda(() -> tugasService.selesaikan(tugas.id(), Putusan.sesuai())))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo("TGS-02");
    }

    @Test
    void submissionStaysOnceTheVerifierHasBegun() {
        var kepala = orang("kepala", Peran.KEPALA_PD, true);
        var mitra = orang("mitra", Peran.MITRA_BAPPEDA, true);
        sebagai(mitra, () -> tugasService.klaim(tugas(USER_TASK_TELAAH_RENJA).id()));

        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> sebagai(kepala, () -> {
                    tugasService.tarik(kunciRenja().teks(), null);
                    return null;
                }))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo("TGS-14");
        ProcessEngineTests.assertThat(proses).isWaitingAt(USER_TASK_TELAAH_RENJA);
    }
}
