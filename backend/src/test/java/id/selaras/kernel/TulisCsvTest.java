package id.selaras.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TulisCsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n@x", "  =HYPERLINK(\"x\")", "|calc"})
    void noCellRunsAsAFormula(String isi) {
        assertThat(TulisCsv.sel(isi)).startsWith("\"'");
    }

    @Test
    void quotesAreDoubledAndLinesStayInTheirCell() {
        var keluar = new StringWriter();
        new TulisCsv(keluar).baris("a;\"b\"", null, "baris\nkedua");
        assertThat(keluar.toString()).isEqualTo("\uFEFF\"a;\"\"b\"\"\";;\"baris\nkedua\"\r\n");
    }
}
