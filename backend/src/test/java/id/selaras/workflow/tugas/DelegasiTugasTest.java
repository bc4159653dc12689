package id.selaras.workflow.tugas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.akses.JenisJabatan;
import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.workflow.ProsesUji;
import id.selaras.workflow.renja.VerifikasiRenjaProcess;
import java.time.Duration;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DelegasiTugasTest extends ProsesUji {

    private static final LocalDate HARI_INI = LocalDate.of(2020, 12, 1);

    @Autowired
    DelegasiTugas delegasi;

    @Autowired
    PengembaliTugas pengembali;

    private Pelaku mitra;
    private Pelaku kabid;
    private Tugas telaah;

    @BeforeEach
    void renjaDiMejaMitra() {
        mulai(VerifikasiRenjaProcess.KEY, kunciRenja(), variabel("tahap", "RANCANGAN"));
        tenang();
        mitra = orang("Mitra", Peran.MITRA_BAPPEDA, true);
        kabid = orang("Kabid", Peran.KABID_BAPPEDA, false);
        telaah = tugas(VerifikasiRenjaProcess.Elements.USER_TASK_TELAAH_RENJA);
    }

    private Tugas delegasikan(Pelaku dari, Pelaku kepada, LocalDate sampai) {
        return sebagai(dari, () -> tugasService.delegasikan(telaah.id(), kepada.namaPengguna(), "rapat", sampai));
    }

    private boolean mitraKini(Pelaku siapa) {
        return kini(siapa).memegang(Peran.MITRA_BAPPEDA, pd.id());
    }

    private Pelaku kini(Pelaku siapa) {
        return diPemda(() -> pengguna.pelaku(siapa.namaPengguna()).orElseThrow());
    }

    private static void ditolak(String kode, ThrowingCallable kerja) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(kerja)
                .extracting(PelanggaranAturan::kode)
                .isEqualTo(kode);
    }

    @Test
    void reviewIsLentWithTheOfficeOfMitraUntilItIsDone() {
        var tugas = delegasikan(mitra, kabid, HARI_INI.plusDays(3));

        assertThat(tugas.pemegang()).isEqualTo(kabid.id());
        assertThat(tugas.delegasiSampai()).isEqualTo(HARI_INI.plusDays(3));
        assertThat(mitraKini(kabid)).isTrue();
        assertThat(diPemda(() -> delegasi.berlaku(tugas.taskId(), kabid.id()))).isTrue();
        assertThat(diPemda(() -> delegasi.berlaku(tugas.taskId(), mitra.id()))).isFalse();
        assertThat(jdbc.sql("select concat(mulai, ' ', selesai) from penugasan where pengguna_id = ?"
                                + " and jenis = 'DELEGASI' and peran = 'MITRA_BAPPEDA' and perangkat_daerah_id = ?")
                        .params(kabid.id(), pd.id())
                        .query(String.class)
                        .single())
                .isEqualTo("2020-12-01 2020-12-04");

        sebagai(kini(kabid), () -> tugasService.selesaikan(telaah.id(), Putusan.sesuai()));

        assertThat(mitraKini(kabid)).isFalse();
        assertThat(mitraKini(mitra)).isTrue();
    }

    @Test
    void whoeverGivesItBackHasNothingLeftOfIt() {
        delegasikan(mitra, kabid, null);
        assertThat(mitraKini(kabid)).isTrue();

        sebagai(kini(kabid), () -> tugasService.lepas(telaah.id()));

        assertThat(mitraKini(kabid)).isFalse();
        ditolak("TGS-07", () -> sebagai(kini(kabid), () -> tugasService.klaim(telaah.id())));
        assertThat(sebagai(mitra, () -> tugasService.klaim(telaah.id())).delegasiSampai())
                .isNull();
    }

    @Test
    void delegateHandsItOnAndKeepsNothing() {
        var kepala = orang("Kepala", Peran.KEPALA_BAPPEDA, false);
        delegasikan(mitra, kabid, null);

        delegasikan(kini(kabid), kepala, null);

        assertThat(mitraKini(kabid)).isFalse();
        assertThat(mitraKini(kepala)).isTrue();
    }

    @Test
    void reviewGoesNeitherToThePdItselfNorOutOfBappeda() {
        var rangkap = orang("Rangkap", Peran.KABID_BAPPEDA, false);
        pengguna.tugaskan(
                pemda,
                rangkap.id(),
                Peran.PERENCANA_PD,
                pd.id(),
                LocalDate.of(2019, 1, 1),
                null,
                JenisJabatan.DEFINITIF);
        var calonKepala = orang("Calon", Peran.KABID_BAPPEDA, false);
        pengguna.tugaskan(
                pemda, calonKepala.id(), Peran.KEPALA_PD, pd.id(), HARI_INI.plusDays(5), null, JenisJabatan.DEFINITIF);
        var lurah = orang("Lurah", Peran.LURAH, false);

        ditolak("TGS-10", () -> delegasikan(mitra, rangkap, null));
        ditolak("PNG-05", () -> delegasikan(mitra, calonKepala, HARI_INI.plusDays(9)));
        ditolak("TGS-17", () -> delegasikan(mitra, lurah, null));
        ditolak("TGS-16", () -> delegasikan(mitra, kabid, HARI_INI.minusDays(1)));
        ditolak("TGS-07", () -> delegasikan(kabid, kabid, null));

        assertThat(tugas(telaah.elemen()).pemegang()).isNull();
        assertThat(mitraKini(calonKepala)).isFalse();
    }

    @Test
    void anotherMitraOfThePdNeedsNothingLent() {
        var rekan = orang("Rekan", Peran.MITRA_BAPPEDA, true);

        delegasikan(mitra, rekan, null);
        sebagai(kini(rekan), () -> tugasService.lepas(telaah.id()));

        assertThat(mitraKini(rekan)).isTrue();
    }

    @Test
    void dayAfterTheLastItWaitsInTheListAgain() {
        delegasikan(mitra, kabid, HARI_INI.plusDays(2));

        pukul(AWAL.plus(Duration.ofDays(2)));
        assertThat(diPemda(pengembali::kembalikanTanpaHak)).isZero();
        pukul(AWAL.plus(Duration.ofDays(3)));
        assertThat(diPemda(pengembali::kembalikanTanpaHak)).isOne();

        assertThat(tugas(telaah.elemen()).pemegang()).isNull();
        assertThat(mitraKini(kabid)).isFalse();
        assertThat(diPemda(() -> kotak.riwayat(telaah.id())))
                .last()
                .satisfies(r -> assertThat(r.keterangan()).contains("berakhir"));
    }
}
