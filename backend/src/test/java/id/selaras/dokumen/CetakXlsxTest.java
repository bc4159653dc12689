package id.selaras.dokumen;

import static id.selaras.dokumen.ContohDokumen.IDENTITAS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CetakXlsxTest {

    @Test
    void thereIsASheetForEachTableWithItsHeadFrozen() throws IOException {
        try (var buku = buku(12, BagianRenja.SELURUHNYA)) {
            assertThat(buku.sheetIterator())
                    .toIterable()
                    .extracting(Sheet::getSheetName)
                    .containsExactly("T-C.29", "T-C.30", "T-C.31", "T-C.32", "T-C.33", "Tabel 4.1");
            for (var lembar : buku) {
                var beku = lembar.getPaneInformation();
                assertThat(beku.isFreezePane()).as(lembar.getSheetName()).isTrue();
                assertThat(sel(lembar, beku.getHorizontalSplitPosition() - 1, 0).getStringCellValue())
                        .as("row of column numbers is the last frozen one")
                        .isEqualTo("(1)");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 500})
    void moneyIsANumberThatAddsUpAndCodesAreText(int banyak) throws IOException {
        var isi = ContohDokumen.renja(banyak);
        try (var buku = buku(banyak, BagianRenja.TC33)) {
            var lembar = buku.getSheetAt(0);
            var alamat = new ArrayList<String>();
            Cell jumlah = null;
            for (var baris : lembar) {
                var pertama = baris.getCell(0);
                if (pertama == null || pertama.getCellType() != CellType.STRING) {
                    continue;
                }
                if (pertama.getStringCellValue().matches("2\\.16\\.\\d+\\.2\\.\\d+\\.\\d+")) {
                    assertThat(baris.getCell(5).getCellType()).isEqualTo(CellType.NUMERIC);
                    alamat.add(baris.getCell(5).getAddress().formatAsString());
                }
                if (pertama.getStringCellValue().equals("Jumlah")) {
                    jumlah = baris.getCell(5);
                }
            }
            assertThat(alamat).hasSize(banyak);
            assertThat(rupiah(jumlah)).isEqualByComparingTo(isi.total());
            var rumus = lembar.createRow(lembar.getLastRowNum() + 1).createCell(0);
            rumus.setCellFormula("SUM(" + alamat.get(0) + ":" + alamat.get(alamat.size() - 1) + ")-SUM("
                    + String.join("+", induk(lembar, alamat.get(0))) + ")");
            assertThat(BigDecimal.valueOf(buku.getCreationHelper()
                                    .createFormulaEvaluator()
                                    .evaluate(rumus)
                                    .getNumberValue())
                            .setScale(0, RoundingMode.HALF_UP))
                    .isEqualByComparingTo(isi.total());
            assertThat(jumlah.getCellStyle().getDataFormatString()).isEqualTo("#,##0");
        }
    }

    /** Cells of the sums that stand between the rows of sub kegiatan. */
    private static List<String> induk(Sheet lembar, String pertama) {
        var hasil = new ArrayList<String>();
        int mulai = new org.apache.poi.ss.util.CellAddress(pertama).getRow();
        for (var baris : lembar) {
            var kode = baris.getCell(0);
            if (baris.getRowNum() > mulai
                    && kode != null
                    && kode.getCellType() == CellType.STRING
                    && kode.getStringCellValue().matches("2\\.16\\.\\d+(\\.2\\.\\d+)?")) {
                hasil.add(baris.getCell(5).getAddress().formatAsString());
            }
        }
        return hasil.isEmpty() ? List.of("0") : hasil;
    }

    @Test
    void inventedDataSaysSoInTheSheetItself() throws IOException {
        try (var buku = buku(1, BagianRenja.SELURUHNYA)) {
            for (var lembar : buku) {
                assertThat(sel(lembar, 3, 0).getStringCellValue())
                        .contains("RANCANGAN")
                        .contains("DATA CONTOH");
            }
        }
    }

    @Test
    void textOfACellNeverBecomesAFormula() throws IOException {
        var baris = List.of(ContohDokumen.baris(
                id.selaras.tahunan.renja.IsiRenja.Jenjang.SUB_KEGIATAN,
                "2.16.02.2.01.05",
                "=HYPERLINK(\"http://x\";\"klik\")",
                "+62811",
                "dokumen",
                BigDecimal.ONE,
                BigDecimal.TEN,
                BigDecimal.TEN));
        var isi = ContohDokumen.renja(baris, ContohDokumen.bab(), ContohDokumen.kepala("A4", false, true), 0);
        var xlsx = Percetakan.renja().cetak(isi, IDENTITAS, BagianRenja.TC33, Format.XLSX);
        try (var buku = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            var ada = new ArrayList<String>();
            for (var satu : buku.getSheetAt(0)) {
                for (var sel : satu) {
                    assertThat(sel.getCellType()).isNotEqualTo(CellType.FORMULA);
                    if (sel.getCellType() == CellType.STRING) {
                        ada.add(sel.getStringCellValue());
                    }
                }
            }
            assertThat(ada).contains("=HYPERLINK(\"http://x\";\"klik\")", "+62811", "2.16.02.2.01.05");
        }
    }

    private static BigDecimal rupiah(Cell sel) {
        assertThat(sel.getCellType()).isEqualTo(CellType.NUMERIC);
        return BigDecimal.valueOf(sel.getNumericCellValue());
    }

    private static Cell sel(Sheet lembar, int baris, int kolom) {
        return lembar.getRow(baris).getCell(kolom);
    }

    private static XSSFWorkbook buku(int banyak, BagianRenja bagian) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(
                Percetakan.renja().cetak(ContohDokumen.renja(banyak), IDENTITAS, bagian, Format.XLSX)));
    }
}
