package id.selaras.bab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.kernel.PelanggaranAturan;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PembersihNaskahTest {

    private static final DaftarMedan MEDAN = new DaftarMedan(Map.of("total-pagu", "Total pagu"));

    private static String bersihkan(String html) {
        return PembersihNaskah.bersihkan(html, MEDAN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h1>Judul</h1>|<h3>Judul</h3>",
                "<h5>Kecil</h5>|<h4>Kecil</h4>",
                "<p><b>a</b><i>b</i><u>c</u></p>|<p><strong>a</strong><em>b</em><u>c</u></p>",
                "<ol><li>satu</li></ol>|<ol><li>satu</li></ol>",
                "<p style=\"color:red\" class=\"MsoNormal\" onclick=\"x()\">a</p>|<p>a</p>",
                "<p><font face=\"Arial\">a</font><span lang=\"in\">b</span></p>|<p>ab</p>",
                "<p><a href=\"javascript:alert(1)\">tautan</a></p>|<p>tautan</p>",
                "<p>a<img src=\"x\" onerror=\"x()\">b</p>|<p>ab</p>"
            })
    void onlyWhatTheDocumentCanPrintStays(String masuk, String keluar) {
        assertThat(bersihkan(masuk)).isEqualTo(keluar);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script><p>a</p>",
                "<style>p{}</style><p>a</p>",
                "<svg><script>alert(1)</script></svg><p>a</p>",
                "<iframe src=\"//x\"></iframe><p>a</p>",
                "<!--[if mso]><xml>x</xml><![endif]--><p>a</p>"
            })
    void scriptsStylesAndFramesGoWithTheirContent(String masuk) {
        assertThat(bersihkan(masuk)).isEqualTo("<p>a</p>");
    }

    @Test
    void tablesKeepTheirMergedCells() {
        var tabel = "<table><tbody><tr><td colspan=\"2\">a</td><td rowspan=\"3\">b</td></tr></tbody></table>";
        assertThat(bersihkan(tabel)).isEqualTo(tabel);
        assertThat(bersihkan("<table><tbody><tr><td colspan=\"9999\">a</td></tr></tbody></table>"))
                .doesNotContain("colspan");
    }

    @Test
    void liveFieldsAreKeptEmptyAndUnknownOnesBecomeText() {
        assertThat(bersihkan("<p>Total <span data-medan=\"total-pagu\">Rp12</span> pada"
                        + " <span data-medan=\"karangan\">2022</span></p>"))
                .isEqualTo("<p>Total <span data-medan=\"total-pagu\"></span> pada 2022</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "<p></p>", "<p>&nbsp;</p>", "<p><br></p>", "<script>x</script>"})
    void nothingToReadIsNothing(String masuk) {
        assertThat(bersihkan(masuk)).isNull();
    }

    @Test
    void textOfTwoMegabytesIsRefusedWithItsLengthAndTheLimit() {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> bersihkan("<p>" + "abcdefghi ".repeat(200_000) + "</p>"))
                .satisfies(e -> assertThat(e.argumen()).containsExactly("2.000.007", "1.000.000"));
    }

    @Test
    void largePictureThatIsPastedAlongDoesNotCount() {
        assertThat(bersihkan("<p>a</p><img src=\"data:image/png;base64," + "A".repeat(3_000_000) + "\">"))
                .isEqualTo("<p>a</p>");
    }

    @Test
    void cleanTextStaysAsItIsWhenCleanedAgain() {
        var sekali = bersihkan("<p>UU No. 25/2004 &amp; PP \"12\" + 50% @ x = y</p>");
        assertThat(bersihkan(sekali)).isEqualTo(sekali);
    }
}
