package id.selaras.workflow.strategis;

import static id.selaras.workflow.strategis.PengumpulanRenstraProcess.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.strategis.rencana.TahapRencana;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.ekspresi.VariabelAcara;
import id.selaras.workflow.tugas.Putusan;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PengumpulanRenstraProcessTest extends RencanaProsesUji {

    long id;
    long renstra;
    ProcessInstance proses;

    @BeforeEach
    void mulai() {
        id = rpjmd();
        renstra = diPemda(() -> rencana.bukaRenstra(id)).get(0);
        bukaJadwal();
        proses = mulai(
                PengumpulanRenstraProcess.KEY,
                KunciProses.pemda(pemda, AWAL_MASA),
                variabel(VariabelAcara.RENCANA_ID, id, VariabelAcara.JENIS_RENCANA, "RPJMD"));
        tenang();
    }

    @Test
    void theLastRenstraThatComesInEndsTheWaiting() {
        ProcessEngineTests.assertThat(proses).isWaitingAt(RECEIVE_TASK_RANCANGAN_RENSTRA_TERVERIFIKASI);
        terverifikasi();
        ProcessEngineTests.assertThat(proses).isEnded();
    }

    @Test
    void goingOnWithoutARenstraIsADecisionWithItsReason() {
        lewat(timer(proses, BOUNDARY_EVENT_BATAS_PENGUMPULAN_LEWAT));
        ditolak("TGS-05", () -> selesaikan(USER_TASK_PUTUSKAN_RENSTRA_TERLAMBAT, Putusan.setuju()));
        selesaikan(USER_TASK_PUTUSKAN_RENSTRA_TERLAMBAT, Putusan.setuju().beralasan("Musrenbang tidak dapat ditunda"));
        ProcessEngineTests.assertThat(proses).isEnded();
        List<String> jejak = jdbc.sql("select ringkasan from jejak_audit where pemda = ? and aksi = 'rencana.naskah'")
                .param(pemda)
                .query(String.class)
                .list();
        assertThat(jejak).anyMatch(j -> j.contains("tanpa Renstra Diskominfo") && j.contains("tidak dapat ditunda"));
    }

    @Test
    void whoIsLateGetsMoreTimeAndAMessageOfThatTimeIsNotLost() {
        lewat(timer(proses, BOUNDARY_EVENT_BATAS_PENGUMPULAN_LEWAT));
        selesaikan(USER_TASK_PUTUSKAN_RENSTRA_TERLAMBAT, Putusan.tidak("Ditunggu satu minggu"));
        terverifikasi();
        ProcessEngineTests.assertThat(proses).isWaitingAt(CATCH_EVENT_TAMBAHAN_WAKTU_LEWAT);
        lewat(timer(proses, CATCH_EVENT_TAMBAHAN_WAKTU_LEWAT));
        ProcessEngineTests.assertThat(proses).isEnded();
    }

    private void terverifikasi() {
        dalamTransaksi(() -> {
            perjalanan.catatTerverifikasi(renstra, TahapRencana.RANCANGAN);
            return null;
        });
        kirim(PengumpulanRenstraProcess.Messages.RANCANGAN_RENSTRA_TERVERIFIKASI, KunciProses.pemda(pemda, AWAL_MASA));
        tenang();
    }
}
