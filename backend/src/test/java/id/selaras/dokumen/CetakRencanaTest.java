package id.selaras.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.bab.IsiBab;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.strategis.rencana.IsiRencana;
import id.selaras.strategis.rencana.JenisRencana;
import id.selaras.strategis.rencana.Jenjang;
import id.selaras.strategis.rencana.TahapRencana;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of RPJMD and Renstra with none, one and many rows, of five and six years. */
class CetakRencanaTest {

    private static final BigDecimal SATU = new BigDecimal("1250000000.50");

    @ParameterizedTest
    @CsvSource({"2019,2023,0", "2019,2023,1", "2019,2023,120", "2025,2030,0", "2025,2030,1", "2025,2030,120"})
    void programsOfTheRpjmdAddUpOnPaperAndNothingIsLost(int awal, int akhir, int banyak) throws Exception {
        var isi = isi(JenisRencana.RPJMD, awal, akhir, banyak);
        var teks = teks(isi, BagianRencana.TC14);
        assertThat(teks)
                .contains("T-C.14")
                .contains("Tahun " + awal)
                .contains("Tahun " + akhir)
                .contains("(17)")
                .contains("RANCANGAN")
                .contains("DATA CONTOH");
        if (banyak == 0) {
            assertThat(teks).contains("Nihil");
        } else {
            assertThat(teks).contains("Program nomor " + banyak);
            assertThat(teks).contains(rupiah(SATU.multiply(BigDecimal.valueOf(banyak))));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TC25,0", "TC25,1", "TC25,60", "TC26,0", "TC26,1", "TC26,60", "TC27,0", "TC27,1", "TC27,60", "TC28,0", "TC28,1",
        "TC28,60"
    })
    void eachTableOfTheRenstraIsPrintedWithNoneOneAndManyRows(BagianRencana bagian, int banyak) throws Exception {
        for (int akhir : new int[] {2023, 2024}) {
            var teks = teks(isi(JenisRencana.RENSTRA, 2019, akhir, banyak), bagian);
            assertThat(teks).contains(bagian.kunci()).contains("Dinas Komunikasi");
            assertThat(teks)
                    .contains(banyak == 0 ? "Nihil" : bagian == BagianRencana.TC26 ? "Arah nomor" : "Indikator nomor");
        }
    }

    @Test
    void theWholeDocumentHasItsChaptersTheTreeInThemAndTheTableOnce() throws Exception {
        var tanpa = isi(JenisRencana.RPJMD, 2019, 2023, 2);
        var isi = new IsiRencana(
                tanpa.kepala(),
                tanpa.baris(),
                tanpa.rpjmd(),
                tanpa.total(),
                tanpa.kapasitas(),
                "<p>Pengantar kepala daerah.</p>",
                List.of(
                        new IsiBab("I", "I", "Pendahuluan", "<p>Latar belakang.</p>", List.of()),
                        new IsiBab("V", "V", "Visi, Misi, Tujuan dan Sasaran", "<p>Penjelasan visi.</p>", List.of()),
                        new IsiBab(
                                "VII",
                                "VII",
                                "Kerangka Pendanaan",
                                null,
                                List.of(new IsiBab.SubBab("VII", "", "", null, List.of("T-C.14"))))));
        var pdf = Percetakan.rencana().cetakBuku(isi, ContohDokumen.IDENTITAS, Format.PDF);
        Files.write(Files.createDirectories(Path.of("target", "cetakan")).resolve("rpjmd-buku.pdf"), pdf);
        try (var buku = new BacaPdf(pdf)) {
            assertThat(buku.teks())
                    .contains("RENCANA PEMBANGUNAN JANGKA MENENGAH DAERAH")
                    .contains("DAFTAR ISI")
                    .contains("BAB VII")
                    .contains("Kota Malang Bermartabat")
                    .contains("Tabel T-C.14")
                    .contains(rupiah(SATU.multiply(BigDecimal.valueOf(2))));
        }
    }

    @Test
    void sixMisiArePrintedOnceEachInTheirOrder() throws Exception {
        var tanpa = isi(JenisRencana.RPJMD, 2019, 2023, 0);
        var misi = IntStream.rangeClosed(1, 6)
                .mapToObj(n -> baris(
                        n,
                        null,
                        Jenjang.MISI,
                        0,
                        String.valueOf(n),
                        "Misi yang ke-" + n,
                        List.of(),
                        new TreeMap<>(tanpa.total())))
                .toList();
        var isi = new IsiRencana(
                tanpa.kepala(),
                misi,
                tanpa.rpjmd(),
                tanpa.total(),
                tanpa.kapasitas(),
                null,
                List.of(new IsiBab("V", "V", "Visi, Misi, Tujuan dan Sasaran", null, List.of())));
        try (var buku = new BacaPdf(Percetakan.rencana().cetakBuku(isi, ContohDokumen.IDENTITAS, Format.PDF))) {
            var urut = Pattern.compile("Misi yang ke-(\\d)")
                    .matcher(buku.teks())
                    .results()
                    .map(m -> m.group(1))
                    .toList();
            assertThat(urut).containsExactly("1", "2", "3", "4", "5", "6");
        }
    }

    @Test
    void moneyIsANumberInTheSpreadsheet() throws Exception {
        var isi = isi(JenisRencana.RPJMD, 2019, 2023, 3);
        var xlsx = Percetakan.rencana().cetak(isi, ContohDokumen.IDENTITAS, List.of(BagianRencana.TC14), Format.XLSX);
        try (var buku = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            int angka = 0;
            for (var baris : buku.getSheetAt(0)) {
                for (var sel : baris) {
                    boolean sama =
                            sel.getCellType() == CellType.NUMERIC && sel.getNumericCellValue() == SATU.doubleValue();
                    angka += sama ? 1 : 0;
                }
            }
            assertThat(angka).isEqualTo(3 * 5);
        }
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        var isi = isi(JenisRencana.RPJMD, 2019, 2023, 5);
        assertThat(Percetakan.rencana().cetak(isi, ContohDokumen.IDENTITAS, List.of(BagianRencana.TC14), Format.PDF))
                .isEqualTo(Percetakan.rencana()
                        .cetak(isi, ContohDokumen.IDENTITAS, List.of(BagianRencana.TC14), Format.PDF));
    }

