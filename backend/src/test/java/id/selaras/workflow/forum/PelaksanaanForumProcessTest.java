package id.selaras.workflow.forum;

import static id.selaras.workflow.forum.PelaksanaanForumProcess.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.workflow.ProsesUji;
import id.selaras.workflow.tugas.Putusan;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.Test;

class PelaksanaanForumProcessTest extends ProsesUji {

    @Test
    void forumPdIsHeldByThePlannerAndSignedByTheKepala() {
        var proses =
                mulai(PelaksanaanForumProcess.KEY, kunciRenja(), variabel("jenisForum", "FORUM_PD", "forumId", 7L));
        var siapkan = tugas(USER_TASK_SIAPKAN_FORUM);
        assertThat(siapkan.kelompok()).isEqualTo("PERENCANA_PD@" + KODE_PD);
        assertThat(siapkan.tahapan()).isEqualTo("RENJA_FORUM_PD");
        assertThat(siapkan.tautan()).isEqualTo("/forum/7");
        selesaikan(USER_TASK_SIAPKAN_FORUM);
        selesaikan(USER_TASK_LAKSANAKAN_FORUM);
        assertThat(tugas(USER_TASK_SAHKAN_BERITA_ACARA).kelompok()).isEqualTo("KEPALA_PD@" + KODE_PD);
        selesaikan(USER_TASK_SAHKAN_BERITA_ACARA, Putusan.setuju());
        ProcessEngineTests.assertThat(proses).isEnded().hasPassed(SERVICE_TASK_SAHKAN_FORUM);
        assertThat(panggilan(sahkanForum)).isOne();
    }

    @Test
    void whatTheChairDoesNotSignGoesBackToTheRoom() {
        var proses = mulai(PelaksanaanForumProcess.KEY, kunciRkpd(), variabel("jenisForum", "KONSULTASI_PUBLIK"));
        selesaikan(USER_TASK_SIAPKAN_FORUM);
        selesaikan(USER_TASK_LAKSANAKAN_FORUM);
        assertThat(tugas(USER_TASK_SAHKAN_BERITA_ACARA).kelompok()).isEqualTo("KEPALA_BAPPEDA");
        selesaikan(USER_TASK_SAHKAN_BERITA_ACARA, Putusan.tidak("Kesepakatan kedua belum jelas"));
        ProcessEngineTests.assertThat(proses)
                .isWaitingAt(USER_TASK_LAKSANAKAN_FORUM)
                .hasNotPassed(SERVICE_TASK_SAHKAN_FORUM);
        assertThat(panggilan(sahkanForum)).isZero();
    }

    @Test
    void musrenbangOfAKelurahanWithoutLurahIsKeptByTheCamat() {
        mulai(
                PelaksanaanForumProcess.KEY,
                kunciRkpd(),
                variabel("jenisForum", "MUSRENBANG_KELURAHAN", "wilayah", pemda + ".02.1003"));
        var tugas = tugas(USER_TASK_SIAPKAN_FORUM);
        assertThat(tugas.kelompok()).isEqualTo("CAMAT@" + pemda + ".02");
        assertThat(tugas.tahapan()).isEqualTo("RKPD_MUSRENBANG_KELURAHAN");
    }
}
