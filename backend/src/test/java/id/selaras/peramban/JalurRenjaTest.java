package id.selaras.peramban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import id.selaras.dokumen.BacaPdf;
import id.selaras.kernel.Tahap;
import id.selaras.peragaan.MalangUji;
import id.selaras.peramban.Peramban.Sesi;
import id.selaras.tahunan.renja.StatusRenja;
import id.selaras.uji.BasisDataUji;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole path: the Renja of Diskominfo Kota Malang for 2022 from the first draft to the printed
 * document, by planner, sekretaris, kepala, mitra and Wali Kota at their pages. The other offices and
 * the other PD are played by the actors of the demo.
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
            "selaras.dokumen.terbit-otomatis=true",
            "selaras.admin.nama=admin.uji",
            "selaras.admin.sandi=sandi-uji-panjang",
            "selaras.pemda.kode=99.00",
            "selaras.pemda.nama=Kota Uji",
            "selaras.pemda.jenis=KOTA"
        })
class JalurRenjaTest {

    private static final String PD = "kominfo";
    private static final List<String> UNSUR =
            List.of("PEMERINTAH", "PERGURUAN_TINGGI", "DUNIA_USAHA", "KOMUNITAS", "MEDIA");
    private static final String SANDI = "selaras";
    private static final String MONITORING = "2.16.02.2.01.02";
    private static final String SAMBAT = "2.16.02.2.01.06";
    private static final String KALIMAT = "Bagian ini dilengkapi perencana di peramban.";
    private static final String NOMOR = "188.45/297/35.73.112/2021";

    @Autowired
    MalangUji malang;

    @Autowired
    JdbcClient jdbc;

    private Sesi sesi;
    private Orang perencana;
    private Orang sekretaris;
    private Orang kepala;
    private Orang mitra;
    private Orang waliKota;
    private long renja;

    @BeforeEach
    void masuk(Sesi sesi) {
        this.sesi = sesi;
        malang.buka(2);
        perencana = orang("perencana.kominfo");
        sekretaris = orang("sekretaris.kominfo");
        kepala = orang("kepala.kominfo");
        mitra = orang("mitra.bappeda");
        waliKota = orang("walikota");
    }

    private Orang orang(String nama) {
        return Orang.masuk(sesi, nama, SANDI);
    }

    @Test
    void aRenjaGoesFromTheFirstDraftToTheSetAndPrintedDocument() throws IOException {
        rancanganAwalDikembalikanLaluSesuai();
        rancanganSesudahSuratEdaran();
        rancanganAkhirSesudahPerkada();
        ditetapkan();
        tercetakSendiri();
        var pdf = cetak();
        periksa(pdf);
    }

    private void rancanganAwalDikembalikanLaluSesuai() {
        var siapkan = malang.sampai("userTask_siapkanPenyusunan", PD);
        renja = siapkan.renja();
        unggah("PERSIAPAN", "SK_TIM_PENYUSUN", "BUKTI_ORIENTASI", "AGENDA_KERJA");
        perencana.putuskan(siapkan.tugas(), "SELESAI");

        long susun = malang.sampai("userTask_susunRenja", PD).tugas();
        tempel();
        perencana.tulisBab(renja, "1.1", KALIMAT);
        jelaskanTemuan();
        perencana.putuskan(susun, "SELESAI");
        sekretaris.putuskan(malang.sampai("userTask_periksaRenja", PD).tugas(), "SETUJU");
        kepala.putuskan(malang.sampai("userTask_ajukanRenja", PD).tugas(), "SETUJU");

        long telaah = malang.sampai("userTask_telaahRenja", PD).tugas();
        catat(telaah, MONITORING, "Target monitoring belum memuat media sosial perangkat daerah.");
        mitra.putuskan(telaah, "DIKEMBALIKAN", "Mohon target monitoring dilengkapi.", null);
        malang.tenang();
        assertThat(malang.renja(PD).status()).isEqualTo(StatusRenja.DIKEMBALIKAN);

        long perbaiki = malang.sampai("userTask_perbaikiRenja", PD).tugas();
        perencana.bukaLembar(renja);
        perencana.ketik(MONITORING, "target", "14");
        jawabCatatan("Target dinaikkan menjadi 14 laporan.");
        jelaskanTemuan();
        perencana.putuskan(perbaiki, "SELESAI");
        kepala.putuskan(malang.sampai("userTask_ajukanPerbaikan", PD).tugas(), "SETUJU");
        nyatakanSesuai();
        assertThat(malang.renja(PD).status()).isEqualTo(StatusRenja.TERVERIFIKASI);
    }

