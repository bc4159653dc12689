package id.selaras.verifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.selaras.akses.Pelaku;
import id.selaras.akses.PenggunaService;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Tahap;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.tahunan.renja.PenetapanRenja;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.rkpd.RkpdService;
import id.selaras.uji.UjiPersistensi;
import id.selaras.verifikasi.aturan.Lokus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@UjiPersistensi
@Import(HitungPernyataan.class)
class VerifikasiServiceTest {

    private static final AtomicInteger URUT = new AtomicInteger();

    @Autowired
    VerifikasiService verifikasi;

    @Autowired
    PenetapanRenja penetapan;

    @Autowired
    RenjaService renja;

    @Autowired
    RkpdService rkpd;

    @Autowired
    PerangkatDaerahService perangkatDaerah;

    @Autowired
    PenggunaService pengguna;

    @Autowired
    Wewenang wewenang;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext konteks;

    private String pemda;
    private long pdId;
    private long renjaId;

    @BeforeEach
    void renjaDenganSatuBaris() {
        pemda = "98.%02d".formatted(URUT.incrementAndGet());
        jdbc.sql("insert into pemda (kode, nama, jenis, tempat, zona, kertas, nama_bappeda, data_contoh)"
                        + " values (?, 'Kota Uji', 'KOTA', 'Uji', 'Asia/Jakarta', 'A4', 'Bappeda', true)")
                .param(pemda)
                .update();
        PemdaAktif.dengan(pemda, () -> {
            pdId = pd("2.16.0.00.0.00.01.0000", "2.16");
            rkpd.buka(2022, "Tema", "PMDN-86-2017", "050-3708-2020");
            renjaId = renja.buka(2022, pdId);
            renja.mulaiTahap(renjaId, Tahap.RANCANGAN_AWAL);
            baris(renjaId, 1);
        });
    }

    private long pd(String kode, String bidang) {
        return perangkatDaerah
                .simpan(new PerangkatDaerah(
                        kode,
                        "Dinas " + bidang,
                        "Dinas " + bidang,
                        "Kepala",
                        LocalDate.of(2019, 1, 1),
                        List.of(bidang)))
                .id();
    }

    private void baris(long renja, int jumlah) {
        for (int n = 0; n < jumlah; n++) {
            jdbc.sql("insert into renja_sub_kegiatan (id, pemda, renja_id, silsilah, kode, nama, satuan, target, pagu,"
                            + " nihil, versi) values (?,?,?,?,?,'Sub kegiatan','Dokumen',1,100,false,0)")
                    .params(Id.baru(), pemda, renja, UUID.randomUUID().toString(), "2.16.03.2.02." + (1000 + n))
                    .update();
        }
    }

    private Pelaku pelaku(String nama, Peran peran, Long pd) {
        var akun = nama + "." + pemda;
        long id = pengguna.buatDenganHash(pemda, akun, nama, "{noop}x");
        pengguna.tugaskan(pemda, id, peran, pd, LocalDate.of(2019, 1, 1), null, false);
        return pengguna.pelaku(akun).orElseThrow();
    }

    private <T> T sebagai(Pelaku pelaku, java.util.function.Supplier<T> kerja) {
        return wewenang.sebagai(pelaku, kerja);
    }

    private void lakukan(Pelaku pelaku, Runnable kerja) {
        sebagai(pelaku, () -> {
            kerja.run();
            return null;
        });
    }

    private void ajukan() {
        PemdaAktif.dengan(pemda, () -> renja.ajukan(renjaId));
    }

