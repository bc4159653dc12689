package id.selaras.dokumen;

import static id.selaras.dokumen.ContohDokumen.IDENTITAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.Rupiah;
import id.selaras.tahunan.renja.IsiRenja;
import id.selaras.tahunan.renja.IsiRenja.Jenjang;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CetakRenjaTest {

    @ParameterizedTest
    @CsvSource({"0", "1", "500"})
    void everyTableHoldsAllItsRowsWhateverTheirNumber(int banyak) {
        var isi = ContohDokumen.renja(banyak);
        for (var tabel : List.of(
                BagianRenja.TC29,
                BagianRenja.TC30,
                BagianRenja.TC31,
                BagianRenja.TC32,
                BagianRenja.TC33,
                BagianRenja.BAB_IV)) {
            try (var pdf = baca(isi, tabel)) {
                var akhirBaris = akhirBaris(tabel);
                assertThat(BacaPdf.hitung(pdf.teks(), akhirBaris))
                        .as(tabel.name())
                        .isEqualTo(banyak);
                assertThat(pdf.teks().contains("Nihil")).as(tabel.name()).isEqualTo(banyak == 0);
                assertThat(pdf.halaman()).as(tabel.name()).allMatch(h -> h.contains("(1) (2) (3)"));
            }
        }
    }

    /** Words that stand once in each row of a table. */
    private static String akhirBaris(BagianRenja tabel) {
        return switch (tabel) {
            case TC29 -> "Evaluasi pelayanan informasi";
            case TC30 -> "Indeks SPBE domain";
            case TC31 -> "Tambahan layanan";
            case TC32 -> "Kelurahan Samaan";
            default -> "Jumlah dokumen pengelolaan";
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"TC33", "BAB_IV"})
    void totalsEqualTheDataToTheRupiahAndStandOnce(BagianRenja tabel) {
        var isi = ContohDokumen.renja(500);
        try (var pdf = baca(isi, tabel)) {
            var total = Rupiah.of(isi.total()).toString();
            var akhir = pdf.halaman(pdf.banyakHalaman());
            assertThat(akhir).contains("Jumlah " + total);
            assertThat(akhir).contains(Rupiah.of(isi.totalPrakiraanMaju()).toString());
            assertThat(BacaPdf.hitung(pdf.teks(), "Jumlah " + total)).isEqualTo(1);
        }
    }

    @Test
    void bothSidesOfTheReviewHaveATotal() {
        try (var pdf = baca(ContohDokumen.renja(3), BagianRenja.TC31)) {
            assertThat(pdf.teks()).contains("6.421.838.400").contains("6.750.000.000");
        }
    }

    @Test
    void senAreNeverLost() {
        var isi = satuBaris(new BigDecimal("24300904925.96"), new BigDecimal("0.04"));
        try (var pdf = baca(isi, BagianRenja.TC33)) {
            assertThat(pdf.teks())
                    .contains("24.300.904.925,96")
                    .contains("0,04")
                    .contains("Jumlah 24.300.904.926");
        }
    }

    private static IsiRenja satuBaris(BigDecimal... pagu) {
        var baris = new ArrayList<IsiRenja.Baris>();
        for (var nilai : pagu) {
            baris.add(ContohDokumen.baris(
                    Jenjang.SUB_KEGIATAN,
                    "2.16.02.2.01.0" + baris.size(),
                    "Sub kegiatan",
                    "Jumlah dokumen",
                    "dokumen",
                    BigDecimal.ONE,
                    nilai,
                    nilai));
        }
        return ContohDokumen.renja(baris, ContohDokumen.bab(), ContohDokumen.kepala("A4", false, true), 0);
    }

    @Test
    void aDocumentWhoseRowsDoNotAddUpIsRefused() {
        var benar = ContohDokumen.renja(3);
        var salah = new IsiRenja(
                benar.kepala(),
                benar.kataPengantar(),
                benar.bab(),
                benar.matriks(),
                benar.evaluasi(),
                benar.kinerjaPelayanan(),
                benar.review(),
                benar.usulan(),
                benar.total().add(BigDecimal.ONE),
                benar.totalPrakiraanMaju(),
                benar.plafon(),
                benar.perSumberDana());
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> Percetakan.renja().cetak(salah, IDENTITAS, BagianRenja.SELURUHNYA, Format.PDF))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo("CTK-01");
    }

    @Test
    void daftarIsiAgreesWithThePagesAndEveryPageIsNumbered() {
        try (var pdf = baca(ContohDokumen.renja(120), BagianRenja.SELURUHNYA)) {
            int halamanIsi = pdf.penanda().get("DAFTAR ISI");
            var daftar = pdf.halaman(halamanIsi) + " " + pdf.halaman(halamanIsi + 1);
            var isi = pdf.penanda();
            assertThat(isi)
                    .hasSize(2 + 1 + 5 + 15 + 6)
                    .containsKeys("BAB I PENDAHULUAN", "1.1 Latar Belakang", "5.3 Rencana Tindak Lanjut");
            isi.forEach((judul, nomor) -> {
                var dicari = judul.startsWith("Tabel T-") ? judul.substring(6) : judul;
                assertThat(daftar).as(judul).containsPattern(Pattern.quote(dicari) + " \\.{3,} " + nomor + "\\b");
                assertThat(pdf.halaman(nomor)).as(judul).contains(judul);
            });
            for (int i = 2; i <= pdf.banyakHalaman(); i++) {
                assertThat(pdf.halaman(i)).contains("Halaman " + i + " dari " + pdf.banyakHalaman());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, 595, 842", "F4, 609, 935"})
    void portraitTextAndLandscapeTablesShareOnePaper(String kertas, float pendek, float panjang) {
        var isi = ContohDokumen.renja(3, ContohDokumen.kepala(kertas, true, false));
        try (var pdf = baca(isi, BagianRenja.SELURUHNYA)) {
            var ukuran = new ArrayList<PDRectangle>();
            pdf.dokumen().getPages().forEach(h -> ukuran.add(BacaPdf.terlihat(h)));
            assertThat(ukuran)
                    .allMatch(u -> Math.min(u.getWidth(), u.getHeight()) == pendek
                            && Math.max(u.getWidth(), u.getHeight()) == panjang);
            assertThat(ukuran).anyMatch(u -> u.getWidth() > u.getHeight()).anyMatch(u -> u.getHeight() > u.getWidth());
        }
    }

    @Test
    void everyPlaceNamesThePerangkatDaerahOfTheVersionAndNoOther() {
        var lama = ContohDokumen.renja(2);
        try (var pdf = baca(lama, BagianRenja.SELURUHNYA)) {
            assertThat(pdf.halaman(1)).contains("DINAS KOMUNIKASI DAN INFORMATIKA");
            for (int i = 2; i <= pdf.banyakHalaman(); i++) {
                assertThat(pdf.halaman(i)).contains("Renja Dinas Komunikasi dan Informatika Kota Malang Tahun 2022");
            }
            assertThat(pdf.dokumen().getDocumentInformation().getTitle())
                    .isEqualTo("Renja Dinas Komunikasi dan Informatika Kota Malang Tahun 2022");
        }
        assertThat(Percetakan.renja().namaBerkas(lama, BagianRenja.TC33, Format.XLSX))
                .isEqualTo("renja-2022-diskominfo-t-c-33.xlsx");
    }

    @Test
    void whatIsNotSetSaysRancanganAndInventedDataSaysSoOnEveryPage() {
        try (var rancangan = baca(ContohDokumen.renja(2), BagianRenja.SELURUHNYA);
                var ditetapkan =
                        baca(ContohDokumen.renja(2, ContohDokumen.kepala("A4", true, false)), BagianRenja.SELURUHNYA)) {
            assertThat(rancangan.halaman()).allMatch(h -> h.contains("RANCANGAN") && h.contains("DATA CONTOH"));
            assertThat(ditetapkan.halaman()).noneMatch(h -> h.contains("DATA CONTOH") || h.contains("RANCANGAN "));
        }
    }

    @Test
    void rowsStandOnceEachInOrderAndAreNotTorn() {
        int banyak = 200;
        var baris = new ArrayList<IsiRenja.Baris>();
        for (int i = 0; i < banyak; i++) {
            baris.add(ContohDokumen.baris(
                    Jenjang.SUB_KEGIATAN,
                    "2.16.%02d.2.01.01".formatted(i % 90),
                    "awal" + i + "x " + "kata panjang sekali ".repeat(i % 23) + "akhir" + i + "x",
                    "Jumlah dokumen",
                    "dokumen",
                    BigDecimal.ONE,
                    BigDecimal.TEN,
                    BigDecimal.TEN));
        }
        var isi = ContohDokumen.renja(baris, ContohDokumen.bab(), ContohDokumen.kepala("A4", false, true), 0);
        try (var pdf = baca(isi, BagianRenja.TC33)) {
            int sebelumnya = -1;
            for (int i = 0; i < banyak; i++) {
                var awal = "awal" + i + "x";
                var akhir = "akhir" + i + "x";
                assertThat(BacaPdf.hitung(pdf.teks(), awal)).isEqualTo(1);
                assertThat(pdf.teks().indexOf(awal)).isGreaterThan(sebelumnya);
                sebelumnya = pdf.teks().indexOf(awal);
                assertThat(pdf.halaman()).as(awal).anyMatch(h -> h.contains(awal) && h.contains(akhir));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kata biasa ", "W", "Sangat-panjang-tanpa-spasi", "baris\n"})
    void aRowTallerThanAPageEndsAndLosesNoWord(String isiSel) {
        var nama = isiSel.repeat(12_000 / isiSel.length()) + " selesaiBaris";
        var baris = List.of(ContohDokumen.baris(
                Jenjang.SUB_KEGIATAN,
                "2.16.02.2.01.05",
                nama,
                "Jumlah dokumen " + nama,
                "dokumen",
                BigDecimal.ONE,
                new BigDecimal("1234567"),
                BigDecimal.TEN));
        var isi = ContohDokumen.renja(baris, ContohDokumen.bab(), ContohDokumen.kepala("A4", false, true), 0);
        for (var tabel : List.of(BagianRenja.TC33, BagianRenja.BAB_IV)) {
            try (var pdf = baca(isi, tabel)) {
                var polos = pdf.teks().replace(" ", "");
                assertThat(BacaPdf.hitung(polos, "selesaiBaris"))
                        .as(tabel.name())
                        .isEqualTo(2);
                assertThat(BacaPdf.hitung(polos, isiSel.replaceAll("\\s", "")))
                        .isGreaterThanOrEqualTo(2 * (12_000 / isiSel.length()) - 200);
                assertThat(BacaPdf.hitung(pdf.teks(), "1.234.567")).isEqualTo(2);
            }
        }
    }

    private static BacaPdf baca(IsiRenja isi, BagianRenja bagian) {
        return new BacaPdf(Percetakan.renja().cetak(isi, IDENTITAS, bagian, Format.PDF));
    }
}
