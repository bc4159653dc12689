package id.selaras.workflow.rkpd;

import static id.selaras.workflow.rkpd.PengumpulanRancanganRenjaProcess.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.workflow.ProsesUji;
import id.selaras.workflow.tugas.Putusan;
import id.selaras.workflow.tugas.StatusTugas;
import java.time.Instant;
import java.util.Map;
import java.util.TreeSet;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PengumpulanRancanganRenjaProcessTest extends ProsesUji {

    /** 14 March 2021, 23.59.59 WIB: week 2 of March. */
    private static final Instant BATAS = Instant.parse("2021-03-14T16:59:59Z");

    private static final int WAJIB = 3;

    private final TreeSet<String> masuk = new TreeSet<>();
    private ProcessInstance proses;

    @BeforeEach
    void mulai() {
        lakukan(hitungRenjaMasuk, e -> {
            if (e.getVariable("kodePd") instanceof String kode) {
                masuk.add(kode);
            }
            e.setVariable("semuaRenjaMasuk", masuk.size() == WAJIB);
        });
        lakukan(lewatiPdTerlambat, e -> {
            var kode = (String) e.getVariable("pdDilewati");
            masuk.add(kode);
            e.setVariable("adaYangDitunggu", masuk.size() < WAJIB);
            pesan.kirim("RancanganRenjaTerverifikasi", kunciRkpd(), Map.of("kodePd", kode));
        });
        proses = mulai(PengumpulanRancanganRenjaProcess.KEY, kunciRkpd(), Map.of());
    }

    private void masuk(String kodePd) {
        dalamTransaksi(() -> {
            pesan.kirim("RancanganRenjaTerverifikasi", kunciRkpd(), Map.of("kodePd", kodePd));
            return null;
        });
    }

    @Test
    void waitsForEveryPdOneAfterTheOther() {
        tenang();
        ProcessEngineTests.assertThat(proses).isWaitingAt(RECEIVE_TASK_RANCANGAN_RENJA_TERVERIFIKASI);
        masuk("a");
        tenang();
        ProcessEngineTests.assertThat(proses).isWaitingAt(RECEIVE_TASK_RANCANGAN_RENJA_TERVERIFIKASI);
        masuk("b");
        masuk("c");
        tenang();
        ProcessEngineTests.assertThat(proses)
                .isEnded()
                .hasPassed(END_EVENT_SEMUA_RENJA_MASUK)
                .hasNotPassed(START_EVENT_BATAS_PENGUMPULAN_LEWAT);
        assertThat(masuk).containsExactly("a", "b", "c");
    }

    @Test
    void thoseThatCameBeforeTheCollectionBeganAreCounted() {
        masuk("a");
        masuk("b");
        masuk("c");
        tenang();
        ProcessEngineTests.assertThat(proses).isEnded();
        assertThat(masuk).containsExactly("a", "b", "c");
    }

    @Test
    void lateOnesAreAskedAboutWithoutStoppingTheCollection() {
        masuk("a");
        tenang();
        assertThat(timer(proses, START_EVENT_BATAS_PENGUMPULAN_LEWAT)).isEqualTo(BATAS);
        lewat(BATAS);
        ProcessEngineTests.assertThat(proses)
                .isWaitingAt(USER_TASK_PUTUSKAN_PD_TERLAMBAT, RECEIVE_TASK_RANCANGAN_RENJA_TERVERIFIKASI);
        var pertanyaan = tugas(USER_TASK_PUTUSKAN_PD_TERLAMBAT);

        masuk("b");
        masuk("c");
        tenang();
        ProcessEngineTests.assertThat(proses).isEnded();
        assertThat(diPemda(() -> kotak.ambil(pertanyaan.id())).status()).isEqualTo(StatusTugas.DIBATALKAN);
    }

    @Test
    void lateOneIsWaitedForThenPassedOver() {
        masuk("a");
        tenang();
        lewat(BATAS);
        selesaikan(USER_TASK_PUTUSKAN_PD_TERLAMBAT, Putusan.tidak("Kepala PD minta tiga hari"));
        ProcessEngineTests.assertThat(proses).isWaitingAt(CATCH_EVENT_TAMBAHAN_WAKTU_LEWAT);

        lewat(timer(proses, CATCH_EVENT_TAMBAHAN_WAKTU_LEWAT));
        selesaikan(
                USER_TASK_PUTUSKAN_PD_TERLAMBAT,
                Putusan.setuju().dengan("pdDilewati", "b").beralasan("Belum ada rancangan"));
        ProcessEngineTests.assertThat(proses)
                .isWaitingAt(CATCH_EVENT_TAMBAHAN_WAKTU_LEWAT)
                .hasPassed(SERVICE_TASK_LEWATI_PD_TERLAMBAT)
                .hasNotPassed(END_EVENT_PD_TERLAMBAT_DIPUTUSKAN);

        lewat(timer(proses, CATCH_EVENT_TAMBAHAN_WAKTU_LEWAT));
        selesaikan(
                USER_TASK_PUTUSKAN_PD_TERLAMBAT,
                Putusan.setuju().dengan("pdDilewati", "c").beralasan("Musrenbang tidak dapat ditunda"));
        ProcessEngineTests.assertThat(proses)
                .isEnded()
                .hasPassed(END_EVENT_PD_TERLAMBAT_DIPUTUSKAN, END_EVENT_SEMUA_RENJA_MASUK);
        assertThat(panggilan(lewatiPdTerlambat)).isEqualTo(2);
    }
}
