package id.selaras.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.kernel.JenisPemda;
import id.selaras.strategis.rencana.JenisRencana;
import id.selaras.workflow.forum.PenelaahanPokirProcess;
import id.selaras.workflow.rkpd.PengumpulanRancanganRenjaProcess;
import id.selaras.workflow.tugas.StatusTugas;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Both timers of every user task of every model: they fire, tell, and never interrupt. */
class TimerTugasTest extends ProsesUji {

    private static final Pattern STRATEGIS = Pattern.compile("Rpjmd|Raperda|Renstra");
    private static final Pattern SELURUH_PEMDA = Pattern.compile(
            "Rkpd|Rpjpd|Rpjmd|Raperda|^" + PengumpulanRancanganRenjaProcess.KEY + "$|PengumpulanRenstra");

    static Stream<Arguments> tugasModel() throws Exception {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:process-models/**/*.bpmn"))
                .flatMap(sumber -> {
                    try (var isi = sumber.getInputStream()) {
                        var model = Bpmn.readModelFromStream(isi);
                        var proses = model.getModelElementsByType(Process.class)
                                .iterator()
                                .next()
                                .getId();
                        return model.getModelElementsByType(UserTask.class).stream()
                                .map(t -> Arguments.of(proses, t.getId()));
                    } catch (java.io.IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("tugasModel")
    void holderIsRemindedAndTheOfficeAboveIsToldWhileTheTaskStaysOpen(String proses, String elemen) {
        var rencana = rencana(proses);
        bukaJadwal(rencana);
        diPemda(() -> runtime.createProcessInstanceByKey(proses)
                .businessKey((SELURUH_PEMDA.matcher(proses).find() ? kunciRkpd() : kunciRenja()).teks())
                .setVariable("tahap", "RANCANGAN")
                .setVariable("jenisForum", "FORUM_PD")
                .setVariable("jenisRencana", rencana == null ? null : rencana.name())
                .startBeforeActivity(elemen)
                .execute());
        var tugas = tugas(elemen);
        assertThat(tugas.batas()).isAfter(AWAL);
        var timer = timerTugas(elemen);
        assertThat(timer).hasSize(2);
        var pengingat = timer.get(0).getDuedate().toInstant();
        var eskalasi = timer.get(1).getDuedate().toInstant();
        assertThat(pengingat).isBefore(tugas.batas());
        assertThat(eskalasi).isAfter(tugas.batas());

        lewat(pengingat);
        assertThat(pengingat(tugas.id())).containsExactly("PENGINGAT " + tugas.kelompok() + " 0");

        lewat(eskalasi);
        if (elemen.equals(PenelaahanPokirProcess.Elements.USER_TASK_SAMPAIKAN_POKIR)) {
            // Its due date is a limit: after it nothing is taken in any more.
            assertThat(diPemda(() -> kotak.ambil(tugas.id())).status()).isEqualTo(StatusTugas.DIBATALKAN);
            return;
        }
        assertThat(pengingat(tugas.id()))
                .hasSize(3)
                .contains("TERLAMBAT " + tugas.kelompok() + " 1")
                .anyMatch(p -> p.startsWith("ESKALASI ") && p.endsWith(" 1") && !p.contains(tugas.kelompok()));
        assertThat(timerTugas(elemen)).isEmpty();
        var sesudah = diPemda(() -> kotak.ambil(tugas.id()));
        assertThat(sesudah.status()).isEqualTo(StatusTugas.TERBUKA);
        assertThat(sesudah.terlambat(jam.instant())).isTrue();
        assertThat(sesudah.diingatkan()).isEqualTo(3);
    }

    /** The plan of several years that a model is about, null where it is about those of one year. */
    private static JenisRencana rencana(String proses) {
        if (proses.contains("Renstra") && !proses.startsWith("Pengumpulan")) {
            return JenisRencana.RENSTRA;
        }
        if (proses.contains("Rpjpd")) {
            return JenisRencana.RPJPD;
        }
        return STRATEGIS.matcher(proses).find() ? JenisRencana.RPJMD : null;
    }

    private void bukaJadwal(JenisRencana rencana) {
        if (rencana != null) {
            var acuan = rencana == JenisRencana.RENSTRA ? null : LocalDate.of(2023, 12, 31);
            diPemda(() -> {
                pembukaJadwal.buka(rencana, TAHUN, "PMDN-86-2017", JenisPemda.KOTA, acuan);
                return null;
            });
        }
    }

    private List<Job> timerTugas(String elemen) {
        return manajemen
                .createJobQuery()
                .tenantIdIn(pemda)
                .activityId(elemen)
                .timers()
                .orderByJobDuedate()
                .asc()
                .list();
    }

    private List<String> pengingat(long tugasId) {
        return jdbc.sql("select jenis, penerima, hari_terlambat from pengingat where tugas_id = ? order by id")
                .param(tugasId)
                .query((rs, i) -> rs.getString(1) + " " + rs.getString(2) + " " + rs.getInt(3))
                .list();
    }
}