    private static void ditolak(String kode, Runnable kerja) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(kerja::run)
                .extracting(PelanggaranAturan::kode)
                .isEqualTo(kode);
    }

    @Test
    void onlyTheMitraOfThePdDecidesAndNeverOneWhoWorksThere() {
        var mitra = pelaku("mitra", Peran.MITRA_BAPPEDA, pdId);
        var mitraLain = sebagai(mitra, () -> pelaku("lain", Peran.MITRA_BAPPEDA, pd("2.20.0.00.0.00.02.0000", "2.20")));
        var kabid = pelaku("kabid", Peran.KABID_BAPPEDA, null);
        var admin = pelaku("admin", Peran.ADMIN, null);
        var perencana = pelaku("perencana", Peran.PERENCANA_PD, pdId);
        var rangkap = pelaku("rangkap", Peran.MITRA_BAPPEDA, pdId);
        pengguna.tugaskan(pemda, rangkap.id(), Peran.SEKRETARIS_PD, pdId, LocalDate.of(2019, 1, 1), null, false);
        var rangkapKini = pengguna.pelaku(rangkap.namaPengguna()).orElseThrow();
        ajukan();

        for (var bukan : List.of(mitraLain, kabid, admin)) {
            lakukan(bukan, () -> ditolak("AKS-01", () -> verifikasi.putuskan(renjaId, "DIKEMBALIKAN", "kurang")));
            lakukan(bukan, () -> ditolak("AKS-01", () -> verifikasi.catat(renjaId, "UMUM", "", "catatan")));
        }
        for (var orangPd : List.of(perencana, rangkapKini)) {
            lakukan(orangPd, () -> ditolak("VRF-02", () -> verifikasi.putuskan(renjaId, "DIKEMBALIKAN", "kurang")));
            lakukan(
                    orangPd,
                    () -> ditolak("VRF-02", () -> verifikasi.putuskan(renjaId, "DIKEMBALIKAN", "kurang", true)));
        }
        PemdaAktif.dengan(pemda, () -> ditolak("AKS-01", () -> verifikasi.putuskan(renjaId, "DIKEMBALIKAN", "kurang")));
        lakukan(mitra, () -> ditolak("VRF-03", () -> verifikasi.putuskan(renjaId, "DIKEMBALIKAN", " ")));
        lakukan(kabid, () -> verifikasi.putuskan(renjaId, "DIKEMBALIKAN", "Lengkapi target.", true));
        assertThat(sebagai(mitra, () -> verifikasi.riwayat(renjaId)))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.keputusan()).isEqualTo(Keputusan.DIKEMBALIKAN);
                    assertThat(p.verifikator()).isEqualTo("kabid");
                });
    }

    @Test
    void delegationForSomeDaysIsAnOfficeForTheseDays() {
        var wakil = pelaku("wakil", Peran.LURAH, null);
        ajukan();
        jdbc.sql(
                        "insert into penugasan (id, pemda, pengguna_id, peran, perangkat_daerah_id, jenis, mulai, selesai, versi)"
                                + " values (?,?,?,'MITRA_BAPPEDA',?,'DELEGASI',?,null,0)")
                .params(Id.baru(), pemda, wakil.id(), pdId, LocalDate.of(2020, 1, 1))
                .update();
        var kini = pengguna.pelaku(wakil.namaPengguna()).orElseThrow();

        assertThat(sebagai(kini, () -> verifikasi.catat(renjaId, "BAB", "2.1", "Jelaskan penyebabnya.")))
                .isPositive();
        lakukan(kini, () -> verifikasi.putuskan(renjaId, "DIKEMBALIKAN", "Lengkapi."));
    }

    @Test
    void heavyFindingsHoldUpSubmissionAndApprovalAndAreToldByNumber() {
        var mitra = pelaku("mitra", Peran.MITRA_BAPPEDA, pdId);
        PemdaAktif.dengan(pemda, () -> ditolak("VRF-01", () -> verifikasi.pastikanBolehDiajukan(renjaId)));
        ajukan();

        lakukan(mitra, () -> ditolak("VRF-04", () -> verifikasi.putuskan(renjaId, "SESUAI", null)));
        assertThat(sebagai(mitra, () -> verifikasi.hitungTerbuka(renjaId)).berat())
                .isPositive();
    }

    @Test
    void acceptedJustifikasiHoldsUntilTheFiguresChange() {
        var perencana = pelaku("perencana", Peran.PERENCANA_PD, pdId);
        var mitra = pelaku("mitra", Peran.MITRA_BAPPEDA, pdId);
        var silsilah =
                sebagai(perencana, () -> renja.rinci(renjaId).baris().get(0).silsilah());
        var lokus = Lokus.baris(silsilah, "lokasi");

        lakukan(perencana, () -> ditolak("VRF-08", () -> verifikasi.jawab(renjaId, "LKP-03", Lokus.UMUM, "alasan")));
        lakukan(perencana, () -> ditolak("VRF-07", () -> verifikasi.jawab(renjaId, "LKP-03", lokus, " ")));
        lakukan(
                perencana,
                () -> ditolak(
                        "VRF-05", () -> verifikasi.jawab(renjaId, "NMK-01", Lokus.baris(silsilah, "kode"), "alasan")));
        lakukan(perencana, () -> verifikasi.jawab(renjaId, "LKP-03", lokus, "Lokasi menyusul dari forum."));
        ajukan();
        lakukan(mitra, () -> verifikasi.nilai(renjaId, "LKP-03", lokus, true, "Dapat diterima."));

        assertThat(temuan(mitra, "LKP-03").justifikasi().keadaan()).isEqualTo(Justifikasi.Keadaan.DITERIMA);
        assertThat(temuan(mitra, "LKP-03").terbuka()).isFalse();
        jdbc.sql("update temuan_jawaban set nilai_dinilai = 'angka lama' where renja_id = ?")
                .param(renjaId)
                .update();
        assertThat(temuan(mitra, "LKP-03").justifikasi().keadaan()).isEqualTo(Justifikasi.Keadaan.PERLU_DILIHAT_LAGI);
        assertThat(temuan(mitra, "LKP-03").terbuka()).isTrue();
    }

    private TemuanRenja temuan(Pelaku pelaku, String kode) {
        return sebagai(pelaku, () -> verifikasi.periksaRenja(renjaId)).temuan().stream()
                .filter(t -> t.kode().equals(kode))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void notesStayWithThePlanAndTheSheetOfARoundIsFrozen() {
        var perencana = pelaku("perencana", Peran.PERENCANA_PD, pdId);
        var mitra = pelaku("mitra", Peran.MITRA_BAPPEDA, pdId);
        ajukan();
        long catatan =
                sebagai(mitra, () -> verifikasi.catat(renjaId, "BARIS", "2.16.03.2.02.1000", "Sebut lokasinya."));
        lakukan(mitra, () -> verifikasi.putuskan(renjaId, "DIKEMBALIKAN", "Lengkapi lokasi."));
        PemdaAktif.dengan(pemda, () -> renja.kembalikan(renjaId, "Lengkapi lokasi."));
        assertThat(sebagai(perencana, () -> verifikasi.jawabSemuaCatatan(renjaId, "Sudah diisi.")))
                .isEqualTo(1);
        lakukan(perencana, () -> verifikasi.jawabCatatan(catatan, "Lokasi: Klojen."));

        assertThat(sebagai(mitra, () -> verifikasi.catatan(renjaId)))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.keadaan()).isEqualTo(Catatan.Keadaan.DIJAWAB);
                    assertThat(c.tempat()).startsWith("2.16.03.2.02.1000");
                    assertThat(c.jawaban()).hasSize(2);
                });
        var putaran = sebagai(mitra, () -> verifikasi.riwayat(renjaId)).get(0);
        var lembar = sebagai(mitra, () -> verifikasi.isiBeritaAcara(putaran.id()));
        assertThat(lembar.sesuai()).isFalse();
        assertThat(lembar.alasan()).isEqualTo("Lengkapi lokasi.");
        assertThat(lembar.batasPerbaikan()).isEqualTo(lembar.tanggal().plusDays(7));
        assertThat(lembar.kelengkapan()).isNotEmpty();
        assertThat(lembar.catatan())
                .singleElement()
                .satisfies(c -> assertThat(c.jawaban()).isNull());
        ajukan();
        assertThat(PemdaAktif.dengan(pemda, () -> verifikasi.mulaiPutaran(renjaId)))
                .isEqualTo(2);
        assertThat(PemdaAktif.dengan(pemda, () -> verifikasi.mulaiPutaran(renjaId)))
                .isEqualTo(2);
    }

    @Test
    void penetapanStandsBesideTheUsulanAndCountsOnTheDesk() {
        var mitra = pelaku("mitra", Peran.MITRA_BAPPEDA, pdId);
        var perencana = pelaku("perencana", Peran.PERENCANA_PD, pdId);
        ajukan();
        var satu = sebagai(mitra, () -> renja.rinci(renjaId).baris().get(0));
        lakukan(
                perencana,
                () -> ditolak(
                        "VRF-02",
                        () -> penetapan.tetapkan(renjaId, satu.id(), BigDecimal.TEN, null, null, satu.versi())));
        lakukan(
                mitra,
                () -> ditolak(
                        "PNT-02",
                        () -> penetapan.tetapkan(renjaId, satu.id(), BigDecimal.TEN, null, null, satu.versi() + 1)));
        var baru = sebagai(
                mitra,
                () -> penetapan.tetapkan(
                        renjaId, satu.id(), BigDecimal.ZERO, new BigDecimal("80"), "Kurang", satu.versi()));

        assertThat(baru.versi()).isGreaterThan(satu.versi());
        assertThat(baru.isi().pagu()).isEqualByComparingTo("100");
        assertThat(baru.berlaku().pagu()).isEqualByComparingTo("80");
        assertThat(temuan(mitra, "LKP-01").pesan()).contains("tidak di atas nol");
    }

    @Test
    void numberOfStatementsIsTheSameForTenLinesAndForAThousand() {
        PemdaAktif.dengan(pemda, () -> {
            baris(renjaId, 9);
            // The first call of each may prepare what later ones find ready.
            verifikasi.periksaRenja(renjaId);
            verifikasi.periksaPemda(2022);
            int sepuluh = hitung(() -> verifikasi.periksaRenja(renjaId));
            int pemdaSepuluh = hitung(() -> verifikasi.periksaPemda(2022));
            jdbc.sql("delete from renja_sub_kegiatan where renja_id = ?")
                    .param(renjaId)
                    .update();
            baris(renjaId, 1000);
            long lain = renja.buka(2022, pd("2.20.0.00.0.00.03.0000", "2.20"));
            baris(lain, 10);

            assertThat(hitung(() -> verifikasi.periksaRenja(renjaId))).isEqualTo(sepuluh);
            assertThat(hitung(() -> verifikasi.periksaPemda(2022))).isEqualTo(pemdaSepuluh);
            assertThat(verifikasi.periksaPemda(2022).renja()).hasSize(2);
        });
    }

    private static int hitung(Runnable kerja) {
        HitungPernyataan.JUMLAH.set(0);
        kerja.run();
        return HitungPernyataan.JUMLAH.get();
    }

    @Test
    void pagesShowFindingsToThoseWhoMayReadThem() throws Exception {
        var mitra = pelaku("mitra", Peran.MITRA_BAPPEDA, pdId);
        var perencana = pelaku("perencana", Peran.PERENCANA_PD, pdId);
        var asing = pelaku("asing", Peran.LURAH, null);
        MockMvc web = MockMvcBuilders.webAppContextSetup(konteks)
                .apply(springSecurity())
                .build();

        assertThat(isi(web, perencana, "/verifikasi/renja/" + renjaId))
                .contains("NMK-01")
                .contains("beri alasan")
                .contains("#baris-");
        assertThat(isi(web, perencana, "/verifikasi/renja/" + renjaId + "/temuan"))
                .contains("\"sel\":\"kode\"");
        assertThat(isi(web, perencana, "/verifikasi/renja/" + renjaId + "/ringkas"))
                .contains("berat");
        assertThat(isi(web, mitra, "/verifikasi/pemda?tahun=2022")).contains("NMK-01");
        assertThat(status(web, asing, "/verifikasi/renja/" + renjaId)).isEqualTo(403);
        assertThat(status(web, asing, "/verifikasi/pemda?tahun=2022")).isEqualTo(403);
        var silsilah = sebagai(mitra, () -> renja.rinci(renjaId).baris().get(0).silsilah());
        var lokus = "BARIS:" + silsilah + "#lokasi";
        assertThat(isi(
                        web,
                        perencana,
                        "/verifikasi/renja/" + renjaId + "/alasan?kode=LKP-03&lokus=" + lokus.replace("#", "%23")))
                .contains("Simpan alasan");
        web.perform(post("/verifikasi/renja/" + renjaId + "/alasan")
                        .param("kode", "LKP-03")
                        .param("lokus", lokus)
                        .param("alasan", "Menyusul")
                        .with(csrf())
                        .with(user(pengguna.untukMasuk(perencana.namaPengguna()).orElseThrow())))
                .andReturn();
        ajukan();
        lakukan(mitra, () -> verifikasi.catat(renjaId, "BERKAS", "BA_FORUM", "Belum ditandatangani."));
        assertThat(isi(web, mitra, "/verifikasi/renja/" + renjaId + "/telaah?tugas=7"))
                .contains("Menyusul")
                .contains("Belum ditandatangani.")
                .contains("/tugas/7/selesaikan");
    }

    private String isi(MockMvc web, Pelaku pelaku, String alamat) throws Exception {
        var jawab = web.perform(get(java.net.URI.create(alamat))
                        .with(user(pengguna.untukMasuk(pelaku.namaPengguna()).orElseThrow())))
                .andReturn()
                .getResponse();
        assertThat(jawab.getStatus()).as(alamat).isEqualTo(200);
        return jawab.getContentAsString();
    }

    private int status(MockMvc web, Pelaku pelaku, String alamat) throws Exception {
        return web.perform(get(alamat)
                        .with(user(pengguna.untukMasuk(pelaku.namaPengguna()).orElseThrow())))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
