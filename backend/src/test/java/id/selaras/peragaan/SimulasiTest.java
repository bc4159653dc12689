package id.selaras.peragaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.SelarasApplication;
import id.selaras.dokumen.BacaPdf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimulasiTest {

    private static final String TOTAL_DISKOMINFO = "12.418.915.300";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream layar = new ByteArrayOutputStream();

    @Test
    void twoAgenciesEndSetAndTheirDocumentsSayWhatTheDataSay() throws IOException {
        assertThat(jalankan("--tahun=2022", "--keluaran=" + folder, "--pd=2"))
                .as(layar.toString(StandardCharsets.UTF_8))
                .isZero();

        var ringkasan = JsonMapper.builder().build().readTree(Files.readString(folder.resolve("ringkasan.json")));
        assertThat(ringkasan.get("renja").asInt()).isEqualTo(2);
        assertThat(ringkasan.get("ditetapkan").asInt()).isEqualTo(2);
        assertThat(ringkasan.get("dikembalikan").asInt()).isPositive();
        assertThat(ringkasan.get("kegagalan")).isEmpty();
        for (var bagian : List.of("menyiapkan", "siklus", "dokumen")) {
            assertThat(ringkasan.get("milidetik").get(bagian).asLong()).isPositive();
        }
        assertThat(layar.toString(StandardCharsets.UTF_8)).contains("tugas 100 %", "dokumen 100 %");
        everyDocumentIsThere(ringkasan);
        theRenjaOfDiskominfoAddsUpInEachFormat();
        aReturnedRoundLeftASheet();
    }

    private void everyDocumentIsThere(JsonNode ringkasan) throws IOException {
        try (var berkas = Files.walk(folder)) {
            assertThat(berkas.filter(Files::isRegularFile))
                    .hasSize(ringkasan.get("jumlahDokumen").asInt() + 1)
                    .allMatch(b -> b.toFile().length() > 0);
        }
        assertThat(ringkasan.get("dokumen").get("renja.pdf").asInt()).isEqualTo(2);
        assertThat(ringkasan.get("dokumen").get("renja.docx").asInt()).isEqualTo(2);
        assertThat(ringkasan.get("dokumen").get("renja.xlsx").asInt()).isEqualTo(2);
        assertThat(ringkasan.get("dokumen").get("verifikasi.pdf").asInt())
                .isEqualTo(6 + ringkasan.get("dikembalikan").asInt());
    }

    /** Read here with other libraries than the simulation itself uses. */
    private void theRenjaOfDiskominfoAddsUpInEachFormat() throws IOException {
        try (var pdf = new BacaPdf(isi("diskominfo/renja-2022-diskominfo.pdf"))) {
            assertThat(BacaPdf.hitung(pdf.teks(), "Jumlah " + TOTAL_DISKOMINFO)).isEqualTo(2);
            assertThat(pdf.teks()).doesNotContain("RANCANGAN RANCANGAN").contains("DATA CONTOH");
        }
        try (var docx = new XWPFDocument(new ByteArrayInputStream(isi("diskominfo/renja-2022-diskominfo.docx")))) {
            assertThat(BacaPdf.hitung(new XWPFWordExtractor(docx).getText(), TOTAL_DISKOMINFO))
                    .isGreaterThanOrEqualTo(2);
        }
        try (var xlsx = new XSSFWorkbook(new ByteArrayInputStream(isi("diskominfo/renja-2022-diskominfo.xlsx")))) {
            for (var nama : List.of("T-C.33", "Tabel 4.1")) {
                assertThat(jumlahSubKegiatan(xlsx.getSheet(nama)))
                        .as(nama)
                        .isEqualByComparingTo(TOTAL_DISKOMINFO.replace(".", ""));
            }
        }
    }

    private static BigDecimal jumlahSubKegiatan(Sheet lembar) {
        var jumlah = BigDecimal.ZERO;
        for (var baris : lembar) {
            boolean sub = false;
            for (var sel : baris) {
                if (sel.getCellType() == CellType.STRING
                        && sel.getStringCellValue().matches("\\d\\.\\d\\d\\.\\d\\d\\.\\d\\.\\d\\d\\.\\d\\d")) {
                    sub = true;
                } else if (sub && sel.getCellType() == CellType.NUMERIC) {
                    jumlah = jumlah.add(BigDecimal.valueOf(sel.getNumericCellValue()));
                    break;
                }
            }
        }
        return jumlah;
    }

    private void aReturnedRoundLeftASheet() throws IOException {
        try (var pdf = new BacaPdf(isi("dikbud/verifikasi/rancangan-putaran-1.pdf"))) {
            assertThat(pdf.halaman(1)).contains("PERLU PERBAIKAN");
        }
        try (var pdf = new BacaPdf(isi("dikbud/verifikasi/rancangan-putaran-2.pdf"))) {
            assertThat(pdf.halaman(1)).contains("SESUAI").doesNotContain("PERLU PERBAIKAN");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--tahun=2031 | --tahun=2031 tidak ada data contohnya; yang ada 2018 dan 2022",
                "--tahun=duaribu | --tahun=duaribu bukan angka",
                "--pd=0 | --pd=0 di luar 1 sampai 28",
                "--pd=29 | --pd=29 di luar 1 sampai 28",
                "--tahn=2022 | tidak mengenal --tahn",
                "2022 | tidak mengenal 2022"
            })
    void aWrongCommandIsRefusedBeforeAnythingStarts(String pilihan, String alasan) {
        assertThat(jalankan("--keluaran=" + folder, pilihan)).isEqualTo(2);
        assertThat(layar.toString(StandardCharsets.UTF_8)).contains("simulasi: " + alasan);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamedBeforeAnythingStarts() throws IOException {
        var berkas = Files.createFile(folder.resolve("bukan-folder"));

        assertThat(jalankan("--tahun=2022", "--keluaran=" + berkas.resolve("hasil")))
                .isEqualTo(2);
        assertThat(layar.toString(StandardCharsets.UTF_8))
                .contains("folder " + berkas.resolve("hasil") + " tidak dapat ditulisi");
        assertThat(jalankan("--tahun=2022")).isEqualTo(2);
        assertThat(layar.toString(StandardCharsets.UTF_8)).contains("sebutkan folder hasil dengan --keluaran=DIR");
    }

    private int jalankan(String... pilihan) {
        return PerintahSimulasi.jalankan(
                SelarasApplication.class, new PrintStream(layar, true, StandardCharsets.UTF_8), pilihan);
    }

    private byte[] isi(String jalur) throws IOException {
        return Files.readAllBytes(folder.resolve(jalur));
    }
}
