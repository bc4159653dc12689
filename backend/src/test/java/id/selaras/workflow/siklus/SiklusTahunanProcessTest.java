package id.selaras.workflow.siklus;

import static id.selaras.workflow.siklus.SiklusTahunanProcess.Elements.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.workflow.ProsesUji;
import id.selaras.workflow.forum.PelaksanaanForumProcess;
import id.selaras.workflow.forum.PenelaahanPokirProcess;
import id.selaras.workflow.tugas.Putusan;
import id.selaras.workflow.tugas.Tugas;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.junit.jupiter.api.Test;

class SiklusTahunanProcessTest extends ProsesUji {

    private ProcessInstance mulai() {
        return diPemda(() -> runtime.startProcessInstanceByMessage(
                SiklusTahunanProcess.Messages.SIKLUS_DIBUKA, kunciRkpd().teks()));
    }

    @Test
    void yearOpensItsPlansAndWaitsForThem() {
        var proses = mulai();
        ProcessEngineTests.assertThat(proses).isWaitingAt(SERVICE_TASK_BUKA_PENYUSUNAN_RKPD);
        tenang();
        ProcessEngineTests.assertThat(proses)
                .isWaitingAt(CATCH_EVENT_RKPD_DITETAPKAN)
                .hasPassed(SERVICE_TASK_BUKA_PENYUSUNAN_RKPD, SERVICE_TASK_BUKA_PENYUSUNAN_RENJA);
        assertThat(panggilan(bukaPenyusunanRenja)).isOne();

        siarkan("RkpdDitetapkan", kunciRkpd());
        tenang();
        ProcessEngineTests.assertThat(proses).hasNotPassed(PARALLEL_GATEWAY_SELESAI_BERSAMA);
        telaahPokir();
        ProcessEngineTests.assertThat(proses).isWaitingAt(CATCH_EVENT_SEMUA_RENJA_DITETAPKAN);
        kirim("SemuaRenjaDitetapkan", kunciRkpd());
        tenang();
        ProcessEngineTests.assertThat(proses).isEnded().hasPassed(END_EVENT_RENCANA_TAHUNAN_DITETAPKAN);
    }

    @Test
    void lastMessageMayComeFirst() {
        kirim("SemuaRenjaDitetapkan", kunciRkpd());
        siarkan("RkpdDitetapkan", kunciRkpd());
        var proses = mulai();
        tenang();
        telaahPokir();
        ProcessEngineTests.assertThat(proses).isEnded();
    }

    private void telaahPokir() {
        selesaikan(PenelaahanPokirProcess.Elements.USER_TASK_SAMPAIKAN_POKIR);
        selesaikan(PenelaahanPokirProcess.Elements.USER_TASK_TELAAH_POKIR, Putusan.sesuai());
    }

    @Test
    void musrenbangClimbsFromEveryKelurahanToItsKecamatan() {
        var kecamatan = pemda + ".02";
        wilayah(kecamatan, "KECAMATAN", pemda);
        wilayah(kecamatan + ".01", "KELURAHAN", kecamatan);
        wilayah(kecamatan + ".02", "KELURAHAN", kecamatan);
        mulai();
        tenang();
        assertThat(musrenbang()).hasSize(2).allMatch(t -> t.tahapan().equals("RKPD_MUSRENBANG_KELURAHAN"));

        selesaikanMusrenbang(musrenbang().get(0));
        assertThat(musrenbang()).hasSize(1);
        selesaikanMusrenbang(musrenbang().get(0));

        assertThat(musrenbang()).singleElement().satisfies(t -> {
            assertThat(t.tahapan()).isEqualTo("RKPD_MUSRENBANG_KECAMATAN");
            assertThat(t.kelompok()).isEqualTo("CAMAT@" + kecamatan);
        });
        selesaikanMusrenbang(musrenbang().get(0));
        assertThat(musrenbang()).isEmpty();
    }

    private List<Tugas> musrenbang() {
        return semuaTugas().stream()
                .filter(t -> t.proses().equals(PelaksanaanForumProcess.KEY))
                .toList();
    }

    private void selesaikanMusrenbang(Tugas satu) {
        for (var tugas = Optional.of(satu); tugas.isPresent(); ) {
            var kini = tugas.get();
            diPemda(() -> tugasService.selesaikan(
                    kini.id(),
                    kini.elemen().equals(PelaksanaanForumProcess.Elements.USER_TASK_SAHKAN_BERITA_ACARA)
                            ? Putusan.setuju()
                            : Putusan.selesai()));
            tenang();
            tugas = musrenbang().stream()
                    .filter(t -> t.instansi().equals(satu.instansi()))
                    .findFirst();
        }
    }

    private void wilayah(String kode, String jenis, String induk) {
        jdbc.sql("insert into wilayah (kode, pemda, induk, jenis, nama) values (?,?,?,?,?)")
                .params(kode, pemda, induk, jenis, kode)
                .update();
    }
}
