package id.selaras.workflow.renja;

import static id.selaras.workflow.renja.PenyusunanRenjaProcess.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.kernel.Tahap;
import id.selaras.workflow.ProsesUji;
import id.selaras.workflow.tugas.Putusan;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PenyusunanRenjaProcessTest extends ProsesUji {

    private static final String SUSUN = PengajuanRenjaProcess.Elements.USER_TASK_SUSUN_RENJA;
    private static final String TELAAH = VerifikasiRenjaProcess.Elements.USER_TASK_TELAAH_RENJA;

    private final List<Object> dibuka = new ArrayList<>();
    private final List<Object> dibekukan = new ArrayList<>();

    @BeforeEach
    void langkah() {
        lakukan(periksaRenja, e -> {
            e.setVariable("temuanBerat", 0);
            e.setVariable("temuanTerbuka", 0);
        });
        lakukan(bukaTahapRenja, e -> dibuka.add(e.getVariable("tahap")));
        lakukan(bekukanVersiRenja, e -> dibekukan.add(e.getVariable("tahap")));
    }

    private ProcessInstance mulai() {
        return diPemda(() -> runtime.startProcessInstanceByMessage(
                PenyusunanRenjaProcess.Messages.RENJA_DIBUKA, kunciRenja().teks(), variabel("renjaId", 77L)));
    }

    private void ajukanDanVerifikasi() {
        selesaikan(SUSUN);
        selesaikan(PengajuanRenjaProcess.Elements.USER_TASK_PERIKSA_RENJA, Putusan.setuju());
        selesaikan(PengajuanRenjaProcess.Elements.USER_TASK_AJUKAN_RENJA, Putusan.setuju());
        selesaikan(TELAAH, Putusan.sesuai());
    }

    @Test
    void renjaGoesFromOpenedToSet() {
        var proses = mulai();
        assertThat(proses.getTenantId()).isEqualTo(pemda);
        ProcessEngineTests.assertThat(proses).isWaitingAt(USER_TASK_SIAPKAN_PENYUSUNAN);
        selesaikan(USER_TASK_SIAPKAN_PENYUSUNAN);
        ProcessEngineTests.assertThat(proses).isWaitingAt(CATCH_EVENT_RANCANGAN_AWAL_DIMULAI);

        siarkan("RkpdRancanganAwalDimulai", kunciRkpd());
        tenang();
        assertThat(tugas(SUSUN).tahap()).isEqualTo(Tahap.RANCANGAN_AWAL);
        ajukanDanVerifikasi();
        ProcessEngineTests.assertThat(proses)
                .isWaitingAt(CATCH_EVENT_SURAT_EDARAN_TERBIT)
                .hasPassed(SERVICE_TASK_BEKUKAN_RANCANGAN_AWAL);

        siarkan("SuratEdaranTerbit", kunciRkpd());
        tenang();
        ProcessEngineTests.assertThat(proses).isWaitingAt(CALL_ACTIVITY_LAKSANAKAN_FORUM);
        selesaikanForum();
        assertThat(tugas(SUSUN).tahap()).isEqualTo(Tahap.RANCANGAN);
        ajukanDanVerifikasi();
        ProcessEngineTests.assertThat(proses)
                .isWaitingAt(CATCH_EVENT_RKPD_DITETAPKAN)
                .hasPassed(THROW_EVENT_RANCANGAN_RENJA_TERVERIFIKASI);
        assertThat(jdbc.sql(
                                "select isi from pesan_proses where pemda = ? and nama = 'RancanganRenjaTerverifikasi' and kunci = ?")
                        .params(pemda, kunciRkpd().teks())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains(KODE_PD);

        siarkan("RkpdDitetapkan", kunciRkpd());
        tenang();
        ajukanDanVerifikasi();
        ProcessEngineTests.assertThat(proses).isWaitingAt(CALL_ACTIVITY_REVIU_APIP);
        selesaikanReviu();
        selesaikan(USER_TASK_SAMPAIKAN_RENJA);
        assertThat(tugas(USER_TASK_TETAPKAN_RENJA).kelompok()).isEqualTo("KEPALA_DAERAH");
        selesaikan(USER_TASK_TETAPKAN_RENJA);

        ProcessEngineTests.assertThat(proses)
                .isEnded()
                .hasPassed(SERVICE_TASK_TETAPKAN_RENJA, END_EVENT_RENJA_DITETAPKAN);
        assertThat(dibuka).containsExactly("RANCANGAN_AWAL", "RANCANGAN", "RANCANGAN", "RANCANGAN_AKHIR");
        assertThat(dibekukan).containsExactly("RANCANGAN_AWAL", "RANCANGAN", "RANCANGAN_AKHIR");
        assertThat(panggilan(tetapkanRenja)).isOne();
    }

    @Test
    void messagesThatCameLongBeforeAreNotLost() {
        siarkan("RkpdRancanganAwalDimulai", kunciRkpd());
        siarkan("SuratEdaranTerbit", kunciRkpd());
        siarkan("RkpdDitetapkan", kunciRkpd());
        tenang();

        var proses = mulai();
        selesaikan(USER_TASK_SIAPKAN_PENYUSUNAN);
        ajukanDanVerifikasi();
        selesaikanForum();
        ajukanDanVerifikasi();
        assertThat(tugas(SUSUN).tahap()).isEqualTo(Tahap.RANCANGAN_AKHIR);
        ProcessEngineTests.assertThat(proses).hasPassed(CATCH_EVENT_RKPD_DITETAPKAN);
    }

    @Test
    void notesOfTheInspektoratLeadBackIntoTheRancanganAkhir() {
        siarkan("RkpdRancanganAwalDimulai", kunciRkpd());
        siarkan("SuratEdaranTerbit", kunciRkpd());
        siarkan("RkpdDitetapkan", kunciRkpd());
        var proses = mulai();
        selesaikan(USER_TASK_SIAPKAN_PENYUSUNAN);
        ajukanDanVerifikasi();
        selesaikanForum();
        ajukanDanVerifikasi();
        ajukanDanVerifikasi();

        kembalikanReviu("Indikator 2.20.02 belum konsisten");
        ProcessEngineTests.assertThat(proses)
                .isWaitingAt(CALL_ACTIVITY_AJUKAN_RANCANGAN_AKHIR)
                .hasNotPassed(USER_TASK_SAMPAIKAN_RENJA);
        ajukanDanVerifikasi();
        selesaikanReviu();
        ProcessEngineTests.assertThat(proses).isWaitingAt(USER_TASK_SAMPAIKAN_RENJA);
        assertThat(dibekukan).containsExactly("RANCANGAN_AWAL", "RANCANGAN", "RANCANGAN_AKHIR", "RANCANGAN_AKHIR");
    }
}
