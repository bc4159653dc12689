package id.selaras.workflow.fasilitasi;

import static id.selaras.workflow.fasilitasi.FasilitasiRkpdProcess.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.workflow.ProsesUji;
import id.selaras.workflow.tugas.Putusan;
import java.util.Map;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.Test;

class FasilitasiRkpdProcessTest extends ProsesUji {

    @Test
    void resultOfAProvinsiThatIsNotConnectedIsWrittenDown() {
        var proses = mulai(FasilitasiRkpdProcess.KEY, kunciRkpd(), variabel());
        tenang();
        selesaikanFasilitasi();
        ProcessEngineTests.assertThat(proses).isEnded().hasPassed(END_EVENT_HASIL_DICATAT);
    }

    @Test
    void incompleteRequestComesBackAndIsSentAgain() {
        lakukan(bukaFasilitasi, e -> e.setVariable("provinsiTerhubung", true));
        var proses = mulai(FasilitasiRkpdProcess.KEY, kunciRkpd(), variabel());
        tenang();
        selesaikan(USER_TASK_AJUKAN_PERMOHONAN);
        jawab(false);
        ProcessEngineTests.assertThat(proses).isWaitingAt(USER_TASK_AJUKAN_PERMOHONAN);
        selesaikan(USER_TASK_AJUKAN_PERMOHONAN);
        jawab(true);
        ProcessEngineTests.assertThat(proses).isEnded().hasPassed(END_EVENT_HASIL_FASILITASI_DITERIMA);
        assertThat(panggilan(kirimPermohonan)).isEqualTo(2);
    }

    @Test
    void provinsiGoesThroughItsStepsOrSendsBack() {
        var proses = mulai(PenelaahanFasilitasiProcess.KEY, kunciRkpd(), variabel());
        tenang();
        assertThat(tugas(PenelaahanFasilitasiProcess.Elements.USER_TASK_VERIFIKASI_KELENGKAPAN)
                        .kelompok())
                .isEqualTo("PROVINSI");
        selesaikan(PenelaahanFasilitasiProcess.Elements.USER_TASK_VERIFIKASI_KELENGKAPAN, Putusan.sesuai());
        selesaikan(PenelaahanFasilitasiProcess.Elements.USER_TASK_JADWALKAN_FASILITASI);
        selesaikan(PenelaahanFasilitasiProcess.Elements.USER_TASK_LAKSANAKAN_FASILITASI);
        selesaikan(PenelaahanFasilitasiProcess.Elements.USER_TASK_TERBITKAN_HASIL);
        ProcessEngineTests.assertThat(proses).isEnded();
        assertThat(panggilan(kirimHasilFasilitasi)).isOne();

        mulai(PenelaahanFasilitasiProcess.KEY, kunciRkpd(), variabel());
        tenang();
        selesaikan(
                PenelaahanFasilitasiProcess.Elements.USER_TASK_VERIFIKASI_KELENGKAPAN,
                Putusan.dikembalikan("Berita acara Musrenbang belum ada"));
        assertThat(panggilan(kembalikanPermohonan)).isOne();
    }

    private void jawab(boolean lengkap) {
        dalamTransaksi(() -> {
            pesan.kirim(FasilitasiRkpdProcess.Messages.JAWABAN_FASILITASI, kunciRkpd(), Map.of("lengkap", lengkap));
            return null;
        });
        tenang();
    }
}
