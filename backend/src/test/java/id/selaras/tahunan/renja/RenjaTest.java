package id.selaras.tahunan.renja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.Rupiah;
import id.selaras.kernel.Tahap;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RenjaTest {

    private static final Instant KINI = Instant.parse("2021-02-25T02:00:00Z");
    private static final Rupiah PLAFON = Rupiah.of(100_000_000);

    @Test
    void submissionIsRefusedWhenTotalPaguExceedsPlafonByOneRupiah() {
        var renja = rancangan();

        ditolak("RNJ-004", () -> renja.ajukan(Rupiah.of(100_000_001), PLAFON, KINI));
        assertThat(renja.status()).isEqualTo(StatusRenja.DISUSUN);
    }

    @Test
    void submissionAtThePlafonIsAccepted() {
        var renja = diajukan();

        assertThat(renja.status()).isEqualTo(StatusRenja.DIAJUKAN);
        assertThat(renja.statusSejak()).isEqualTo(KINI);
    }

    @Test
    void submittingTwiceHasOneEffect() {
        var renja = diajukan();

        ditolak("RNJ-002", () -> renja.ajukan(PLAFON, PLAFON, KINI.plusSeconds(60)));
        assertThat(renja.statusSejak()).isEqualTo(KINI);
    }

    @Test
    void thePdMayNotEditWhatLiesOnTheVerifiersDesk() {
        ditolak("RNJ-006", () -> diajukan().pastikanTerbuka());
    }

    @Test
    void whatWasReturnedMayBeMendedAndSubmittedAgain() {
        var renja = diajukan();
        renja.kembalikan(KINI);

        renja.pastikanTerbuka();
        renja.ajukan(PLAFON, PLAFON, KINI);
        assertThat(renja.status()).isEqualTo(StatusRenja.DIAJUKAN);
    }

    @Test
    void aStageIsNeverGoneBackTo() {
        var renja = rancangan();

        ditolak("RNJ-001", () -> renja.mulaiTahap(Tahap.RANCANGAN_AWAL, KINI));
        assertThat(renja.tahap()).isEqualTo(Tahap.RANCANGAN);
    }

    @Test
    void onlyAVerifiedRancanganAkhirIsSet() {
        var renja = diajukan();
        renja.nyatakanSesuai(KINI);
        ditolak("RNJ-005", () -> renja.tetapkan("188/1/2021", LocalDate.of(2021, 8, 1), KINI));

        renja.mulaiTahap(Tahap.RANCANGAN_AKHIR, KINI);
        renja.ajukan(PLAFON, PLAFON, KINI);
        renja.nyatakanSesuai(KINI);
        renja.tetapkan("188/1/2021", LocalDate.of(2021, 8, 1), KINI);

        assertThat(renja.status()).isEqualTo(StatusRenja.DITETAPKAN);
        assertThat(renja.tahap()).isEqualTo(Tahap.PENETAPAN);
        ditolak("RNJ-001", () -> renja.mulaiTahap(Tahap.PENETAPAN, KINI));
    }

    @Test
    void takenBackItIsInTheHandsOfThePdAgain() {
        var renja = diajukan();
        renja.tarik(KINI);

        renja.pastikanTerbuka();
        ditolak("RNJ-007", () -> renja.tarik(KINI));
    }

    private static Renja rancangan() {
        var renja = new Renja("35.73", 2022, 1, "2.16.0.00.0.00.01.0000", "PMDN-86-2017", "050-3708-2020", KINI);
        renja.mulaiTahap(Tahap.RANCANGAN, KINI);
        return renja;
    }

    private static Renja diajukan() {
        var renja = rancangan();
        renja.ajukan(PLAFON, PLAFON, KINI);
        return renja;
    }

    private static void ditolak(String kode, Runnable kerja) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(kerja::run)
                .extracting(PelanggaranAturan::kode)
                .isEqualTo(kode);
    }
}
