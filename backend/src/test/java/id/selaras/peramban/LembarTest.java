package id.selaras.peramban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.selaras.peramban.Peramban.Sesi;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;

/** The sheet in a real browser, against a plan in memory. */
@UjiPeramban
class LembarTest {

    @Autowired
    PeragaLembar peraga;

    private Sesi sesi;
    private Page halaman;
    private LembarTiruan server;
    private String nama;

    @BeforeEach
    void buka(Sesi sesi, TestInfo uji) {
        this.sesi = sesi;
        halaman = sesi.halaman();
        nama = uji.getTestMethod().orElseThrow().getName();
        server = peraga.lembar(nama);
        sesi.buka("/uji/lembar/" + nama);
        halaman.locator("[data-lembar][data-siap]").waitFor();
    }

    private Locator sel(String id, String sel) {
        return halaman.locator("tr[data-id='" + id + "'] td[data-sel='" + sel + "']");
    }

    private Locator status() {
        return halaman.locator("[data-lembar-status]");
    }

    private void tekan(String... tombol) {
        for (var satu : tombol) {
            halaman.keyboard().press(satu);
        }
    }

    private void ketik(String id, String sel, String teks) {
        sel(id, sel).click();
        tekan("Enter");
        var isian = sel(id, sel).locator(".isian-sel");
        isian.fill(teks);
        tekan("Enter");
    }

    @Test
    void arrowsTabAndEndsMoveTheCursor() {
        sel("s5", "target").click();
        assertThat(sel("s5", "target")).isFocused();

        tekan("ArrowRight");
        assertThat(sel("s5", "pagu")).isFocused();
        tekan("ArrowDown");
        assertThat(sel("s6", "pagu")).isFocused();
        tekan("Home");
        assertThat(sel("s6", "kode")).isFocused();
        tekan("Tab");
        assertThat(sel("s6", "target")).isFocused();
        tekan("Shift+Tab");
        assertThat(sel("s5", "catatan")).isFocused();
        tekan("Control+Home");
        assertThat(sel("p2", "kode")).isFocused();
        tekan("Control+ArrowDown", "End");
        assertThat(sel("s7", "catatan")).isFocused();
        tekan("Tab");
        assertThat(sel("s7", "catatan")).not().isFocused();
    }

    @Test
    void aTypedAmountIsReadTheIndonesianWayAndSavedByItself() {
        ketik("s6", "pagu", "90.000.000,50");

        assertThat(sel("s6", "pagu")).hasText("90.000.000,5");
        assertThat(status()).hasText("Tersimpan 10.42");
        assertThat(sel("s8", "pagu")).isFocused();
        assertThat(server.ambil("s6")).containsEntry("pagu", "90000000.5");
    }

    @Test
    void sumsAndThePlafonFollowEveryAmount() {
        ketik("s6", "pagu", "95.000.000");

        assertThat(sel("k1", "pagu")).hasText("244.450.000,5");
        assertThat(sel("p2", "pagu")).hasText("244.450.000,5");
        assertThat(halaman.locator("[data-isi=total]")).hasText("364.450.000,5");
        assertThat(halaman.locator("[data-isi=sisa]")).hasText("35.549.999,5");

        ketik("s7", "pagu", "200.000.000");

        assertThat(halaman.locator("[data-isi=kata-sisa]")).hasText("Lebih");
        assertThat(halaman.locator(".plafon")).hasClass(Pattern.compile("lewat"));
        assertThat(halaman.locator("[data-isi=dana] li").first()).hasText("PAD 185.000.000 dari 250.000.000");
    }

    @Test
    void aNumberWithTwoReadingsIsAskedBackAndTheChoiceReachesTheServerWithOneReading() {
        ketik("s5", "target", "1.500");

        var pesan = halaman.locator(".pesan-sel");
        assertThat(pesan).containsText("dapat dibaca dua cara");
        assertThat(pesan.locator("button")).hasText(new String[] {"1 1.500", "2 1,5"});

        tekan("2");

        assertThat(sel("s5", "target")).hasText("1,5 dokumen");
        assertThat(status()).hasText("Tersimpan 10.42");
        assertThat(server.permintaan).containsExactly("s5 target=1,5");

        ketik("s5", "target", "1.234");
        tekan("2");

        assertThat(sel("s5", "target")).hasText("1,234 dokumen");
        assertThat(status()).hasText("Tersimpan 10.42");
        assertThat(server.permintaan).containsExactly("s5 target=1,5", "s5 target=1,2340");
    }

