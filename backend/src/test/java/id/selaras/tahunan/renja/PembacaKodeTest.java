package id.selaras.tahunan.renja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.kernel.PelanggaranAturan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PembacaKodeTest {

    private final PembacaKode pembaca = new PembacaKode(DaftarUji.pilihan());

    @ParameterizedTest
    @ValueSource(strings = {"2.16.02.2.01.06", " 2.16.02.2.01.06. ", "2.16.02.2.01.06\u00A0", "2. 16. 02. 2. 01. 06"})
    void blanksAndALastPointAreNoRepair(String teks) {
        var bacaan = pembaca.baca(teks);
        assertThat(bacaan.nomenklatur().kode()).isEqualTo("2.16.02.2.01.06");
        assertThat(bacaan.diperbaiki()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2.16.2.2.1.6,2.16.02.2.01.06",
        "2.16.02.2.01.0006,2.16.02.2.01.06",
        "x.xx.01.2.01.0001,2.16.01.2.01.01",
        "2.16.1.2.1.1,2.16.01.2.01.01"
    })
    void lostZerosAreRepairedWhereExactlyOneCodeFits(String teks, String kode) {
        var bacaan = pembaca.baca(teks);
        assertThat(bacaan.nomenklatur().kode()).isEqualTo(kode);
        assertThat(bacaan.diperbaiki()).isTrue();
    }

    @Test
    void penunjangIsReadUnderXxxWithoutRegardToCase() {
        assertThat(pembaca.baca("x.xx.01.2.01.06").nomenklatur().kode()).isEqualTo("2.16.01.2.01.06");
        assertThat(pembaca.baca("x.xx.01.2.01.06").diperbaiki()).isFalse();
    }

    @Test
    void penunjangMayStandUnderTheSecondBidangOfThePd() {
        assertThat(pembaca.baca("2.20.01.2.01.06").nomenklatur().kode()).isEqualTo("2.20.01.2.01.06");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-02-03",
                "2016-02-03 00:00:00",
                "2003-02-16",
                "02/16/2003",
                "16/02/2003",
                "3-Feb-16",
                "16-Feb-03",
                "2-Mar-16",
                "03 Februari 2016"
            })
    void codeThatBecameADateIsRepairedWhereExactlyOneCodeFits(String teks) {
        var bacaan = pembaca.baca(teks);
        assertThat(bacaan.nomenklatur().kode()).isEqualTo("2.16.03");
        assertThat(bacaan.diperbaiki()).isTrue();
    }

    @Test
    void dateThatFitsNoCodeIsRefused() {
        ditolak("17/08/1945", "SUN-15");
    }

    @Test
    void dateThatFitsTwoCodesIsRefusedWithBoth() {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> new PembacaKode(DaftarUji.pilihanDuaArti()).baca("2016-02-03"))
                .satisfies(e -> {
                    assertThat(e.kode()).isEqualTo("SUN-26");
                    assertThat(e.argumen()).containsExactly("2016-02-03", "2.16.03, 3.16.02");
                });
    }

    @Test
    void codeInPowerFormIsRefusedSinceItsDigitsAreLost() {
        ditolak("1.98E+17", "SUN-25");
        ditolak("2,16E+10", "SUN-25");
    }

    @Test
    void codeOfAnotherBidangIsRefusedWithThoseThePdServes() {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> pembaca.baca("1.02.02.2.01.01"))
                .satisfies(e -> {
                    assertThat(e.kode()).isEqualTo("SUN-16");
                    assertThat(e.argumen()).containsExactly("1.02.02.2.01.01", "1.02", "2.16, 2.20");
                });
    }

    @Test
    void unknownCodeIsRefusedWithTheVersionBoundTo() {
        ditolak("2.16.02.2.01.77", "SUN-15");
    }

    private void ditolak(String teks, String kode) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> pembaca.baca(teks))
                .satisfies(e -> assertThat(e.kode()).isEqualTo(kode));
    }
}
