package id.selaras.workflow.pesan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.ProsesUji;
import id.selaras.workflow.renja.PenyusunanRenjaProcess;
import id.selaras.workflow.rkpd.PengumpulanRancanganRenjaProcess;
import id.selaras.workflow.siklus.SiklusTahunanProcess;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PesanProsesTest extends ProsesUji {

    private static final String DIMULAI = PenyusunanRenjaProcess.Messages.RKPD_RANCANGAN_AWAL_DIMULAI;
    private static final String CATCH = PenyusunanRenjaProcess.Elements.CATCH_EVENT_RANCANGAN_AWAL_DIMULAI;

    @Autowired
    KurirPesan kurir;

    private ProcessInstance menunggu(String kodePd) {
        return diPemda(() -> runtime.createProcessInstanceByKey(PenyusunanRenjaProcess.KEY)
                .businessKey(KunciProses.renja(pemda, TAHUN, kodePd).teks())
                .startBeforeActivity(CATCH)
                .execute());
    }

    @Test
    void messageForNobodyIsKeptUntilSomebodyWaits() {
        kirim(DIMULAI, kunciRenja());
        assertThat(kurir.antarSemua()).isZero();

        var proses = menunggu(KODE_PD);
        assertThat(kurir.antarSemua()).isOne();
        ProcessEngineTests.assertThat(proses).hasPassed(CATCH);
        assertThat(kurir.antarSemua()).isZero();
        assertThat(penantian()).isZero();
    }

    @Test
    void messageGoesToItsKeyAlone() {
        var satu = menunggu(KODE_PD);
        var lain = menunggu("1.01.0.00.0.00.01.0000");
        kirim(DIMULAI, kunciRenja());
        kurir.antarSemua();
        ProcessEngineTests.assertThat(satu).hasPassed(CATCH);
        ProcessEngineTests.assertThat(lain).isWaitingAt(CATCH);
    }

    @Test
    void senderThatRollsBackHasToldNobody() {
        var proses = menunggu(KODE_PD);
        assertThatThrownBy(() -> dalamTransaksi(() -> {
                    pesan.kirim(DIMULAI, kunciRenja(), Map.of());
                    throw new IllegalStateException("batal");
                }))
                .hasMessage("batal");
        assertThat(kurir.antarSemua()).isZero();
        ProcessEngineTests.assertThat(proses).isWaitingAt(CATCH);
        assertThat(jumlahPesan()).isZero();
    }

    @Test
    void broadcastReachesThoseThatWaitAndThoseThatComeLaterOnceEach() {
        var satu = menunggu(KODE_PD);
        siarkan(DIMULAI, kunciRkpd());
        assertThat(kurir.antarSemua()).isOne();
        ProcessEngineTests.assertThat(satu).hasPassed(CATCH);

        var dua = menunggu("1.01.0.00.0.00.01.0000");
        assertThat(kurir.antarSemua()).isOne();
        ProcessEngineTests.assertThat(dua).hasPassed(CATCH);
        assertThat(kurir.antarSemua()).isZero();
    }

    @Test
    void broadcastOfAnotherYearOrPemdaIsNotHeard() {
        var proses = menunggu(KODE_PD);
        siarkan(DIMULAI, KunciProses.pemda(pemda, TAHUN + 1));
        siarkan(DIMULAI, KunciProses.pemda(pemda + "1", TAHUN));
        kurir.antarSemua();
        ProcessEngineTests.assertThat(proses).isWaitingAt(CATCH);
    }

    @Test
    void everyOneOfManyMessagesIsTakenOnceByALoop() {
        var dihitung = new ArrayList<Object>();
        lakukan(hitungRenjaMasuk, e -> {
            dihitung.add(e.getVariable("kodePd"));
            e.setVariable("semuaRenjaMasuk", dihitung.size() == 21);
        });
        IntStream.range(0, 20)
                .forEach(i -> dalamTransaksi(() -> {
                    pesan.kirim(
                            PengumpulanRancanganRenjaProcess.Messages.RANCANGAN_RENJA_TERVERIFIKASI,
                            kunciRkpd(),
                            Map.of("kodePd", "pd" + i));
                    return null;
                }));
        var proses = mulai(PengumpulanRancanganRenjaProcess.KEY, kunciRkpd(), Map.of());
        tenang();
        ProcessEngineTests.assertThat(proses).isEnded();
        assertThat(dihitung).hasSize(21).doesNotHaveDuplicates().startsWith((Object) null);
    }

    @Test
    void receiverThatFailsKeepsTheMessageAndItsCauseUntilItSucceeds() {
        // The process behind the message cannot go on: its plan refuses to open the stage.
        lakukan(bukaTahapRenja, e -> {
            throw new PelanggaranAturan("RNJ-002");
        });
        var forum = diPemda(() -> runtime.createProcessInstanceByKey(PenyusunanRenjaProcess.KEY)
                .businessKey(kunciRenja().teks())
                .startBeforeActivity(PenyusunanRenjaProcess.Elements.CATCH_EVENT_SURAT_EDARAN_TERBIT)
                .execute());
        siarkan("SuratEdaranTerbit", kunciRkpd());

        assertThat(kurir.antarSemua()).isZero();
        ProcessEngineTests.assertThat(forum)
                .isWaitingAt(PenyusunanRenjaProcess.Elements.CATCH_EVENT_SURAT_EDARAN_TERBIT);
        assertThat(jdbc.sql("select galat from penantian_pesan where pemda = ? and nama = 'SuratEdaranTerbit'")
                        .param(pemda)
                        .query(String.class)
                        .single())
                .contains("RNJ-002");

        lakukan(bukaTahapRenja, e -> {});
        assertThat(kurir.antarSemua()).as("not before its time").isZero();
        pukul(jam.instant().plusSeconds(60));
        assertThat(kurir.antarSemua()).isOne();
        ProcessEngineTests.assertThat(forum)
                .isWaitingAt(PenyusunanRenjaProcess.Elements.CALL_ACTIVITY_LAKSANAKAN_FORUM);
    }

    @Test
    void twoCouriersAtOnceDeliverOnce() throws Exception {
        var proses = menunggu(KODE_PD);
        kirim(DIMULAI, kunciRenja());
        var utas = Executors.newFixedThreadPool(4);
        try {
            var hasil = utas.invokeAll(Collections.<Callable<Integer>>nCopies(4, kurir::antarSemua));
            int sampai = 0;
            for (var h : hasil) {
                sampai += h.get();
            }
            assertThat(sampai).isOne();
        } finally {
            utas.shutdownNow();
        }
        ProcessEngineTests.assertThat(proses).hasPassed(CATCH);
    }

    @Test
    void cancelledReceiverWaitsNoMore() {
        var proses = menunggu(KODE_PD);
        assertThat(penantian()).isOne();
        runtime.deleteProcessInstance(proses.getId(), "PD dibubarkan");
        assertThat(penantian()).isZero();
        kirim(DIMULAI, kunciRenja());
        assertThat(kurir.antarSemua()).isZero();
    }

    @Test
    void cycleAndRenjaBothHearThatTheRkpdIsSet() {
        var siklus = diPemda(() -> runtime.createProcessInstanceByKey(SiklusTahunanProcess.KEY)
                .businessKey(kunciRkpd().teks())
                .startBeforeActivity(SiklusTahunanProcess.Elements.CATCH_EVENT_RKPD_DITETAPKAN)
                .execute());
        var renja = diPemda(() -> runtime.createProcessInstanceByKey(PenyusunanRenjaProcess.KEY)
                .businessKey(kunciRenja().teks())
                .startBeforeActivity(PenyusunanRenjaProcess.Elements.CATCH_EVENT_RKPD_DITETAPKAN)
                .execute());
        siarkan("RkpdDitetapkan", kunciRkpd());
        assertThat(kurir.antarSemua()).isEqualTo(2);
        ProcessEngineTests.assertThat(siklus).hasPassed(SiklusTahunanProcess.Elements.CATCH_EVENT_RKPD_DITETAPKAN);
        ProcessEngineTests.assertThat(renja).hasPassed(PenyusunanRenjaProcess.Elements.CATCH_EVENT_RKPD_DITETAPKAN);
    }

    @Test
    void variablesArriveAsWhatTheyWere() {
        var proses = menunggu(KODE_PD);
        dalamTransaksi(() -> {
            pesan.kirim(
                    DIMULAI,
                    kunciRenja(),
                    Map.of("teks", "${runtimeService.toString()} \"kutip\" 😀", "angka", 12L, "ya", true));
            return null;
        });
        kurir.antarSemua();
        assertThat(runtime.getVariable(proses.getId(), "teks")).isEqualTo("${runtimeService.toString()} \"kutip\" 😀");
        assertThat(((Number) runtime.getVariable(proses.getId(), "angka")).longValue())
                .isEqualTo(12);
        assertThat(runtime.getVariable(proses.getId(), "ya")).isEqualTo(true);
        assertThatThrownBy(() -> dalamTransaksi(() -> {
                    pesan.kirim(DIMULAI, kunciRenja(), Map.of("objek", new Object()));
                    return null;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private int penantian() {
        return jdbc.sql("select count(*) from penantian_pesan where pemda = ?")
                .param(pemda)
                .query(Integer.class)
                .single();
    }

    private int jumlahPesan() {
        return jdbc.sql("select count(*) from pesan_proses where pemda = ?")
                .param(pemda)
                .query(Integer.class)
                .single();
    }
}
