package id.selaras.workflow.tugas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.akses.JenisJabatan;
import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.workflow.ProsesUji;
import id.selaras.workflow.renja.PengajuanRenjaProcess;
import id.selaras.workflow.renja.VerifikasiRenjaProcess;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TugasServiceTest extends ProsesUji {

    private static final String SUSUN = PengajuanRenjaProcess.Elements.USER_TASK_SUSUN_RENJA;
    private static final String PERIKSA = PengajuanRenjaProcess.Elements.USER_TASK_PERIKSA_RENJA;
    private static final String TELAAH = VerifikasiRenjaProcess.Elements.USER_TASK_TELAAH_RENJA;

    private ProcessInstance proses;
    private Pelaku perencana;
    private long susun;

    @BeforeEach
    void mulai() {
        proses = mulai(PengajuanRenjaProcess.KEY, kunciRenja(), variabel("tahap", "RANCANGAN", "renjaId", 77L));
        tenang();
        perencana = orang("Sari", Peran.PERENCANA_PD, true);
        susun = tugas(SUSUN).id();
    }

    private static void ditolak(String kode, ThrowingCallable kerja) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(kerja)
                .extracting(PelanggaranAturan::kode)
                .isEqualTo(kode);
    }

    @Test
    void taskIsTakenOnceAndTakingItAgainChangesNothing() {
        assertThat(sebagai(perencana, () -> tugasService.klaim(susun)).pemegang())
                .isEqualTo(perencana.id());
        assertThat(sebagai(perencana, () -> tugasService.klaim(susun)).namaPemegang())
                .isEqualTo("Sari");
        assertThat(riwayat()).extracting(RiwayatTugas::aksi).containsExactly(AksiTugas.DIAMBIL);

        var lain = orang("Budi", Peran.PERENCANA_PD, true);
        ditolak("TGS-03", () -> sebagai(lain, () -> tugasService.klaim(susun)));
        ditolak("TGS-03", () -> sebagai(lain, () -> tugasService.selesaikan(susun, Putusan.selesai())));
        ditolak("TGS-04", () -> sebagai(lain, () -> tugasService.lepas(susun)));

        assertThat(sebagai(perencana, () -> tugasService.lepas(susun)).pemegang())
                .isNull();
        assertThat(sebagai(lain, () -> tugasService.klaim(susun)).pemegang()).isEqualTo(lain.id());
    }

    @Test
    void taskOfAnotherOfficeOrPdIsNotMine() {
        var sekretaris = orang("Tono", Peran.SEKRETARIS_PD, true);
        var camat = orang("Camat", Peran.CAMAT, false);
        ditolak("TGS-07", () -> sebagai(sekretaris, () -> tugasService.klaim(susun)));
        ditolak("TGS-404", () -> sebagai(camat, () -> tugasService.klaim(susun)));
        ditolak("TGS-404", () -> sebagai(camat, () -> kotak.ambil(susun)));
        ditolak(
                "TGS-404",
                () -> sebagai(camat, () -> {
                    tugasService.komentar(susun, "apa ini");
                    return null;
                }));
        ditolak("TGS-404", () -> id.selaras.kernel.PemdaAktif.dengan("11.11", () -> kotak.ambil(susun)));
        assertThat(sebagai(
                        camat,
                        () -> kotak.daftar(SaringanTugas.lingkup(SaringanTugas.Lingkup.TERLIHAT))
                                .jumlah()))
                .isZero();
        assertThat(sebagai(
                        sekretaris,
                        () -> kotak.daftar(SaringanTugas.lingkup(SaringanTugas.Lingkup.TERLIHAT))
                                .jumlah()))
                .isOne();
    }

    @Test
    void delegateActsAndTheTrailNamesBoth() {
        ditolak("TGS-09", () -> sebagai(perencana, () -> tugasService.delegasikan(susun, "tidak.ada", null)));
        var pengganti = orang("Wati", Peran.CAMAT, false);
        var tugas =
                sebagai(perencana, () -> tugasService.delegasikan(susun, pengganti.namaPengguna(), "cuti melahirkan"));
        assertThat(tugas.namaPemegang()).isEqualTo("Wati");
        sebagai(pengganti, () -> tugasService.selesaikan(susun, Putusan.selesai()));

        ProcessEngineTests.assertThat(proses).isWaitingAt(PERIKSA);
        assertThat(riwayat())
                .extracting(RiwayatTugas::aksi, RiwayatTugas::pelaku, RiwayatTugas::keterangan)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(AksiTugas.DIDELEGASIKAN, "Sari", "cuti melahirkan"),
                        org.assertj.core.groups.Tuple.tuple(AksiTugas.DISELESAIKAN, "Wati", null));
        assertThat(jdbc.sql("select count(*) from jejak_audit where pemda = ? and aksi = 'tugas.didelegasikan'")
                        .param(pemda)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void verifierNeverGetsThePlanOfTheOwnPd() {
        mulai(VerifikasiRenjaProcess.KEY, kunciRenja(), variabel("tahap", "RANCANGAN"));
        tenang();
        var mitra = orang("Mitra", Peran.MITRA_BAPPEDA, true);
        var ganda = orang("Ganda", Peran.MITRA_BAPPEDA, true);
        pengguna.tugaskan(
                pemda, ganda.id(), Peran.KEPALA_PD, pd.id(), LocalDate.of(2019, 1, 1), null, JenisJabatan.DEFINITIF);
        var gandaKini = pengguna.pelaku(ganda.namaPengguna()).orElseThrow();
        var telaah = tugas(TELAAH).id();

        ditolak("TGS-10", () -> sebagai(gandaKini, () -> tugasService.klaim(telaah)));
        ditolak("TGS-10", () -> sebagai(gandaKini, () -> tugasService.selesaikan(telaah, Putusan.sesuai())));
        ditolak("TGS-10", () -> sebagai(mitra, () -> tugasService.delegasikan(telaah, perencana.namaPengguna(), null)));
        assertThat(sebagai(mitra, () -> tugasService.klaim(telaah)).pemegang()).isEqualTo(mitra.id());
    }

    @Test
    void sameCompletionTwiceHasOneEffectAndTheSameAnswer() {
        var pertama = sebagai(perencana, () -> tugasService.selesaikan(susun, Putusan.selesai()));
        var kedua = sebagai(perencana, () -> tugasService.selesaikan(susun, Putusan.selesai()));
        assertThat(kedua).isEqualTo(pertama);
        assertThat(riwayat()).hasSize(1);
        ProcessEngineTests.assertThat(proses).isWaitingAt(PERIKSA);
    }

    @Test
    void doubleClickHasOneEffectAndTheSameAnswer() throws Exception {
        var jawaban = bersamaan(List.of(
                () -> sebagai(perencana, () -> tugasService.selesaikan(susun, Putusan.selesai())),
                () -> sebagai(perencana, () -> tugasService.selesaikan(susun, Putusan.selesai()))));
        assertThat(jawaban).hasSize(2);
        assertThat(jawaban.get(0)).isInstanceOf(HasilTugas.class).isEqualTo(jawaban.get(1));
        assertThat(riwayat()).hasSize(1);
        ProcessEngineTests.assertThat(proses).isWaitingAt(PERIKSA);
    }

    @Test
    void ofTwoPeopleAtOnceOneIsDoneAndTheOtherIsToldWho() throws Exception {
        var lain = orang("Budi", Peran.PERENCANA_PD, true);
        var jawaban = bersamaan(List.of(
                () -> sebagai(perencana, () -> tugasService.selesaikan(susun, Putusan.selesai())),
                () -> sebagai(lain, () -> tugasService.selesaikan(susun, Putusan.selesai()))));
        assertThat(jawaban).filteredOn(HasilTugas.class::isInstance).hasSize(1);
        assertThat(jawaban)
                .filteredOn(PelanggaranAturan.class::isInstance)
                .singleElement()
                .satisfies(p -> assertThat(((PelanggaranAturan) p).kode()).isEqualTo("TGS-01"));
        assertThat(riwayat()).hasSize(1);
    }

    @Test
    void otherDecisionAfterwardsIsRefused() {
        sebagai(perencana, () -> tugasService.selesaikan(susun, Putusan.selesai()));
        var sekretaris = orang("Tono", Peran.SEKRETARIS_PD, true);
        var periksa = tugas(PERIKSA).id();
        sebagai(sekretaris, () -> tugasService.selesaikan(periksa, Putusan.tidak("Bab II kosong")));
        ditolak("TGS-01", () -> sebagai(sekretaris, () -> tugasService.selesaikan(periksa, Putusan.setuju())));
        ditolak("TGS-01", () -> sebagai(sekretaris, () -> tugasService.klaim(periksa)));
        assertThat(sebagai(sekretaris, () -> tugasService.selesaikan(periksa, Putusan.tidak(" Bab II kosong ")))
                        .keputusan())
                .isEqualTo("TIDAK");
        ProcessEngineTests.assertThat(proses).isWaitingAt(SUSUN);
    }

    @Test
    void returningNeedsAReasonAndTheQuestionMustFit() {
        ditolak("TGS-06", () -> sebagai(perencana, () -> tugasService.selesaikan(susun, Putusan.setuju())));
        sebagai(perencana, () -> tugasService.selesaikan(susun, Putusan.selesai()));
        var sekretaris = orang("Tono", Peran.SEKRETARIS_PD, true);
        var periksa = tugas(PERIKSA).id();
        ditolak("TGS-05", () -> sebagai(sekretaris, () -> tugasService.selesaikan(periksa, Putusan.tidak("  "))));
        ditolak("TGS-06", () -> sebagai(sekretaris, () -> tugasService.selesaikan(periksa, Putusan.sesuai())));
        ditolak(
                "TGS-11",
                () -> sebagai(sekretaris, () -> tugasService.selesaikan(periksa, Putusan.tidak("x".repeat(2001)))));
        ditolak("TGS-404", () -> sebagai(sekretaris, () -> tugasService.selesaikan(123L, Putusan.setuju())));
        assertThat(tugas(PERIKSA).terbuka()).isTrue();
    }

    @Test
    void textOfAUserStaysText() {
        var jahat = "${runtimeService.deleteProcessInstance(execution.id,'x')} #{dataSource} 😀";
        sebagai(perencana, () -> {
            tugasService.komentar(susun, jahat);
            return tugasService.selesaikan(susun, Putusan.selesai().dengan("catatan", jahat));
        });
        var sekretaris = orang("Tono", Peran.SEKRETARIS_PD, true);
        var periksa = tugas(PERIKSA).id();
        sebagai(sekretaris, () -> tugasService.selesaikan(periksa, Putusan.tidak(jahat)));

        ProcessEngineTests.assertThat(proses).isWaitingAt(SUSUN);
        assertThat(runtime.getVariable(proses.getId(), "alasan")).isEqualTo(jahat);
        assertThat(runtime.getVariable(proses.getId(), "catatan")).isEqualTo(jahat);
        assertThat(riwayat()).anyMatch(r -> jahat.equals(r.keterangan()));
        assertThat(sebagai(perencana, () -> kotak.daftar(cari(jahat)).jumlah())).isZero();
        assertThat(sebagai(perencana, () -> kotak.daftar(cari("Susun")).jumlah()))
                .isOne();
        assertThat(sebagai(perencana, () -> kotak.daftar(cari("%")).jumlah())).isZero();
    }

    private static SaringanTugas cari(String teks) {
        return new SaringanTugas(null, null, null, null, null, null, false, teks, null, false, 0, 50);
    }

    @Test
    void inboxShowsWhatWaitsForMeTheMostUrgentFirst() {
        mulai(VerifikasiRenjaProcess.KEY, kunciRenja(), variabel("tahap", "RANCANGAN"));
        tenang();
        pengguna.tugaskan(
                pemda, perencana.id(), Peran.KABID_BAPPEDA, null, LocalDate.of(2019, 1, 1), null, JenisJabatan.PLT);
        var ganda = pengguna.pelaku(perencana.namaPengguna()).orElseThrow();
        diPemda(() ->
                runtime.startProcessInstanceByMessage("RkpdDibuka", kunciRkpd().teks()));

        var untukSaya = sebagai(ganda, () -> kotak.daftar(SaringanTugas.untukSaya()));
        assertThat(untukSaya.jumlah()).isEqualTo(2);
        assertThat(untukSaya.isi()).extracting(Tugas::batas).isSorted();
        assertThat(untukSaya.isi()).extracting(Tugas::elemen).doesNotContain(TELAAH);

        var semua = sebagai(ganda, () -> kotak.daftar(SaringanTugas.lingkup(SaringanTugas.Lingkup.TERLIHAT)));
        assertThat(semua.jumlah()).isEqualTo(3);
        var satuHalaman = sebagai(
                ganda,
                () -> kotak.daftar(new SaringanTugas(
                        SaringanTugas.Lingkup.TERLIHAT,
                        null,
                        TAHUN,
                        null,
                        pd.id(),
                        null,
                        false,
                        null,
                        SaringanTugas.Urutan.NAMA,
                        true,
                        1,
                        1)));
        assertThat(satuHalaman.jumlah()).isEqualTo(2);
        assertThat(satuHalaman.isi()).singleElement().extracting(Tugas::elemen).isEqualTo(SUSUN);

        pukul(AWAL.plusSeconds(400L * 86_400));
        assertThat(sebagai(ganda, () -> kotak.hitung())).isEqualTo(new HitunganTugas(2, 0, 2));
        sebagai(ganda, () -> tugasService.klaim(susun));
        assertThat(sebagai(ganda, () -> kotak.hitung())).isEqualTo(new HitunganTugas(2, 1, 2));
        assertThat(sebagai(ganda, () -> kotak.terbukaUntukSaya(kunciRenja().teks())))
                .get()
                .extracting(Tugas::id)
                .isEqualTo(susun);
    }

    @Test
    void officeThatEndedTakesItsTasksAlong() {
        var mantan = orang("Mantan", Peran.PERENCANA_PD, true);
        jdbc.sql("update penugasan set selesai = ? where pengguna_id = ?")
                .params(LocalDate.of(2020, 6, 30), mantan.id())
                .update();
        var kini = pengguna.pelaku(mantan.namaPengguna()).orElseThrow();
        assertThat(sebagai(kini, () -> kotak.daftar(SaringanTugas.untukSaya()).jumlah()))
                .isZero();
        ditolak("TGS-404", () -> sebagai(kini, () -> tugasService.klaim(susun)));
    }

    private List<RiwayatTugas> riwayat() {
        return diPemda(() -> kotak.riwayat(susun));
    }

    /** Lets all begin at the same moment; a refusal is an answer too. */
    private static List<Object> bersamaan(List<Callable<HasilTugas>> kerja) throws Exception {
        var garisMulai = new CyclicBarrier(kerja.size());
        var utas = Executors.newFixedThreadPool(kerja.size());
        try {
            var hasil = new ArrayList<Object>();
            var janji = kerja.stream()
                    .map(k -> utas.submit(() -> {
                        garisMulai.await();
                        try {
                            return (Object) k.call();
                        } catch (PelanggaranAturan penolakan) {
                            return penolakan;
                        }
                    }))
                    .toList();
            for (var j : janji) {
                hasil.add(j.get());
            }
            return hasil;
        } finally {
            utas.shutdownNow();
        }
    }
}
