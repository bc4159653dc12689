package id.selaras.dokumen;

import static id.selaras.dokumen.ContohDokumen.IDENTITAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.bab.IsiBab;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.Rupiah;
import id.selaras.kernel.Tahap;
import id.selaras.tahunan.naskahrkpd.IsiRkpd;
import id.selaras.tahunan.renja.IsiRenja.Jenjang;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The RKPD document with no line, one and many. */
class CetakRkpdTest {

    private static final BigDecimal SATU = new BigDecimal("1234567");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 500})
    void everyLineStandsInTheProgramTableAndAddsUpToTheTotal(int banyak) {
        var total = SATU.multiply(BigDecimal.valueOf(banyak));
        try (var pdf = baca(isi(banyak, total, false), BagianRkpd.SELURUHNYA)) {
            assertThat(BacaPdf.hitung(pdf.teks(), "Sub kegiatan ke-")).isEqualTo(banyak);
            assertThat(pdf.teks())
                    .contains("Tabel T-C.19", "Tabel 4.1", "Tabel 5.1", "Tabel 5.2", "Tabel 6.1", "Tabel 6.2")
                    .contains("RANCANGAN", "DATA CONTOH", "DAFTAR TABEL", "WALI KOTA MALANG");
            assertThat(BacaPdf.hitung(pdf.teks(), "Jumlah " + Rupiah.of(total)))
                    .as("priorities and program table end with the total, the plafon of no PD is nothing too")
                    .isEqualTo(banyak == 0 ? 3 : 2);
        }
    }

    @Test
    void whatIsSetIsNoDraftAnyMore() {
        try (var pdf = baca(isi(2, SATU.add(SATU), true), BagianRkpd.SELURUHNYA)) {
            assertThat(pdf.teks()).doesNotContain("RANCANGAN");
        }
    }

    @Test
    void aProvinsiNumbersItsTablesByItsOwnBab() {
        var kota = isi(1, SATU, false);
        var k = kota.kepala();
        var kepala = new IsiRkpd.Kepala(
                "35",
                "Provinsi Jawa Timur",
                "Provinsi",
                "Gubernur Jawa Timur",
                k.namaBappeda(),
                k.alamat(),
                k.tempat(),
                k.kertas(),
                k.tahun(),
                k.tema(),
                k.pedoman(),
                k.nomenklatur(),
                k.tahap(),
                false,
                null,
                null,
                true);
        var provinsi = new IsiRkpd(
                kepala,
                null,
                kota.bab(),
                kota.prioritas(),
                kota.program(),
                kota.evaluasi(),
                kota.pagu(),
                kota.iku(),
                kota.ikk(),
                kota.total(),
                kota.totalMaju());
        try (var pdf = baca(provinsi, BagianRkpd.PROGRAM)) {
            assertThat(pdf.teks()).contains("Tabel 6.2");
        }
    }

    @Test
    void rowsThatDoNotAddUpAreNotPrinted() {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> baca(isi(3, SATU, false), BagianRkpd.PROGRAM))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo("CTK-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOCX", "XLSX"})
    void otherFormatsComeFromTheSameContent(String format) {
        var isi = isi(3, SATU.multiply(BigDecimal.valueOf(3)), false);
        var berkas = Percetakan.rkpd().cetak(isi, IDENTITAS, BagianRkpd.SELURUHNYA, Format.valueOf(format));
        assertThat(berkas).startsWith('P', 'K');
        assertThat(Percetakan.rkpd().cetak(isi, IDENTITAS, BagianRkpd.SELURUHNYA, Format.valueOf(format)))
                .isEqualTo(berkas);
    }

    private static BacaPdf baca(IsiRkpd isi, BagianRkpd bagian) {
        return new BacaPdf(Percetakan.rkpd().cetak(isi, IDENTITAS, bagian, Format.PDF));
    }

    private static IsiRkpd isi(int banyak, BigDecimal total, boolean ditetapkan) {
        var program = new ArrayList<IsiRkpd.BarisProgram>();
        var evaluasi = new ArrayList<IsiRkpd.BarisEvaluasi>();
        for (int i = 1; i <= banyak; i++) {
            program.add(new IsiRkpd.BarisProgram(
                    Jenjang.SUB_KEGIATAN,
                    false,
                    "2.16.02.2.01.05",
                    "Sub kegiatan ke-" + i,
                    "Prioritas",
                    "Sasaran",
                    "Kota Malang",
                    "Jumlah dokumen",
                    "dokumen",
                    BigDecimal.TEN,
                    SATU,
                    SATU,
                    "Diskominfo",
                    "lanjutan"));
            evaluasi.add(new IsiRkpd.BarisEvaluasi(
                    Jenjang.PROGRAM,
                    "2.16.0" + i,
                    "Program ke-" + i,
                    "Indikator",
                    "persen",
                    BigDecimal.valueOf(100),
                    SATU,
                    BigDecimal.valueOf(40),
                    null,
                    BigDecimal.valueOf(60),
                    SATU,
                    BigDecimal.valueOf(30),
                    SATU,
                    "LAST",
                    "POSITIF",
                    "Diskominfo",
                    null));
        }
        var jumlah = SATU.multiply(BigDecimal.valueOf(banyak));
        return new IsiRkpd(
                new IsiRkpd.Kepala(
                        "35.73",
                        "Kota Malang",
                        "Kota",
                        "Wali Kota Malang",
                        "Badan Perencanaan Pembangunan Daerah",
                        "Jalan Tugu 1",
                        "Malang",
                        "F4",
                        2022,
                        "Tema",
                        "PMDN-86-2017",
                        "050-3708-2020",
                        ditetapkan ? Tahap.PENETAPAN : Tahap.RANCANGAN,
                        ditetapkan,
                        null,
                        LocalDate.of(2021, 6, 30),
                        true),
                "<p>Ucapan terima kasih.</p>",
                List.of(
                        bab("I", "Pendahuluan", "T-C.19"),
                        bab("IV", "Sasaran dan Prioritas", "PRIORITAS"),
                        bab("V", "Rencana Kerja", "PAGU", "PROGRAM"),
                        bab("VI", "Kinerja", "IKU", "IKK")),
                banyak == 0
                        ? List.of()
                        : List.of(new IsiRkpd.BarisPrioritas(
                                1,
                                "Prioritas",
                                "Sasaran",
                                "Indikator",
                                "persen",
                                BigDecimal.TEN,
                                "2.16.02",
                                jumlah,
                                "Diskominfo")),
                program,
                evaluasi,
                banyak == 0
                        ? List.of()
                        : List.of(new IsiRkpd.BarisPagu(
                                "2.16",
                                "Dinas Kominfo",
                                SATU.add(BigDecimal.ONE),
                                jumlah,
                                banyak,
                                "Rancangan, terverifikasi",
                                true)),
                List.of(),
                List.of(),
                total,
                jumlah);
    }

    private static IsiBab bab(String nomor, String judul, String... tabel) {
        return new IsiBab(
                nomor,
                nomor,
                judul,
                "<p>Pengantar</p>",
                List.of(new IsiBab.SubBab(nomor, "", "", null, List.of(tabel))));
    }
}
