package id.selaras.tahunan.renja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.kernel.PelanggaranAturan;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PembacaSelTest {

    private final PembacaSel pembaca = new PembacaSel(DaftarUji.pilihan());
    private final IsiBaris kosong = IsiBaris.baru("2.16.02.2.01.06", "Pelayanan Informasi Publik");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1471800000|1471800000",
                "1.471.800.000|1471800000",
                "Rp 1.471.800.000,50|1471800000.50",
                "Rp1.471.800.000,-|1471800000",
                "1,471,800,000.25|1471800000.25",
                "1.500|1500",
                " 85.000.000 |85000000"
            })
    void moneyIsReadInBothStyles(String teks, BigDecimal nilai) {
        assertThat(baca(SelBaris.PAGU, teks).pagu()).isEqualByComparingTo(nilai);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "–", "   ", "\u00A0"})
    void emptyOrDashClearsTheCell(String teks) {
        var terisi = kosong.dengan(SelBaris.PAGU, BigDecimal.TEN);
        assertThat(pembaca.baca(terisi, SelBaris.PAGU, teks).isi().pagu()).isNull();
    }

    @Test
    void pointsAndCommasBothWaysAreRefusedWithBothReadings() {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> baca(SelBaris.TARGET, "1.500"))
                .satisfies(e -> {
                    assertThat(e.kode()).isEqualTo("ANG-02");
                    assertThat(e.argumen()).containsExactly("1.500", "1500", "1,500");
                });
    }

    @Test
    void thirdDecimalOfMoneyIsRefusedNotRounded() {
        ditolak(SelBaris.PAGU, "1.000.000,005", "SUN-04");
    }

    @Test
    void negativeTargetIsRefused() {
        ditolak(SelBaris.TARGET, "-3", "SUN-03");
    }

    @Test
    void numberThatDoesNotFitTheColumnIsRefused() {
        ditolak(SelBaris.PAGU, "1234567890123456789", "SUN-04");
    }

    @Test
    void numberAndSatuanAreSplit() {
        var isi = baca(SelBaris.TARGET, "12 laporan");
        assertThat(isi.target()).isEqualByComparingTo("12");
        assertThat(isi.satuan()).isEqualTo("Laporan");
    }

    @Test
    void abbreviatedSatuanIsOfferedAsTheNationalOne() {
        var bacaan = pembaca.baca(kosong, SelBaris.TARGET, "200 Org");
        assertThat(bacaan.isi().satuan()).isEqualTo("Orang");
        assertThat(bacaan.keterangan()).containsExactly(Keterangan.of("KET-02", "Org", "Orang"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"200;2", "12 Laporan, 3 Dokumen", "1-2", "4 dan 5 unit", "12 bulan 3 orang"})
    void twoNumbersInOneCellAreRefused(String teks) {
        ditolak(SelBaris.TARGET, teks, "SUN-05");
    }

    @Test
    void digitInsideASatuanIsNoSecondNumber() {
        var lama = kosong.dengan(SelBaris.SATUAN, "m2");
        assertThat(pembaca.baca(lama, SelBaris.TARGET, "250 m2").isi().target()).isEqualByComparingTo("250");
    }

    @Test
    void satuanThatDiffersFromTheLineIsRefused() {
        var lama = kosong.dengan(SelBaris.SATUAN, "Laporan");
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> pembaca.baca(lama, SelBaris.TARGET, "12 orang"))
                .satisfies(e -> assertThat(e.kode()).isEqualTo("SUN-08"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"orang", "ORANG", "Orang\u00A0", " Orang  "})
    void satuanIsStoredInTheNationalSpelling(String teks) {
        assertThat(baca(SelBaris.SATUAN, teks).satuan()).isEqualTo("Orang");
    }

    @Test
    void textIsTidiedButMarkupInItStaysText() {
        assertThat(baca(SelBaris.LOKASI, "  Kec.\u00A0Klojen\n <b>RW 3</b>\u200B ")
                        .lokasi())
                .isEqualTo("Kec. Klojen <b>RW 3</b>");
    }

    @Test
    void textThatIsTooLongIsRefusedWithTheLimit() {
        ditolak(SelBaris.KELOMPOK_SASARAN, "x".repeat(501), "SUN-02");
    }

    @Test
    void theOnlySumberDanaFollowsThePagu() {
        var lama = pembaca.baca(baca(SelBaris.PAGU, "100"), SelBaris.SUMBER_DANA, "PAD")
                .isi();
        var baru = pembaca.baca(lama, SelBaris.PAGU, "250").isi();
        assertThat(baru.sumberDana().get("PAD")).isEqualByComparingTo("250");
    }

    @Test
    void aDividedPaguIsNotDividedAnewByItself() {
        var lama = pembaca.baca(baca(SelBaris.PAGU, "300"), SelBaris.SUMBER_DANA, "PAD 100; dau 200")
                .isi();
        assertThat(lama.sumberDana().get("DAU")).isEqualByComparingTo("200");
        var baru = pembaca.baca(lama, SelBaris.PAGU, "500").isi();
        assertThat(baru.sumberDana().get("PAD")).isEqualByComparingTo("100");
        assertThat(baru.sumberDana().get("DAU")).isEqualByComparingTo("200");
    }

    @Test
    void severalSumberDanaWithoutAmountsAreRefused() {
        ditolak(SelBaris.SUMBER_DANA, "PAD, DAU", "SUN-24");
    }

    @Test
    void unknownSumberDanaIsRefusedWithThoseThatExist() {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> baca(SelBaris.SUMBER_DANA, "APBN"))
                .satisfies(e -> assertThat(e.argumen()).containsExactly("APBN", "PAD, DAU, DBHCHT"));
    }

    @Test
    void prioritasIsFoundByNumberNameOrShortName() {
        assertThat(baca(SelBaris.PRIORITAS, "2").prioritasId()).isEqualTo(12);
        assertThat(baca(SelBaris.PRIORITAS, "layanan  DASAR").prioritasId()).isEqualTo(12);
        ditolak(SelBaris.PRIORITAS, "Swasembada", "SUN-11");
    }

    @Test
    void anUsulanTellsTheOriginOfTheLine() {
        assertThat(baca(SelBaris.USULAN, "31").asal()).isEqualTo("POKIR");
        ditolak(SelBaris.USULAN, "99", "SUN-14");
    }

    @Test
    void nameFollowsTheNomenklatur() {
        ditolak(SelBaris.NAMA, "Nama karangan", "SUN-07");
        assertThat(baca(SelBaris.KODE, "2.16.03.2.02.07.").nama()).isEqualTo("Pengembangan Aplikasi");
        assertThat(baca(SelBaris.KODE, "2.16.03.2.02.07.").satuan()).isEqualTo("Aplikasi");
    }

    @Test
    void nihilIsDeclaredByItsReasonAndTakenBackByEmptyText() {
        var nihil = baca(SelBaris.NIHIL, "dibiayai pusat");
        assertThat(nihil.nihil()).isTrue();
        assertThat(nihil.alasanNihil()).isEqualTo("dibiayai pusat");
        assertThat(pembaca.baca(nihil, SelBaris.NIHIL, "").isi().nihil()).isFalse();
    }

    private IsiBaris baca(SelBaris sel, String teks) {
        return pembaca.baca(kosong, sel, teks).isi();
    }

    private void ditolak(SelBaris sel, String teks, String kode) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> baca(sel, teks))
                .satisfies(e -> assertThat(e.kode()).isEqualTo(kode));
    }
}