    @Test
    void whatIsNotANumberStaysOpenAndSaysWhy() {
        ketik("s5", "pagu", "seratus juta");

        assertThat(halaman.locator(".pesan-sel")).containsText("bukan angka");
        tekan("Escape");
        assertThat(sel("s5", "pagu")).hasText("100.000.000");
        assertThat(server.permintaan).isEmpty();
    }

    @Test
    void theNationalSatuanMayBeTypedBehindATargetAndAnotherOneIsRefused() {
        ketik("s5", "target", "14 Dokumen");
        assertThat(sel("s5", "target")).hasText("14 dokumen");

        ketik("s5", "target", "14 orang");
        assertThat(halaman.locator(".pesan-sel")).containsText("Satuan baris ini dokumen");
        tekan("Escape");

        ketik("p2", "target", "96 indeks");
        assertThat(sel("p2", "target")).hasText("96 indeks");
        assertThat(status()).hasText("Tersimpan 10.42");
        assertThat(server.ambil("p2")).containsEntry("satuan", "indeks").containsEntry("target", "96");
    }

    @Test
    void aRefusalOfTheServerIsShownAndTheOldValueComesBack() {
        ketik("s5", "pagu", "-5");

        var toast = halaman.locator(".toast-baris.berat");
        assertThat(toast).containsText("ANG-01");
        assertThat(sel("s5", "pagu")).hasText("100.000.000");
        toast.getByText("Perbaiki").click();
        assertThat(sel("s5", "pagu").locator(".isian-sel")).hasValue("-5");
    }

    @Test
    void whatIsTypedWithoutALineIsKeptSaidAndSentLater() {
        sesi.konteks().setOffline(true);
        ketik("s5", "pagu", "110.000.000");
        ketik("s6", "target", "4");

        assertThat(status()).hasText(Pattern.compile("Belum tersimpan \\(2\\): koneksi terputus.*"));
        assertThat(sel("s5", "pagu")).hasText("110.000.000");
        assertThat(server.permintaan).isEmpty();

        sesi.konteks().setOffline(false);

        assertThat(status()).hasText("Tersimpan 10.42");
        assertThat(server.ambil("s5")).containsEntry("pagu", "110000000");
        assertThat(server.ambil("s6")).containsEntry("target", "4");
    }

    @Test
    void whatCouldNotBeSentSurvivesAClosedPage() {
        halaman.route("**/baris/s5", rute -> rute.abort());
        ketik("s5", "lokasi", "Kecamatan Klojen");
        assertThat(status()).hasText(Pattern.compile("Belum tersimpan.*"));
        halaman.onDialog(tanya -> tanya.accept());

        var tab = sesi.tabBaru();
        halaman.close();
        tab.navigate(sesi.alamat() + "/uji/lembar/" + nama);

        assertThat(tab.locator(".toast-baris")).containsText("1 isian yang belum terkirim dipulihkan");
        assertThat(tab.locator("[data-lembar-status]")).hasText("Tersimpan 10.42");
        assertThat(server.ambil("s5")).containsEntry("lokasi", "Kecamatan Klojen");
    }

    @Test
    void theSecondOfTwoIsShownTheValueOfTheFirstAndChooses() {
        halaman.route("**/perubahan?*", rute -> rute.abort());
        server.oleh = "Sekretaris Diskominfo";
        server.ubah("s5", "pagu", "120.000.000");

        ketik("s5", "pagu", "130.000.000");

        var kotak = halaman.locator("dialog[open]");
        assertThat(kotak).containsText("diubah Sekretaris Diskominfo");
        assertThat(kotak.locator(".bentrok")).containsText("130.000.000");
        assertThat(kotak.locator(".bentrok")).containsText("120.000.000");
        assertThat(server.ambil("s5")).containsEntry("pagu", "120000000");

        kotak.getByText("Pakai isian saya").click();
        assertThat(status()).hasText("Tersimpan 10.42");
        assertThat(server.ambil("s5")).containsEntry("pagu", "130000000");

        server.oleh = "Sekretaris Diskominfo";
        server.ubah("s5", "pagu", "140.000.000");
        ketik("s5", "pagu", "150.000.000");
        kotak.getByText("Pakai isiannya").click();
        assertThat(sel("s5", "pagu")).hasText("140.000.000");
        assertThat(server.ambil("s5")).containsEntry("pagu", "140000000");
    }