    private void rancanganSesudahSuratEdaran() {
        long suratEdaran =
                malang.sampai("userTask_tandatanganiSuratEdaran", null).tugas();
        waliKota.putuskan(suratEdaran, "SETUJU", null, "050/214/35.73.501/2021");
        laksanakanForum();
        perencana.putuskan(malang.sampai("userTask_susunRenja", PD).tugas(), "SELESAI");
        sekretaris.putuskan(malang.sampai("userTask_periksaRenja", PD).tugas(), "SETUJU");
        kepala.putuskan(malang.sampai("userTask_ajukanRenja", PD).tugas(), "SETUJU");
        long telaah = malang.sampai("userTask_telaahRenja", PD).tugas();
        tetapkanPagu(telaah, SAMBAT, "80.000.000");
        nyatakanSesuai();
        assertThat(malang.renja(PD).tahap()).isEqualTo(Tahap.RANCANGAN);
    }

    /** The forum at its own page: every unsur invited, somebody present, agreed upon and signed. */
    private void laksanakanForum() {
        var siapkan = malang.sampai("userTask_siapkanForum", PD);
        perencana.bukaTautan(siapkan.tugas());
        var halaman = perencana.halaman();
        halaman.locator("#hari").fill(malang.hariIni().toString());
        halaman.locator("#pukul").fill("09.00");
        halaman.locator("#tempat").fill("Hotel Savana Malang");
        halaman.locator("#persiapan button[type=submit]").click();
        for (var unsur : UNSUR) {
            catatOrang("UNDANGAN", unsur);
        }
        perencana.putuskan(siapkan.tugas(), "SELESAI");
        long forum = malang.sampai("userTask_laksanakanForum", PD).tugas();
        unggah("RANCANGAN", "UNDANGAN_FORUM", "DAFTAR_HADIR_FORUM", "NOTULEN_FORUM", "BA_FORUM");
        perencana.bukaTautan(forum);
        for (var unsur : UNSUR) {
            catatOrang("HADIR", unsur);
            catatOrang("PENANDA", unsur);
        }
        halaman.locator("#t-apa").selectOption("KESEPAKATAN");
        halaman.locator("#t-uraian").fill("Rancangan Renja disepakati.");
        halaman.getByText("Catat uraian").click();
        assertThat(halaman.locator("#kesepakatan")).containsText("Rancangan Renja disepakati.");
        perencana.putuskan(forum, "SELESAI");
        kepala.putuskanDitolak(malang.sampai("userTask_sahkanBeritaAcara", PD).tugas(), "SETUJU", "PRT-04");
        var tanda = halaman.locator("#penanda button:text-is('Sudah menandatangani')");
        perencana.bukaTautan(forum);
        for (int sisa = UNSUR.size(); sisa > 0; sisa--) {
            assertThat(tanda).hasCount(sisa);
            tanda.first().click();
        }
        assertThat(tanda).hasCount(0);
        kepala.putuskan(malang.sampai("userTask_sahkanBeritaAcara", PD).tugas(), "SETUJU");
    }

    private void catatOrang(String apa, String unsur) {
        var halaman = perencana.halaman();
        halaman.locator("#o-apa").selectOption(apa);
        halaman.locator("#o-unsur").selectOption(unsur);
        halaman.locator("#o-nama").fill("Wakil " + unsur + " " + apa);
        halaman.getByText("Catat orang").click();
        assertThat(halaman.locator("[data-isi-ruang]")).containsText("Wakil " + unsur + " " + apa);
    }

