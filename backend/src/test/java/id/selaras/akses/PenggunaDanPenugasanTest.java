package id.selaras.akses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.SudahDiubah;
import id.selaras.uji.HitungSql;
import id.selaras.uji.KotaUji;
import id.selaras.uji.UjiPersistensi;
import java.time.Clock;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@UjiPersistensi
class PenggunaDanPenugasanTest {

    @Autowired
    KotaUji kotaUji;

    @Autowired
    KelolaPenggunaService pengguna;

    @Autowired
    PenugasanService penugasan;

    @Autowired
    KelolaPerangkatDaerahService perangkatDaerah;

    @Autowired
    PenggunaService masuk;

    @Autowired
    SandiService sandi;

    @Autowired
    JejakService jejak;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock jam;

    KotaUji.Kota kota;
    long kominfo;
    long dinkes;
    Pelaku admin;
    Pelaku perencana;
    LocalDate hari;

    @BeforeEach
    void siapkan() {
        kota = kotaUji.baru();
        kominfo = kota.pd("2.16", "Dinas Kominfo");
        dinkes = kota.pd("1.02", "Dinas Kesehatan");
        admin = kota.orang("admin", Peran.ADMIN, null);
        perencana = kota.orang("perencana", Peran.PERENCANA_PD, kominfo);
        hari = LocalDate.now(jam);
    }

    @Test
    void aNewAccountHasAPasswordShownOnceThatMustBeReplaced() {
        var baru = kota.sebagai(admin, () -> pengguna.buat("ani." + kota.kode(), "Ani", "ani@uji.go.id"));

        var orang = masuk.untukMasuk(baru.namaPengguna()).orElseThrow();
        assertThat(orang.gantiSandi()).isTrue();
        assertThat(encoder.matches(baru.sandi(), orang.sandi())).isTrue();
        assertThat(baru.toString()).doesNotContain(baru.sandi());
        assertThat(jejakSemua()).noneMatch(b -> String.valueOf(b).contains(baru.sandi()));

        kota.sebagai(
                orang.pelaku(), () -> sandi.gantiSendiri(baru.sandi(), "hujan turun lagi", "hujan turun lagi", null));
        assertThat(masuk.untukMasuk(baru.namaPengguna()).orElseThrow().gantiSandi())
                .isFalse();
    }

    @Test
    void aTakenNameIsRefusedWhateverPemdaHasIt() {
        var lain = kotaUji.baru();
        var adminLain = lain.orang("admin", Peran.ADMIN, null);
        kota.sebagai(admin, () -> pengguna.buat("kembar." + kota.kode(), "Satu", null));
        ditolak("PGN-02", () -> lain.sebagai(adminLain, () -> pengguna.buat("kembar." + kota.kode(), "Dua", null)));
        ditolak("PGN-01", () -> kota.sebagai(admin, () -> pengguna.buat("Ani Besar", "Ani", null)));
        ditolak("PGN-03", () -> kota.sebagai(admin, () -> pengguna.buat("ani.kosong", " \u00A0 ", null)));
        ditolak("PGN-04", () -> kota.sebagai(admin, () -> pengguna.buat("ani.surel", "Ani", "bukan surel")));
    }

    @Test
    void accountsOfAnotherPemdaCannotBeReached() {
        var lain = kotaUji.baru();
        var adminLain = lain.orang("admin", Peran.ADMIN, null);
        ditolak("PGN-404", () -> lain.sebagai(adminLain, () -> pengguna.ambil(perencana.id())));
        ditolak("PGN-404", () -> lain.sebagai(adminLain, () -> pengguna.nonaktifkan(perencana.id())));
        ditolak("PGN-404", () -> lain.sebagai(adminLain, () -> pengguna.aturUlangSandi(perencana.id())));
        assertThat(lain.sebagai(
                        adminLain,
                        () -> pengguna.daftar(new SaringPengguna(null, null, null, null, 1))
                                .isi()))
                .extracting(PenggunaRingkas::namaPengguna)
                .containsExactly(adminLain.namaPengguna());
    }

    @Test
    void onlyAnAdministratorManagesAccounts() {
        ditolak("AKS-01", () -> kota.sebagai(perencana, () -> pengguna.buat("x.y.z", "X", null)));
        ditolak(
                "AKS-01",
                () -> kota.sebagai(perencana, () -> pengguna.daftar(new SaringPengguna(null, null, null, null, 1))));
        ditolak(
                "AKS-01",
                () -> kota.sebagai(
                        perencana, () -> beri(perencana.id(), Peran.ADMIN, null, JenisJabatan.DEFINITIF, null)));
        ditolak("AKS-01", () -> kota.sebagai(perencana, () -> perangkatDaerah.ubahNama(kominfo, "Baru", "B")));
    }

