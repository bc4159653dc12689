package id.selaras.workflow.tugas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.tahunan.rkpd.JadwalService;
import id.selaras.workflow.ProsesUji;
import id.selaras.workflow.forum.PelaksanaanForumProcess;
import id.selaras.workflow.rkpd.PengumpulanRancanganRenjaProcess;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A Surat Edaran moves a date: due date, inbox, reminder and escalation go together. */
class PergeseranBatasTest extends ProsesUji {

    private static final String FORUM = PelaksanaanForumProcess.Elements.USER_TASK_LAKSANAKAN_FORUM;

    @Autowired
    JadwalService jadwal;

    private Pelaku kabid;

    @BeforeEach
    void mulai() {
        kabid = orang("Kabid", Peran.KABID_BAPPEDA, false);
        pukul(Instant.parse("2021-02-15T02:00:00Z"));
        diPemda(() -> runtime.createProcessInstanceByKey(PelaksanaanForumProcess.KEY)
                .businessKey(kunciRenja().teks())
                .setVariable(PelaksanaanForumProcess.Variables.JENIS_FORUM, "FORUM_PD")
                .startBeforeActivity(FORUM)
                .execute());
    }

    private List<Instant> timer() {
        return manajemen
                .createJobQuery()
                .tenantIdIn(pemda)
                .activityId(FORUM)
                .timers()
                .orderByJobDuedate()
                .asc()
                .list()
                .stream()
                .map(Job::getDuedate)
                .map(Date::toInstant)
                .toList();
    }

    @Test
    void stageThatIsMovedTakesItsTasksAlong() {
        assertThat(tugas(FORUM).batas()).isEqualTo("2021-03-07T16:59:59Z");
        assertThat(timer())
                .containsExactly(Instant.parse("2021-03-04T01:00:00Z"), Instant.parse("2021-03-08T01:00:00Z"));

        sebagai(kabid, () -> {
            jadwal.geser(TAHUN, "RENJA_FORUM_PD", LocalDate.of(2021, 3, 14), "SE Wali Kota 050/12/2021");
            return null;
        });

        var tugas = tugas(FORUM);
        assertThat(tugas.batas()).isEqualTo("2021-03-14T16:59:59Z");
        assertThat(task.createTaskQuery()
                        .taskId(tugas.taskId())
                        .singleResult()
                        .getDueDate()
                        .toInstant())
                .isEqualTo("2021-03-14T16:59:59Z");
        assertThat(timer())
                .containsExactly(Instant.parse("2021-03-11T01:00:00Z"), Instant.parse("2021-03-15T01:00:00Z"));
        assertThat(diPemda(() -> kotak.riwayat(tugas.id()))).singleElement().satisfies(r -> {
            assertThat(r.lama()).isEqualTo("2021-03-07");
            assertThat(r.baru()).isEqualTo("2021-03-14");
            assertThat(r.pelaku()).isEqualTo("Kabid");
        });

        lewat(Instant.parse("2021-03-08T01:00:00Z"));
        assertThat(pengingat(tugas.id())).isZero();
        lewat(Instant.parse("2021-03-11T01:00:00Z"));
        assertThat(pengingat(tugas.id())).isOne();
    }

    @Test
    void timersThatHaveFiredAreMadeAnew() {
        lewat(Instant.parse("2021-03-08T01:00:00Z"));
        assertThat(timer()).isEmpty();

        sebagai(kabid, () -> tugasService.ubahBatas(tugas(FORUM).id(), LocalDate.of(2021, 3, 20), "Gempa"));

        assertThat(timer())
                .containsExactly(Instant.parse("2021-03-17T01:00:00Z"), Instant.parse("2021-03-21T01:00:00Z"));
        lewat(Instant.parse("2021-03-21T01:00:00Z"));
        assertThat(timer()).isEmpty();
        assertThat(jdbc.sql("select max(hari_terlambat) from pengingat where tugas_id = ? and tanggal = ?")
                        .params(tugas(FORUM).id(), LocalDate.of(2021, 3, 21))
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void ownExtensionOfATaskOutlivesTheMoveOfItsStage() {
        sebagai(kabid, () -> tugasService.ubahBatas(tugas(FORUM).id(), LocalDate.of(2021, 3, 20), "Banjir"));
        sebagai(kabid, () -> {
            jadwal.geser(TAHUN, "RENJA_FORUM_PD", LocalDate.of(2021, 3, 14), "SE");
            return null;
        });
        assertThat(tugas(FORUM).batas()).isEqualTo("2021-03-20T16:59:59Z");
    }

    @Test
    void onlyBappedaMovesDatesWithAReasonAndNotIntoThePast() {
        var id = tugas(FORUM).id();
        var perencana = orang("Sari", Peran.PERENCANA_PD, true);
        ditolak("AKS-01", perencana, id, LocalDate.of(2021, 3, 20), "mohon");
        ditolak("TGS-05", kabid, id, LocalDate.of(2021, 3, 20), " ");
        ditolak("TGS-08", kabid, id, LocalDate.of(2021, 2, 14), "mundur");
        assertThat(tugas(FORUM).batas()).isEqualTo("2021-03-07T16:59:59Z");
    }

    private void ditolak(String kode, Pelaku pelaku, long id, LocalDate batas, String alasan) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> sebagai(pelaku, () -> tugasService.ubahBatas(id, batas, alasan)))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo(kode);
    }

    @Test
    void endOfTheCollectionMovesWithItsStage() {
        lakukan(hitungRenjaMasuk, e -> e.setVariable("semuaRenjaMasuk", false));
        var proses = mulai(PengumpulanRancanganRenjaProcess.KEY, kunciRkpd(), Map.of());
        tenang();
        sebagai(kabid, () -> {
            jadwal.geser(TAHUN, "RKPD_PENGUMPULAN_RENJA", LocalDate.of(2021, 3, 18), "SE");
            return null;
        });
        assertThat(timer(proses, PengumpulanRancanganRenjaProcess.Elements.START_EVENT_BATAS_PENGUMPULAN_LEWAT))
                .isEqualTo("2021-03-18T16:59:59Z");
    }

    @Test
    void timersThatFireLateAllAtOnceGiveOneReminderToEachPersonThatSaysHowLate() {
        pukul(Instant.parse("2021-03-12T02:00:00Z"));
        tenang();
        var baris = jdbc.sql(
                        "select penerima, jenis, hari_terlambat from pengingat where tugas_id = ? order by penerima")
                .param(tugas(FORUM).id())
                .query((rs, i) -> rs.getString(1) + " " + rs.getString(2) + " " + rs.getInt(3))
                .list();
        assertThat(baris)
                .containsExactly("KEPALA_PD@" + KODE_PD + " ESKALASI 5", "PERENCANA_PD@" + KODE_PD + " TERLAMBAT 5");
    }

    private int pengingat(long tugasId) {
        return jdbc.sql("select count(*) from pengingat where tugas_id = ?")
                .param(tugasId)
                .query(Integer.class)
                .single();
    }
}
