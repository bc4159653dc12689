package id.selaras.workflow.tugas;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.akses.KelolaPenggunaService;
import id.selaras.akses.Pelaku;
import id.selaras.akses.PenugasanService;
import id.selaras.akses.Peran;
import id.selaras.workflow.ProsesUji;
import id.selaras.workflow.renja.PengajuanRenjaProcess;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PengembaliTugasTest extends ProsesUji {

    private static final LocalDate HARI_INI = LocalDate.of(2020, 12, 1);

    @Autowired
    KelolaPenggunaService kelola;

    @Autowired
    PenugasanService penugasan;

    @Autowired
    PengembaliTugas pengembali;

    private Pelaku admin;
    private Pelaku sari;
    private long susun;

    @BeforeEach
    void sariMemegangTugas() {
        mulai(PengajuanRenjaProcess.KEY, kunciRenja(), variabel("tahap", "RANCANGAN", "renjaId", 77L));
        tenang();
        admin = orang("Admin", Peran.ADMIN, false);
        sari = orang("Sari", Peran.PERENCANA_PD, true);
        susun = tugas(PengajuanRenjaProcess.Elements.USER_TASK_SUSUN_RENJA).id();
        sebagai(sari, () -> tugasService.klaim(susun));
    }

    private Long pemegang() {
        return diPemda(() -> kotak.ambil(susun)).pemegang();
    }

    private void akhiri(LocalDate terakhir) {
        sebagai(admin, () -> {
            var jabatan = kelola.ambil(sari.id()).penugasan().get(0);
            penugasan.akhiri(jabatan.id(), terakhir);
            return null;
        });
    }

    @Test
    void closedAccountGivesBackWhatItHeld() {
        sebagai(admin, () -> {
            kelola.nonaktifkan(sari.id());
            return null;
        });

        assertThat(pemegang()).isNull();
        assertThat(diPemda(() -> kotak.riwayat(susun)))
                .extracting(RiwayatTugas::aksi, RiwayatTugas::pelaku)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(AksiTugas.DIAMBIL, "Sari"),
                        org.assertj.core.groups.Tuple.tuple(AksiTugas.DILEPAS, "Admin"));
        var budi = orang("Budi", Peran.PERENCANA_PD, true);
        assertThat(sebagai(budi, () -> tugasService.klaim(susun)).pemegang()).isEqualTo(budi.id());
    }

    @Test
    void officeThatEndedYesterdayGivesBackAtOnce() {
        akhiri(HARI_INI.minusDays(1));

        assertThat(pemegang()).isNull();
    }

    @Test
    void officeThatEndsTodayGivesBackTomorrow() {
        akhiri(HARI_INI);
        assertThat(pemegang()).isEqualTo(sari.id());
        assertThat(diPemda(pengembali::kembalikanTanpaHak)).isZero();

        pukul(AWAL.plus(Duration.ofDays(1)));

        assertThat(diPemda(pengembali::kembalikanTanpaHak)).isOne();
        assertThat(pemegang()).isNull();
    }

    @Test
    void whoHoldsTheOfficeTwiceKeepsTheTask() {
        pengguna.tugaskan(pemda, sari.id(), Peran.PERENCANA_PD, pd.id(), LocalDate.of(2020, 1, 1), null, true);
        sebagai(admin, () -> {
            var definitif = kelola.ambil(sari.id()).penugasan().stream()
                    .filter(p -> !p.plt())
                    .findFirst()
                    .orElseThrow();
            penugasan.akhiri(definitif.id(), HARI_INI.minusDays(1));
            return null;
        });

        assertThat(pemegang()).isEqualTo(sari.id());
    }
}
