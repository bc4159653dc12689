package id.selaras.peramban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.selaras.akses.JenisJabatan;
import id.selaras.akses.PenggunaService;
import id.selaras.akses.Peran;
import id.selaras.peramban.Peramban.Sesi;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An RPJMD of six years typed in a real browser, with the keyboard alone once it is open. */
@UjiPeramban
class RencanaTest {

    private static final String PEMDA = "99.00";

    @Autowired
    PenggunaService pengguna;

    @Autowired
    TransactionTemplate transaksi;

    private Page halaman;
    private Orang kabid;

    @BeforeEach
    void masuk(Sesi sesi) {
        if (pengguna.pelaku("kabid.rencana").isEmpty()) {
            transaksi.executeWithoutResult(t -> {
                long id = pengguna.buatDenganHash(PEMDA, "kabid.rencana", "Kabid Uji", "{noop}sandi-uji-panjang");
                pengguna.tugaskan(
                        PEMDA, id, Peran.KABID_BAPPEDA, null, LocalDate.of(2019, 1, 1), null, JenisJabatan.DEFINITIF);
            });
        }
        kabid = Orang.masuk(sesi, "kabid.rencana", "sandi-uji-panjang");
        halaman = kabid.halaman();
    }

    @Test
    void aSixYearPlanGrowsFromMisiToProgramAndTheCapacityIsWatched() {
        kabid.buka("/rpjmd");
        halaman.getByText("Mulai penyusunan RPJMD").click();
        halaman.getByLabel("Judul").fill("RPJMD Kota Uji 2025–2030");
        halaman.getByLabel("Visi kepala daerah").fill("Kota yang selaras");
        halaman.getByLabel("Tahun awal masa").fill("2025");
        halaman.getByLabel("Tahun target pertama").fill("2025");
        halaman.getByLabel("Tahun terakhir").fill("2030");
        halaman.locator("form[action='/rpjmd'] [type=submit]").click();
        halaman.locator("[data-rencana][data-siap]").waitFor();

        halaman.locator("[data-perintah=saudara]").click();
        ketikUraian("misi", "Layanan dasar bagi semua");
        anak("tujuan", null, "Meningkatkan mutu layanan");
        anak("sasaran", null, "Meningkatnya kepuasan warga");
        anak("program", "Program", "Program pelayanan");
        assertThat(baris("sasaran").locator("[data-sel=kode]")).hasText("1.1.1");

        isi(baris("program").locator("[data-sel='pagu:2025']"), "1.500.000.000");
        assertThat(baris("misi").locator("[data-sel='pagu:2025']")).hasText("1.500.000.000");
        assertThat(halaman.locator("[data-sel='total:2025']")).hasText("1.500.000.000");
        isi(halaman.locator("[data-sel='kapasitas:2025']"), "1.400.000.000");
        assertThat(halaman.locator("[data-sel='sisa:2025']")).hasText("-100.000.000");
        assertThat(halaman.locator("[data-rencana-temuan]")).containsText("PGU-06");
        assertThat(halaman.locator("[data-rencana-status]")).hasText(Pattern.compile("Tersimpan \\d\\d\\.\\d\\d"));

        baris("misi").locator("[data-sel=uraian]").click();
        halaman.keyboard().press("Control+Delete");
        assertThat(halaman.locator("#toast-area")).containsText("masih memuat 1 tujuan");

        halaman.keyboard().press("Control+z");
        assertThat(halaman.locator("[data-sel='sisa:2025']")).hasText("");
        Peramban.potret(halaman, "rpjmd-sunting");
    }

    private void anak(String kelas, String pilihan, String uraian) {
        halaman.keyboard().press("Control+Shift+Enter");
        if (pilihan != null) {
            halaman.locator(
                            "dialog[open] button",
                            new Page.LocatorOptions().setHasText(Pattern.compile("^" + pilihan + "$")))
                    .click();
        }
        ketikUraian(kelas, uraian);
    }

    private void ketikUraian(String kelas, String uraian) {
        var sel = baris(kelas).locator("[data-sel=uraian]");
        assertThat(sel).isFocused();
        isi(sel, uraian);
        sel.click();
    }

    private Locator baris(String kelas) {
        return halaman.locator(".rencana-tabel tr." + kelas).first();
    }

    private void isi(Locator sel, String teks) {
        sel.click();
        halaman.keyboard().press("Enter");
        sel.locator(".isian-sel").fill(teks);
        halaman.keyboard().press("Enter");
        assertThat(sel).hasText(teks);
        assertThat(sel).not().hasClass(Pattern.compile("menunggu"));
    }
}
