package id.selaras;

import static id.selaras.uji.KotaUji.masuk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.rkpd.JadwalService;
import id.selaras.tahunan.rkpd.PlafonService;
import id.selaras.tahunan.rkpd.PrioritasService;
import id.selaras.tahunan.rkpd.RkpdService;
import id.selaras.uji.HitungSql;
import id.selaras.uji.KotaUji;
import id.selaras.uji.UjiPersistensi;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of RKPD, Beranda, accounts, the trail and PD: each Peran tries each of them. */
@UjiPersistensi
@AutoConfigureMockMvc
class HalamanLayarTest {

    private static final Set<Peran> SEMUA = EnumSet.allOf(Peran.class);
    private static final Set<Peran> ADMIN = EnumSet.of(Peran.ADMIN);
    private static final Set<Peran> BAPPEDA = EnumSet.of(Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA);

    @Autowired
    MockMvc mvc;

    @Autowired
    KotaUji kotaUji;

    @Autowired
    RkpdService rkpd;

    @Autowired
    RenjaService renja;

    @Autowired
    PrioritasService prioritas;

    @Autowired
    PlafonService plafon;

    @Autowired
    JadwalService jadwal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock jam;

    KotaUji.Kota kota;
    long kominfo;
    long dinkes;
    long prioritasId;
    Map<Peran, Pelaku> orang;

    @BeforeEach
    void siapkan() {
        kota = kotaUji.baru();
        kominfo = kota.pd("2.16", "Dinas Kominfo");
        dinkes = kota.pd("1.02", "Dinas Kesehatan");
        orang = new EnumMap<>(Peran.class);
        for (var p : Peran.values()) {
            orang.put(p, kota.orang(p.name().toLowerCase(java.util.Locale.ROOT), p, p.padaPd() ? kominfo : null));
        }
        var r = kota.sistem(() -> rkpd.buka(2099, "Tema <b>tebal</b> pembangunan", "PMDN-86-2017", "050-3708-2020"));
        prioritasId = kota.prioritas(r.id(), 1, "Pemulihan ekonomi & <script>alert(1)</script>");
        long id = kota.sistem(() -> renja.buka(2099, kominfo));
        kota.sistem(() -> renja.buka(2099, dinkes));
        kota.baris(id, "2.16.02.2.01.05", prioritasId, "PAD", "1500000.50");
        var hari = LocalDate.now(jam);
        kota.sistem(() -> {
            jdbc.sql(
                            "delete from jadwal_tahapan where pemda = ? and tahapan in ('RENJA_PENYUSUNAN_RANCANGAN_AWAL', 'RKPD_MUSRENBANG', 'RENJA_PERBAIKAN')")
                    .param(kota.kode())
                    .update();
            jadwal.isi(
                    2099,
                    "RENJA_PENYUSUNAN_RANCANGAN_AWAL",
                    "Rancangan awal Renja",
                    hari.minusDays(3),
                    null,
                    "Ps <b>1</b>",
                    "K m");
            jadwal.isi(2099, "RKPD_MUSRENBANG", "Musrenbang RKPD", hari.plusDays(27), null, "sumber", "S+");
            jadwal.isi(2099, "RENJA_PERBAIKAN", "Perbaikan Renja", null, 7, "sumber", "S");
            return null;
        });
    }

