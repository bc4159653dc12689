package id.selaras.peramban;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.selaras.akses.JenisJabatan;
import id.selaras.akses.PenggunaService;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.PemdaAktif;
import id.selaras.partisipasi.forum.CatatanForum;
import id.selaras.partisipasi.forum.ForumService;
import id.selaras.partisipasi.forum.OrangForum;
import id.selaras.partisipasi.forum.RuangForumService;
import id.selaras.partisipasi.forum.Unsur;
import id.selaras.peramban.Peramban.Sesi;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.strategis.rencana.RencanaService;
import id.selaras.strategis.rencana.StatusRencana;
import id.selaras.strategis.rencana.SuntingRencanaService;
import id.selaras.strategis.rencana.UbahanSel;
import id.selaras.tahunan.fasilitasi.FasilitasiService;
import id.selaras.tahunan.fasilitasi.LampiranFasilitasi;
import id.selaras.verifikasi.reviu.ButirReviu;
import id.selaras.verifikasi.reviu.ButirReviu.HasilButir;
import id.selaras.verifikasi.reviu.ReviuService;
import id.selaras.workflow.tugas.Putusan;
import id.selaras.workflow.tugas.TugasService;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An RPJMD from its visi to its Perda: typed, started, agreed to by DPRD and set by the head of the region at their
 * pages. What is done in the room of a forum, by the inspektorat and by the PD for its Renstra is done by the services.
 */
@UjiPeramban
class JalurRpjmdTest {

    private static final String PEMDA = "99.00";
    private static final String SANDI = "sandi-uji-panjang";
    private static final Duration SABAR = Duration.ofSeconds(30);

    @Autowired
    PenggunaService pengguna;

    @Autowired
    PerangkatDaerahService perangkatDaerah;

    @Autowired
    RencanaService rencana;

    @Autowired
    SuntingRencanaService sunting;

    @Autowired
    ForumService forum;

    @Autowired
    RuangForumService ruang;

    @Autowired
    ReviuService reviu;

    @Autowired
    FasilitasiService fasilitasi;

    @Autowired
    TugasService tugasService;

    @Autowired
    Wewenang wewenang;

    @Autowired
    TransactionTemplate transaksi;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock jam;

    private Sesi sesi;
    private Orang kabid;
    private Page halaman;
    private long pd;
    private long id;

    @BeforeEach
    void masuk(Sesi sesi) {
        this.sesi = sesi;
        pd = PemdaAktif.dengan(
                PEMDA,
                () -> perangkatDaerah
                        .simpan(new PerangkatDaerah(
                                "2.16.0.00.0.00.91.0000",
                                "Dinas Uji RPJMD",
                                "Dinas Uji",
                                "Kepala Dinas",
                                LocalDate.of(2019, 1, 1),
                                List.of("2.16")))
                        .id());
        kabid = orang("kabid.rpjmd", Peran.KABID_BAPPEDA);
        halaman = kabid.halaman();
    }

    @Test
    void anRpjmdGoesFromItsVisiToItsPerda() {
        var dprd = orang("dprd.rpjmd", Peran.DPRD);
        var waliKota = orang("walikota.rpjmd", Peran.KEPALA_DAERAH);
        susunPohon();
        mulai();
        kabid.putuskan(tugas("userTask_siapkanPenyusunan"), "SELESAI");
        kabid.putuskan(tugas("userTask_susunRancanganAwal"), "SELESAI");
        kabid.buka("/rpjmd/" + id);
        assertThat(halaman.locator(".lembar-kunci")).containsText("RNC-01");
        Peramban.potret(halaman, "rpjmd-diajukan");
        laksanakanForum();
        kabid.putuskan(tugas("userTask_rumuskanMasukan"), "SELESAI");
        dprd.putuskan(tugas("userTask_sepakatiRancanganAwal"), "SETUJU", null, "188/45/2031");
        kabid.putuskan(tugas("userTask_konsultasikanRancanganAwal"), "SELESAI", null, "050/28/2031");
        waliKota.putuskan(tugas("userTask_tandatanganiSuratEdaran"), "SETUJU", null, "050/30/2031");
        renstraTerverifikasi();
        kabid.putuskan(tugas("userTask_susunRancangan"), "SELESAI");
        laksanakanForum();
        kabid.putuskanDitolak(tugas("userTask_susunRancanganAkhir"), "SELESAI", "RNC-27");
        kabid.putuskan(
                tugas("userTask_susunRancanganAkhir"), "SELESAI", "Indikator dilengkapi pada rancangan akhir.", null);
        reviu();
        dprd.putuskan(tugas("userTask_setujuiRaperda"), "SETUJU", null, "188.4/50/2031");
        evaluasi();
        tetapkan(waliKota);
        kabid.buka("/rpjmd/" + id);
        assertThat(halaman.locator(".lembar-kunci")).containsText("Perda Kota Uji Nomor 1");
        Peramban.potret(halaman, "rpjmd-ditetapkan");
        assertThat(sistem(() -> rencana.ambil(id)).status()).isEqualTo(StatusRencana.DITETAPKAN);
    }