    private void rancanganAkhirSesudahPerkada() {
        long rkpd = malang.sampai("userTask_tetapkanRkpd", null).tugas();
        waliKota.putuskan(rkpd, "SELESAI", null, "Peraturan Wali Kota Malang Nomor 20 Tahun 2021");
        long susun = malang.sampai("userTask_susunRenja", PD).tugas();
        assertThat(malang.renja(PD).tahap()).isEqualTo(Tahap.RANCANGAN_AKHIR);
        perencana.bukaLembar(renja);
        assertThat(perencana.sel(SAMBAT, "pagu")).hasText("80.000.000");
        perencana.ketik(SAMBAT, "catatan", "Pagu disesuaikan dengan Perkada RKPD 2022");
        jelaskanTemuan();
        perencana.putuskan(susun, "SELESAI");
        sekretaris.putuskan(malang.sampai("userTask_periksaRenja", PD).tugas(), "SETUJU");
        kepala.putuskan(malang.sampai("userTask_ajukanRenja", PD).tugas(), "SETUJU");
        nyatakanSesuai();
    }

    private void ditetapkan() {
        long tetapkan = malang.sampai("userTask_tetapkanRenja", PD).tugas();
        waliKota.putuskan(tetapkan, "SELESAI", null, NOMOR);
        malang.tenang();
        assertThat(malang.renja(PD).status()).isEqualTo(StatusRenja.DITETAPKAN);
        assertThat(malang.renja(PD).nomorPenetapan()).isEqualTo(NOMOR);
    }

    private void unggah(String tahap, String... jenis) {
        for (var satu : jenis) {
            perencana.unggah(renja, tahap, satu, malang.pdf(satu));
        }
    }

    private void tempel() {
        perencana.bukaLembar(renja);
        var halaman = perencana.halaman();
        halaman.locator(".lembar-alat [data-perintah=tempel]").click();
        halaman.locator(".kotak-tempel").fill(malang.tempelan(PD));
        halaman.getByText("Lihat hasil bacaan").click();
        assertThat(halaman.locator("dialog[open] .ikhtisar")).containsText("34 baru");
        halaman.locator("dialog[open] button[value=ya]").click();
        assertThat(halaman.locator("tr.sub")).hasCount(34);
        assertThat(halaman.locator("[data-isi=total]")).hasText("12.418.915.300");
        assertThat(malang.renja(PD).total()).isEqualByComparingTo("12418915300");
    }

    /** Gives a reason for each finding that may be explained. */
    private void jelaskanTemuan() {
        var halaman = perencana.halaman();
        perencana.buka("/verifikasi/renja/" + renja);
        var alasan = halaman.locator("main a:text-is('beri alasan')");
        for (int sisa = alasan.count(); sisa > 0; sisa--) {
            alasan.first().click();
            halaman.locator("#alasan").fill("Sudah dibahas bersama Bappeda; diselaraskan pada tahap berikutnya.");
            halaman.getByText("Simpan alasan").click();
            assertThat(alasan).hasCount(sisa - 1);
        }
    }

    private void jawabCatatan(String teks) {
        var halaman = perencana.halaman();
        perencana.buka("/verifikasi/renja/" + renja + "/telaah");
        halaman.locator("textarea[id^=jwb-]").fill(teks);
        halaman.locator("button[name=aksi][value=jawab]").click();
        assertThat(halaman.locator("main")).containsText(teks);
    }

    private void bukaTelaah(long tugas) {
        mitra.buka("/verifikasi/renja/" + renja + "/telaah?tugas=" + tugas);
    }

    private void catat(long tugas, String kode, String teks) {
        bukaTelaah(tugas);
        var baris = barisTelaah(kode);
        baris.locator("summary").click();
        baris.locator("textarea[name=teks]").fill(teks);
        baris.getByText("Simpan catatan").click();
        assertThat(barisTelaah(kode)).containsText(teks);
    }