    @Test
    void changesOfTwoInDifferentCellsOfALineAreBothKept() {
        halaman.route("**/perubahan?*", rute -> rute.abort());
        server.ubah("s5", "lokasi", "Kecamatan Blimbing");

        ketik("s5", "pagu", "130.000.000");

        assertThat(sel("s5", "lokasi")).hasText("Kecamatan Blimbing");
        assertThat(status()).hasText("Tersimpan 10.42");
        assertThat(server.ambil("s5")).containsEntry("pagu", "130000000").containsEntry("lokasi", "Kecamatan Blimbing");
    }

    @Test
    void whatOthersChangeAppearsByItself() {
        server.ubah("s7", "pagu", "1.000.000");

        assertThat(sel("s7", "pagu")).hasText("1.000.000");
        assertThat(halaman.locator("[data-isi=total]")).hasText("235.450.000,5");

        server.sisipkan(List.of("2.16.03.2.02.0010"));
        assertThat(halaman.locator(".lembar-tabel tbody tr")).hasCount(9);
    }

    @Test
    void aChangeIsUndoneAndDoneAgain() {
        ketik("s5", "pagu", "111.000.000");
        assertThat(status()).hasText("Tersimpan 10.42");

        tekan("Control+z");
        assertThat(sel("s5", "pagu")).hasText("100.000.000");
        assertThat(halaman.locator(".toast-baris").last()).containsText("dibatalkan");
        tekan("Control+Shift+z");
        assertThat(sel("s5", "pagu")).hasText("111.000.000");
        assertThat(server.ambil("s5")).containsEntry("pagu", "111000000");
    }

    @Test
    void aDeletedLineComesBackFromItsNotice() {
        sel("s6", "pagu").click();
        tekan("Control+Delete");

        assertThat(halaman.locator("tr[data-id='s6']")).hasCount(0);
        assertThat(halaman.locator("[data-isi=total]")).hasText("269.450.000,5");
        halaman.locator(".toast-baris").getByText("Urungkan").click();
        assertThat(sel("s6", "pagu")).hasText("85.000.000");
        assertThat(halaman.locator("[data-isi=total]")).hasText("354.450.000,5");
    }

    @Test
    void aRangeIsCopiedAndABlockOpensAPreviewBeforeAnythingIsStored() {
        sesi.konteks().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        sel("s5", "target").click();
        tekan("Shift+ArrowRight", "Shift+ArrowDown", "Control+c");
        assertThat((String) halaman.evaluate("navigator.clipboard.readText()")).isEqualTo("12\t100000000\n\t85000000");

        tempel("2.16.03.2.02.0011\t1.000\r\n2.16.03.2.02.0012\t\"dua\nbaris\"", "");

        var kotak = halaman.locator("dialog[open]");
        assertThat(kotak).containsText("baris terbaca");
        assertThat(server.baris).hasSize(8);
        assertThat(server.permintaan)
                .containsExactly("tempel 2.16.03.2.02.0011\t1.000\n2.16.03.2.02.0012\t\"dua\nbaris\"");
        kotak.locator("button[value=ya]").click();
        assertThat(halaman.locator(".lembar-tabel tbody tr")).hasCount(10);
        assertThat(halaman.locator(".toast-baris").last()).containsText("2 baris ditambahkan");
    }

    @Test
    void aMergedCellOfASpreadsheetHoldsForItsRangeOnly() {
        sel("s5", "kode").click();
        tempel(
                "tidak dipakai",
                "<style>td{color:red}</style><table><tr style='height:15pt'><td rowspan=2 style='width:3cm'>2.16.03.2.02</td><td>A</td></tr><tr><td>B</td></tr><tr><td></td><td>C&nbsp;D</td></tr></table>");

        assertThat(halaman.locator("dialog[open]")).containsText("3 baris terbaca");
        assertThat(server.permintaan).containsExactly("tempel 2.16.03.2.02\tA\n2.16.03.2.02\tB\n\tC D");
    }