    private void susunPohon() {
        kabid.buka("/rpjmd");
        halaman.getByText("Mulai penyusunan RPJMD").click();
        halaman.getByLabel("Judul").fill("RPJMD Kota Uji 2031–2035");
        halaman.getByLabel("Visi kepala daerah").fill("Kota yang selaras");
        halaman.getByLabel("Tahun awal masa").fill("2031");
        halaman.getByLabel("Tahun target pertama").fill("2031");
        halaman.getByLabel("Tahun terakhir").fill("2035");
        halaman.locator("form[action='/rpjmd'] [type=submit]").click();
        halaman.locator("[data-rencana][data-siap]").waitFor();
        id = Long.parseLong(halaman.url().replaceAll("\\D+$", "").replaceAll(".*/", ""));
        halaman.locator("[data-perintah=saudara]").click();
        ketikUraian("misi", "Layanan dasar bagi semua");
        anak("tujuan", null, "Meningkatkan mutu layanan");
        anak("sasaran", null, "Meningkatnya kepuasan warga");
        anak("program", "Program", "Program pelayanan");
        long program = jdbc.sql("select id from rencana_simpul where rencana_id = ? and jenjang = 'PROGRAM'")
                .param(id)
                .query(Long.class)
                .single();
        var pelaku = pengguna.pelaku("kabid.rpjmd").orElseThrow();
        wewenang.sebagai(
                pelaku, () -> sunting.ubah(id, List.of(new UbahanSel("S" + program, "pd", String.valueOf(pd), ""))));
    }

