package id.selaras.workflow.strategis;

import static id.selaras.workflow.strategis.PenyusunanRpjmdProcess.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.strategis.rencana.JenisRencana;
import id.selaras.strategis.rencana.StatusRencana;
import id.selaras.strategis.rencana.TahapRencana;
import id.selaras.tahunan.rkpd.JadwalService;
import id.selaras.workflow.tugas.Putusan;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PenyusunanRpjmdProcessTest extends RencanaProsesUji {

    @Autowired
    JadwalService jadwal;

    long id;

    @BeforeEach
    void mulai() {
        id = rpjmd();
        mulai(id, PELANTIKAN);
    }

    @Test
    void datesAreCountedFromTheDayTheHeadWasSwornIn() {
        assertThat(diPemda(() -> jadwal.cari(AWAL_MASA, "RPJMD_PENETAPAN"))
                        .orElseThrow()
                        .batas())
                .isEqualTo(LocalDate.of(2021, 5, 20));
        assertThat(diPemda(() -> jadwal.cari(AWAL_MASA, "RPJMD_MUSRENBANG"))
                        .orElseThrow()
                        .batas())
                .isEqualTo(PELANTIKAN.plusDays(75));
        assertThat(tugas(USER_TASK_SIAPKAN_PENYUSUNAN)
                        .batas()
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate())
                .isEqualTo(PELANTIKAN.plusDays(14));
        ditolak("RNC-23", () -> mulai(id, PELANTIKAN));
    }

    @Test
    void aProgramGivenToAPdThatWasMergedHoldsThePlanUpAndTheRefusalNamesIt() {
        selesaikan(USER_TASK_SIAPKAN_PENYUSUNAN);
        jdbc.sql("update perangkat_daerah set berlaku_sampai = ? where id = ?")
                .params(LocalDate.of(2020, 11, 1), pd.id())
                .update();
        ditolak("RNC-26", () -> selesaikan(USER_TASK_SUSUN_RANCANGAN_AWAL));
        pastikan(id, TahapRencana.RANCANGAN_AWAL, StatusRencana.DISUSUN);
        assertThat(versiResmi(id)).isEmpty();
        jdbc.sql("update perangkat_daerah set berlaku_sampai = null where id = ?")
                .param(pd.id())
                .update();
        selesaikan(USER_TASK_SUSUN_RANCANGAN_AWAL);
        pastikan(id, TahapRencana.RANCANGAN_AWAL, StatusRencana.DIAJUKAN);
    }

    @Test
    void planFollowsItsProcessFromPersiapanToPerda() {
        var proses = berjalan(PenyusunanRpjmdProcess.KEY);
        assertThat(tugas(USER_TASK_SIAPKAN_PENYUSUNAN).tautan()).isEqualTo("/rpjmd/" + id);
        pastikan(id, TahapRencana.PERSIAPAN, StatusRencana.DISUSUN);
        selesaikan(USER_TASK_SIAPKAN_PENYUSUNAN);
        pastikan(id, TahapRencana.RANCANGAN_AWAL, StatusRencana.DISUSUN);
        selesaikan(USER_TASK_SUSUN_RANCANGAN_AWAL);
        pastikan(id, TahapRencana.RANCANGAN_AWAL, StatusRencana.DIAJUKAN);
        assertThat(versiResmi(id)).containsExactly("Rancangan awal");
        long renstra =
                diPemda(() -> rencana.daftar(JenisRencana.RENSTRA)).get(0).id();

        selesaikanKonsultasi();
        selesaikan(USER_TASK_SEPAKATI_RANCANGAN_AWAL, Putusan.tidak("Misi kedua belum bertujuan"));
        pastikan(id, TahapRencana.RANCANGAN_AWAL, StatusRencana.DISUSUN);
        selesaikan(USER_TASK_SUSUN_RANCANGAN_AWAL);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(PenyusunanRenstraProcess.KEY)
                        .tenantIdIn(pemda)
                        .count())
                .isOne();
        selesaikanKonsultasi();
        selesaikan(USER_TASK_SEPAKATI_RANCANGAN_AWAL, Putusan.setuju().dengan("nomor", "180/12/2020"));
        selesaikan(USER_TASK_KONSULTASIKAN_RANCANGAN_AWAL);
        selesaikan(USER_TASK_TANDATANGANI_SURAT_EDARAN, Putusan.tidak("Jadwal forum belum ada"));
        selesaikan(USER_TASK_KONSULTASIKAN_RANCANGAN_AWAL);
        selesaikan(USER_TASK_TANDATANGANI_SURAT_EDARAN, Putusan.setuju());
        ProcessEngineTests.assertThat(proses).isWaitingAt(CALL_ACTIVITY_KUMPULKAN_RENSTRA);

        selesaikanRenstraSampaiVerifikasi(renstra);
        ProcessEngineTests.assertThat(proses).isWaitingAt(USER_TASK_SUSUN_RANCANGAN);
        pastikan(id, TahapRencana.RANCANGAN, StatusRencana.DISUSUN);
        selesaikan(USER_TASK_SUSUN_RANCANGAN);
        pastikan(id, TahapRencana.MUSRENBANG, StatusRencana.DIAJUKAN);
        selesaikanForum();
        pastikan(id, TahapRencana.RANCANGAN_AKHIR, StatusRencana.DISUSUN);
        selesaikan(PenetapanRaperdaProcess.Elements.USER_TASK_SUSUN_RANCANGAN_AKHIR, catatan());
        selesaikanReviu();
        selesaikan(PenetapanRaperdaProcess.Elements.USER_TASK_SETUJUI_RAPERDA, Putusan.setuju());
        selesaikanEvaluasi(true);
        selesaikan(
                PenetapanRaperdaProcess.Elements.USER_TASK_TETAPKAN_PERDA,
                Putusan.selesai()
                        .dengan("nomor", "Peraturan Daerah Kota Uji Nomor 1 Tahun 2020")
                        .dengan("tanggal", "2020-11-30"));
        ProcessEngineTests.assertThat(proses).isEnded().hasPassed(END_EVENT_RPJMD_DITETAPKAN);
        pastikan(id, TahapRencana.PENETAPAN, StatusRencana.DITETAPKAN);
        assertThat(kini(id).tanggalPenetapan()).isEqualTo(LocalDate.of(2020, 11, 30));
        assertThat(versiResmi(id)).startsWith("Ditetapkan", "Rancangan akhir", "Rancangan");

        selesaikan(PengajuanRenstraProcess.Elements.USER_TASK_SUSUN_RENSTRA, catatan());
        selesaikan(PengajuanRenstraProcess.Elements.USER_TASK_AJUKAN_RENSTRA, Putusan.setuju());
        selesaikan(
                PengajuanRenstraProcess.Elements.USER_TASK_VERIFIKASI_RENSTRA,
                Putusan.sesuai().beralasan("Pagu kegiatan menyusul"));
        kembalikanReviu("Bab II belum lengkap");
        pastikan(renstra, TahapRencana.RANCANGAN_AKHIR, StatusRencana.DISUSUN);
        selesaikan(PengajuanRenstraProcess.Elements.USER_TASK_SUSUN_RENSTRA, catatan());
        selesaikan(PengajuanRenstraProcess.Elements.USER_TASK_AJUKAN_RENSTRA, Putusan.setuju());
        selesaikan(
                PengajuanRenstraProcess.Elements.USER_TASK_VERIFIKASI_RENSTRA,
                Putusan.sesuai().beralasan("Pagu kegiatan menyusul"));
        selesaikanReviu();
        var tetapkan = tugas(PenyusunanRenstraProcess.Elements.USER_TASK_TETAPKAN_RENSTRA);
        assertThat(tetapkan.batas().atOffset(ZoneOffset.UTC).toLocalDate())
                .as("one month after the Perda")
                .isEqualTo(LocalDate.of(2020, 12, 30));
        selesaikan(PenyusunanRenstraProcess.Elements.USER_TASK_TETAPKAN_RENSTRA);
        pastikan(renstra, TahapRencana.PENETAPAN, StatusRencana.DITETAPKAN);
        assertThat(penggerak.masihBerjalan()).isZero();
    }

    private void selesaikanRenstraSampaiVerifikasi(long renstra) {
        selesaikan(PenyusunanRenstraProcess.Elements.USER_TASK_SIAPKAN_PENYUSUNAN);
        isiRenstra(renstra, id);
        selesaikan(PenyusunanRenstraProcess.Elements.USER_TASK_SUSUN_RANCANGAN_AWAL);
        assertThat(tugas("userTask_siapkanForum").tahapan()).isEqualTo("RENSTRA_FORUM_PD");
        selesaikanForum();
        selesaikan(PengajuanRenstraProcess.Elements.USER_TASK_SUSUN_RENSTRA);
        selesaikan(PengajuanRenstraProcess.Elements.USER_TASK_AJUKAN_RENSTRA, Putusan.tidak("Bab II kosong"));
        selesaikan(PengajuanRenstraProcess.Elements.USER_TASK_SUSUN_RENSTRA);
        selesaikan(PengajuanRenstraProcess.Elements.USER_TASK_AJUKAN_RENSTRA, Putusan.setuju());
        selesaikan(
                PengajuanRenstraProcess.Elements.USER_TASK_VERIFIKASI_RENSTRA,
                Putusan.dikembalikan("Indikator sasaran belum sama dengan RPJMD"));
        pastikan(renstra, TahapRencana.RANCANGAN, StatusRencana.DISUSUN);
        selesaikan(PengajuanRenstraProcess.Elements.USER_TASK_PERBAIKI_RENSTRA);
        selesaikan(PengajuanRenstraProcess.Elements.USER_TASK_AJUKAN_RENSTRA, Putusan.setuju());
        selesaikan(PengajuanRenstraProcess.Elements.USER_TASK_VERIFIKASI_RENSTRA, Putusan.sesuai());
    }

    private static Putusan catatan() {
        return Putusan.selesai().beralasan("Pagu dan kegiatan dilengkapi pada penjabaran tahunan");
    }
}
