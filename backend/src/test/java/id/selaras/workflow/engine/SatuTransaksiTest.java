package id.selaras.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.ProsesUji;
import id.selaras.workflow.renja.PenyusunanRenjaProcess;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;

/** A row of a plan and its process instance commit together and roll back together, both ways. */
class SatuTransaksiTest extends ProsesUji {

    private static final String KODE = "1.02.0.00.0.00.01.0000";

    private Object simpanDanMulai() {
        perangkatDaerah.simpan(new PerangkatDaerah(
                KODE, "Dinas Kesehatan", "Dinkes", "Kepala Dinas", LocalDate.of(2019, 1, 1), List.of("1.02")));
        return runtime.startProcessInstanceByMessage(
                PenyusunanRenjaProcess.Messages.RENJA_DIBUKA,
                KunciProses.renja(pemda, TAHUN, KODE).teks());
    }

    @Test
    void bothAreThereAfterTheCommit() {
        dalamTransaksi(this::simpanDanMulai);
        assertThat(diPemda(() -> perangkatDaerah.cariDariKode(KODE))).isPresent();
        assertThat(berjalan(PenyusunanRenjaProcess.KEY)).isNotNull();
        assertThat(semuaTugas()).hasSize(1);
        assertThat(tugas(PenyusunanRenjaProcess.Elements.USER_TASK_SIAPKAN_PENYUSUNAN)
                        .kodePd())
                .isEqualTo(KODE);
    }

    @Test
    void neitherIsThereWhenThePlanFails() {
        assertThatThrownBy(() -> dalamTransaksi(() -> {
                    simpanDanMulai();
                    throw new IllegalStateException("rencana gagal");
                }))
                .hasMessage("rencana gagal");
        tidakAda();
    }

    @Test
    void neitherIsThereWhenTheEngineFails() {
        jdbc.sql("delete from jadwal_tahapan where pemda = ? and tahapan = 'RENJA_PERSIAPAN'")
                .param(pemda)
                .update();
        assertThatThrownBy(() -> dalamTransaksi(this::simpanDanMulai))
                .isInstanceOf(ProcessEngineException.class)
                .hasRootCauseInstanceOf(PelanggaranAturan.class);
        tidakAda();
    }

    @Test
    void instanceWithoutAPemdaIsRefused() {
        assertThatThrownBy(() -> runtime.startProcessInstanceByMessage(
                        PenyusunanRenjaProcess.Messages.RENJA_DIBUKA,
                        kunciRenja().teks()))
                .hasMessageContaining("a process belongs to a Pemda");
    }

    private void tidakAda() {
        assertThat(diPemda(() -> perangkatDaerah.cariDariKode(KODE))).isEmpty();
        assertThat(berjalan(PenyusunanRenjaProcess.KEY)).isNull();
        assertThat(semuaTugas()).isEmpty();
    }
}