    private void mulai() {
        kabid.buka("/rpjmd/" + id);
        halaman.getByLabel("Tanggal pelantikan kepala daerah").fill("2031-02-20");
        halaman.getByText("Mulai penyusunan", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(halaman.locator("body")).containsText("Penyusunan dimulai");
    }

    private void tetapkan(Orang waliKota) {
        long tugas = tugas("userTask_tetapkanPerda");
        waliKota.bukaTugas(tugas);
        waliKota.halaman().locator("#nomor").fill("Perda Kota Uji Nomor 1 Tahun 2031");
        waliKota.halaman().locator("#tanggal").fill(LocalDate.now(jam).toString());
        waliKota.halaman().locator("button[name=keputusan][value=SELESAI]").click();
        assertThat(waliKota.halaman().locator("body")).containsText("Selesai: ");
        await().atMost(SABAR).until(() -> sistem(() -> rencana.ambil(id)).status() == StatusRencana.DITETAPKAN);
    }

    /** The forum that is open: invitations, attendance, an agreement, and the signatures of every unsur. */
    private void laksanakanForum() {
        long siapkan = tugas("userTask_siapkanForum");
        long f = idTautan(siapkan);
        sistem(() -> {
            forum.siapkan(f, forum.ambil(f).versi(), LocalDate.now(jam), "09.00", "Balai Kota", "Pembukaan", true);
            for (var unsur : Unsur.values()) {
                for (var apa : List.of("UNDANGAN", "HADIR", "PENANDA")) {
                    ruang.catat(f, orangForum(apa, unsur));
                }
            }
            ruang.catat(
                    f, new CatatanForum("KESEPAKATAN", "k", null, null, null, null, null, null, "Disepakati", null));
            forum.orang(f).stream()
                    .filter(o -> o.peran() == OrangForum.PeranForum.PENANDA)
                    .forEach(o -> ruang.tandaTangani(f, o.id()));
            return tugasService.selesaikan(siapkan, Putusan.selesai());
        });
        selesaikan("userTask_laksanakanForum", Putusan.selesai());
        selesaikan("userTask_sahkanBeritaAcara", Putusan.setuju());
    }

    private static CatatanForum orangForum(String apa, Unsur unsur) {
        return new CatatanForum(
                apa, apa + unsur, unsur.name(), "Wakil " + unsur.label(), "Lembaga", null, null, null, null, null);
    }

    private void renstraTerverifikasi() {
        selesaikanRenstra("userTask_siapkanPenyusunan", Putusan.selesai());
        long renstra = jdbc.sql("select id from rencana where induk_id = ?")
                .param(id)
                .query(Long.class)
                .single();
        jdbc.sql("insert into rencana_simpul (id, pemda, rencana_id, jenjang, urutan, uraian)"
                        + " values (?, ?, ?, 'TUJUAN', 1, 'Layanan yang dekat')")
                .params(renstra + 1, PEMDA, renstra)
                .update();
        selesaikanRenstra("userTask_susunRancanganAwal", Putusan.selesai());
        laksanakanForum();
        selesaikan("userTask_susunRenstra", Putusan.selesai());
        selesaikan("userTask_ajukanRenstra", Putusan.setuju());
        selesaikan("userTask_verifikasiRenstra", Putusan.sesuai());
    }

    private void reviu() {
        long tugas = tugas("userTask_reviuDokumen");
        long r = idTautan(tugas);
        sistem(() -> {
            reviu.isiButir(
                    r,
                    reviu.butir(r).stream().collect(Collectors.toMap(ButirReviu::id, b -> HasilButir.SESUAI)),
                    Map.of());
            return tugasService.selesaikan(tugas, Putusan.selesai());
        });
    }

    private void evaluasi() {
        long ajukan = tugas("userTask_ajukanEvaluasi");
        long f = idTautan(ajukan);
        sistem(() -> {
            var semua =
                    fasilitasi.lampiran(f).stream().map(LampiranFasilitasi::id).collect(Collectors.toSet());
            fasilitasi.isiPermohonan(f, "050/388/2031", semua, Map.of());
            return tugasService.selesaikan(ajukan, Putusan.selesai());
        });
        long catat = tugas("userTask_catatHasilEvaluasi");
        sistem(() -> {
            fasilitasi.isiHasil(f, "188/1204/2031");
            return tugasService.selesaikan(catat, Putusan.selesai());
        });
    }

    private void selesaikan(String elemen, Putusan putusan) {
        long tugas = tugas(elemen);
        sistem(() -> tugasService.selesaikan(tugas, putusan));
    }

    private void selesaikanRenstra(String elemen, Putusan putusan) {
        long tugas = cari(elemen, "RENSTRA_%");
        sistem(() -> tugasService.selesaikan(tugas, putusan));
    }

    /** The open task of this plan's processes, as soon as the engine has come to it. */
    private long tugas(String elemen) {
        return cari(elemen, "R%");
    }

    private long cari(String elemen, String tahapan) {
        var kueri = jdbc.sql("select min(id) from tugas where pemda = ? and tahun = 2031 and status = 'TERBUKA'"
                        + " and elemen = ? and tahapan like ?"
                        + (tahapan.equals("R%")
                                ? " and (tahapan not like 'RENSTRA_%' or elemen like '%Renstra'"
                                        + " or elemen like '%Forum' or elemen = 'userTask_sahkanBeritaAcara')"
                                : ""))
                .params(PEMDA, elemen, tahapan);
        await().atMost(SABAR).until(() -> kueri.query(Long.class).optional().isPresent());
        return kueri.query(Long.class).single();
    }

    private long idTautan(long tugas) {
        var tautan = jdbc.sql("select tautan from tugas where id = ?")
                .param(tugas)
                .query(String.class)
                .single();
        return Long.parseLong(tautan.substring(tautan.lastIndexOf('/') + 1));
    }

    private static <T> T sistem(Supplier<T> kerja) {
        return PemdaAktif.dengan(PEMDA, kerja);
    }

    private Orang orang(String nama, Peran peran) {
        if (pengguna.pelaku(nama).isEmpty()) {
            transaksi.executeWithoutResult(t -> {
                long baru = pengguna.buatDenganHash(PEMDA, nama, "Orang " + peran.label(), "{noop}" + SANDI);
                pengguna.tugaskan(PEMDA, baru, peran, null, LocalDate.of(2019, 1, 1), null, JenisJabatan.DEFINITIF);
            });
        }
        return Orang.masuk(sesi, nama, SANDI);
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
        var sel = halaman.locator(".rencana-tabel tr." + kelas).first().locator("[data-sel=uraian]");
        assertThat(sel).isFocused();
        isi(sel, uraian);
        sel.click();
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
