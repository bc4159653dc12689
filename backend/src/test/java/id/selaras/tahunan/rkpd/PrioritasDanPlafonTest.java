package id.selaras.tahunan.rkpd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.akses.BedaJejak;
import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.SudahDiubah;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.uji.HitungSql;
import id.selaras.uji.KotaUji;
import id.selaras.uji.UjiPersistensi;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@UjiPersistensi
@RecordApplicationEvents
class PrioritasDanPlafonTest {

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
    ApplicationEvents peristiwa;

    KotaUji.Kota kota;
    long kominfo;
    long dinkes;
    Pelaku kabid;
    Pelaku perencana;
    RkpdRingkas rencana;
    long renjaId;

    @BeforeEach
    void siapkan() {
        kota = kotaUji.baru();
        kominfo = kota.pd("2.16", "Dinas Kominfo");
        dinkes = kota.pd("1.02", "Dinas Kesehatan");
        kabid = kota.orang("kabid", Peran.KABID_BAPPEDA, null);
        perencana = kota.orang("perencana", Peran.PERENCANA_PD, kominfo);
        rencana = kota.sistem(() -> rkpd.buka(2099, "Tema", "PMDN-86-2017", "050-3708-2020"));
        renjaId = kota.sistem(() -> renja.buka(2099, kominfo));
    }

    @Test
    void supportCountsEachLineOnceHoweverItIsDivided() {
        long ekonomi = kota.prioritas(rencana.id(), 1, "Ekonomi");
        kota.prioritas(rencana.id(), 2, "Lingkungan");
        long baris = kota.baris(renjaId, "2.16.02.2.01.05", ekonomi, "PAD", "100.00");
        kota.baris(renjaId, "2.16.02.2.01.06", ekonomi, "DAU", "50.50");
        kota.baris(renjaId, "2.16.01.2.01.01", null, "PAD", "7.00");
        tambahDana(baris, "DAU", "1.00");
        var hasil = kota.sebagai(kabid, () -> prioritas.dukungan(2099));
        assertThat(hasil.prioritas().get(0).jumlahBaris()).isEqualTo(2);
        assertThat(hasil.prioritas().get(0).jumlahPd()).isEqualTo(1);
        assertThat(hasil.prioritas().get(0).pagu()).isEqualByComparingTo("150.50");
        assertThat(hasil.tanpaDukungan()).extracting(PrioritasRinci::nama).containsExactly("Lingkungan");
        assertThat(hasil.tanpaPrioritas()).isEqualTo(1);
        assertThat(hasil.paguTanpaPrioritas()).isEqualByComparingTo("7");
    }

    @Test
    void aPrioritasThatLinesNameIsNotDeletedAndTheRefusalSaysWhose() {
        long ekonomi = kota.sebagai(kabid, () -> prioritas.tambah(2099, "  Pemulihan\u00A0ekonomi ", "Ekonomi"));
        assertThat(kota.sebagai(kabid, () -> prioritas.dukungan(2099))
                        .prioritas()
                        .get(0)
                        .nama())
                .isEqualTo("Pemulihan ekonomi");
        kota.baris(renjaId, "2.16.02.2.01.05", ekonomi, "PAD", "100");
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> kota.sebagai(kabid, () -> prioritas.hapus(2099, ekonomi)))
                .satisfies(e -> assertThat(e.argumen()).containsExactly("Pemulihan ekonomi", "DisKominfo (1)"));

