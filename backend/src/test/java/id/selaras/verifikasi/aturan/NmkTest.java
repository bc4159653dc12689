package id.selaras.verifikasi.aturan;

import static id.selaras.verifikasi.aturan.PesanUji.pesan;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.referensi.nomenklatur.IndeksNomenklatur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NmkTest {

    @Test
    void nothingIsWrongWithAPlanInOrder() {
        assertThat(DaftarAturan.periksa(KonteksUji.renja().konteks())).isEmpty();
    }

    @Test
    void unknownCodeIsNamedWithItsVersion() {
        var temuan = KonteksUji.dengan(BarisUji.baris("2.16.03.2.02.99")).periksa("NMK-01");

        assertThat(temuan).singleElement().satisfies(t -> {
            assertThat(t.bobot()).isEqualTo(Bobot.BERAT);
            assertThat(t.menahanPengajuan()).isTrue();
            assertThat(t.sel()).isEqualTo("kode");
            assertThat(pesan(t)).contains("2.16.03.2.02.99").contains("050-3708-2020");
        });
    }

    @ParameterizedTest
    @CsvSource({"2.16.3.2.2.7,2.16.03.2.02.07", "2.16.03.2.02.0007,2.16.03.2.02.07", "2.16.03.2.02.7,2.16.03.2.02.07"})
    void codeThatLostItsZerosIsOfferedWhereExactlyOneFits(String tertulis, String usul) {
        var temuan = KonteksUji.dengan(BarisUji.baris(tertulis)).periksa("NMK-01");

        assertThat(temuan).singleElement().satisfies(t -> {
            assertThat(t.kunciPesan()).isEqualTo("NMK-01.mungkin");
            assertThat(pesan(t)).contains("mungkin maksudnya " + usul);
        });
    }

    @Test
    void nothingIsOfferedWhereTwoCodesFit() {
        var uji = KonteksUji.dengan(BarisUji.baris("2.16.3.2.02.7"));
        uji.entri(2, "2.16.03.2.02.0007", "Pengembangan yang lain", null, null);

        assertThat(uji.periksa("NMK-01"))
                .singleElement()
                .satisfies(t -> assertThat(t.kunciPesan()).isEqualTo("NMK-01"));
    }

    @Test
    void fourDigitCodeIsFoundFromALostZero() {
        assertThat(IndeksNomenklatur.calon("1.3.02.2.01.0109")).contains("1.03.02.2.01.0109");
        assertThat(IndeksNomenklatur.calon("x.xx.01.2.01.0001")).contains("X.XX.01.2.01.0001");
        assertThat(IndeksNomenklatur.calon("16 Februari 2001")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.xx.01.2.06.02", "X.XX.01.2.06.02", "2.16.01.2.06.02", " 2.16.01.2.06.02. "})
    void penunjangIsKnownHoweverItsCodeIsWritten(String kode) {
        var uji = KonteksUji.dengan(BarisUji.baris(kode));

        assertThat(uji.periksa("NMK-01")).isEmpty();
        assertThat(uji.periksa("NMK-03")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2.16.03.2.02,kegiatan", "2.16.03,program"})
    void codeOfAHigherLevelIsNoSubKegiatan(String kode, String jenjang) {
        assertThat(KonteksUji.dengan(BarisUji.baris(kode)).periksa("NMK-01"))
                .singleElement()
                .satisfies(t -> assertThat(pesan(t)).contains("adalah " + jenjang));
    }

    @Test
    void lineWithoutACodeIsFoundAndStaysInTheTotal() {
        var uji = KonteksUji.dengan(BarisUji.baris(""));

        assertThat(uji.periksa("NMK-01"))
                .singleElement()
                .satisfies(t -> assertThat(t.tempat()).startsWith("(tanpa kode)"));
        assertThat(uji.konteks().susunan().total()).isEqualByComparingTo("100000000");
        assertThat(uji.konteks().susunan().program()).isEmpty();
        assertThat(uji.konteks().susunan().jumlahSubKegiatan()).isEqualTo(1);
    }

    @Test
    void codeOfAProvinsiIsNotForAKota() {
        var uji = KonteksUji.dengan(BarisUji.baris("2.16.03.1.02.07"));

        assertThat(uji.periksa("NMK-02"))
                .singleElement()
                .satisfies(t -> assertThat(pesan(t)).contains("milik provinsi, bukan kota"));
        assertThat(uji.periksa("NMK-01")).isEmpty();
    }

    @Test
    void theListDecidesNotTheDigits() {
        var uji = KonteksUji.dengan(BarisUji.baris("2.16.03.3.02.07"));
        uji.entri(2, "2.16.03.3.02.07", "Sub kegiatan bersegmen tiga", null, null);

        assertThat(uji.periksa("NMK-02")).isEmpty();
    }

    @Test
    void regionOfItsOwnIsNamed() {
        var uji = KonteksUji.dengan(BarisUji.baris("2.16.03.5.02.07"));
        uji.entri(5, "2.16.03.5.02.07", "Khusus", null, null);

        assertThat(uji.periksa("NMK-02"))
                .singleElement()
                .satisfies(t -> assertThat(pesan(t)).contains("daerah dengan kekhususan"));
    }

    @Test
    void bidangOfAnotherPdIsRefused() {
        var uji = KonteksUji.dengan(BarisUji.baris(KonteksUji.SUB));
        uji.bidang = java.util.List.of("2.20");

        assertThat(uji.periksa("NMK-03"))
                .singleElement()
                .satisfies(t -> assertThat(pesan(t)).contains("2.16").contains("2.20"));
        uji.bidang = java.util.List.of("2.20", "2.16");
        assertThat(uji.periksa("NMK-03")).isEmpty();
    }

    @Test
    void penunjangOfAnotherBidangIsRefused() {
        var uji = KonteksUji.dengan(BarisUji.baris("1.01.01.2.06.02"));

        assertThat(uji.periksa("NMK-03")).hasSize(1);
        assertThat(uji.periksa("NMK-01")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dokumen\u00A0", " dokumen", "DOKUMEN  ", "Doku\u200Bmen"})
    void untidySpellingOfTheSameWordsIsNoDifference(String satuan) {
        var baris = BarisUji.baris(KonteksUji.SUB);
        baris.satuan = satuan;
        baris.indikator = "jumlah  dokumen\n";
        var uji = KonteksUji.dengan(baris);
        uji.indikatorTetap = true;
        uji.entri(2, KonteksUji.SUB, "Pengembangan", "Jumlah dokumen ", "Dokumen ");

        assertThat(uji.periksa("NMK-04")).isEmpty();
    }

    @Test
    void otherIndikatorAndSatuanAreTwoFindingsOnTheirCells() {
        var baris = BarisUji.baris(KonteksUji.SUB);
        baris.indikator = "Jumlah aplikasi baru";
        baris.satuan = "Unit";
        var uji = KonteksUji.dengan(baris);
        uji.indikatorTetap = true;

        assertThat(uji.periksa("NMK-04")).extracting(Temuan::sel).containsExactly("indikator", "satuan");
        assertThat(pesan(uji.periksa("NMK-04").get(1))).contains("\"Unit\"").contains("\"Aplikasi\"");
    }

    @Test
    void versionThatDoesNotFixIndicatorsLeavesThemFree() {
        var baris = BarisUji.baris(KonteksUji.SUB);
        baris.indikator = "Lain sama sekali";

        assertThat(KonteksUji.dengan(baris).periksa("NMK-04")).isEmpty();
    }

    @Test
    void holesOfTheNationalListAreNoMeasure() {
        var uji = KonteksUji.dengan(BarisUji.baris(KonteksUji.SUB));
        uji.indikatorTetap = true;
        uji.entri(2, KonteksUji.SUB, "Pengembangan", "[null]", null);

        assertThat(uji.periksa("NMK-04")).isEmpty();
    }

    @Test
    void withdrawnCodeNamesItsSuccessor() {
        var uji = KonteksUji.dengan(BarisUji.baris(KonteksUji.SUB));
        uji.entri(2, KonteksUji.SUB, "Pengembangan", null, null, true, "2.16.03.2.02.0019");

        assertThat(uji.periksa("NMK-05")).singleElement().satisfies(t -> {
            assertThat(t.bobot()).isEqualTo(Bobot.PERBAIKAN);
            assertThat(pesan(t)).contains("penggantinya 2.16.03.2.02.0019");
        });
        uji.entri(2, KonteksUji.SUB, "Pengembangan", null, null, true, null);
        assertThat(pesan(uji.periksa("NMK-05").get(0))).contains("tidak mempunyai pengganti");
    }

    @Test
    void codeWithASuccessorCanStillBeValid() {
        var uji = KonteksUji.dengan(BarisUji.baris(KonteksUji.SUB));
        uji.entri(2, KonteksUji.SUB, "Pengembangan", null, null, false, "2.16.03.2.02.0019");

        assertThat(uji.periksa("NMK-05")).isEmpty();
    }

    @Test
    void secondLineOfTheSameSubKegiatanIsNamed() {
        var uji = KonteksUji.dengan(BarisUji.baris(KonteksUji.SUB));
        assertThat(uji.periksa("NMK-06")).isEmpty();
        var kedua = BarisUji.baris(KonteksUji.SUB + " ").buat();
        uji.baris.add(kedua);

        assertThat(uji.periksa("NMK-06")).singleElement().satisfies(t -> {
            assertThat(t.lokus().kunci()).isEqualTo(kedua.silsilah());
            assertThat(pesan(t)).contains("2 kali");
        });
    }
}
