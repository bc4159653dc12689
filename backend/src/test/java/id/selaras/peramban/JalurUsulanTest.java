package id.selaras.peramban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.selaras.kernel.PemdaAktif;
import id.selaras.peragaan.MalangUji;
import id.selaras.peramban.Peramban.Sesi;
import id.selaras.tahunan.renja.VersiRenjaService;
import id.selaras.uji.BasisDataUji;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * From the words of an RW to the rupiah and back: lurah, camat, mitra and perencana at their pages, the citizen at the
 * public one. The other offices are played by the actors of the demo.
 */
@Tag("peramban")
@Tag("persistensi")
@ExtendWith({BasisDataUji.class, Peramban.class})
@ContextConfiguration(initializers = BasisDataUji.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "selaras.peragaan.aktif=false",
            "selaras.mesin.aktif=false",
            "selaras.admin.nama=admin.uji",
            "selaras.admin.sandi=sandi-uji-panjang",
            "selaras.pemda.kode=99.00",
            "selaras.pemda.nama=Kota Uji",
            "selaras.pemda.jenis=KOTA"
        })
class JalurUsulanTest {

    private static final String SANDI = "selaras";
    private static final String USULAN = "Pendampingan KIM remaja masjid RW 03";
    private static final String SUB = "2.16.02.2.01.08";

    @Autowired
    MalangUji malang;

    @Autowired
    VersiRenjaService versi;

    private Sesi sesi;
    private Page warga;
    private String kode;

    @Test
    void anUsulanGoesFromTheKelurahanToALineOfTheRenjaAndBackToTheCitizen(Sesi sesi) {
        this.sesi = sesi;
        malang.buka(2);
        warga = sesi.orangLain();

        lurahMencatat();
        dibacaWarga("Sedang ditimbang: camat Klojen");
        camatMengembalikanLaluLurahMelengkapi();
        mitraMengurangi();
        dibacaWarga("Sedang ditimbang: Diskominfo");
        perencanaMemasukkan();
        dibacaWarga("Masuk Renja Diskominfo pada sub kegiatan " + SUB);
        assertThat(warga.locator("main")).not().containsText("Pagu baris ini");

        long renja = malang.renja("kominfo").id();
        PemdaAktif.dengan("35.73", () -> versi.bekukan(renja, "Rancangan awal", true));
        dibacaWarga("Pagu baris ini Rp25.000.000");
        assertThat(warga.locator("ol.jalan")).containsText("Satu kelompok dahulu");
        Peramban.potret(warga, "jalur-usulan-warga");
    }

    private void lurahMencatat() {
        var lurah = orang("lurah.samaan");
        lurah.buka("/usulan/baru");
        var halaman = lurah.halaman();
        halaman.getByLabel("Kamus usulan").fill("Pendampingan Kelompok Informasi Masyarakat");
        halaman.locator("#pengusul").fill("RW 03 Kelurahan Samaan");
        halaman.locator("#uraian").fill(USULAN);
        halaman.locator("#volume").fill("3");
        assertThat(halaman.locator("#anggaran")).hasValue("37.500.000");
        halaman.locator("#lokasi").fill("Balai RW 03, Jalan Kaliurang");
        halaman.getByText("Simpan dan teruskan ke kecamatan").click();
        assertThat(halaman.locator("main h1")).hasText(USULAN);
        assertThat(halaman.locator("main")).containsText("Sedang ditimbang: camat Klojen");
        kode = halaman.locator("a[href^='/publik/usulan/']")
                .getAttribute("href")
                .replaceAll(".*/", "");
        assertThat(kode).hasSize(8);
    }

    private void camatMengembalikanLaluLurahMelengkapi() {
        var camat = buka("camat.klojen");
        timbang(camat, "DIKEMBALIKAN", null, "Nama gang belum ada");
        var lurah = buka("lurah.samaan");
        assertThat(lurah.locator("main")).containsText("Nama gang belum ada");
        lurah.getByText("Lengkapi usulan").first().click();
        lurah.locator("#lokasi").fill("Balai RW 03, Jalan Kaliurang Gang 2");
        lurah.getByText("Simpan dan kirim kembali").click();
        assertThat(lurah.locator("main")).containsText("Sedang ditimbang: camat Klojen");
        timbang(buka("camat.klojen"), "SETUJU", null, null);
    }

    private void mitraMengurangi() {
        timbang(buka("mitra.bappeda"), "SETUJU_PERUBAHAN", "2", "Satu kelompok dahulu, dua pendampingan");
    }

    private void perencanaMemasukkan() {
        var siapkan = malang.sampai("userTask_siapkanPenyusunan", "kominfo");
        var perencana = orang("perencana.kominfo");
        for (var jenis : new String[] {"SK_TIM_PENYUSUN", "BUKTI_ORIENTASI", "AGENDA_KERJA"}) {
            perencana.unggah(siapkan.renja(), "PERSIAPAN", jenis, malang.pdf(jenis));
        }
        perencana.putuskan(siapkan.tugas(), "SELESAI");
        malang.sampai("userTask_susunRenja", "kominfo");
        perencana.buka("/usulan?giliran=true");
        perencana.halaman().getByText(USULAN).click();
        var pilihan = perencana.halaman().locator("select[name=kode]");
        pilihan.selectOption(SUB);
        perencana.halaman().getByText("Masukkan ke Renja").click();
        assertThat(perencana.halaman().locator("main")).containsText("Diterima, menunggu TAPD");
        assertThat(perencana.halaman().locator("main")).containsText("Rp25.000.000");
        perencana.bukaLembar(siapkan.renja());
        assertThat(perencana.sel(SUB, "pagu")).hasText("25.000.000");
        assertThat(perencana.sel(SUB, "lokasi")).hasText("Balai RW 03, Jalan Kaliurang Gang 2");
    }

    private Page buka(String nama) {
        var orang = orang(nama);
        orang.buka("/usulan?giliran=true");
        orang.halaman().getByText(USULAN).first().click();
        assertThat(orang.halaman().locator("main h1")).hasText(USULAN);
        return orang.halaman();
    }

    private static void timbang(Page halaman, String rekomendasi, String volume, String alasan) {
        halaman.locator("#timbang input[value=" + rekomendasi + "]").check();
        if (volume != null) {
            halaman.locator("#timbang #volume").fill(volume);
            halaman.locator("#timbang #anggaran").fill("25.000.000");
        }
        if (alasan != null) {
            halaman.locator("#timbang #alasan").fill(alasan);
        }
        halaman.getByText("Simpan rekomendasi").click();
        assertThat(halaman.locator("#timbang")).hasCount(0);
        assertThat(halaman).hasURL(Pattern.compile("/usulan/\\d+$"));
    }

    private Orang orang(String nama) {
        return Orang.masuk(sesi, nama, SANDI);
    }

    private void dibacaWarga(String kalimat) {
        warga.navigate(sesi.alamat() + "/publik/usulan/" + kode.substring(0, 4) + "-" + kode.substring(4));
        assertThat(warga.locator("main")).containsText(kalimat);
    }
}
