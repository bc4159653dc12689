package id.selaras.tahunan.renja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.kernel.PelanggaranAturan;
import java.util.List;
import org.junit.jupiter.api.Test;

class TabelTempelTest {

    @Test
    void cellsAreSplitAtTabsAndTidied() {
        assertThat(teks("a\u00A0 b\t\u200Bc\r\nd\t")).containsExactly(List.of("a b", "c"), List.of("d", ""));
    }

    @Test
    void quotedCellMayHoldBreaksTabsAndQuotes() {
        assertThat(teks("\"Layanan\n\"\"utama\"\"\"\t\"x\ty\"\t5"))
                .containsExactly(List.of("Layanan \"utama\"", "x y", "5"));
    }

    @Test
    void quoteInsideAWordIsJustACharacter() {
        assertThat(teks("\"Malang\" kota\t5\nb\t6"))
                .containsExactly(List.of("\"Malang\" kota", "5"), List.of("b", "6"));
    }

    @Test
    void emptyRowsInTheMiddleStayAndAtTheEndGo() {
        assertThat(teks("a\tb\n\t\nc\td\n\t\n\n")).hasSize(3);
    }

    @Test
    void mergedCellHoldsForItsRangeAndOnlyForIt() {
        var tabel = TabelTempel.baca("""
                <html><body><table>
                <tr><td rowspan=2>2.16.02.2.01</td><td>satu</td></tr>
                <tr><td>dua</td></tr>
                <tr><td></td><td>tiga</td></tr></table></body></html>
                """);
        assertThat(tabel.baris().get(1).get(0)).isEqualTo(new TabelTempel.Sel("2.16.02.2.01", true));
        assertThat(tabel.baris().get(2).get(0).kosong()).isTrue();
    }

    @Test
    void headingOverSeveralColumnsStandsInTheFirstOnly() {
        var tabel = TabelTempel.baca("<table><tr><td colspan=3>Rencana</td><td>x</td></tr>"
                + "<tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></table>");
        assertThat(tabel.baris().get(0)).extracting(TabelTempel.Sel::teks).containsExactly("Rencana", "", "", "x");
    }

    @Test
    void numberShownInPowerFormIsTakenFromTheStoredOne() {
        var tabel = TabelTempel.baca("<table><tr><td x:num=\"125103902555\">1.25E+11</td><td>a</td></tr></table>");
        assertThat(tabel.baris().get(0).get(0).teks()).isEqualTo("125103902555");
    }

    @Test
    void markupInACellIsReadAsTextAndScriptsAreNot() {
        var tabel = TabelTempel.baca("<table><tr><td><b>Tebal</b> &lt;i&gt;<br>baris</td>"
                + "<td><script>alert(1)</script>aman</td></tr></table>");
        assertThat(tabel.baris().get(0).get(0).teks()).isEqualTo("Tebal <i> baris");
        assertThat(tabel.baris().get(0).get(1).teks()).doesNotContain("<").endsWith("aman");
    }

    @Test
    void fiveThousandRowsAreReadAndOneMoreIsRefusedWithTheLimit() {
        assertThat(TabelTempel.baca("a\tb\n".repeat(5_000)).baris()).hasSize(5_000);
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> TabelTempel.baca("a\tb\n".repeat(5_001)))
                .satisfies(e -> assertThat(e.argumen()).containsExactly("5001", "5000"));
    }

    @Test
    void nothingPastedIsSaid() {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> TabelTempel.baca(" \n\t\n"))
                .satisfies(e -> assertThat(e.kode()).isEqualTo("TMP-01"));
    }

    private static List<List<String>> teks(String papan) {
        return TabelTempel.baca(papan).baris().stream()
                .map(b -> b.stream().map(TabelTempel.Sel::teks).toList())
                .toList();
    }
}