    private void tetapkanPagu(long tugas, String kode, String pagu) {
        bukaTelaah(tugas);
        mitra.halaman().getByLabel("Pagu penetapan " + kode).fill(pagu);
        barisTelaah(kode)
                .locator("button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^Simpan$")))
                .click();
        assertThat(mitra.halaman().locator("body")).containsText("Penetapan " + kode + " disimpan.");
    }

    private Locator barisTelaah(String kode) {
        return mitra.halaman().locator("tr[id^=telaah-]").filter(new Locator.FilterOptions().setHasText(kode));
    }

    /** The mitra accepts what was explained, and then the plan. */
    private void nyatakanSesuai() {
        long tugas = malang.sampai("userTask_telaahRenja", PD).tugas();
        bukaTelaah(tugas);
        var halaman = mitra.halaman();
        var terima = halaman.locator("li:has-text('(menunggu') button[name=diterima][value=true]");
        for (int sisa = terima.count(); sisa > 0; sisa--) {
            terima.first().click();
            assertThat(terima).hasCount(sisa - 1);
        }
        assertThat(halaman.getByText("Belum dapat dinyatakan sesuai").allInnerTexts())
                .isEmpty();
        halaman.locator("button[name=keputusan][value=SESUAI]").click();
        assertThat(halaman.locator("body")).containsText("Selesai: ");
        malang.tenang();
    }

    /** Every stage, round, forum and review left its document behind, though nobody asked for it. */
    private void tercetakSendiri() {
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(jdbc.sql(
                                        "select d.jenis, d.versi from dokumen_terbit d where d.pd_id = ? and d.format = 'PDF'"
                                                + " order by d.id")
                                .param(malang.renja(PD).pdId())
                                .query((rs, n) ->
                                        rs.getString(1) + " " + rs.getString(2).replaceAll(", versi \\d+", ""))
                                .list())
                        .containsExactlyInAnyOrder(
                                "NASKAH_SK_TIM_RENJA Naskah",
                                "FORUM_UNDANGAN Undangan siap",
                                "FORUM_NOTULEN Berita acara",
                                "FORUM_DAFTAR_HADIR Berita acara",
                                "FORUM_NOTULEN Selesai",
                                "FORUM_BERITA_ACARA Selesai",
                                "REVIU_CHR Putaran 1",
                                "NASKAH_NOTA_DINAS_RENJA Naskah",
                                "NASKAH_KEPUTUSAN_RENJA Naskah",
                                "BA_VERIFIKASI Rancangan awal, putaran 1",
                                "BA_VERIFIKASI Rancangan awal, putaran 2",
                                "RENJA Rancangan awal",
                                "BA_VERIFIKASI Rancangan, putaran 1",
                                "RENJA Rancangan",
                                "BA_VERIFIKASI Rancangan akhir, putaran 1",
                                "RENJA Rancangan akhir",
                                "RENJA Penetapan"));
    }

    private byte[] cetak() throws IOException {
        var halaman = perencana.halaman();
        perencana.buka("/renja/" + renja + "/cetak");
        halaman.locator("#versi").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        halaman.locator("button[name=pilih][value='SELURUHNYA.PDF']").click();
        var unduhan = halaman.waitForDownload(
                () -> halaman.locator(".pesan.ok").getByText("Unduh PDF").click());
        var tujuan = Path.of("target/potret/renja-kominfo.pdf");
        unduhan.saveAs(tujuan);
        Peramban.potret(halaman, "jalur-cetak");
        return Files.readAllBytes(tujuan);
    }

    private void periksa(byte[] isi) {
        var total = malang.renja(PD).total();
        assertThat(total).isEqualByComparingTo("12413915300");
        try (var pdf = new BacaPdf(isi)) {
            assertThat(pdf.teks())
                    .doesNotContain("RANCANGAN")
                    .contains(
                            "RENCANA KERJA",
                            "12.413.915.300",
                            NOMOR,
                            KALIMAT,
                            "Monitoring Opini dan Aspirasi Publik",
                            "80.000.000");
        }
    }
}