    @Test
    void theSecondEditorIsToldWhatTheFirstOneWrote() {
        long versi = kota.sebagai(admin, () -> pengguna.ambil(perencana.id()).versi());
        kota.sebagai(admin, () -> pengguna.ubah(perencana.id(), "Nama Pertama", null, versi));
        assertThatExceptionOfType(SudahDiubah.class)
                .isThrownBy(() -> kota.sebagai(admin, () -> pengguna.ubah(perencana.id(), "Nama Kedua", null, versi)))
                .satisfies(e -> assertThat(e.argumen()[0]).isEqualTo("Nama Pertama"));
        assertThat(kota.sebagai(admin, () -> pengguna.ambil(perencana.id()).nama()))
                .isEqualTo("Nama Pertama");
    }

    @Test
    void neitherOneselfNorTheLastAdministratorIsShutOut() {
        ditolak("PGN-05", () -> kota.sebagai(admin, () -> pengguna.nonaktifkan(admin.id())));
        long jabatan = kota.sebagai(
                admin, () -> pengguna.ambil(admin.id()).penugasan().get(0).id());
        ditolak("PGN-06", () -> kota.sebagai(admin, () -> penugasan.akhiri(jabatan, hari)));

        var kedua = kota.orang("admin2", Peran.ADMIN, null);
        kota.sebagai(kedua, () -> pengguna.nonaktifkan(admin.id()));
        assertThat(masuk.untukMasuk(admin.namaPengguna()).orElseThrow().aktif()).isFalse();
        ditolak("PGN-05", () -> kota.sebagai(kedua, () -> pengguna.nonaktifkan(kedua.id())));
    }

    @Test
    void aStandInHoldsTheChairBesideItsHolderForATimeOnly() {
        var kepala = kota.orang("kepala", Peran.KEPALA_PD, kominfo);
        var lain = kota.orang("lain", null, null);
        ditolak(
                "PNG-06",
                () -> kota.sebagai(
                        admin, () -> beri(lain.id(), Peran.KEPALA_PD, kominfo, JenisJabatan.DEFINITIF, null)));
        ditolak(
                "PNG-03",
                () -> kota.sebagai(admin, () -> beri(lain.id(), Peran.KEPALA_PD, kominfo, JenisJabatan.PLT, null)));

        kota.sebagai(admin, () -> beri(lain.id(), Peran.KEPALA_PD, kominfo, JenisJabatan.PLT, hari.plusDays(14)));
        assertThat(masuk.jabatan(lain.id())).extracting(Jabatan::label).containsExactly("Plt. Kepala Dinas Kominfo");
        assertThat(masuk.jabatan(kepala.id())).hasSize(1);
        assertThat(kota.sebagai(admin, () -> perangkatDaerah.ambil(kominfo).kepala()))
                .containsExactlyInAnyOrder("Orang kepala", "Plt. Orang lain");
    }

    @Test
    void aMoveEndsOneOfficeAndBeginsTheNextOnTheDayAfter() {
        long jabatan = kota.sebagai(
                admin, () -> pengguna.ambil(perencana.id()).penugasan().get(0).id());
        kota.sebagai(admin, () -> penugasan.akhiri(jabatan, hari));
        kota.sebagai(
                admin,
                () -> penugasan.tugaskan(
                        perencana.id(),
                        Peran.PERENCANA_PD,
                        dinkes,
                        null,
                        JenisJabatan.DEFINITIF,
                        hari.plusDays(1),
                        null));
        assertThat(masuk.jabatan(perencana.id())).extracting(Jabatan::pdId).containsExactly(kominfo);
        assertThat(kota.sebagai(admin, () -> pengguna.ambil(perencana.id()).penugasan()))
                .extracting(t -> t.masa(hari.plusDays(1)))
                .containsExactly(Penugasan.Masa.BERLAKU, Penugasan.Masa.BERAKHIR);
    }

