package id.selaras.partisipasi.usulan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.kernel.PelanggaranAturan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AlurUsulanTest {

    private final UsulanUji uji = new UsulanUji();

    private AlurUsulan.Keadaan sesudah(Rekomendasi rekomendasi, String alasan) {
        return AlurUsulan.sesudah(uji.buat(), rekomendasi, uji.volume, uji.anggaran, alasan);
    }

    private static void ditolakDengan(String kode, Runnable kerja) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(kerja::run)
                .extracting(PelanggaranAturan::kode)
                .isEqualTo(kode);
    }

    @ParameterizedTest
    @CsvSource({
        "KELURAHAN,KECAMATAN,DIUSULKAN",
        "KECAMATAN,MITRA,DIUSULKAN",
        "MITRA,PD,DIUSULKAN",
        "PD,TAPD,DITERIMA",
        "TAPD,SELESAI,DITERIMA"
    })
    void whatIsAgreedToGoesOneRungUpAndIsAcceptedByThePd(JenjangUsulan dari, JenjangUsulan ke, StatusUsulan status) {
        uji.jenjang = dari;
        assertThat(sesudah(Rekomendasi.SETUJU, null)).isEqualTo(new AlurUsulan.Keadaan(ke, status));
    }

    @Test
    void whatIsReturnedStaysOnItsRungAndIsNotRefused() {
        assertThat(sesudah(Rekomendasi.DIKEMBALIKAN, "alamat belum ada"))
                .isEqualTo(new AlurUsulan.Keadaan(JenjangUsulan.KECAMATAN, StatusUsulan.DIKEMBALIKAN));
        assertThat(sesudah(Rekomendasi.DITOLAK, "bukan kewenangan"))
                .isEqualTo(new AlurUsulan.Keadaan(JenjangUsulan.KECAMATAN, StatusUsulan.DITOLAK));
    }

    @ParameterizedTest
    @EnumSource(
            value = Rekomendasi.class,
            names = {"SETUJU_PERUBAHAN", "DIKEMBALIKAN", "DITOLAK"})
    void whateverIsNotPlainAgreementNeedsAReason(Rekomendasi rekomendasi) {
        ditolakDengan("USL-08", () -> sesudah(rekomendasi, " \u00A0 "));
    }

    @Test
    void agreementNeedsVolumePlaceAndPdAndSaysWhichAreMissing() {
        uji.volume = BigDecimal.ZERO;
        uji.lokasi = " ";
        uji.pdId = null;
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> sesudah(Rekomendasi.SETUJU, null))
                .satisfies(e -> assertThat(e.argumen()).containsExactly("volume, lokasi, perangkat daerah"));
    }

    @Test
    void agreementWithAChangeChangesSomething() {
        ditolakDengan("USL-10", () -> sesudah(Rekomendasi.SETUJU_PERUBAHAN, "sesuai ruas"));
        assertThat(AlurUsulan.sesudah(
                                uji.buat(),
                                Rekomendasi.SETUJU_PERUBAHAN,
                                new BigDecimal("9"),
                                uji.anggaran,
                                "sesuai ruas")
                        .jenjang())
                .isEqualTo(JenjangUsulan.MITRA);
    }

    @ParameterizedTest
    @EnumSource(
            value = StatusUsulan.class,
            names = {"DIKEMBALIKAN", "DITOLAK", "DIGABUNG", "DITERIMA"})
    void whatDoesNotWaitForThisRungIsNotWeighed(StatusUsulan status) {
        uji.status = status;
        ditolakDengan("USL-07", () -> sesudah(Rekomendasi.SETUJU, null));
    }

    @Test
    void tapdWeighsWhatThePdAccepted() {
        uji.status = StatusUsulan.DITERIMA;
        uji.jenjang = JenjangUsulan.TAPD;
        assertThat(sesudah(Rekomendasi.SETUJU, null).jenjang()).isEqualTo(JenjangUsulan.SELESAI);
        assertThat(sesudah(Rekomendasi.DITOLAK, "kapasitas").status()).isEqualTo(StatusUsulan.DITOLAK);
    }

    @ParameterizedTest
    @CsvSource({"2021-03-17,false", "2021-03-18,true", "2021-03-24,true"})
    void aPokirIsInTimeUntilItsLimitAndMarkedUntilTheMusrenbang(LocalDate hari, boolean lewat) {
        var batas = new BatasUsulan.Batas(LocalDate.of(2021, 3, 17), LocalDate.of(2021, 3, 24));
        assertThat(AlurUsulan.lewat(batas, hari, AsalUsulan.POKIR, 2022)).isEqualTo(lewat);
    }

    @Test
    void nothingNewIsTakenAfterTheEnd() {
        var batas = new BatasUsulan.Batas(LocalDate.of(2021, 2, 3), LocalDate.of(2021, 2, 3));
        ditolakDengan("USL-11", () -> AlurUsulan.lewat(batas, LocalDate.of(2021, 2, 4), AsalUsulan.MUSRENBANG, 2022));
    }

    @Test
    void eachRungBelongsToItsOffice() {
        var camat = new Kedudukan(null, "35.73.02", Set.of(), Set.of(), false, false, false, false);
        var camatLain = new Kedudukan(null, "35.73.0", Set.of(), Set.of(), false, false, false, false);
        assertThat(camat.menimbang(uji.buat())).isTrue();
        assertThat(camatLain.menimbang(uji.buat())).isFalse();
        uji.jenjang = JenjangUsulan.MITRA;
        assertThat(camat.menimbang(uji.buat())).isFalse();
        assertThat(new Kedudukan(null, null, Set.of(7L), Set.of(), false, true, false, false).menimbang(uji.buat()))
                .isFalse();
        assertThat(new Kedudukan(null, null, Set.of(), Set.of(7L), false, true, false, false).menimbang(uji.buat()))
                .isTrue();
    }

    @Test
    void whatWasReturnedWaitsForWhoBroughtItIn() {
        uji.status = StatusUsulan.DIKEMBALIKAN;
        var lurah = new Kedudukan("35.73.02.1003", null, Set.of(), Set.of(), false, false, false, false);
        var dprd = new Kedudukan(null, null, Set.of(), Set.of(), false, false, true, false);
        assertThat(lurah.giliran(uji.buat())).isTrue();
        assertThat(dprd.giliran(uji.buat())).isFalse();
        uji.asal = AsalUsulan.POKIR;
        assertThat(dprd.giliran(uji.buat())).isTrue();
    }
}