    @Test
    void aSingleValueFromTheClipboardGoesIntoTheCell() {
        sel("s5", "pagu").click();
        tempel("125.000.000\n", "");
        tekan("Enter");

        assertThat(sel("s5", "pagu")).hasText("125.000.000");
        assertThat(status()).hasText("Tersimpan 10.42");
    }

    @Test
    void aChoiceIsFoundByTyping() {
        sel("s6", "prioritasId").click();
        halaman.keyboard().type("infra");
        assertThat(halaman.locator(".daftar-sel li")).hasText(new String[] {"Infrastruktur terintegrasi"});
        tekan("Enter");

        assertThat(sel("s6", "prioritasId")).hasText("Infrastruktur terintegrasi");
        assertThat(status()).hasText("Tersimpan 10.42");
        assertThat(server.ambil("s6")).containsEntry("prioritasId", "12");
    }

    @Test
    void moneyIsSplitOverSourcesAndTheRestIsOffered() {
        sel("s8", "sumberDana").click();
        tekan("Enter");
        var dana = halaman.locator(".dana-sel");
        dana.locator("select").first().selectOption("PAD");
        dana.locator("input").first().fill("20.000.000");
        assertThat(dana.locator(".dana-sisa")).hasText("Sisa 29.450.000,5");
        dana.getByText("Tambah sumber").click();
        dana.locator("select").nth(1).selectOption("DBH");
        assertThat(dana.locator(".dana-sisa")).hasText("Sama dengan pagu");
        dana.locator("input").nth(1).press("Enter");

        assertThat(sel("s8", "sumberDana")).hasText("PAD 20.000.000; DBH 29.450.000,5");
        assertThat(status()).hasText("Tersimpan 10.42");
        assertThat(server.ambil("s8").get("sumberDana"))
                .isEqualTo(List.of(
                        Map.of("kode", "PAD", "jumlah", "20000000"), Map.of("kode", "DBH", "jumlah", "29450000.5")));
    }

    @Test
    void findingsStandOnTheirCellsAndTheWayToThemIsOneKey() {
        assertThat(sel("s6", "target")).hasClass(Pattern.compile("temu b"));
        assertThat(sel("s6", "target")).hasAttribute("aria-description", "LKP-01: Target belum diisi.");
        sel("p2", "indikator").click();
        tekan("F8");
        assertThat(sel("s6", "target")).isFocused();
        assertThat(halaman.locator(".catatan-sel")).containsText("Target belum diisi.");
        assertThat(halaman.locator("[data-lembar-temuan] h2")).hasText("Temuan (4)");

        ketik("s6", "target", "3");
        assertThat(sel("s6", "target")).not().hasClass(Pattern.compile("temu"));
        assertThat(halaman.locator("[data-lembar-temuan] h2")).hasText("Temuan (3)");
    }

    @Test
    void aWholeBranchIsAddedFromTheNomenklatur() {
        sel("s5", "pagu").click();
        tekan("Control+Enter");
        var kotak = halaman.locator("dialog[open]");
        assertThat(kotak.locator("[role=option]")).hasCount(4);
        kotak.getByRole(com.microsoft.playwright.options.AriaRole.COMBOBOX).fill("cerdas");
        assertThat(kotak.locator("[role=option]")).hasCount(1);
        tekan("Enter");

        assertThat(halaman.locator(".lembar-tabel tbody tr")).hasCount(9);
        assertThat(halaman.locator("tr:has(td.sel) td[data-sel=kode]")).hasText("2.16.03.2.02.0009");
    }

    @Test
    void typingIsQuickerThanTheServerAndOnlyTheLastValueCounts() {
        ketik("s5", "catatan", "satu");
        ketik("s5", "catatan", "dua");
        ketik("s5", "catatan", "tiga");

        assertThat(sel("s5", "catatan")).hasText("tiga");
        assertThat(status()).hasText("Tersimpan 10.42");
        assertThat(server.ambil("s5")).containsEntry("catatan", "tiga");
    }

    /** A paste as the browser gives it, without going through the clipboard of the machine. */
    private void tempel(String teks, String html) {
        halaman.evaluate("""
                ([teks, html]) => {
                  const data = new DataTransfer();
                  data.setData('text/plain', teks);
                  if (html) data.setData('text/html', html);
                  document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                }""", List.of(teks, html));
    }
}