    @Test
    void aVerifierNeverGetsThePdWhosePlanTheSamePersonDrafts() {
        ditolak(
                "PNG-05",
                () -> kota.sebagai(
                        admin, () -> beri(perencana.id(), Peran.MITRA_BAPPEDA, kominfo, JenisJabatan.DEFINITIF, null)));
        kota.sebagai(admin, () -> beri(perencana.id(), Peran.MITRA_BAPPEDA, dinkes, JenisJabatan.DEFINITIF, null));
        ditolak(
                "PNG-05",
                () -> kota.sebagai(
                        admin, () -> beri(perencana.id(), Peran.KEPALA_PD, dinkes, JenisJabatan.DEFINITIF, null)));
    }

    @Test
    void anOfficeIsRefusedWithoutItsPlaceOrWithTurnedDates() {
        ditolak(
                "PNG-01",
                () -> kota.sebagai(
                        admin, () -> beri(perencana.id(), Peran.KEPALA_PD, null, JenisJabatan.DEFINITIF, null)));
        ditolak(
                "PNG-02",
                () -> kota.sebagai(
                        admin,
                        () -> beri(perencana.id(), Peran.DPRD, null, JenisJabatan.DEFINITIF, hari.minusDays(1))));
        ditolak(
                "PNG-04",
                () -> kota.sebagai(
                        admin, () -> beri(perencana.id(), Peran.PERENCANA_PD, kominfo, JenisJabatan.DEFINITIF, null)));
        ditolak(
                "PNG-09",
                () -> kota.sebagai(admin, () -> beri(perencana.id(), Peran.CAMAT, null, JenisJabatan.DEFINITIF, null)));
        ditolak(
                "PNG-10",
                () -> kota.sebagai(admin, () -> beri(perencana.id(), null, null, JenisJabatan.DEFINITIF, null)));
        var lain = kotaUji.baru();
        long pdLain = lain.pd("2.16", "Dinas Kominfo");
        ditolak(
                "PD-01",
                () -> kota.sebagai(
                        admin, () -> beri(perencana.id(), Peran.KEPALA_PD, pdLain, JenisJabatan.DEFINITIF, null)));
    }

    @Test
    void anOfficeThatHasNotBegunIsTakenBackAndOneThatHasIsEnded() {
        long nanti = kota.sebagai(
                admin,
                () -> penugasan.tugaskan(
                        perencana.id(), Peran.DPRD, null, null, JenisJabatan.DEFINITIF, hari.plusDays(3), null));
        kota.sebagai(admin, () -> penugasan.batalkan(nanti));
        long kini = kota.sebagai(admin, () -> beri(perencana.id(), Peran.DPRD, null, JenisJabatan.DEFINITIF, null));
        ditolak("PNG-08", () -> kota.sebagai(admin, () -> penugasan.batalkan(kini)));
    }

    @Test
    void emptyChairsAreNamedPerPd() {
        assertThat(kota.sebagai(admin, () -> pengguna.kursiKosong()))
                .containsExactly(
                        new KursiKosong(
                                dinkes,
                                "Dinas Kesehatan",
                                java.util.List.of(Peran.PERENCANA_PD, Peran.KEPALA_PD, Peran.MITRA_BAPPEDA)),
                        new KursiKosong(
                                kominfo, "Dinas Kominfo", java.util.List.of(Peran.KEPALA_PD, Peran.MITRA_BAPPEDA)));
    }

    @Test
    void theListIsFilteredInAFixedNumberOfStatements() throws Exception {
        for (int i = 0; i < 30; i++) {
            kota.orang("staf" + i, Peran.PERENCANA_PD, dinkes);
        }
        daftar(new SaringPengguna("admin", null, null, null, 1));
        var sedikit = HitungSql.selama(() -> daftar(new SaringPengguna("admin", null, null, null, 1)));
        var banyak = HitungSql.selama(() -> daftar(new SaringPengguna(null, null, null, null, 1)));
        assertThat(banyak).hasSameSizeAs(sedikit).hasSizeLessThanOrEqualTo(3);

        assertThat(daftar(new SaringPengguna(null, null, dinkes, null, 1)).jumlah())
                .isEqualTo(30);
        assertThat(daftar(new SaringPengguna("KESEHATAN", null, null, null, 2)).isi())
                .hasSize(5);
        assertThat(daftar(new SaringPengguna("%", null, null, null, 1)).jumlah())
                .isZero();
        assertThat(daftar(new SaringPengguna(null, Peran.ADMIN, null, true, 9)).isi())
                .hasSize(1);
    }

