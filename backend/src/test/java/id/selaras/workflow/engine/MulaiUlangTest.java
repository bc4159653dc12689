package id.selaras.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.selaras.SelarasApplication;
import id.selaras.kernel.JenisPemda;
import id.selaras.kernel.PemdaAktif;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.ekspresi.PembukaJadwal;
import id.selaras.workflow.forum.PelaksanaanForumProcess;
import id.selaras.workflow.pesan.PesanProses;
import id.selaras.workflow.renja.PenyusunanRenjaProcess;
import id.selaras.workflow.tugas.KotakTugas;
import id.selaras.workflow.tugas.SaringanTugas;
import id.selaras.workflow.tugas.Tugas;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The application stops with a task, a timer and an undelivered message waiting, and starts again. */
class MulaiUlangTest {

    private static final String PEMDA = "99.00";
    private static final String KODE_PD = "2.16.2.20.2.21.10.0000";
    private static final KunciProses SATU = KunciProses.renja(PEMDA, 2022, KODE_PD);
    private static final KunciProses DUA = KunciProses.renja(PEMDA, 2022, "1.02.0.00.0.00.01.0000");

    @TempDir
    Path data;

    @AfterEach
    void jamKembali() {
        ClockUtil.reset();
    }

    private ConfigurableApplicationContext nyalakan(boolean mesinAktif) {
        return new SpringApplicationBuilder(SelarasApplication.class)
                .run(
                        "--spring.datasource.url=jdbc:h2:file:" + data.resolve("selaras") + ";DB_CLOSE_ON_EXIT=FALSE",
                        "--server.port=0",
                        "--selaras.peragaan.aktif=false",
                        "--selaras.admin.nama=admin.uji",
                        "--selaras.admin.sandi=sandi-uji-panjang",
                        "--selaras.pemda.kode=" + PEMDA,
                        "--selaras.pemda.nama=Kota Awal",
                        "--selaras.pemda.jenis=KOTA",
                        "--selaras.mesin.aktif=" + mesinAktif);
    }

    @Test
    void nothingThatWaitedIsLost() {
        int versi;
        try (var konteks = nyalakan(false)) {
            versi = versiModel(konteks);
            PemdaAktif.dengan(PEMDA, () -> siapkan(konteks));
            assertThat(elemen(konteks)).containsExactly(PenyusunanRenjaProcess.Elements.USER_TASK_SIAPKAN_PENYUSUNAN);
        }

        try (var konteks = nyalakan(true)) {
            assertThat(versiModel(konteks))
                    .as("same models are not deployed again")
                    .isEqualTo(versi);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(elemen(konteks))
                            .containsExactlyInAnyOrder(
                                    PenyusunanRenjaProcess.Elements.USER_TASK_SIAPKAN_PENYUSUNAN,
                                    PelaksanaanForumProcess.Elements.USER_TASK_SIAPKAN_FORUM));
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(konteks.getBean(JdbcClient.class)
                                    .sql("select count(*) from pengingat where jenis in ('TERLAMBAT', 'ESKALASI')")
                                    .query(Integer.class)
                                    .single())
                            .isEqualTo(4));
        }
    }

    private static void siapkan(ConfigurableApplicationContext konteks) {
        konteks.getBean(PembukaJadwal.class).buka(2022, "PMDN-86-2017", JenisPemda.KOTA);
        var runtime = konteks.getBean(RuntimeService.class);
        runtime.startProcessInstanceByMessage(PenyusunanRenjaProcess.Messages.RENJA_DIBUKA, SATU.teks());
        runtime.createProcessInstanceByKey(PenyusunanRenjaProcess.KEY)
                .businessKey(DUA.teks())
                .setVariable(PenyusunanRenjaProcess.Variables.RENJA_ID, renja(konteks.getBean(JdbcClient.class)))
                .startBeforeActivity(PenyusunanRenjaProcess.Elements.CATCH_EVENT_SURAT_EDARAN_TERBIT)
                .execute();
        new TransactionTemplate(konteks.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(s -> konteks.getBean(PesanProses.class)
                        .siarkan(PenyusunanRenjaProcess.Messages.SURAT_EDARAN_TERBIT, SATU.induk(), Map.of()));
    }

    /** A Renja whose rancangan awal is verified: the Surat Edaran opens its rancangan. */
    private static long renja(JdbcClient jdbc) {
        jdbc.sql("insert into perangkat_daerah (id, pemda, kode, nama, singkatan, jabatan_kepala, berlaku_mulai, versi)"
                        + " values (1, ?, ?, 'Dinas Kesehatan', 'Dinkes', 'Kepala Dinas', '2019-01-01', 0)")
                .params(PEMDA, DUA.kodePd())
                .update();
        jdbc.sql("insert into renja (id, pemda, tahun, perangkat_daerah_id, pedoman, nomenklatur, tahap, status,"
                        + " status_sejak, versi) values (2, ?, 2022, 1, 'PMDN-86-2017', '050-3708-2020',"
                        + " 'RANCANGAN_AWAL', 'TERVERIFIKASI', '2021-01-29 08:00:00', 0)")
                .param(PEMDA)
                .update();
        return 2;
    }

    private static List<String> elemen(ConfigurableApplicationContext konteks) {
        return PemdaAktif.dengan(
                PEMDA,
                () ->
                        konteks
                                .getBean(KotakTugas.class)
                                .daftar(SaringanTugas.lingkup(SaringanTugas.Lingkup.TERLIHAT))
                                .isi()
                                .stream()
                                .map(Tugas::elemen)
                                .toList());
    }

    private static int versiModel(ConfigurableApplicationContext konteks) {
        return konteks.getBean(RepositoryService.class)
                .createProcessDefinitionQuery()
                .processDefinitionKey(PenyusunanRenjaProcess.KEY)
                .latestVersion()
                .singleResult()
                .getVersion();
    }
}
