package id.selaras.partisipasi.usulan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.SudahDiubah;
import id.selaras.tahunan.rkpd.JadwalService;
import id.selaras.uji.HitungSql;
import id.selaras.uji.KotaUji;
import id.selaras.uji.UjiPersistensi;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Usulan from the kelurahan up, with the offices of a city. */
@UjiPersistensi
class UsulanServiceTest {

    @Autowired
    KotaUji kotaUji;

    @Autowired
    AjukanUsulanService ajukan;

    @Autowired
    TimbangUsulanService timbang;

    @Autowired
    GabungUsulanService gabung;

    @Autowired
    KamusUsulanService kamus;

    @Autowired
    UsulanService usulan;

    @Autowired
    BacaUsulan baca;

    @Autowired
    JadwalService jadwal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock jam;

    private KotaUji.Kota kota;
    private long pu;
    private long dishub;
    private int tahun;
    private String kelurahan;
    private Pelaku lurah;
    private Pelaku camat;
    private Pelaku mitra;
    private Pelaku perencana;
    private Pelaku kabid;
    private Pelaku dprd;

    @BeforeEach
    void siapkan() {
        kota = kotaUji.baru();
        pu = kota.pd("1.03", "Dinas PU");
        dishub = kota.pd("2.15", "Dinas Perhubungan");
        tahun = LocalDate.now(jam).getYear() + 1;
        var kecamatan = kota.kode() + ".02";
        kelurahan = kecamatan + ".1003";
        wilayah(kecamatan, "KECAMATAN", "Klojen", kota.kode());
        wilayah(kelurahan, "KELURAHAN", "Samaan", kecamatan);
        wilayah(kecamatan + ".1006", "KELURAHAN", "Kasin", kecamatan);
        lurah = kota.orang("lurah", Peran.LURAH, null);
        camat = kota.orang("camat", Peran.CAMAT, null);
        memimpin(lurah, kelurahan);
        memimpin(camat, kecamatan);
        mitra = kota.orang("mitra", Peran.MITRA_BAPPEDA, pu);
        perencana = kota.orang("perencana", Peran.PERENCANA_PD, pu);
        kabid = kota.orang("kabid", Peran.KABID_BAPPEDA, null);
        dprd = kota.orang("dprd", Peran.DPRD, null);
        kota.sebagai(
                kabid,
                () -> kamus.simpan(new KamusUsulanService.IsianKamus(
                        null, 0L, "Drainase lingkungan", "meter", "2.750.000", pu, "1.03.06.2.01.05", "", true)));
    }

    private void wilayah(String kode, String jenis, String nama, String induk) {
        jdbc.sql("insert into wilayah (kode, pemda, induk, jenis, nama) values (?,?,?,?,?)")
                .params(kode, kota.kode(), induk, jenis, nama)
                .update();
    }

    private void memimpin(Pelaku siapa, String wilayah) {
        jdbc.sql("update penugasan set wilayah = ? where pengguna_id = ?")
                .params(wilayah, siapa.id())
                .update();
    }

    private UsulanIsian drainase(String rw) {
        return new UsulanIsian(
                rw,
                "Pembangunan drainase " + rw,
                kelurahan,
                "Gang 3 " + rw,
                "drainase  LINGKUNGAN",
                "12,5",
                "",
                "",
                null);
    }

    private long catat(String rw, boolean teruskan) {
        return kota.sebagai(lurah, () -> ajukan.ajukan(tahun, drainase(rw), teruskan));
    }

    private UsulanRinci lihat(long id) {
        return PemdaAktif.dengan(kota.kode(), () -> baca.ambil(id));
    }

    private void rekomendasi(Pelaku siapa, long id, Rekomendasi r, String volume, String alasan) {
        kota.sebagai(siapa, () -> timbang.rekomendasi(id, lihat(id).versi(), r, volume, "", alasan));
    }

