package id.selaras.verifikasi.aturan;

import static id.selaras.verifikasi.aturan.PesanUji.pesan;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.tahunan.renja.BahanRenja;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DokTest {

    @Test
    void completePlanHasNoFinding() {
        assertThat(DaftarAturan.periksa(KerangkaUji.lengkap().konteks())).isEmpty();
    }

    @Test
    void babThatIsMissingAltogetherIsHeavy() {
        var uji = KerangkaUji.lengkap();
        uji.bab.removeIf(b -> b.kunci().startsWith("5"));

        assertThat(uji.periksa("DOK-01")).singleElement().satisfies(t -> {
            assertThat(t.kunciPesan()).isEqualTo("DOK-01.hilang");
            assertThat(t.tempat()).isEqualTo("Bab V PENUTUP");
            assertThat(t.bobot()).isEqualTo(Bobot.BERAT);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<p>&nbsp;</p>",
                "<p>[isi latar belakang]</p>",
                "<p>…………</p>",
                "<p>Lorem ipsum dolor sit amet</p>",
                "<p>" + KerangkaUji.PETUNJUK + "</p>"
            })
    void babWithOnlyTemplateTextIsEmpty(String html) {
        var uji = KerangkaUji.dengan("3.3", html);

        assertThat(uji.periksa("DOK-01"))
                .singleElement()
                .satisfies(t -> assertThat(pesan(t)).startsWith("Bab III TUJUAN DAN SASARAN kosong"));
        assertThat(uji.periksa("DOK-06")).extracting(t -> t.lokus().kunci()).containsExactly("3.3");
    }

    @Test
    void oneFilledPartFillsTheBabAndTheEmptyPartIsToldByItself() {
        var uji = KerangkaUji.dengan("5.3", "");

        assertThat(uji.periksa("DOK-01")).isEmpty();
        assertThat(uji.periksa("DOK-06"))
                .singleElement()
                .satisfies(t -> assertThat(pesan(t))
                        .contains("5.3 Rencana Tindak Lanjut")
                        .contains("Bab V PENUTUP"));
    }

    @Test
    void addedPartIsAllowedAndPartForOtherUrusanIsNotAsked() {
        var uji = KerangkaUji.lengkap();
        uji.bab.add(new BahanRenja.Bab("2.9", "Inovasi", "", true, false));
        var kerangka = uji.kerangka;
        var spm = new Kerangka.Bab(
                "6",
                "VI",
                "SPM",
                false,
                false,
                null,
                List.of(new Kerangka.SubBab("6.1", "6.1", "Capaian SPM", true, null, Set.of("1.01"))));
        uji.kerangka = new Kerangka(
                kerangka.pedoman(), List.of(spm), kerangka.tabel(), kerangka.berkas(), kerangka.dasarHukum());
        assertThat(uji.periksa("DOK-06")).isEmpty();

        uji.bidang = List.of("1.01");
        assertThat(uji.periksa("DOK-06")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Renja 2022 memuat 23 sub kegiatan.,23,sub kegiatan,2",
        "Renja memuat dua puluh tiga sub kegiatan.,23,sub kegiatan,2",
        "Jumlah sub kegiatan sebanyak 23 (dua puluh tiga) pada tahun 2022.,23,sub kegiatan,2",
        "Dilaksanakan melalui 5 (lima) program.,5,program,2",
        "Terdiri atas tiga kegiatan.,3,kegiatan,2",
        "Terdiri dari satu program.,1,program,2",
        "Memuat 1.204 sub-kegiatan.,1204,sub kegiatan,2"
    })
    void numberTypedInTheNarrativeIsComparedWithTheTable(String kalimat, int tertulis, String jenis, int tabel) {
        var temuan = KerangkaUji.dengan("3.3", "<p>" + kalimat + "</p>").periksa("DOK-02");

        assertThat(temuan).singleElement().satisfies(t -> {
            assertThat(t.bobot()).isEqualTo(Bobot.PERBAIKAN);
            assertThat(t.lokus().kunci()).isEqualTo("3.3");
            assertThat(pesan(t))
                    .startsWith("Tertulis " + tertulis + " " + jenis + " di 3.3 Program dan Kegiatan, tabel memuat "
                            + tabel);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Renja 2022 memuat 2 (dua) program, 2 kegiatan, dan 2 sub kegiatan.",
                "Pada tahun 2022 program prioritas dilanjutkan.",
                "Misi 4 program kerja wali kota.",
                "Kode 2.16.03 program aplikasi informatika.",
                "Salah satu program unggulan adalah kota cerdas.",
                "Renja tahun 2020 memuat 9 program dan 40 sub kegiatan.",
                "Pada tahun 2020 berjalan baik. Saat itu ada 9 program.",
                "Terdapat 1 program penunjang dan 1 program urusan.",
                "Program Aplikasi Informatika terdiri dari 1 kegiatan dan 1 sub kegiatan.",
                "Terdapat <span data-medan=\"jumlahProgram\">99</span> program.",
                "Peraturan Daerah Nomor 9 Tahun 2019 Program Pembentukan Perda.",
                "Lampiran 3 kegiatan terlampir."
            })
    void whatIsRightOrSpeaksOfSomethingElseIsLeftAlone(String kalimat) {
        assertThat(KerangkaUji.dengan("3.3", "<p>" + kalimat + "</p>").periksa("DOK-02"))
                .isEmpty();
    }

    @Test
    void chapterOfThePastSpeaksOfOtherNumbers() {
        var uji = KerangkaUji.dengan("2.1", "<p>Renja memuat 23 sub kegiatan, total anggaran sebesar Rp5.</p>");

        assertThat(uji.periksa("DOK-02")).isEmpty();
        assertThat(uji.periksa("DOK-03")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Total pagu indikatif sebesar Rp1.169.190.750.,'Rp1.169.190.750'",
        "'Total anggaran tahun 2022 adalah Rp 200.000.000,50.','Rp200.000.000,5'",
        "'Jumlah kebutuhan dana Rp1,2 miliar.',Rp1.200.000.000",
        "Pagu indikatif tahun 2022 sebesar Rp. 199.999.999.,Rp199.999.999"
    })
    void totalTypedInTheNarrativeIsComparedWithTheTable(String kalimat, String tertulis) {
        var temuan = KerangkaUji.dengan("3.3", "<p>" + kalimat + "</p>").periksa("DOK-03");

        assertThat(temuan)
                .singleElement()
                .satisfies(t -> assertThat(pesan(t))
                        .startsWith("Tertulis total " + tertulis
                                + " di 3.3 Program dan Kegiatan, tabel memuat Rp200.000.000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total pagu indikatif sebesar Rp200.000.000,00.",
                "Total pagu sebesar Rp200 juta.",
                "Total pagu sebesar Rp0,2 miliar.",
                "Total prakiraan maju sebesar Rp220.000.000.",
                "Total pagu program penunjang Rp100.000.000.",
                "Program Aplikasi Informatika dengan total pagu Rp100.000.000.",
                "Total pagu Rp100.000.000 + Rp100.000.000 = Rp200.000.000.",
                "Honor narasumber Rp900.000 per jam.",
                "Total anggaran tahun 2020 sebesar Rp7.000.000.",
                "Total pagu sebesar <span data-medan=\"totalPagu\">Rp9</span>."
            })
    void rightRoundedOrPartialTotalIsLeftAlone(String kalimat) {
        assertThat(KerangkaUji.dengan("3.3", "<p>" + kalimat + "</p>").periksa("DOK-03"))
                .isEmpty();
    }

    @Test
    void totalRowOfATypedTableIsRead() {
        var html = "<table><tr><td>Program</td><td>Pagu</td></tr>"
                + "<tr><td>Penunjang</td><td>806.441.230</td></tr><tr><td>Jumlah</td><td>1.169.190.750</td></tr></table>";

        assertThat(KerangkaUji.dengan("3.3", html).periksa("DOK-03"))
                .singleElement()
                .satisfies(t -> assertThat(pesan(t)).contains("Rp1.169.190.750"));
    }

    @Test
    void wrongYearOfPrakiraanMajuIsFound() {
        assertThat(KerangkaUji.dengan("4", "<h3>Prakiraan Maju Rencana Tahun 2022</h3><p>Uraian tabel.</p>")
                        .periksa("DOK-07"))
                .singleElement()
                .satisfies(t -> assertThat(pesan(t)).contains("tahun 2022").contains("seharusnya 2023"));
        assertThat(KerangkaUji.dengan("4", "<h3>Prakiraan Maju Rencana Tahun 2023</h3>")
                        .periksa("DOK-07"))
                .isEmpty();
    }

    @Test
    void requiredTableIsFilledOrDeclaredNihil() {
        var uji = KerangkaUji.lengkap();
        uji.tabel = new BahanRenja.IsiTabel(3, 0, 0, 1, 2, 0);
        assertThat(uji.periksa("DOK-05")).extracting(Temuan::kunciPesan).containsExactly("DOK-05", "DOK-05.nihil");
        assertThat(pesan(uji.periksa("DOK-05").get(0))).startsWith("T-C.30 Pencapaian kinerja belum berisi");

        uji.bab.removeIf(b -> b.kunci().equals("2.5"));
        uji.bab.add(new BahanRenja.Bab("2.5", "Usulan", "", false, true));
        assertThat(uji.periksa("DOK-05")).extracting(Temuan::kunciPesan).containsExactly("DOK-05");
        assertThat(uji.periksa("DOK-06")).isEmpty();
    }

    @Test
    void emptyColumnOfTc29IsFound() {
        var uji = KerangkaUji.lengkap();
        uji.tabel = new BahanRenja.IsiTabel(12, 5, 2, 1, 2, 1);

        assertThat(uji.periksa("DOK-05"))
                .singleElement()
                .satisfies(t -> assertThat(pesan(t))
                        .startsWith("5 dari 12 baris T-C.29")
                        .contains("2021"));
    }

    private static List<Temuan> hukum(String... butir) {
        return KerangkaUji.dengan("1.2", "<ol><li>" + String.join(";</li><li>", butir) + ".</li></ol>")
                .periksa("DOK-04");
    }

    private static final String UU25 = "Undang-Undang Nomor 25 Tahun 2004";
    private static final String UU23 = "UU Nomor 23 Tahun 2014 tentang Pemerintahan Daerah";
    private static final String PMDN86 = "Permendagri 86/2017";
    private static final String KMDN = "Kepmendagri Nomor 050-3708 Tahun 2020";

    @Test
    void requiredBasisAndTheListOfThePlanAreNamed() {
        assertThat(hukum(UU25, UU23, PMDN86, KMDN)).isEmpty();
        assertThat(hukum(UU25, PMDN86, KMDN))
                .singleElement()
                .satisfies(t -> assertThat(pesan(t)).contains("belum menyebut UU 23/2014"));
        assertThat(hukum(UU25, UU23, PMDN86))
                .singleElement()
                .satisfies(t -> assertThat(pesan(t)).contains("Kepmendagri Nomor 050-3708 Tahun 2020"));
    }

    @Test
    void replacedBasisIsFoundWithItsSuccessor() {
        assertThat(hukum(UU25, UU23, "Permendagri Nomor 54 Tahun 2010", PMDN86, KMDN))
                .singleElement()
                .satisfies(t ->
                        assertThat(pesan(t)).contains("Permendagri 54/2010").contains("diganti dengan"));
    }

    @Test
    void orderOfRankAndYearIsAsked() {
        assertThat(hukum(UU23, UU25, PMDN86, KMDN))
                .singleElement()
                .satisfies(t ->
                        assertThat(pesan(t)).contains("undang-undang 23/2014 disebut sebelum undang-undang 25/2004"));
        assertThat(hukum(UU25, UU23, PMDN86, "Peraturan Presiden Nomor 18 Tahun 2020", KMDN))
                .singleElement()
                .satisfies(t -> assertThat(t.kunciPesan()).isEqualTo("DOK-04.urutan"));
        assertThat(hukum(
                        UU25,
                        UU23,
                        "Peraturan Pemerintah Nomor 12 Tahun 2019",
                        "Perpres 18/2020",
                        PMDN86,
                        KMDN,
                        "Peraturan Daerah Provinsi Jawa Timur Nomor 7 Tahun 2019",
                        "Peraturan Gubernur Jawa Timur Nomor 5 Tahun 2021",
                        "Peraturan Daerah Kota Malang Nomor 1 Tahun 2019",
                        "Peraturan Wali Kota Malang Nomor 43 Tahun 2020"))
                .isEmpty();
    }

    @Test
    void lawNamedInPassingIsNotOutOfOrder() {
        assertThat(hukum(
                        UU25,
                        UU23
                                + " sebagaimana telah diubah beberapa kali, terakhir dengan Undang-Undang Nomor 9 Tahun 2015",
                        PMDN86,
                        KMDN))
                .isEmpty();
    }

    @Test
    void emptyLandasanHukumIsAnEmptyPartNotTenMissingLaws() {
        var uji = KerangkaUji.dengan("1.2", "");

        assertThat(uji.periksa("DOK-04")).isEmpty();
        assertThat(uji.periksa("DOK-06")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "dua puluh tiga,23",
        "sepuluh,10",
        "seratus lima,105",
        "sebelas,11",
        "dua belas,12",
        "seribu dua ratus,1200"
    })
    void numbersInWordsAreRead(String kata, int nilai) {
        assertThat(Bilangan.baca(kata)).hasValue(nilai);
    }

    @Test
    void sanitisedEntitiesAreText() {
        assertThat(TeksBab.dari("<p>A&#43;B &amp; C&nbsp;D</p><ul><li>satu</li></ul>")
                        .paragraf())
                .containsExactly("A+B & C D", "satu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Total pagu indikatif sebesar Rp200.000.000 untuk 2 program.</p>",
                "total pagu Rp9, 7 program "
            })
    @Timeout(120)
    void textOfTwoMegabytesIsReadInAMoment(String potong) {
        var uji = KerangkaUji.dengan("3.3", potong.repeat(2_000_000 / potong.length()));

        assertThat(uji.periksa("DOK-03")).hasSizeLessThan(2);
    }
}
