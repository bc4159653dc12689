package id.selaras.peramban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.selaras.peramban.Peramban.Sesi;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;

/** The chapter editor in a real browser. */
@UjiPeramban
class PenyuntingTest {

    @Autowired
    PeragaPenyunting peraga;

    private Sesi sesi;
    private Page halaman;
    private String nama;

    @BeforeEach
    void buka(Sesi sesi, TestInfo uji) {
        this.sesi = sesi;
        halaman = sesi.halaman();
        nama = uji.getTestMethod().orElseThrow().getName();
        sesi.buka("/uji/naskah/" + nama);
        halaman.locator("[data-penyunting][data-siap]").waitFor();
    }

    private Locator isi() {
        return halaman.locator(".penyunting-isi");
    }

    private void tersimpan() {
        halaman.keyboard().press("Control+s");
        assertThat(halaman.locator(".penyunting-alat .simpan")).hasText("Tersimpan 10.42");
    }

    private void kosongkan() {
        isi().click();
        halaman.keyboard().press("Control+a");
        halaman.keyboard().press("Delete");
    }

    @Test
    void whatIsThereIsShownAndLeftAsItIs() {
        assertThat(isi().locator(".medan-hidup")).hasText("Rp12.418.915.300");
        isi().locator("li").first().click();
        halaman.keyboard().press("End");
        halaman.keyboard().type("!");
        tersimpan();

        assertThat(peraga.naskah(nama).html())
                .isEqualTo(
                        "<h3>Capaian</h3><p>Total pagu <span data-medan=\"total-pagu\"></span> untuk <strong>5 program</strong>.</p>"
                                + "<ul><li>Satu!</li><li>Dua</li></ul>"
                                + "<table><tbody><tr><th>Program</th><th>Pagu</th></tr><tr><td>Aplikasi</td><td>1</td></tr></tbody></table>");
    }

    @Test
    void headingsListsBoldAndLiveFieldsAreTypedAndSaved() {
        kosongkan();
        halaman.keyboard().type("# Isu penting\n- satu\ndua");
        halaman.keyboard().press("Enter");
        halaman.keyboard().press("Enter");
        halaman.keyboard().press("Control+b");
        halaman.keyboard().type("Jumlah");
        halaman.keyboard().press("Control+b");
        halaman.keyboard().type(" ");
        halaman.locator(".alat-menu summary").nth(1).click();
        halaman.locator(".alat-menu[open] button").nth(1).click();
        halaman.keyboard().type(" program");
        tersimpan();

        assertThat(isi().locator(".medan-hidup")).hasText("5");
        assertThat(peraga.naskah(nama).html())
                .isEqualTo("<h3>Isu penting</h3><ul><li>satu</li><li>dua</li></ul>"
                        + "<p><strong>Jumlah</strong> <span data-medan=\"jumlah-program\"></span> program</p>");
    }

    @Test
    void aTableIsInsertedAndGrows() {
        kosongkan();
        halaman.locator(".alat-menu summary").first().click();
        halaman.getByText("Sisipkan tabel 3 × 3").click();
        halaman.locator(".penyunting-isi th").first().click();
        halaman.keyboard().type("A");
        halaman.keyboard().press("Tab");
        halaman.keyboard().type("B");
        halaman.locator(".alat-menu summary").first().click();
        halaman.getByText("Tambah baris di bawah").click();
        halaman.locator(".alat-menu summary").first().click();
        halaman.getByText("Tambah kolom di kanan").click();

        assertThat(isi().locator("tr")).hasCount(4);
        assertThat(isi().locator("th")).hasText(new String[] {"A", "B", "", ""});
        halaman.keyboard().press("Control+z");
        assertThat(isi().locator("th")).hasCount(3);
    }

    @Test
    void aTextFromWordIsCleanedAndItsListsBecomeLists() {
        kosongkan();
        tempel("""
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{font-size:11pt}</style></head><body>
                <!--StartFragment--><p class=MsoNormal style='margin-left:1cm'><b>Landasan</b><o:p></o:p></p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span>UU 25 Tahun 2004</p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;</span></span>UU 23 Tahun 2014</p>
                <p class=MsoNormal><o:p>&nbsp;</o:p></p><p><span style="font-weight:700">Tebal</span> biasa</p>
                <script>window.jahat = 1</script><img src="x" onerror="window.jahat = 2">
                <table><tr><td colspan=2 style="width:3cm">Sel</td></tr></table><!--EndFragment--></body></html>""");
        tersimpan();

        assertThat(peraga.naskah(nama).html())
                .isEqualTo("<p><strong>Landasan</strong></p><ol><li>UU 25 Tahun 2004</li><li>UU 23 Tahun 2014</li></ol>"
                        + "<p><strong>Tebal</strong> biasa</p>"
                        + "<table><tbody><tr><td colspan=\"2\">Sel</td></tr></tbody></table>");
        assertThat(halaman.evaluate("window.jahat ?? 0")).isEqualTo(0);
    }

    @Test
    void aLostLineIsSaidAndTheTextIsSentLaterAlsoAfterTheTabWasClosed() {
        sesi.konteks().setOffline(true);
        isi().locator("p").first().click();
        halaman.keyboard().press("End");
        halaman.keyboard().type(" Tambahan.");
        assertThat(halaman.locator(".penyunting-alat .simpan"))
                .hasText(Pattern.compile("Belum tersimpan: koneksi terputus.*"));
        assertThat(peraga.naskah(nama).versi()).isEqualTo(1);
        halaman.onDialog(tanya -> tanya.accept());
        halaman.route("**/uji/naskah/**", rute -> rute.abort());
        sesi.konteks().setOffline(false);

        var tab = sesi.tabBaru();
        halaman.close();
        tab.navigate(sesi.alamat() + "/uji/naskah/" + nama);
        assertThat(tab.locator(".toast-baris")).containsText("dipulihkan");
        assertThat(tab.locator(".penyunting-alat .simpan")).hasText("Tersimpan 10.42");
        assertThat(peraga.naskah(nama).html()).contains(" Tambahan.</p>");
    }

    @Test
    void theSecondOfTwoWritersChooses() {
        peraga.semua.put(nama, new PeragaPenyunting.Naskah(2, "<p>Tulisan sekretaris</p>"));
        isi().locator("p").first().click();
        halaman.keyboard().type("X");
        halaman.keyboard().press("Control+s");

        var kotak = halaman.locator("dialog[open]");
        assertThat(kotak).containsText("Sekretaris Diskominfo");
        assertThat(kotak).containsText("Tulisan sekretaris");
        assertThat(peraga.naskah(nama).html()).isEqualTo("<p>Tulisan sekretaris</p>");
        kotak.getByText("Pakai tulisannya").click();
        assertThat(isi()).hasText("Tulisan sekretaris");

        peraga.semua.put(nama, new PeragaPenyunting.Naskah(3, "<p>Lagi</p>"));
        isi().locator("p").first().click();
        halaman.keyboard().press("End");
        halaman.keyboard().type(" dan perencana");
        halaman.keyboard().press("Control+s");
        kotak.getByText("Pakai tulisan saya").click();
        assertThat(halaman.locator(".penyunting-alat .simpan")).hasText("Tersimpan 10.42");
        assertThat(peraga.naskah(nama).html()).isEqualTo("<p>Tulisan sekretaris dan perencana</p>");
    }

    private void tempel(String html) {
        halaman.evaluate("""
                ([html]) => {
                  const data = new DataTransfer();
                  data.setData('text/html', html);
                  data.setData('text/plain', 'x');
                  document.querySelector('.penyunting-isi').dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                }""", List.of(html));
    }
}