    @Test
    void everyPageIsOpenToItsOfficesAndClosedToTheOthers() throws Exception {
        long akun = orang.get(Peran.PERENCANA_PD).id();
        var halaman = Map.<String, Set<Peran>>ofEntries(
                Map.entry("/", SEMUA),
                Map.entry("/sandi", SEMUA),
                Map.entry("/jejak", SEMUA),
                Map.entry("/jejak/unduh.csv", SEMUA),
                Map.entry("/perangkat-daerah", SEMUA),
                Map.entry("/perangkat-daerah/" + kominfo, SEMUA),
                Map.entry("/rkpd/2099", SEMUA),
                Map.entry("/rkpd/2099/plafon", SEMUA),
                Map.entry("/rkpd/2099/tahapan", SEMUA),
                Map.entry("/rkpd/2099/jadwal", SEMUA),
                Map.entry("/rkpd/2099/tema", BAPPEDA),
                Map.entry("/rkpd/2099/kapasitas", BAPPEDA),
                Map.entry("/rkpd/2099/prioritas/baru", BAPPEDA),
                Map.entry("/rkpd/2099/prioritas/" + prioritasId, BAPPEDA),
                Map.entry(
                        "/rkpd/2099/pengingat",
                        EnumSet.of(
                                Peran.KABID_BAPPEDA,
                                Peran.KEPALA_BAPPEDA,
                                Peran.MITRA_BAPPEDA,
                                Peran.SEKDA,
                                Peran.ADMIN)),
                Map.entry("/pengguna", ADMIN),
                Map.entry("/pengguna/baru", ADMIN),
                Map.entry("/pengguna/" + akun, ADMIN));
        for (var h : halaman.entrySet()) {
            for (var p : Peran.values()) {
                int harus = h.getValue().contains(p) ? 200 : 403;
                var jawab = mvc.perform(get(h.getKey()).with(masuk(orang.get(p))))
                        .andReturn()
                        .getResponse();
                assertThat(jawab.getStatus()).as(p + " " + h.getKey()).isEqualTo(harus);
                if (harus == 200) {
                    assertThat(jawab.getContentAsString())
                            .as(p + " " + h.getKey())
                            .doesNotContain("<script>alert", "<b>tebal</b>", "??");
                }
            }
            mvc.perform(get(h.getKey()).accept(org.springframework.http.MediaType.TEXT_HTML))
                    .andExpect(redirectedUrl("/masuk"));
        }
    }

    @Test
    void everyChangeIsRefusedToOfficesThatMayNotMakeIt() throws Exception {
        long akun = orang.get(Peran.PERENCANA_PD).id();
        var ubah = Map.<String, Set<Peran>>ofEntries(
                Map.entry("/pengguna?namaPengguna=x&versi=0", ADMIN),
                Map.entry("/pengguna/" + akun + "?nama=X&versi=0", ADMIN),
                Map.entry("/pengguna/" + akun + "/aktif", ADMIN),
                Map.entry("/pengguna/" + akun + "/penugasan?peran=ADMIN&mulai=2099-01-01", ADMIN),
                Map.entry("/perangkat-daerah/" + dinkes + "/nama?nama=X", ADMIN),
                Map.entry("/perangkat-daerah/" + dinkes + "/pejabat?jabatan=X&nip=1", ADMIN),
                Map.entry("/perangkat-daerah/" + dinkes + "/bubar?dasar=X", ADMIN),
                Map.entry("/rkpd/2099/tema?tema=", BAPPEDA),
                Map.entry("/rkpd/2099/prioritas?nama=&versi=0", BAPPEDA),
                Map.entry("/rkpd/2099/prioritas/" + prioritasId + "?nama=&versi=0", BAPPEDA),
                Map.entry("/rkpd/2099/prioritas/" + prioritasId + "/sasaran?uraian=&versi=0", BAPPEDA),
                Map.entry("/rkpd/2099/plafon/" + kominfo + "?jumlah=-1&versi=-1", BAPPEDA),
                Map.entry("/rkpd/2099/kapasitas?dana[PAD]=x", BAPPEDA),
                Map.entry(
                        "/rkpd/2099/jadwal?tahapan=RKPD_MUSRENBANG&alasan=",
                        EnumSet.of(Peran.ADMIN, Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA)));
        for (var u : ubah.entrySet()) {
            for (var p : Peran.values()) {
                int dapat = mvc.perform(post(u.getKey()).with(csrf()).with(masuk(orang.get(p))))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                if (u.getValue().contains(p)) {
                    assertThat(dapat).as(p + " " + u.getKey()).isIn(200, 302, 422);
                } else {
                    assertThat(dapat).as(p + " " + u.getKey()).isEqualTo(403);
                }
            }
            mvc.perform(post(u.getKey()).with(masuk(orang.get(Peran.ADMIN)))).andExpect(status().isForbidden());
        }
    }

