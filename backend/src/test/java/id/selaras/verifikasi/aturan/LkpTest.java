package id.selaras.verifikasi.aturan;

import static id.selaras.verifikasi.aturan.PesanUji.pesan;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LkpTest {

    private static BarisUji baris() {
        return BarisUji.baris(KonteksUji.SUB);
    }

    @ParameterizedTest
    @CsvSource({",LKP-01", "0,LKP-01.nol", "-1,LKP-01.nol"})
    void targetMustBeAboveZero(String target, String kunci) {
        assertThat(KonteksUji.dengan(baris().target(target)).periksa("LKP-01"))
                .singleElement()
                .satisfies(t -> {
                    assertThat(t.kunciPesan()).isEqualTo(kunci);
                    assertThat(t.sel()).isEqualTo("target");
                    assertThat(t.bobot()).isEqualTo(Bobot.BERAT);
                });
        assertThat(KonteksUji.dengan(baris().target("0.0001")).periksa("LKP-01"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({",LKP-02", "0,LKP-02.nol", "-0.01,LKP-02.nol"})
    void paguMustBeAboveZero(String pagu, String kunci) {
        assertThat(KonteksUji.dengan(baris().pagu(pagu)).periksa("LKP-02"))
                .singleElement()
                .satisfies(t -> assertThat(t.kunciPesan()).isEqualTo(kunci));
        assertThat(KonteksUji.dengan(baris().pagu("0.01")).periksa("LKP-02")).isEmpty();
    }

    @Test
    void zeroIsAllowedWhenDeclaredNihilWithAReason() {
        var nihil = baris().pagu("0").target(null);
        nihil.nihil = true;
        assertThat(KonteksUji.dengan(nihil).periksa("LKP-02"))
                .singleElement()
                .satisfies(t -> assertThat(t.kunciPesan()).isEqualTo("LKP-02.alasan"));

        nihil.alasanNihil = "Menunggu hibah pusat";
        assertThat(KonteksUji.dengan(nihil).periksa("LKP-02")).isEmpty();
        assertThat(KonteksUji.dengan(nihil).periksa("LKP-01")).isEmpty();
    }

    @Test
    void nihilDoesNotExcuseANegativePagu() {
        var nihil = baris().pagu("-1");
        nihil.nihil = true;
        nihil.alasanNihil = "Salah ketik";

        assertThat(KonteksUji.dengan(nihil).periksa("LKP-02")).hasSize(1);
    }

    static Stream<Arguments> isianKosong() {
        return Stream.of(
                Arguments.of("LKP-03", "lokasi", kosongkan(b -> b.lokasi = "\u00A0 ")),
                Arguments.of("LKP-04", "sumberDana", kosongkan(b -> b.dana.clear())),
                Arguments.of("LKP-05", "kelompokSasaran", kosongkan(b -> b.kelompokSasaran = null)),
                Arguments.of("LKP-10", "prioritasId", kosongkan(b -> b.prioritas = null)),
                Arguments.of("LKP-10", "prioritasId", kosongkan(b -> b.prioritas = 999L)),
                Arguments.of("LKP-11", "rpjmdSasaranId", kosongkan(b -> b.sasaran = null)),
                Arguments.of("LKP-11", "rpjmdSasaranId", kosongkan(b -> b.sasaran = 999L)),
                Arguments.of("PRT-05", "asal", kosongkan(b -> b.asal = "")));
    }

    private static Consumer<BarisUji> kosongkan(Consumer<BarisUji> perubahan) {
        return perubahan;
    }

    @ParameterizedTest
    @MethodSource("isianKosong")
    void emptyFieldIsFoundOnItsCell(String kode, String sel, Consumer<BarisUji> perubahan) {
        assertThat(KonteksUji.dengan(baris()).periksa(kode)).isEmpty();
        var rusak = baris();
        perubahan.accept(rusak);

        assertThat(KonteksUji.dengan(rusak).periksa(kode)).singleElement().satisfies(t -> {
            assertThat(t.sel()).isEqualTo(sel);
            assertThat(t.bobot()).isEqualTo(kode.equals("PRT-05") ? Bobot.INFO : Bobot.PERBAIKAN);
            assertThat(t.menahanPengajuan()).isFalse();
        });
    }

    @Test
    void penunjangNeedsNoPrioritasAndNoSasaran() {
        var penunjang = BarisUji.baris(KonteksUji.PENUNJANG);
        penunjang.prioritas = null;
        penunjang.sasaran = null;

        assertThat(KonteksUji.dengan(penunjang).periksa("LKP-10")).isEmpty();
        assertThat(KonteksUji.dengan(penunjang).periksa("LKP-11")).isEmpty();
    }

    @Test
    void prakiraanMajuNeedsTargetAndPagu() {
        var tanpa = baris();
        tanpa.targetN1 = null;
        tanpa.paguN1 = null;
        var temuan = KonteksUji.dengan(tanpa).periksa("LKP-06");

        assertThat(temuan).extracting(Temuan::sel).containsExactly("targetN1", "paguN1");
        assertThat(pesan(temuan.get(0))).contains("2023");
        var nol = baris();
        nol.paguN1 = BigDecimal.ZERO;
        assertThat(KonteksUji.dengan(nol).periksa("LKP-06")).isEmpty();
    }

    @Test
    void sumberDanaMustEqualThePaguToTheSen() {
        assertThat(KonteksUji.dengan(baris().pagu("1471800000").dana("PAD", "1371800000"))
                        .periksa("LKP-07"))
                .singleElement()
                .satisfies(t -> assertThat(pesan(t))
                        .startsWith("Sumber dana Rp1.371.800.000 tidak sama dengan pagu Rp1.471.800.000"
                                + " (selisih Rp100.000.000)."));
        assertThat(KonteksUji.dengan(baris().pagu("100").dana("PAD", "99.99")).periksa("LKP-07"))
                .singleElement()
                .satisfies(t -> assertThat(pesan(t)).contains("selisih Rp0,01"));
        assertThat(KonteksUji.dengan(baris().pagu("100").dana("PAD", "60").dana("DAK", "40"))
                        .periksa("LKP-07"))
                .isEmpty();
    }

    @Test
    void partBelowZeroIsFoundThoughTheSumIsRight() {
        assertThat(KonteksUji.dengan(baris().pagu("100").dana("PAD", "120").dana("DAK", "-20"))
                        .periksa("LKP-07"))
                .singleElement()
                .satisfies(t -> assertThat(pesan(t)).contains("DAK Rp-20"));
    }

    @Test
    void lineWithThreeSourcesCountsOnceInTheTotal() {
        var uji = KonteksUji.dengan(
                baris().pagu("100").dana("PAD", "50").dana("DAK", "30").dana("DBH", "20"));

        assertThat(uji.konteks().susunan().total()).isEqualByComparingTo("100");
        assertThat(uji.konteks().susunan().jumlahSubKegiatan()).isEqualTo(1);
    }

    @Test
    void programAndKegiatanNeedAnIndicatorWithATarget() {
        var uji = KonteksUji.dengan(baris());
        uji.indikator.removeIf(i -> i.kode().equals("2.16.03") || i.kode().equals("2.16.03.2.02"));

        assertThat(uji.periksa("LKP-08")).singleElement().satisfies(t -> {
            assertThat(t.lokus()).isEqualTo(Lokus.kelompok("2.16.03", "indikator"));
            assertThat(t.bobot()).isEqualTo(Bobot.BERAT);
            assertThat(t.tempat()).isEqualTo("2.16.03 PROGRAM APLIKASI INFORMATIKA");
        });
        assertThat(uji.periksa("LKP-09"))
                .singleElement()
                .satisfies(t -> assertThat(t.bobot()).isEqualTo(Bobot.PERBAIKAN));

        uji.indikator("2.16.03", "Indeks SPBE", "Indeks", null);
        uji.indikator("2.16.03.2.02", " ", "Aplikasi", "1");
        assertThat(uji.periksa("LKP-08"))
                .singleElement()
                .satisfies(t -> assertThat(pesan(t)).contains("2022").contains("Indeks SPBE"));
        assertThat(uji.periksa("LKP-09")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Persentase aduan selesai,Persen,100.01,IND-03",
        "Persentase aduan selesai,persen,-0.01,IND-03",
        "Persentase aduan selesai,%,101,IND-03",
        "Jumlah peserta,Orang,1.5,IND-03.pecahan",
        "Jumlah peserta,orang ,-1,IND-03.negatif"
    })
    void yearlyValueThatItsSatuanCannotHaveIsFound(String indikator, String satuan, String nilai, String kunci) {
        var rusak = baris().target(nilai);
        rusak.indikator = indikator;
        rusak.satuan = satuan;

        assertThat(KonteksUji.dengan(rusak).periksa("IND-03")).singleElement().satisfies(t -> {
            assertThat(t.kunciPesan()).isEqualTo(kunci);
            assertThat(t.bobot()).isEqualTo(Bobot.BERAT);
            assertThat(t.sel()).isEqualTo("target");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Persentase aduan selesai,Persen,100",
        "Persentase aduan selesai,Persen,0",
        "Laju pertumbuhan PDRB,Persen,-2.26",
        "Peningkatan kunjungan,Persen,140",
        "Jumlah peserta,Orang,57.0000",
        "Panjang jalan,Kilometer,1.5",
        "Indeks SPBE,Indeks,3.55"
    })
    void valueThatCanBeIsLeftAlone(String indikator, String satuan, String nilai) {
        var wajar = baris().target(nilai);
        wajar.indikator = indikator;
        wajar.satuan = satuan;

        assertThat(KonteksUji.dengan(wajar).periksa("IND-03")).isEmpty();
    }

    @Test
    void indicatorsOfProgramsAreHeldToTheirSatuanToo() {
        var uji = KonteksUji.renja();
        var i = uji.indikator("2.16.03", "Persentase layanan daring", "Persen", "120");

        assertThat(uji.periksa("IND-03"))
                .extracting(Temuan::lokus)
                .containsExactly(Lokus.indikator(i.silsilah(), "target"), Lokus.indikator(i.silsilah(), "targetN1"));
    }
}