        long kosong = kota.sebagai(kabid, () -> prioritas.tambah(2099, "Lain", "Lain"));
        long sasaran = kota.sebagai(
                kabid,
                () -> prioritas.tambahSasaran(
                        2099, kosong, IsiSasaran.dariTeks("Sasaran", "Indikator", "persen", "1.234,5")));
        ditolak("RKP-10", () -> kota.sebagai(kabid, () -> prioritas.hapus(2099, kosong)));
        kota.sebagai(kabid, () -> prioritas.hapusSasaran(2099, sasaran));
        kota.sebagai(kabid, () -> prioritas.hapus(2099, kosong));
        assertThat(kota.sebagai(kabid, () -> prioritas.dukungan(2099)).prioritas())
                .hasSize(1);
    }

    @Test
    void onlyBappedaEditsAndNobodyAfterThePerkada() {
        ditolak("AKS-01", () -> kota.sebagai(perencana, () -> prioritas.tambah(2099, "X", "X")));
        ditolak("AKS-01", () -> kota.sebagai(perencana, () -> prioritas.ubahTema(2099, "X", "Tema")));
        ditolak("AKS-01", () -> kota.sebagai(perencana, () -> ubahPlafon(kominfo, "1", Map.of(), -1, "")));
        ditolak(
                "AKS-01",
                () -> kota.sebagai(perencana, () -> plafon.ubahKapasitas(2099, Map.of("PAD", BigDecimal.ONE))));
        var lain = kotaUji.baru();
        var kabidLain = lain.orang("kabid", Peran.KABID_BAPPEDA, null);
        ditolak("RKP-01", () -> lain.sebagai(kabidLain, () -> prioritas.tambah(2099, "X", "X")));
        kota.sistem(() -> {
            rkpd.tetapkan(2099, "Perwal 1");
            return null;
        });
        ditolak("RKP-06", () -> kota.sebagai(kabid, () -> prioritas.tambah(2099, "X", "X")));
        ditolak("RKP-06", () -> kota.sebagai(kabid, () -> ubahPlafon(kominfo, "1", Map.of(), -1, "")));
    }

    @Test
    void theSecondEditorIsToldWhatStandsThereNow() {
        kota.sebagai(kabid, () -> prioritas.ubahTema(2099, "Tema pertama", "Tema"));
        assertThatExceptionOfType(SudahDiubah.class)
                .isThrownBy(() -> kota.sebagai(kabid, () -> prioritas.ubahTema(2099, "Tema kedua", "Tema")))
                .satisfies(e -> assertThat(e.argumen()).containsExactly("Tema pertama"));
        kota.sebagai(kabid, () -> ubahPlafon(kominfo, "100", Map.of(), -1, ""));
        assertThatExceptionOfType(SudahDiubah.class)
                .isThrownBy(() -> kota.sebagai(kabid, () -> ubahPlafon(kominfo, "200", Map.of(), -1, "")))
                .satisfies(e -> assertThat(e.argumen()).containsExactly("100"));
        assertThat(rkpd(kominfo).plafon()).isEqualByComparingTo("100");
    }

    @Test
    void partsAboveThePlafonByOneSenAreRefusedAndNothingIsWritten() {
        kota.sebagai(kabid, () -> ubahPlafon(kominfo, "100", Map.of("PAD", "60", "DAU", "40"), -1, ""));
        ditolak(
                "RKP-08",
                () -> kota.sebagai(
                        kabid, () -> ubahPlafon(kominfo, "100", Map.of("PAD", "60", "DAU", "40.01"), 0, "")));
        ditolak("RKP-12", () -> kota.sebagai(kabid, () -> ubahPlafon(kominfo, "-1", Map.of(), 0, "")));
        ditolak("RKP-12", () -> kota.sebagai(kabid, () -> ubahPlafon(kominfo, "1.001", Map.of(), 0, "")));
        ditolak("RKP-14", () -> kota.sebagai(kabid, () -> ubahPlafon(kominfo, "1", Map.of("XX", "1"), 0, "")));
        assertThat(rkpd(kominfo).plafonDana()).containsEntry("DAU", new BigDecimal("40.00"));
        var lain = kotaUji.baru();
        long pdLain = lain.pd("2.16", "Dinas");
        ditolak("RKP-404", () -> kota.sebagai(kabid, () -> ubahPlafon(pdLain, "1", Map.of(), -1, "")));
    }

    @Test
    void afterTheSuratEdaranAChangeNeedsAReasonAndTheHistoryTellsIt() {
        kota.sebagai(kabid, () -> ubahPlafon(kominfo, "100", Map.of("PAD", "60"), -1, ""));
        kota.sistem(() -> {
            rkpd.terbitkanSuratEdaran(2099, "SE 1");
            return null;
        });
        ditolak("RKP-13", () -> kota.sebagai(kabid, () -> ubahPlafon(kominfo, "90", Map.of("PAD", "50"), 0, " ")));
        kota.sebagai(kabid, () -> ubahPlafon(kominfo, "90", Map.of("PAD", "50"), 0, "Refocusing"));
        var riwayat = kota.sebagai(kabid, () -> plafon.riwayat(2099, kominfo));
        assertThat(riwayat).hasSize(2);
        assertThat(riwayat.get(0).ringkasan()).isEqualTo("Refocusing");
        assertThat(BedaJejak.urai(riwayat.get(0).sebelum(), riwayat.get(0).sesudah()))
                .containsExactly(new BedaJejak("Plafon", "100", "90"), new BedaJejak("Pad", "60", "50"));
        ditolak("AKS-02", () -> kota.sebagai(perencana, () -> plafon.riwayat(2099, dinkes)));
    }

    @Test
    void proposalsPlafonAndCapacityStandSideBySideInWholeAndPerSumberDana() throws Exception {
        kota.baris(renjaId, "2.16.02.2.01.05", null, "PAD", "70");
        kota.baris(renjaId, "2.16.02.2.01.06", null, "DAU", "30");
        kota.sebagai(kabid, () -> ubahPlafon(kominfo, "100", Map.of("PAD", "60"), -1, ""));
        kota.sebagai(kabid, () -> ubahPlafon(dinkes, "50.01", Map.of(), -1, ""));
        kota.sebagai(kabid, () -> plafon.ubahKapasitas(2099, Map.of("PAD", uang("150"))));

        var papan = kota.sebagai(kabid, () -> plafon.papan(2099));
        assertThat(papan.lengkap()).isTrue();
        assertThat(papan.totalUsulan()).isEqualByComparingTo("100");
        assertThat(papan.totalPlafon()).isEqualByComparingTo("150.01");
        assertThat(papan.lebihKapasitas()).isEqualByComparingTo("0.01");
        assertThat(papan.pd(kominfo).sisa()).isEqualByComparingTo("0");
        assertThat(papan.pd(kominfo).danaLewat()).containsExactly(Map.entry("PAD", uang("10.00")));
        assertThat(papan.pdLewat()).isEqualTo(1);
        assertThat(papan.pd(dinkes).usulan()).isNull();

        var sendiri = kota.sebagai(perencana, () -> plafon.papan(2099));
        assertThat(sendiri.baris()).extracting(BarisPlafon::pdId).containsExactly(kominfo);
        assertThat(sendiri.dana()).isEmpty();
        assertThat(HitungSql.selama(() -> kota.sebagai(kabid, () -> plafon.papan(2099))))
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void aMovedDateIsToldToWhoeverListensAndKeepsTheOldOneInTheTrail() {
        var lama = LocalDate.of(2098, 2, 25);
        kota.sistem(() -> {
            jdbc.sql("delete from jadwal_tahapan where pemda = ? and sumber <> 'sumber'")
                    .param(kota.kode())
                    .update();
            jadwal.isi(2099, "RENJA_FORUM_PD", "Forum PD", lama, null, "sumber", "S");
            return null;
        });
        kota.sebagai(kabid, () -> jadwal.geser(2099, "RENJA_FORUM_PD", LocalDate.of(2098, 3, 4), "SE 2"));
        assertThat(peristiwa.stream(JadwalDigeser.class))
                .containsExactly(
                        new JadwalDigeser(kota.kode(), 2099, "RENJA_FORUM_PD", lama, LocalDate.of(2098, 3, 4)));
        var daftar = kota.sebagai(kabid, () -> jadwal.daftar(2099));
        assertThat(daftar.get(0).sumber()).isEqualTo("SE 2");
        assertThat(kota.sebagai(kabid, () -> jadwal.pergeseran(daftar)))
                .singleElement()
                .satisfies(b -> assertThat(b.sebelum()).isEqualTo("2098-02-25"));
        ditolak("JDW-02", () -> kota.sebagai(kabid, () -> jadwal.geser(2099, "RENJA_FORUM_PD", lama, " ")));
        ditolak("JDW-03", () -> kota.sebagai(kabid, () -> jadwal.geser(2099, "RENJA_FORUM_PD", null, "x")));
        ditolak("AKS-01", () -> kota.sebagai(perencana, () -> jadwal.geser(2099, "RENJA_FORUM_PD", lama, "x")));
    }

    private void ubahPlafon(long pd, String jumlah, Map<String, String> dana, long versi, String alasan) {
        Map<String, BigDecimal> bagian = new java.util.HashMap<>();
        dana.forEach((k, v) -> bagian.put(k, uang(v)));
        plafon.ubah(2099, pd, uang(jumlah), bagian, versi, alasan);
    }

    private BarisPlafon rkpd(long pd) {
        return kota.sebagai(kabid, () -> plafon.papan(2099)).pd(pd);
    }

    private void tambahDana(long baris, String dana, String jumlah) {
        jdbc.sql("insert into renja_sub_kegiatan_dana (sub_kegiatan_id, sumber_dana, jumlah) values (?,?,?)")
                .params(baris, dana, uang(jumlah))
                .update();
    }

    @Autowired
    org.springframework.jdbc.core.simple.JdbcClient jdbc;

    private static BigDecimal uang(String teks) {
        return new BigDecimal(teks);
    }

    private static void ditolak(String kode, ThrowingCallable kerja) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(kerja)
                .extracting(PelanggaranAturan::kode)
                .isEqualTo(kode);
    }
}