    @Test
    void anotherPemdaFindsNothingOfThis() throws Exception {
        var lain = kotaUji.baru();
        var admin = lain.orang("admin", Peran.ADMIN, null);
        var kabid = lain.orang("kabid", Peran.KABID_BAPPEDA, null);
        mvc.perform(get("/pengguna/" + orang.get(Peran.ADMIN).id()).with(masuk(admin)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/perangkat-daerah/" + kominfo).with(masuk(admin)))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(get("/rkpd/2099").with(masuk(kabid))).andExpect(status().isUnprocessableContent());
        mvc.perform(get("/rkpd").with(masuk(kabid)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Belum ada tahun perencanaan")));
        mvc.perform(get("/jejak").with(masuk(admin)))
                .andExpect(content().string(not(containsString("RKPD 2099 dibuka"))));
        mvc.perform(get("/").with(masuk(kabid)))
                .andExpect(content().string(containsString("Belum ada tahun perencanaan")));
    }

    @Test
    void aPdSeesItsOwnPlafonAndRowOnly() throws Exception {
        kota.sebagai(
                orang.get(Peran.KABID_BAPPEDA),
                () -> plafon.ubah(2099, dinkes, new java.math.BigDecimal("98765432"), Map.of(), -1, ""));
        var perencana = orang.get(Peran.PERENCANA_PD);
        mvc.perform(get("/rkpd/2099/plafon").with(masuk(perencana)))
                .andExpect(content().string(containsString("Dinas Kominfo")))
                .andExpect(content().string(not(containsString("98.765.432"))));
        mvc.perform(get("/rkpd/2099/plafon/" + dinkes).with(masuk(perencana))).andExpect(status().isNotFound());
        mvc.perform(get("/rkpd/2099/plafon/" + kominfo).with(masuk(perencana)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Simpan plafon"))));
        mvc.perform(get("/rkpd/2099/tahapan").with(masuk(perencana)))
                .andExpect(content().string(containsString("Dinas Kominfo")))
                .andExpect(content().string(not(containsString("Dinas Kesehatan"))));
        mvc.perform(get("/rkpd/2099/plafon").with(masuk(orang.get(Peran.LURAH))))
                .andExpect(content().string(not(containsString("Dinas Kominfo"))));
    }

    @Test
    void thePlafonIsTypedTheIndonesianWayAndARefusalKeepsWhatWasTyped() throws Exception {
        var kabid = masuk(orang.get(Peran.KABID_BAPPEDA));
        mvc.perform(post("/rkpd/2099/plafon/" + kominfo)
                        .with(csrf())
                        .with(kabid)
                        .param("jumlah", "Rp1.500.000,50")
                        .param("dana[PAD]", "1.500.000,75")
                        .param("dana[DAU]", "")
                        .param("versi", "-1"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("(RKP-08)")))
                .andExpect(content().string(containsString("1.500.000,75")));
        mvc.perform(post("/rkpd/2099/plafon/" + kominfo)
                        .with(csrf())
                        .with(kabid)
                        .param("jumlah", "Rp1.500.000,50")
                        .param("dana[PAD]", "1.000.000")
                        .param("versi", "-1"))
                .andExpect(redirectedUrl("/rkpd/2099/plafon/" + kominfo));
        mvc.perform(get("/rkpd/2099/plafon/" + kominfo).with(kabid))
                .andExpect(content().string(containsString("1.500.000,5")))
                .andExpect(content().string(containsString("Plafon ditetapkan")));
        mvc.perform(post("/rkpd/2099/kapasitas").with(csrf()).with(kabid).param("dana[PAD]", "1.500.000"))
                .andExpect(redirectedUrl("/rkpd/2099/plafon"));
        mvc.perform(get("/rkpd/2099/plafon").with(kabid)).andExpect(content().string(containsString("PGU-02")));
    }

    @Test
    void aMovedDateShowsWhatItWas() throws Exception {
        var kabid = masuk(orang.get(Peran.KABID_BAPPEDA));
        mvc.perform(post("/rkpd/2099/jadwal")
                        .with(csrf())
                        .with(kabid)
                        .param("tahapan", "RKPD_MUSRENBANG")
                        .param("tanggal", "2098-03-24")
                        .param("alasan", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("(JDW-02)")));
        mvc.perform(post("/rkpd/2099/jadwal")
                        .with(csrf())
                        .with(kabid)
                        .param("tahapan", "RKPD_MUSRENBANG")
                        .param("tanggal", "2098-03-24")
                        .param("alasan", "SE 5"))
                .andExpect(redirectedUrl("/rkpd/2099/jadwal"));
        mvc.perform(get("/rkpd/2099/jadwal").with(kabid))
                .andExpect(content().string(containsString("24 Maret 2098")))
                .andExpect(content().string(containsString("semula ")))
                .andExpect(content().string(containsString("ditetapkan daerah")))
                .andExpect(content().string(containsString("7 hari sejak tugasnya dimulai")));
    }

    @Test
    void prioritasAndSasaranAreEditedAndAWrongTargetIsExplained() throws Exception {
        var kabid = masuk(orang.get(Peran.KABID_BAPPEDA));
        var alamat = "/rkpd/2099/prioritas/" + prioritasId;
        mvc.perform(post(alamat + "/sasaran")
                        .with(csrf())
                        .with(kabid)
                        .param("uraian", "Turunnya pengangguran")
                        .param("target", "1.500")
                        .param("versi", "0"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("(ANG-02)")))
                .andExpect(content().string(containsString("Turunnya pengangguran")));
        mvc.perform(post(alamat + "/sasaran")
                        .with(csrf())
                        .with(kabid)
                        .param("uraian", "Turunnya pengangguran")
                        .param("indikator", "TPT")
                        .param("satuan", "persen")
                        .param("target", "9,25")
                        .param("versi", "0"))
                .andExpect(redirectedUrl(alamat));
        mvc.perform(get("/rkpd/2099").with(masuk(orang.get(Peran.LURAH))))
                .andExpect(content().string(containsString("9,25 persen")))
                .andExpect(content().string(not(containsString("Tambah prioritas"))))
                .andExpect(content().string(not(containsString("1 dari 1 PD"))));
        mvc.perform(get("/rkpd/2099").with(kabid)).andExpect(content().string(containsString("1 dari 1 PD")));
        mvc.perform(post(alamat)
                        .with(csrf())
                        .with(kabid)
                        .param("nama", "Pemulihan")
                        .param("singkat", "Pulih")
                        .param("versi", "5"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("(BTR-01)")));
    }

    @Test
    void thePasswordOfANewAccountIsShownOnceAndAskedToBeReplaced() throws Exception {
        var admin = masuk(orang.get(Peran.ADMIN));
        var nama = "baru." + kota.kode();
        var jawab = mvc.perform(post("/pengguna")
                        .with(csrf())
                        .with(admin)
                        .param("nama", "Orang Baru")
                        .param("namaPengguna", nama)
                        .param("surel", "")
                        .param("versi", "0"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(jawab).containsPattern("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
        mvc.perform(post("/pengguna")
                        .with(csrf())
                        .with(admin)
                        .param("nama", "Dua")
                        .param("namaPengguna", nama)
                        .param("versi", "0"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("(PGN-02)")));
        long id = jdbc.sql("select id from pengguna where nama_pengguna = ?")
                .param(nama)
                .query(Long.class)
                .single();
        mvc.perform(get("/pengguna/" + id).with(admin))
                .andExpect(content().string(containsString("belum punya jabatan")));
        var baru = new Pelaku(id, nama, "Orang Baru", kota.kode(), java.util.List.of());
        mvc.perform(get("/rkpd/2099").with(masuk(baru))).andExpect(redirectedUrl("/sandi"));
        mvc.perform(get("/sandi").with(masuk(baru)))
                .andExpect(content().string(containsString("diberikan oleh administrator")));
        mvc.perform(get("/rkpd/2099").header("HX-Request", "true").with(masuk(baru)))
                .andExpect(header().string("HX-Redirect", "/sandi"));
    }

    @Test
    void aClosedAccountIsOutAtTheNextClick() throws Exception {
        long id = orang.get(Peran.LURAH).id();
        mvc.perform(post("/pengguna/" + id + "/nonaktif").with(csrf()).with(masuk(orang.get(Peran.ADMIN))))
                .andExpect(redirectedUrl("/pengguna/" + id));
        mvc.perform(get("/").with(masuk(orang.get(Peran.LURAH)))).andExpect(redirectedUrlPattern("/masuk*"));
    }

    @Test
    void ownPasswordIsReplacedByItsRules() throws Exception {
        var perencana = masuk(orang.get(Peran.PERENCANA_PD));
        mvc.perform(post("/sandi")
                        .with(csrf())
                        .with(perencana)
                        .param("lama", "salah")
                        .param("baru", "hujan turun lagi")
                        .param("ulang", "hujan turun lagi"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("(SND-05)")))
                .andExpect(content().string(not(containsString("hujan turun lagi"))));
        mvc.perform(post("/sandi")
                        .with(csrf())
                        .with(perencana)
                        .param("lama", "sandi-lama-uji")
                        .param("baru", "pendek")
                        .param("ulang", "pendek"))
                .andExpect(content().string(containsString("(SND-01)")));
        mvc.perform(post("/sandi")
                        .with(csrf())
                        .with(perencana)
                        .param("lama", "sandi-lama-uji")
                        .param("baru", "hujan turun lagi")
                        .param("ulang", "hujan turun lagi"))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void theTrailShowsBeforeAndAfterAndItsDownloadIsSafe() throws Exception {
        var admin = masuk(orang.get(Peran.ADMIN));
        long id = orang.get(Peran.PERENCANA_PD).id();
        mvc.perform(post("/pengguna/" + id)
                        .with(csrf())
                        .with(admin)
                        .param("nama", "=HYPERLINK(1)")
                        .param("surel", "")
                        .param("versi", "0"))
                .andExpect(redirectedUrl("/pengguna/" + id));
        mvc.perform(get("/jejak")
                        .param("objek", "pengguna")
                        .param("objekId", String.valueOf(id))
                        .with(admin))
                .andExpect(content().string(containsString("Data akun diubah")))
                .andExpect(content().string(containsString("<del>Orang perencana_pd</del>")));
        mvc.perform(get("/jejak/unduh.csv").with(admin))
                .andExpect(header().string("Content-Disposition", containsString("jejak-audit-")))
                .andExpect(content().string(containsString("\"Data akun diubah\"")))
                .andExpect(content().string(not(containsString(";\"="))));
        mvc.perform(get("/jejak").param("dari", "kemarin").with(admin)).andExpect(status().isBadRequest());
    }

    @Test
    void aRenamedPdIsShownByItsNewNameEverywhere() throws Exception {
        var admin = masuk(orang.get(Peran.ADMIN));
        mvc.perform(post("/perangkat-daerah/" + kominfo + "/nama")
                        .with(csrf())
                        .with(admin)
                        .param("nama", "")
                        .param("singkatan", "x"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("(PD-02)")));
        mvc.perform(post("/perangkat-daerah/" + kominfo + "/nama")
                        .with(csrf())
                        .with(admin)
                        .param("nama", "Dinas Digital")
                        .param("singkatan", "Disdig"))
                .andExpect(redirectedUrl("/perangkat-daerah/" + kominfo));
        mvc.perform(get("/perangkat-daerah").with(admin)).andExpect(content().string(containsString("Dinas Digital")));
        mvc.perform(get("/rkpd/2099/tahapan").with(admin)).andExpect(content().string(containsString("Dinas Digital")));
        mvc.perform(post("/perangkat-daerah/" + dinkes + "/pejabat")
                        .with(csrf())
                        .with(admin)
                        .param("jabatan", "Kepala Dinas")
                        .param("nip", "123"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("(PD-06)")));
    }

    @Test
    void berandaShowsEachOfficeWhatItNeeds() throws Exception {
        jdbc.sql("insert into wilayah (kode, pemda, induk, jenis, nama) values (?,?,?,'KECAMATAN','Klojen')")
                .params(kota.kode() + ".02", kota.kode(), kota.kode())
                .update();
        jdbc.sql("update penugasan set wilayah = ? where pemda = ? and peran = 'CAMAT'")
                .params(kota.kode() + ".02", kota.kode())
                .update();
        usulan("Pelatihan KIM", kota.kode() + ".02.1003", "MUSRENBANG", "DIKEMBALIKAN", "Volume belum ada");
        usulan("Jalan di tempat lain", kota.kode() + ".03", "MUSRENBANG", "DITERIMA", null);
        usulan("Pokok pikiran", null, "POKIR", "DITERIMA", null);

        beranda(
                Peran.PERENCANA_PD,
                "Renja 2099",
                "Dinas Kominfo",
                "Buka Renja",
                "Total",
                "/tugas/ringkas",
                "telat 3 hari");
        beranda(Peran.KABID_BAPPEDA, "Penyusunan RKPD 2099", "PD terlambat", "Salin pengingat", "Dinas Kesehatan");
        beranda(Peran.MITRA_BAPPEDA, "1 / 1".replace("1 / 1", "0 / 1"), "Dinas Kominfo");
        beranda(Peran.KEPALA_DAERAH, "usulan PD", "Dinas Kesehatan");
        beranda(Peran.CAMAT, "Kecamatan Klojen", "Pelatihan KIM", "Volume belum ada", "Musrenbang RKPD");
        beranda(Peran.DPRD, "Pokok pikiran");
        beranda(Peran.PROVINSI, "Tahapan RKPD 2099");
        beranda(Peran.ADMIN, "akun aktif", "PD belum lengkap", "Basis data");
        mvc.perform(get("/").with(masuk(orang.get(Peran.CAMAT))))
                .andExpect(content().string(not(containsString("Jalan di tempat lain"))));
        mvc.perform(get("/").with(masuk(orang.get(Peran.MITRA_BAPPEDA))))
                .andExpect(content().string(not(containsString("Dinas Kesehatan"))));
        mvc.perform(get("/").with(masuk(orang.get(Peran.PERENCANA_PD))))
                .andExpect(content().string(not(containsString("Salin pengingat"))));
    }

    @Test
    void theNumberOfStatementsOfAPageDoesNotGrowWithThePd() throws Exception {
        var kabid = masuk(orang.get(Peran.KABID_BAPPEDA));
        for (var alamat : new String[] {
            "/", "/rkpd/2099", "/rkpd/2099/plafon", "/rkpd/2099/tahapan", "/rkpd/2099/jadwal", "/perangkat-daerah"
        }) {
            mvc.perform(get(alamat).with(kabid));
        }
        var sebelum = hitung(kabid);
        for (int i = 10; i < 25; i++) {
            long pd = kota.pd("1." + i, "Dinas Nomor " + i);
            long id = kota.sistem(() -> renja.buka(2099, pd));
            kota.baris(id, "1." + i + ".02.2.01.01", prioritasId, "PAD", "10");
        }
        assertThat(hitung(kabid)).isEqualTo(sebelum);
    }

    private Map<String, Integer> hitung(org.springframework.test.web.servlet.request.RequestPostProcessor siapa)
            throws Exception {
        var hasil = new java.util.TreeMap<String, Integer>();
        for (var alamat : new String[] {
            "/", "/rkpd/2099", "/rkpd/2099/plafon", "/rkpd/2099/tahapan", "/rkpd/2099/jadwal", "/perangkat-daerah"
        }) {
            hasil.put(
                    alamat,
                    HitungSql.selama(() -> mvc.perform(get(alamat).with(siapa)).andExpect(status().isOk()))
                            .size());
        }
        return hasil;
    }

    private void beranda(Peran peran, String... isi) throws Exception {
        var halaman = mvc.perform(get("/").with(masuk(orang.get(peran))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(halaman).as(peran.name()).contains(isi);
    }

    private void usulan(String uraian, String wilayah, String asal, String status, String alasan) {
        jdbc.sql(
                        "insert into usulan (id, pemda, tahun, asal, pengusul, uraian, status, alasan, wilayah) values (?,?,2099,?,'Pengusul',?,?,?,?)")
                .params(id.selaras.kernel.Id.baru(), kota.kode(), asal, uraian, status, alasan, wilayah)
                .update();
    }
}
