package id.selaras.workflow.renja;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.akses.KelolaPerangkatDaerahService;
import id.selaras.akses.Peran;
import id.selaras.workflow.ProsesUji;
import id.selaras.workflow.rkpd.PengumpulanRancanganRenjaProcess;
import id.selaras.workflow.tugas.StatusTugas;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PenutupRenjaProcessTest extends ProsesUji {

    private static final LocalDate HARI_INI = LocalDate.of(2020, 12, 1);

    @Autowired
    KelolaPerangkatDaerahService kelola;

    @Autowired
    PenutupRenja penutup;

    private ProcessInstance renja;

    @BeforeEach
    void renjaDisusun() {
        renja = mulai(PenyusunanRenjaProcess.KEY, kunciRenja(), variabel("renjaId", 77L));
        siarkan(PenyusunanRenjaProcess.Messages.RKPD_RANCANGAN_AWAL_DIMULAI, kunciRkpd());
        selesaikan(PenyusunanRenjaProcess.Elements.USER_TASK_SIAPKAN_PENYUSUNAN);
    }

    private void bubarkan(LocalDate sampai) {
        var admin = orang("Admin", Peran.ADMIN, false);
        sebagai(admin, () -> {
            kelola.bubarkan(pd.id(), sampai, "Perda 3/2020 tentang susunan perangkat daerah");
            return null;
        });
        tenang();
    }

    @Test
    void processOfADissolvedPdEndsWithItsReasonOnRecord() {
        var perencana = orang("Sari", Peran.PERENCANA_PD, true);
        var susun = tugas(PengajuanRenjaProcess.Elements.USER_TASK_SUSUN_RENJA);
        sebagai(perencana, () -> tugasService.klaim(susun.id()));

        bubarkan(HARI_INI.minusDays(1));

        var tercatat = sejarah.createHistoricProcessInstanceQuery()
                .processInstanceId(renja.getId())
                .singleResult();
        assertThat(tercatat.getState()).isEqualTo("EXTERNALLY_TERMINATED");
        assertThat(tercatat.getDeleteReason()).contains("dibubarkan per 2020-11-30");
        assertThat(runtime.createProcessInstanceQuery().tenantIdIn(pemda).count())
                .isZero();
        assertThat(diPemda(() -> kotak.ambil(susun.id())).status()).isEqualTo(StatusTugas.DIBATALKAN);
        assertThat(jdbc.sql("select count(*) from penantian_pesan where pemda = ?")
                        .param(pemda)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select ringkasan from jejak_audit where pemda = ? and aksi = 'proses.dihentikan'")
                        .param(pemda)
                        .query(String.class)
                        .single())
                .contains("Penyusunan Renja 2022 dihentikan", "dibubarkan");
    }

    @Test
    void pdThatIsDissolvedLaterWorksUntilItsLastDay() {
        bubarkan(HARI_INI.plusDays(2));
        assertThat(diPemda(penutup::tutupYangBubar)).isZero();
        pukul(AWAL.plus(Duration.ofDays(2)));
        assertThat(diPemda(penutup::tutupYangBubar)).isZero();

        pukul(AWAL.plus(Duration.ofDays(3)));

        assertThat(diPemda(penutup::tutupYangBubar)).isOne();
        assertThat(diPemda(penutup::tutupYangBubar)).isZero();
        assertThat(semuaTugas()).isEmpty();
    }

    @Test
    void rancanganRkpdWaitsForItNoLonger() {
        var masuk = new AtomicBoolean();
        lakukan(
                hitungRenjaMasuk,
                e -> e.setVariable(
                        PengumpulanRancanganRenjaProcess.Variables.SEMUA_RENJA_MASUK, masuk.getAndSet(true)));
        var kumpul = mulai(PengumpulanRancanganRenjaProcess.KEY, kunciRkpd(), variabel());
        tenang();
        assertThat(sejarah.createHistoricProcessInstanceQuery()
                        .processInstanceId(kumpul.getId())
                        .singleResult()
                        .getEndTime())
                .isNull();

        bubarkan(HARI_INI.minusDays(1));

        assertThat(sejarah.createHistoricProcessInstanceQuery()
                        .processInstanceId(kumpul.getId())
                        .singleResult()
                        .getState())
                .isEqualTo("COMPLETED");
    }
}
