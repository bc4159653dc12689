package id.selaras.peramban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.selaras.peramban.Peramban.Sesi;
import java.util.Locale;
import java.util.regex.Pattern;

/** A person at a browser of the own, signed in by the page, who works through pages alone. */
final class Orang {

    private final Page halaman;
    private final String alamat;

    private Orang(Page halaman, String alamat) {
        this.halaman = halaman;
        this.alamat = alamat;
    }

    static Orang masuk(Sesi sesi, String nama, String sandi) {
        var orang = new Orang(sesi.orangLain(), sesi.alamat());
        orang.buka("/masuk");
        orang.halaman.getByLabel("Nama pengguna").fill(nama);
        orang.halaman.getByLabel("Sandi").fill(sandi);
        orang.halaman.locator("#formulir-masuk [type=submit]").click();
        assertThat(orang.halaman.locator("#menu-utama")).isVisible();
        return orang;
    }

    Page halaman() {
        return halaman;
    }

    void buka(String jalur) {
        halaman.navigate(alamat + jalur);
    }

    /** Opens a task from the inbox, as one does. */
    void bukaTugas(long id) {
        buka("/tugas");
        halaman.locator("main a[href='/tugas/" + id + "']").first().click();
    }

    void putuskan(long tugas, String keputusan) {
        putuskan(tugas, keputusan, null, null);
    }

    void putuskan(long tugas, String keputusan, String alasan, String nomor) {
        bukaTugas(tugas);
        if (alasan != null) {
            halaman.locator("#alasan").fill(alasan);
        }
        if (nomor != null) {
            halaman.locator("#nomor").fill(nomor);
        }
        halaman.locator("button[name=keputusan][value=" + keputusan + "]").click();
        assertThat(halaman).hasURL(Pattern.compile("/tugas$"));
        assertThat(halaman.locator("body")).containsText("Selesai: ");
    }

    /** The decision is refused, and the page says by which rule. */
    void putuskanDitolak(long tugas, String keputusan, String kode) {
        bukaTugas(tugas);
        halaman.locator("button[name=keputusan][value=" + keputusan + "]").click();
        assertThat(halaman.locator("#galat-tugas")).containsText(kode);
    }

    /** From a task to the page on which its work is done. */
    void bukaTautan(long tugas) {
        buka("/tugas/" + tugas);
        halaman.getByText("Buka halaman kerjanya").click();
        halaman.locator("[data-ruang][data-terpasang]").waitFor();
    }

    /** Opens the sheet of a Renja and waits until it can be typed into. */
    void bukaLembar(long renja) {
        buka("/renja/" + renja);
        halaman.locator("[data-lembar][data-siap]").waitFor();
    }

    Locator sel(String kode, String sel) {
        var sama = Pattern.compile("^" + kode.replace(".", "\\.") + "$");
        return halaman.locator("tr.sub")
                .filter(new Locator.FilterOptions()
                        .setHas(halaman.locator("td[data-sel=kode]")
                                .filter(new Locator.FilterOptions().setHasText(sama))))
                .locator("td[data-sel=" + sel + "]");
    }

    /** Hands in a paper of a stage at its place on the page of papers. */
    void unggah(long renja, String tahap, String jenis, byte[] pdf) {
        buka("/renja/" + renja + "/berkas");
        var tempat = halaman.locator("#" + tahap + "-" + jenis);
        tempat.locator(".berkas-baru summary").click();
        tempat.locator(".berkas-baru input[type=file]")
                .setInputFiles(new FilePayload(jenis.toLowerCase(Locale.ROOT) + ".pdf", "application/pdf", pdf));
        tempat.locator(".berkas-baru [type=submit]").click();
        assertThat(tempat.locator(".berkas-nama")).containsText(jenis.toLowerCase(Locale.ROOT) + ".pdf");
    }

    /** Adds a sentence at the end of a chapter and waits until it is saved. */
    void tulisBab(long renja, String kunci, String kalimat) {
        buka("/renja/" + renja + "/bab/" + kunci);
        halaman.locator("[data-penyunting][data-siap]").waitFor();
        halaman.locator(".ProseMirror").click();
        halaman.keyboard().press("Control+End");
        halaman.keyboard().press("Enter");
        halaman.keyboard().type(kalimat);
        assertThat(halaman.locator(".penyunting-alat .simpan")).hasText(Pattern.compile("Tersimpan .*"));
    }

    /** Types into a cell and waits until the sheet says that it is saved. */
    void ketik(String kode, String sel, String teks) {
        sel(kode, sel).click();
        halaman.keyboard().press("Enter");
        sel(kode, sel).locator(".isian-sel").fill(teks);
        halaman.keyboard().press("Enter");
        assertThat(halaman.locator("[data-lembar-status]")).hasText(Pattern.compile("Tersimpan .*"));
    }
}
