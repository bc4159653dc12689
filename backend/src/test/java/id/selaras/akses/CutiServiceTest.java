package id.selaras.akses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.uji.KotaUji;
import id.selaras.uji.UjiPersistensi;
import java.time.Clock;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UjiPersistensi
class CutiServiceTest {

    @Autowired
    KotaUji kotaUji;

    @Autowired
    CutiService cuti;

    @Autowired
    PenggunaService pengguna;

    @Autowired
    Clock jam;

    KotaUji.Kota kota;
    long kominfo;
    Pelaku kepala;
    Pelaku sekretaris;
    LocalDate hari;

    @BeforeEach
    void siapkan() {
        kota = kotaUji.baru();
        kominfo = kota.pd("2.16", "Dinas Kominfo");
        kepala = kota.orang("kepala", Peran.KEPALA_PD, kominfo);
        sekretaris = kota.orang("sekretaris", Peran.SEKRETARIS_PD, kominfo);
        hari = LocalDate.now(jam);
    }

    private static void ditolak(String kode, ThrowingCallable kerja) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(kerja)
                .satisfies(e -> assertThat(e.kode()).isEqualTo(kode));
    }

    private long catat(Pelaku siapa, LocalDate mulai, LocalDate selesai, Pelaku pengganti) {
        return kota.sebagai(siapa, () -> cuti.catat(siapa.id(), mulai, selesai, pengganti.id(), "Dinas luar"));
    }

    @Test
    void standInHoldsEveryOfficeForTheseDaysAndIsNamedSo() {
        catat(kepala, hari, hari.plusDays(2), sekretaris);

        assertThat(pengguna.jabatan(sekretaris.id()))
                .extracting(Jabatan::label)
                .containsExactly("Sekretaris Dinas Kominfo", "Plh. Kepala Dinas Kominfo");
        assertThat(pengguna.jabatan(kepala.id())).extracting(Jabatan::label).containsExactly("Kepala Dinas Kominfo");
        assertThat(kota.sebagai(sekretaris, () -> cuti.menggantikan(sekretaris.id())))
                .extracting(Cuti::nama)
                .containsExactly(kepala.nama());
    }

    @Test
    void leaveThatEndsEarlyTakesTheLentOfficeBackAndOneNotBegunLeavesNothing() {
        long berjalan = catat(kepala, hari, hari.plusDays(2), sekretaris);
        kota.sebagai(kepala, () -> {
            cuti.akhiri(berjalan);
            return null;
        });
        assertThat(pengguna.jabatan(sekretaris.id())).hasSize(1);
        assertThat(kota.sebagai(kepala, () -> cuti.daftar(kepala.id()))).isEmpty();
        ditolak(
                "CTI-404",
                () -> kota.sebagai(kepala, () -> {
                    cuti.akhiri(berjalan);
                    return null;
                }));
    }

    @Test
    void impossibleLeaveIsRefusedWithItsReason() {
        ditolak("CTI-01", () -> catat(kepala, hari, hari.minusDays(1), sekretaris));
        ditolak("CTI-01", () -> catat(kepala, null, hari, sekretaris));
        ditolak("CTI-01", () -> catat(kepala, hari.minusDays(5), hari.minusDays(1), sekretaris));
        ditolak("CTI-02", () -> catat(kepala, hari, hari, kepala));
        catat(kepala, hari, hari.plusDays(2), sekretaris);
        ditolak("CTI-03", () -> catat(kepala, hari.plusDays(1), hari.plusDays(4), sekretaris));
        ditolak("CTI-04", () -> catat(sekretaris, hari, hari, kepala));
        ditolak(
                "TKS-01",
                () -> kota.sebagai(
                        kepala,
                        () -> cuti.catat(kepala.id(), hari.plusDays(9), hari.plusDays(9), sekretaris.id(), " ")));
    }

    @Test
    void standInNeverBecomesTheVerifierOfHisOwnPd() {
        var mitra = kota.orang("mitra", Peran.MITRA_BAPPEDA, kominfo);
        ditolak("PNG-05", () -> catat(mitra, hari, hari, sekretaris));
        assertThat(kota.sebagai(mitra, () -> cuti.daftar(mitra.id()))).isEmpty();
    }

    @Test
    void leaveOfAnotherIsWrittenByTheAdministratorAlone() {
        var admin = kota.orang("admin", Peran.ADMIN, null);
        ditolak(
                "AKS-01",
                () -> kota.sebagai(sekretaris, () -> cuti.catat(kepala.id(), hari, hari, sekretaris.id(), "Sakit")));
        ditolak("AKS-01", () -> kota.sebagai(sekretaris, () -> cuti.daftar(kepala.id())));
        kota.sebagai(admin, () -> cuti.catat(kepala.id(), hari, hari, sekretaris.id(), "Sakit"));
        assertThat(kota.sebagai(admin, () -> cuti.daftar(kepala.id()))).hasSize(1);
        assertThat(kota.sebagai(admin, () -> cuti.rekan(kepala.id())))
                .extracting(CutiService.RekanCuti::nama)
                .containsExactly(sekretaris.nama());
    }
}