    private static void ditolakDengan(String kode, Runnable kerja) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(kerja::run)
                .extracting(PelanggaranAturan::kode)
                .isEqualTo(kode);
    }

    @Test
    void anUsulanPassesEveryRungAndKeepsWhatEachSaid() {
        long id = catat("RW 03", false);
        assertThat(lihat(id).anggaran()).isEqualByComparingTo("34375000");
        assertThat(lihat(id).satuan()).isEqualTo("meter");
        rekomendasi(lurah, id, Rekomendasi.SETUJU, "", "");
        rekomendasi(camat, id, Rekomendasi.SETUJU_PERUBAHAN, "10", "dua meter sudah ada");
        rekomendasi(mitra, id, Rekomendasi.SETUJU, "", "");
        kota.sebagai(perencana, () -> usulan.terima(id, pu, tahun, "1.03.06.2.01.05"));
        assertThat(lihat(id).kedudukan()).isEqualTo("Diterima, menunggu TAPD");
        rekomendasi(kabid, id, Rekomendasi.SETUJU, "", "");

        assertThat(lihat(id).jenjang()).isEqualTo(JenjangUsulan.SELESAI);
        assertThat(lihat(id).volume()).isEqualByComparingTo("10");
        var jalan = PemdaAktif.dengan(kota.kode(), () -> baca.perjalanan(List.of(id)));
        assertThat(jalan)
                .extracting(LangkahUsulan::aksi)
                .containsExactly(
                        AksiUsulan.DIUSULKAN,
                        AksiUsulan.SETUJU,
                        AksiUsulan.SETUJU_PERUBAHAN,
                        AksiUsulan.SETUJU,
                        AksiUsulan.DITERIMA,
                        AksiUsulan.SETUJU);
        assertThat(jalan.get(2).alasan()).isEqualTo("dua meter sudah ada");
        assertThat(jalan.get(2).jabatan()).isEqualTo("Camat");
        assertThat(LangkahUsulan.perJenjang(jalan)).hasSize(5);
    }

    @Test
    void anotherCitysKelurahanIsRefusedWithTheNameOfThatCity() {
        var lain = kotaUji.baru();
        jdbc.sql("insert into wilayah (kode, pemda, induk, jenis, nama) values (?,?,?,'KELURAHAN','Sisir')")
                .params(lain.kode() + ".01.1001", lain.kode(), lain.kode() + ".01")
                .update();
        var isian = new UsulanIsian(
                "RW 1", "Drainase", lain.kode() + ".01.1001", "Gang", "Drainase lingkungan", "1", "", "", null);

        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> kota.sebagai(dprd, () -> ajukan.ajukan(tahun, isian, false)))
                .satisfies(e -> assertThat(e.kode()).isEqualTo("USL-05"))
                .satisfies(e -> assertThat(e.argumen()).containsExactly("Sisir", "Kota Uji " + lain.kode()));
        var tetangga = new UsulanIsian(
                "RW 1", "Drainase", kota.kode() + ".02.1006", "Gang", "Drainase lingkungan", "1", "", "", null);
        ditolakDengan("USL-06", () -> kota.sebagai(lurah, () -> ajukan.ajukan(tahun, tetangga, false)));
    }

    @Test
    void afterTheLimitNothingNewIsTakenButWhatCameBackIsMended() {
        long id = catat("RW 03", true);
        rekomendasi(camat, id, Rekomendasi.DIKEMBALIKAN, "", "foto dan alamat belum ada");
        batas("RKPD_MUSRENBANG_KECAMATAN", LocalDate.now(jam).minusDays(1));

        ditolakDengan("USL-11", () -> catat("RW 04", false));
        var lama = lihat(id);
        assertThat(lama.menunggu()).isEqualTo("pengusul melengkapi");
        kota.sebagai(lurah, () -> ajukan.perbaiki(id, lama.versi(), drainase("RW 03 RT 02")));
        assertThat(lihat(id).status()).isEqualTo(StatusUsulan.DIUSULKAN);
        assertThat(lihat(id).jenjang()).isEqualTo(JenjangUsulan.KECAMATAN);
        assertThat(lihat(id).lokasi()).isEqualTo("Gang 3 RW 03 RT 02");
        ditolakDengan(
                "USL-18",
                () -> kota.sebagai(lurah, () -> ajukan.perbaiki(id, lihat(id).versi(), drainase("RW 09"))));
    }

    @Test
    void aPokirAfterItsLimitIsMarkedAndAfterTheMusrenbangRefused() {
        batas("RKPD_POKIR", LocalDate.now(jam).minusDays(1));
        batas("RKPD_MUSRENBANG", LocalDate.now(jam).plusDays(5));
        long id = kota.sebagai(dprd, () -> ajukan.ajukan(tahun, drainase("Dapil Klojen"), false));
        assertThat(lihat(id).lewatBatas()).isTrue();
        assertThat(lihat(id).asal()).isEqualTo(AsalUsulan.POKIR);
        assertThat(lihat(id).jenjang()).isEqualTo(JenjangUsulan.MITRA);

        batas("RKPD_MUSRENBANG", LocalDate.now(jam).minusDays(1));
        ditolakDengan("USL-11", () -> kota.sebagai(dprd, () -> ajukan.ajukan(tahun, drainase("Dapil Sukun"), false)));
    }

    private void batas(String tahapan, LocalDate hari) {
        jdbc.sql("delete from jadwal_tahapan where pemda = ? and tahapan = ?")
                .params(kota.kode(), tahapan)
                .update();
        kota.sistem(() -> {
            jadwal.isi(tahun, tahapan, tahapan, hari, null, "uji", "S");
            return null;
        });
    }

    @Test
    void twoAlikeAreFoundJoinedWithBothProposersAndPartedAgain() {
        long satu = catat("RW 03", true);
        long dua = catat("RW 05", true);
        var pasangan = kota.sebagai(camat, (Supplier<List<GabungUsulanService.Pasangan>>) () -> gabung.serupa(tahun));
        assertThat(pasangan)
                .singleElement()
                .satisfies(p -> assertThat(p.bolehMenggabung()).isTrue());

        kota.sebagai(camat, () -> gabung.gabungkan(satu, dua));
        assertThat(lihat(dua).status()).isEqualTo(StatusUsulan.DIGABUNG);
        assertThat(PemdaAktif.dengan(kota.kode(), () -> baca.ditampung(satu)))
                .extracting(UsulanRinci::pengusul)
                .containsExactly("RW 05");
        assertThat(PemdaAktif.dengan(kota.kode(), () -> baca.perjalanan(List.of(satu, dua))))
                .extracting(LangkahUsulan::aksi)
                .contains(AksiUsulan.DIGABUNG, AksiUsulan.MENAMPUNG);
        ditolakDengan("USL-24", () -> kota.sebagai(camat, () -> gabung.gabungkan(satu, dua)));

        kota.sebagai(camat, () -> gabung.pisahkan(dua));
        assertThat(lihat(dua).status()).isEqualTo(StatusUsulan.DIUSULKAN);
        assertThat(lihat(dua).jenjang()).isEqualTo(JenjangUsulan.KECAMATAN);
        assertThat(lihat(dua).indukId()).isNull();
    }

    @Test
    void whatCameToTheWrongPdIsForwardedAndNotRefused() {
        long id = catat("RW 03", true);
        rekomendasi(camat, id, Rekomendasi.SETUJU, "", "");
        kota.sebagai(mitra, () -> timbang.teruskan(id, lihat(id).versi(), dishub, "kewenangan perhubungan"));

        assertThat(lihat(id).pdId()).isEqualTo(dishub);
        assertThat(lihat(id).status()).isEqualTo(StatusUsulan.DIUSULKAN);
        ditolakDengan("AKS-01", () -> rekomendasi(mitra, id, Rekomendasi.SETUJU, "", ""));
    }

    @Test
    void whatWasNotFundedIsCarriedOnOnceWithItsLineage() {
        long id = catat("RW 03", true);
        rekomendasi(camat, id, Rekomendasi.DITOLAK, "", "dana terbatas");
        long baru = kota.sebagai(lurah, () -> ajukan.lanjutkan(id));

        assertThat(lihat(baru).tahun()).isEqualTo(tahun + 1);
        assertThat(lihat(baru).sumberId()).isEqualTo(id);
        assertThat(lihat(id).lanjutanId()).isEqualTo(baru);
        assertThat(lihat(id).alasan()).isEqualTo("dana terbatas");
        ditolakDengan("USL-20", () -> kota.sebagai(lurah, () -> ajukan.lanjutkan(id)));
    }

    @Test
    void aChangeOfPlaceIsAnActWithANameAndAReason() {
        long id = catat("RW 03", true);
        ditolakDengan(
                "USL-08",
                () -> kota.sebagai(lurah, () -> ajukan.pindahkan(id, lihat(id).versi(), "Gang 9", "")));
        kota.sebagai(lurah, () -> ajukan.pindahkan(id, lihat(id).versi(), "Gang 9", "lahan tidak tersedia"));

        var langkah = PemdaAktif.dengan(kota.kode(), () -> baca.perjalanan(List.of(id)));
        assertThat(langkah).last().satisfies(l -> {
            assertThat(l.aksi()).isEqualTo(AksiUsulan.DIPINDAH);
            assertThat(l.rinci()).isEqualTo("dari Gang 3 RW 03 ke Gang 9");
            assertThat(l.jabatan()).isEqualTo("Lurah");
        });
    }

    @Test
    void ofTwoWhoWeighAtOnceTheSecondIsTold() {
        long id = catat("RW 03", true);
        long versi = lihat(id).versi();
        rekomendasi(camat, id, Rekomendasi.SETUJU, "", "");

        assertThatExceptionOfType(SudahDiubah.class)
                .isThrownBy(() ->
                        kota.sebagai(mitra, () -> timbang.rekomendasi(id, versi, Rekomendasi.SETUJU, "", "", "")));
    }

    @Test
    void manyAreWeighedTogetherOrNotAtAll() {
        long satu = catat("RW 01", true);
        long dua = catat("RW 02", true);
        jdbc.sql("update usulan set volume = null where id = ?").param(dua).update();
        ditolakDengan(
                "USL-09",
                () -> kota.sebagai(camat, () -> {
                    timbang.rekomendasi(List.of(satu, dua), Rekomendasi.SETUJU, "");
                }));
        assertThat(lihat(satu).jenjang()).isEqualTo(JenjangUsulan.KECAMATAN);

        kota.sebagai(camat, () -> {
            timbang.rekomendasi(List.of(satu, dua), Rekomendasi.DIKEMBALIKAN, "lengkapi volume");
        });
        assertThat(lihat(satu).status()).isEqualTo(StatusUsulan.DIKEMBALIKAN);
        assertThat(lihat(dua).alasan()).isEqualTo("lengkapi volume");
    }

    @Test
    void thePdSeesNothingOfWhatIsStillWeighedBelow() {
        long id = catat("RW 03", true);
        assertThat(PemdaAktif.dengan(kota.kode(), () -> usulan.untukPd(pu, tahun)))
                .isEmpty();
        ditolakDengan("USL-404", () -> kota.sebagai(perencana, () -> usulan.terima(id, pu, tahun, "1.03")));
    }

    @Test
    void eachFindsWhatWaitsForItAndThePageAsksTheSameForMany() throws Exception {
        long satu = catat("RW 01", true);
        var saring = new SaringDaftar(tahun, null, null, null, null, null, null, true);
        assertThat(kota.sebagai(camat, () -> baca.halaman(saring, 1)).daftar())
                .extracting(UsulanRinci::id)
                .containsExactly(satu);
        assertThat(kota.sebagai(lurah, () -> baca.halaman(saring, 1)).daftar()).isEmpty();
        int sedikit = HitungSql.selama(() -> kota.sebagai(camat, () -> baca.halaman(saring, 1)))
                .size();
        for (int i = 2; i < 40; i++) {
            catat("RW " + i, true);
        }
        var banyak = HitungSql.selama(() -> kota.sebagai(camat, () -> baca.halaman(saring, 1)));
        assertThat(banyak).hasSize(sedikit);
        assertThat(HitungSql.selama(() -> kota.sebagai(camat, (Supplier<Object>) () -> gabung.serupa(tahun))))
                .hasSizeLessThan(6);
    }
}
