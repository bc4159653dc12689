package id.selaras.peramban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.selaras.peramban.Peramban.Sesi;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Drafting a Renja of the demo as its planner does, on the real pages. */
@Tag("peramban")
@ExtendWith(Peramban.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:layar;DB_CLOSE_DELAY=-1", "selaras.peragaan.aktif=true"})
class SuntingRenjaTest {

    private static final String SUB = "2.16.01.2.01.06";

    @Autowired
    JdbcClient jdbc;

    private Sesi sesi;
    private String renja;

    @BeforeEach
    void siapkan(Sesi sesi) {
        this.sesi = sesi;
        renja = sesi.alamat() + "/renja/"
                + jdbc.sql("select r.id from renja r join perangkat_daerah d on d.id = r.perangkat_daerah_id"
                                + " where d.kode = '2.16.2.20.2.21.10.0000' and r.tahun = 2022")
                        .query(Long.class)
                        .single();
    }

    @Test
    void aChapterIsWrittenByKeysSavedByItselfAndFoundAgain() {
        var halaman = masuk("perencana.kominfo");
        halaman.navigate(renja + "/bab/2.3");
        var isi = penyunting(halaman);
        isi.locator("p").first().click();
        halaman.keyboard().press("End");
        halaman.keyboard().type(" Ditulis sekarang.");
        assertThat(halaman.locator(".penyunting-alat .simpan")).containsText("Belum tersimpan");
        assertThat(halaman.locator(".penyunting-alat .simpan")).hasText(Pattern.compile("Tersimpan \\d\\d\\.\\d\\d"));

        halaman.keyboard().type(" Segera pindah.");
        halaman.keyboard().press("Alt+PageDown");
        assertThat(halaman).hasURL(Pattern.compile("/bab/2\\.4$"));
        halaman.navigate(renja + "/bab/2.3");
        assertThat(penyunting(halaman)).containsText("Ditulis sekarang. Segera pindah.");
        halaman.getByText("Riwayat").first().click();
        assertThat(halaman.locator(".riwayat-naskah")).containsText("Tulisan semula");
    }

    @Test
    void twoWritersOfOneChapterChooseAndNothingIsOverwrittenUnseen() {
        var perencana = masuk("perencana.kominfo");
        var sekretaris = masuk("sekretaris.kominfo");
        perencana.navigate(renja + "/bab/5.1");
        sekretaris.navigate(renja + "/bab/5.1");
        tulis(perencana, "Dari perencana. ");
        assertThat(perencana.locator(".penyunting-alat .simpan")).hasText(Pattern.compile("Tersimpan .*"));
        tulis(sekretaris, "Dari sekretaris. ");

        var kotak = sekretaris.locator("dialog[open]");
        assertThat(kotak).containsText("Dari perencana.");
        assertThat(kotak).containsText("Dari sekretaris.");
        kotak.getByText("Pakai tulisannya").click();
        assertThat(penyunting(sekretaris)).containsText("Dari perencana.");
        assertThat(penyunting(sekretaris)).not().containsText("Dari sekretaris.");
    }

    @Test
    void aChapterThatMayOnlyBeReadTakesNoText() {
        var mitra = masuk("mitra.bappeda");
        mitra.navigate(renja + "/bab/2.3");
        assertThat(penyunting(mitra)).hasAttribute("contenteditable", "false");
        assertThat(mitra.locator(".penyunting-alat")).hasCount(0);
        assertThat(mitra.locator("main")).containsText("Anda membaca Renja ini");
    }

    @Test
    void linesAreTakenOverFromThePrakiraanMajuAfterAPreviewAndTakenBack() {
        var halaman = lembar();
        sel(halaman, SUB, "kode").click();
        halaman.keyboard().press("Control+Delete");
        assertThat(sel(halaman, SUB, "kode")).hasCount(0);

        halaman.locator("[data-perintah=ambil]").first().click();
        halaman.locator(".daftar-sumber button").first().click();
        var kotak = halaman.locator("dialog[open]");
        assertThat(kotak).containsText("1 baru");
        assertThat(kotak.locator("[data-hasil=BARU]")).containsText(SUB);
        assertThat(kotak.locator("[data-hasil=DILEWATI]").first()).containsText("Sudah ada di Renja ini");
        kotak.getByText("Terapkan").click();
        assertThat(sel(halaman, SUB, "kode")).isVisible();

        halaman.locator("[data-perintah=urungkan]").click();
        assertThat(sel(halaman, SUB, "kode")).hasCount(0);
        halaman.locator("[data-perintah=urungkan]").click();
        assertThat(sel(halaman, SUB, "kode")).isVisible();
    }

    @Test
    void aPastedBlockIsShownAsItWasReadBeforeItIsApplied() {
        var halaman = lembar();
        var semula = sel(halaman, SUB, "lokasi").innerText();
        sel(halaman, SUB, "kode").click();
        tempel(
                halaman,
                "Kode\tLokasi\tPagu\n" + SUB + "\tKlojen\u00a0\t17.117.500\n9.99.99.9.99.99\tX\t1\n\t\t\n"
                        + "Jumlah\t\t17.117.501");

        var kotak = halaman.locator("dialog[open]");
        assertThat(kotak.locator("[data-hasil=BERUBAH]")).containsText(SUB);
        assertThat(kotak.locator("[data-hasil=GAGAL]")).containsText("9.99.99.9.99.99");
        assertThat(kotak).containsText("tidak ada baris yang dihapus");
        assertThat(sel(halaman, SUB, "lokasi")).hasText(semula);
        kotak.getByText("Terapkan").click();
        assertThat(sel(halaman, SUB, "lokasi")).hasText("Klojen");
        halaman.locator("[data-perintah=urungkan]").click();
        assertThat(sel(halaman, SUB, "lokasi")).hasText(semula);
    }

    @Test
    void oneLineIsReadInFullAndItsFindingsAreCounted() {
        var halaman = lembar();
        sel(halaman, SUB, "kode").click();
        halaman.keyboard().press("F4");
        assertThat(halaman.locator("dialog[open]")).containsText("Prakiraan maju dalam Renja 2021");
        assertThat(halaman.locator("dialog[open]")).containsText("Renstra 2022");
        halaman.keyboard().press("Escape");
        assertThat(halaman.locator("[data-lembar-ikhtisar]")).containsText(Pattern.compile("\\d+ berat, \\d+ perlu"));
        assertThat(halaman.locator("td.temu").first()).isVisible();
    }

    @Test
    void aPaperIsToldByItsBytesAndItsSizeAndIsReplaced(@TempDir Path folder) throws IOException {
        var halaman = masuk("perencana.kominfo");
        halaman.navigate(renja + "/berkas");
        var jenis = halaman.locator("#RANCANGAN-UNDANGAN_FORUM");
        jenis.locator(".berkas-baru > summary").click();
        var formulir = jenis.locator(".berkas-baru form");
        formulir.locator("input[type=file]").setInputFiles(besar(folder.resolve("besar.pdf")));
        assertThat(formulir.locator("[role=alert]")).containsText("paling besar 20 MB");
        formulir.locator("input[type=file]").setInputFiles(berkas("u.pdf", "<html>".getBytes(StandardCharsets.UTF_8)));
        formulir.locator("[type=submit]").click();
        assertThat(formulir.locator("[role=alert]")).containsText("BRK-02");

        formulir.locator("input[type=file]").setInputFiles(berkas("undangan.pdf", pdf("satu")));
        formulir.locator("[type=submit]").click();
        assertThat(jenis.locator(".berkas-satu")).containsText("undangan.pdf");
        jenis.locator(".berkas-ganti > summary").click();
        var ganti = jenis.locator(".berkas-ganti form");
        ganti.locator("input[type=file]").setInputFiles(berkas("undangan-baru.pdf", pdf("dua")));
        ganti.locator("[type=submit]").click();
        assertThat(jenis.locator(".berkas-satu")).containsText("undangan-baru.pdf");
        assertThat(jenis.locator(".berkas-lama")).containsText("1 versi terdahulu");
    }

    /** On the disk, so that the browser takes it from there and not byte by byte from the test. */
    private static Path besar(Path berkas) throws IOException {
        try (var isi = new RandomAccessFile(berkas.toFile(), "rw")) {
            isi.setLength(20 * 1024 * 1024 + 1);
        }
        return berkas;
    }

    @Test
    void aTableIsTypedByKeysAndComputedColumnsFollow() {
        var halaman = masuk("perencana.kominfo");
        halaman.navigate(renja + "/tabel/T-C.29");
        halaman.locator("[data-tabel][data-siap]").waitFor();
        var baris = halaman.locator("tr[data-nama='2.16.01']");
        baris.locator("[data-kolom=targetN2]").fill("80");
        halaman.keyboard().press("Enter");
        assertThat(halaman.locator("tr[data-nama='2.16.01.2.01'] [data-kolom=targetN2]"))
                .isFocused();
        baris.locator("[data-kolom=realisasiN2]").fill("60");
        halaman.keyboard().press("Control+s");
        assertThat(halaman.locator("[data-tabel-status]")).hasText(Pattern.compile("Tersimpan .*"));
        assertThat(baris.locator("[data-hitung=tingkat]")).hasText("75");

        baris.locator("[data-kolom=targetN1]").fill("1.234");
        halaman.keyboard().press("Tab");
        assertThat(baris.locator("[role=alert]")).containsText("ANG-02");
        assertThat(halaman.locator("[data-tabel-status]")).hasText("1 sel belum tersimpan");
        baris.locator("[data-kolom=targetN1]").focus();
        halaman.keyboard().press("Escape");
        assertThat(baris.locator("[role=alert]")).hasCount(0);

        baris.locator("[data-kolom=realisasiN2]").fill("40");
        halaman.keyboard().press("Control+s");
        assertThat(baris.locator("[data-hitung=tingkat]")).hasText("50");
        baris.locator("[data-kolom=realisasiN2]").focus();
        halaman.keyboard().press("Control+z");
        assertThat(baris.locator("[data-hitung=tingkat]")).hasText("75");
        assertThat(baris.locator("[data-kolom=realisasiN2]")).hasValue("60");
        assertThat(halaman.locator("[data-tabel-status]")).hasText(Pattern.compile("Tersimpan .*"));
        halaman.locator("[data-tabel-ulang]").click();
        assertThat(baris.locator("[data-hitung=tingkat]")).hasText("50");
    }

    private Page masuk(String siapa) {
        var konteks = sesi.konteks().browser().newContext(sesi.sebagai(siapa));
        sesi.konteks().onClose(tutup -> konteks.close());
        var halaman = konteks.newPage();
        halaman.onPageError(galat -> sesi.keluhan().add("script: " + galat));
        return halaman;
    }

    private Page lembar() {
        var halaman = masuk("perencana.kominfo");
        halaman.navigate(renja);
        halaman.locator("[data-lembar][data-siap]").waitFor();
        return halaman;
    }

    private static Locator penyunting(Page halaman) {
        halaman.locator("[data-penyunting][data-siap]").waitFor();
        return halaman.locator(".penyunting-isi");
    }

    private static void tulis(Page halaman, String teks) {
        penyunting(halaman).locator("p").first().click();
        halaman.keyboard().press("Home");
        halaman.keyboard().type(teks);
        halaman.keyboard().press("Control+s");
    }

    private static Locator sel(Page halaman, String kode, String sel) {
        return halaman.locator("tr.sub")
                .filter(new Locator.FilterOptions()
                        .setHas(halaman.locator("td[data-sel=kode]")
                                .filter(new Locator.FilterOptions().setHasText(kode))))
                .locator("td[data-sel=" + sel + "]");
    }

    /** A paste as the browser gives it, without going through the clipboard of the machine. */
    private static void tempel(Page halaman, String teks) {
        halaman.evaluate("""
                teks => {
                  const data = new DataTransfer();
                  data.setData('text/plain', teks);
                  document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
                }""", teks);
    }

    private static FilePayload berkas(String nama, byte[] isi) {
        return new FilePayload(nama, "application/pdf", isi);
    }

    private static byte[] pdf(String isi) {
        return ("%PDF-1.4 " + isi).getBytes(StandardCharsets.US_ASCII);
    }
}
