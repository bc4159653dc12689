package id.selaras.workflow.tugas;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.akses.CutiService;
import id.selaras.akses.JenisJabatan;
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

    @Autowired
    CutiService cuti;

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
        pengguna.tugaskan(
                pemda, sari.id(), Peran.PERENCANA_PD, pd.id(), LocalDate.of(2020, 1, 1), null, JenisJabatan.PLT);
        sebagai(admin, () -> {
            var definitif = kelola.ambil(sari.id()).penugasan().stream()
                    .filter(p -> p.jenis() == JenisJabatan.DEFINITIF)
                    .findFirst()
                    .orElseThrow();
            penugasan.akhiri(definitif.id(), HARI_INI.minusDays(1));
            return null;
        });

        assertThat(pemegang()).isEqualTo(sari.id());
    }

    @Test
    void whoGoesOnLeaveHandsWhatHeHoldsToTheStandIn() {
        var budi = orang("Budi", Peran.KEPALA_PD, true);
        sebagai(
                sari,
                () -> cuti.catat(sari.id(), HARI_INI.plusDays(1), HARI_INI.plusDays(3), budi.id(), "Cuti tahunan"));
        assertThat(pemegang()).isEqualTo(sari.id());

        pukul(AWAL.plus(Duration.ofDays(1)));
        diPemda(() -> {
            cuti.mulaikan();
            return null;
        });

        assertThat(pemegang()).isNull();
        var plh = pengguna.pelaku(budi.namaPengguna()).orElseThrow();
        assertThat(plh.jabatan()).extracting(j -> j.label()).anyMatch(l -> l.startsWith("Plh. Perencana"));
        assertThat(sebagai(plh, () -> tugasService.klaim(susun)).pemegang()).isEqualTo(budi.id());

        pukul(AWAL.plus(Duration.ofDays(4)));
        assertThat(diPemda(pengembali::kembalikanTanpaHak)).isOne();
        assertThat(pemegang()).isNull();
    }

    @Test
    void taskOfAnOfficeThatNobodyHoldsStandsInTheListOfTheAdministrator() {
        var semua = SaringanTugas.lingkup(SaringanTugas.Lingkup.TANPA_PEMEGANG);
        assertThat(sebagai(admin, () -> kotak.daftar(semua)).isi()).isEmpty();
        akhiri(HARI_INI.minusDays(1));
        diPemda(pengembali::kembalikanTanpaHak);

        assertThat(sebagai(admin, () -> kotak.daftar(semua)).isi())
                .extracting(Tugas::id)
                .containsExactly(susun);
    }
}