    @Test
    void aTotalThatItsRowsDoNotMakeIsNotPrinted() {
        var isi = isi(JenisRencana.RPJMD, 2019, 2023, 2);
        var salah = new TreeMap<>(isi.total());
        salah.put(2020, BigDecimal.ONE);
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> Percetakan.rencana()
                        .cetak(
                                new IsiRencana(
                                        isi.kepala(),
                                        isi.baris(),
                                        isi.rpjmd(),
                                        salah,
                                        isi.kapasitas(),
                                        null,
                                        List.of()),
                                ContohDokumen.IDENTITAS,
                                List.of(BagianRencana.TC14),
                                Format.PDF))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo("CTK-01");
    }

    private static String teks(IsiRencana isi, BagianRencana bagian) throws Exception {
        var pdf = Percetakan.rencana().cetak(isi, ContohDokumen.IDENTITAS, List.of(bagian), Format.PDF);
        var folder = Path.of("target", "cetakan");
        Files.createDirectories(folder);
        Files.write(
                folder.resolve(bagian.kunci() + "-" + isi.kepala().tahun().size() + "-"
                        + isi.baris().size() + ".pdf"),
                pdf);
        try (var buku = new BacaPdf(pdf)) {
            return buku.teks();
        }
    }

    private static IsiRencana isi(JenisRencana jenis, int awal, int akhir, int banyak) {
        var tahun = IntStream.rangeClosed(awal, akhir).boxed().toList();
        boolean renstra = jenis == JenisRencana.RENSTRA;
        var jumlah = new TreeMap<Integer, BigDecimal>();
        tahun.forEach(t -> jumlah.put(t, SATU.multiply(BigDecimal.valueOf(banyak))));
        var baris = new ArrayList<IsiRencana.Baris>();
        if (banyak > 0) {
            if (!renstra) {
                baris.add(baris(1, null, Jenjang.MISI, 0, "1", "Misi pertama", List.of(), jumlah));
            }
            int dalam = renstra ? 0 : 1;
            baris.add(baris(
                    2,
                    renstra ? null : 1L,
                    Jenjang.TUJUAN,
                    dalam,
                    "1.1",
                    "Tujuan pertama",
                    indikator(tahun, 0),
                    jumlah));
            baris.add(
                    baris(3, 2L, Jenjang.SASARAN, dalam + 1, "1.1.1", "Sasaran pertama", indikator(tahun, 1), jumlah));
            baris.add(baris(4, 3L, Jenjang.STRATEGI, dalam + 2, "", "Strategi pertama", List.of(), new TreeMap<>()));
            var satu = new TreeMap<Integer, BigDecimal>();
            tahun.forEach(t -> satu.put(t, SATU));
            for (int n = 1; n <= banyak; n++) {
                baris.add(baris(
                        1000 + n,
                        4L,
                        Jenjang.ARAH_KEBIJAKAN,
                        dalam + 3,
                        "",
                        "Arah nomor " + n,
                        List.of(),
                        new TreeMap<>()));
                baris.add(baris(
                        5000 + n,
                        3L,
                        Jenjang.PROGRAM,
                        dalam + 2,
                        "2.16.03",
                        "Program nomor " + n + " dengan nama yang panjang agar terbagi ke beberapa baris",
                        indikator(tahun, n),
                        satu));
            }
        }
        return new IsiRencana(
                new IsiRencana.Kepala(
                        "35.73",
                        "Kota Malang",
                        "Wali Kota Malang",
                        "Bappeda Kota Malang",
                        "Malang",
                        "A4",
                        jenis,
                        "Rencana",
                        "Kota Malang Bermartabat",
                        null,
                        renstra ? "2.16" : null,
                        renstra ? "Dinas Komunikasi dan Informatika" : null,
                        renstra ? "Diskominfo" : null,
                        null,
                        null,
                        null,
                        null,
                        awal - 1,
                        awal - 1,
                        akhir,
                        tahun,
                        TahapRencana.RANCANGAN,
                        false,
                        true),
                baris,
                List.of(),
                jumlah,
                new TreeMap<>(),
                null,
                List.of());
    }

    private static IsiRencana.Baris baris(
            long id,
            Long induk,
            Jenjang jenjang,
            int dalam,
            String nomor,
            String uraian,
            List<IsiRencana.Indikator> indikator,
            TreeMap<Integer, BigDecimal> pagu) {
        return new IsiRencana.Baris(
                id,
                induk,
                jenjang,
                dalam,
                nomor,
                uraian,
                jenjang == Jenjang.PROGRAM ? "Diskominfo" : null,
                null,
                jenjang == Jenjang.SASARAN ? "4.1.3 Sasaran RPJMD" : null,
                indikator,
                pagu,
                pagu.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static List<IsiRencana.Indikator> indikator(List<Integer> tahun, int n) {
        var target = new TreeMap<Integer, BigDecimal>();
        tahun.forEach(t -> target.put(t, new BigDecimal("82.35")));
        return List.of(new IsiRencana.Indikator(
                "Indikator nomor " + n, "persen", "POSITIF", new BigDecimal("80"), target, new BigDecimal("82.35")));
    }

    private static String rupiah(BigDecimal nilai) {
        return new id.selaras.kernel.Rupiah(nilai).toString();
    }
}
