package id.selaras.workflow.strategis;

import static id.selaras.workflow.strategis.PenyusunanRpjpdProcess.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.strategis.rencana.AwalRencana;
import id.selaras.strategis.rencana.JenisRencana;
import id.selaras.strategis.rencana.StatusRencana;
import id.selaras.strategis.rencana.TahapRencana;
import id.selaras.workflow.tugas.Putusan;
import java.time.LocalDate;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.Test;

class PenyusunanRpjpdProcessTest extends RencanaProsesUji {

    @Test
    void twentyYearsGoTheSameWayToTheirPerda() {
        long id = diPemda(() -> {
            long baru = rencana.buka(new AwalRencana(
                    JenisRencana.RPJPD,
                    null,
                    null,
                    "RPJPD Kota Uji",
                    "Kota abadi",
                    "050-3708-2020",
                    2019,
                    2020,
                    2020,
                    2039));
            long misi = simpul(baru, null, "MISI", null, "Warga yang sehat", null);
            long sasaran = simpul(baru, misi, "SASARAN", null, "Umur harapan hidup yang panjang", null);
            simpul(baru, sasaran, "ARAH_KEBIJAKAN", null, "Layanan dasar lebih dahulu", null);
            indikator(baru, sasaran, 1);
            return baru;
        });
        ditolak("RNC-24", () -> mulai(id, null));
        mulai(id, LocalDate.of(2020, 12, 31));
        var proses = berjalan(PenyusunanRpjpdProcess.KEY);
        selesaikan(USER_TASK_SIAPKAN_PENYUSUNAN);
        selesaikan(USER_TASK_SUSUN_RANCANGAN_AWAL);
        assertThat(tugas("userTask_siapkanForum").tahapan()).isEqualTo("RPJPD_KONSULTASI_PUBLIK");
        selesaikanKonsultasi();
        selesaikan(USER_TASK_SEPAKATI_RANCANGAN_AWAL, Putusan.tidak("Isu air belum ada"));
        selesaikan(USER_TASK_SUSUN_RANCANGAN_AWAL);
        selesaikanKonsultasi();
        selesaikan(USER_TASK_SEPAKATI_RANCANGAN_AWAL, Putusan.setuju());
        selesaikan(USER_TASK_SUSUN_RANCANGAN);
        pastikan(id, TahapRencana.MUSRENBANG, StatusRencana.DIAJUKAN);
        selesaikanForum();
        selesaikan(PenetapanRaperdaProcess.Elements.USER_TASK_SUSUN_RANCANGAN_AKHIR);
        selesaikanReviu();
        selesaikan(PenetapanRaperdaProcess.Elements.USER_TASK_SETUJUI_RAPERDA, Putusan.setuju());
        selesaikanEvaluasi(true);
        selesaikan(PenetapanRaperdaProcess.Elements.USER_TASK_TETAPKAN_PERDA);
        ProcessEngineTests.assertThat(proses).isEnded().hasPassed(END_EVENT_RPJPD_DITETAPKAN);
        pastikan(id, TahapRencana.PENETAPAN, StatusRencana.DITETAPKAN);
    }
}