    @Test
    void aWrongOldPasswordChangesNothing() {
        ditolak(
                "SND-05",
                () -> kota.sebagai(
                        perencana, () -> sandi.gantiSendiri("salah", "hujan turun lagi", "hujan turun lagi", null)));
        ditolak(
                "SND-07",
                () -> kota.sebagai(
                        perencana, () -> sandi.gantiSendiri("sandi-lama-uji", "hujan turun lagi", "beda", null)));
        ditolak(
                "SND-06",
                () -> kota.sebagai(
                        perencana,
                        () -> sandi.gantiSendiri("sandi-lama-uji", "sandi-lama-uji", "sandi-lama-uji", null)));
        assertThat(encoder.matches(
                        "sandi-lama-uji",
                        masuk.untukMasuk(perencana.namaPengguna()).orElseThrow().sandi()))
                .isTrue();
    }

    @Test
    void aResetEndsEverySessionOfTheAccount() {
        sesi(perencana);
        var ini = sesi(perencana);
        var milikAdmin = sesi(admin);
        kota.sebagai(
                perencana, () -> sandi.gantiSendiri("sandi-lama-uji", "hujan turun lagi", "hujan turun lagi", ini));
        assertThat(sesiAda(perencana)).containsExactly(ini);
        kota.sebagai(admin, () -> pengguna.aturUlangSandi(perencana.id()));
        assertThat(sesiAda(perencana)).isEmpty();
        assertThat(sesiAda(admin)).containsExactly(milikAdmin);
    }

    @Test
    void aRenamedPdIsInTheTrailWithBothNamesAndADissolvedOneEndsItsOffices() {
        kota.sebagai(admin, () -> perangkatDaerah.ubahNama(kominfo, "Dinas Komunikasi dan Digital", "Diskomdigi"));
        assertThat(jejakSemua())
                .filteredOn(b -> b.aksi().equals("pd.berganti-nama"))
                .singleElement()
                .satisfies(b -> assertThat(BedaJejak.urai(b.sebelum(), b.sesudah()))
                        .contains(new BedaJejak("Nama", "Dinas Kominfo", "Dinas Komunikasi dan Digital")));

        ditolak("PD-07", () -> kota.sebagai(admin, () -> perangkatDaerah.bubarkan(kominfo, hari, " ")));
        kota.sebagai(admin, () -> perangkatDaerah.bubarkan(kominfo, hari, "Perda 5/2021"));
        assertThat(kota.sebagai(
                        admin,
                        () -> pengguna.ambil(perencana.id()).penugasan().get(0).selesai()))
                .isEqualTo(hari);
        ditolak("PD-04", () -> kota.sebagai(admin, () -> perangkatDaerah.bubarkan(kominfo, hari, "lagi")));
        ditolak(
                "PNG-07",
                () -> kota.sebagai(
                        admin,
                        () -> penugasan.tugaskan(
                                perencana.id(),
                                Peran.KEPALA_PD,
                                kominfo,
                                null,
                                JenisJabatan.DEFINITIF,
                                hari.plusDays(1),
                                null)));
    }

    private long beri(long id, Peran peran, Long pd, JenisJabatan jenis, LocalDate selesai) {
        return penugasan.tugaskan(id, peran, pd, null, jenis, hari, selesai);
    }

    private HalamanPengguna daftar(SaringPengguna saring) {
        return kota.sebagai(admin, () -> pengguna.daftar(saring));
    }

    private java.util.List<BarisJejak> jejakSemua() {
        return kota.sebagai(admin, () -> jejak.cari(SaringJejak.SEMUA, null).isi());
    }

    private String sesi(Pelaku siapa) {
        var id = java.util.UUID.randomUUID().toString();
        long kini = System.currentTimeMillis();
        jdbc.sql("insert into SPRING_SESSION (primary_id, session_id, creation_time, last_access_time,"
                        + " max_inactive_interval, expiry_time, principal_name) values (?,?,?,?,3600,?,?)")
                .params(id, id, kini, kini, kini + 3_600_000, siapa.namaPengguna())
                .update();
        return id;
    }

    private java.util.List<String> sesiAda(Pelaku siapa) {
        return jdbc.sql("select session_id from SPRING_SESSION where principal_name = ?")
                .param(siapa.namaPengguna())
                .query(String.class)
                .list();
    }

    private static void ditolak(String kode, ThrowingCallable kerja) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(kerja)
                .extracting(PelanggaranAturan::kode)
                .isEqualTo(kode);
    }
}
