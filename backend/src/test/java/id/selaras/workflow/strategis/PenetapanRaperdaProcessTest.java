package id.selaras.workflow.strategis;

import static id.selaras.workflow.strategis.PenetapanRaperdaProcess.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.strategis.rencana.StatusRencana;
import id.selaras.strategis.rencana.TahapRencana;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.ekspresi.VariabelAcara;
import id.selaras.workflow.tugas.Putusan;
import java.time.LocalDate;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PenetapanRaperdaProcessTest extends RencanaProsesUji {

    long id;
    ProcessInstance proses;

    @BeforeEach
    void mulai() {
        id = rpjmd();
        bukaJadwal();
        proses = mulai(
                PenetapanRaperdaProcess.KEY,
                KunciProses.pemda(pemda, AWAL_MASA),
                variabel(VariabelAcara.RENCANA_ID, id, VariabelAcara.JENIS_RENCANA, "RPJMD"));
        tenang();
    }

    @Test
    void targetsThatFallAreMendedOrExplainedBeforeThePlanGoesToTheInspektorat() {
        long sasaran = jdbc.sql("select id from rencana_simpul where rencana_id = ? and jenjang = 'SASARAN'")
                .param(id)
                .query(Long.class)
                .single();
        indikator(id, sasaran, -1);
        ditolak("RNC-27", () -> selesaikan(USER_TASK_SUSUN_RANCANGAN_AKHIR));
        pastikan(id, TahapRencana.RANCANGAN_AKHIR, StatusRencana.DISUSUN);
        selesaikan(
                USER_TASK_SUSUN_RANCANGAN_AKHIR,
                Putusan.selesai().beralasan("Indeks dihitung dengan cara baru mulai 2021"));
        ProcessEngineTests.assertThat(proses).isWaitingAt(CALL_ACTIVITY_REVIU_APIP);
        assertThat(tugas("userTask_reviuDokumen").tahapan()).isEqualTo("RPJMD_REVIU_APIP");
    }

    @Test
    void inspektoratAndDprdSendTheDraftBackAndEachRoundIsAVersion() {
        selesaikan(USER_TASK_SUSUN_RANCANGAN_AKHIR, Putusan.selesai().beralasan("Sudah dijelaskan pada Bab VI"));
        kembalikanReviu("Bab VII belum sama dengan tabel");
        pastikan(id, TahapRencana.RANCANGAN_AKHIR, StatusRencana.DISUSUN);
        selesaikan(USER_TASK_SUSUN_RANCANGAN_AKHIR, Putusan.selesai().beralasan("Sudah dijelaskan pada Bab VI"));
        selesaikanReviu();
        selesaikan(USER_TASK_SETUJUI_RAPERDA, Putusan.tidak("Pagu tahun kelima belum disepakati"));
        ProcessEngineTests.assertThat(proses).isWaitingAt(USER_TASK_SUSUN_RANCANGAN_AKHIR);
        selesaikan(USER_TASK_SUSUN_RANCANGAN_AKHIR, Putusan.selesai().beralasan("Sudah dijelaskan pada Bab VI"));
        selesaikanReviu();
        selesaikan(USER_TASK_SETUJUI_RAPERDA, Putusan.setuju());
        selesaikanEvaluasi(true);
        var besok = LocalDate.of(2020, 12, 2).toString();
        ditolak(
                "RNC-25",
                () -> selesaikan(USER_TASK_TETAPKAN_PERDA, Putusan.selesai().dengan("tanggal", besok)));
        selesaikan(USER_TASK_TETAPKAN_PERDA);
        ProcessEngineTests.assertThat(proses).isEnded().hasPassed(END_EVENT_PERDA_DITETAPKAN);
        pastikan(id, TahapRencana.PENETAPAN, StatusRencana.DITETAPKAN);
    }
}
