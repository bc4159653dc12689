package id.selaras.tahunan.renja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import id.selaras.akses.Pelaku;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.uji.UjiPersistensi;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

@UjiPersistensi
class PenyuntinganRenjaTest {

    private static final String MEDIA = "2.16.02.2.01.05";
    private static final String LAYANAN = "2.16.02.2.01.06";

    @Autowired
    PanggungRenja panggung;

    @Autowired
    PenyuntinganRenja penyuntingan;

    @Autowired
    RiwayatRenjaService riwayat;

    @Autowired
    RenjaService renja;

    @Autowired
    IzinSuntingService izin;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock jam;

    @MockitoSpyBean
    HitungRenja hitung;

    private PanggungRenja.Panggung p;

    @BeforeEach
    void siapkan() {
        Mockito.reset(hitung);
        p = panggung.siapkan();
    }

    @Test
    void typedCellIsStoredWithItsTrailAndTotal() {
        var baris = p.baris(MEDIA, "446.155.000");

        assertThat(rinci().total()).isEqualByComparingTo("446155000");
        assertThat(p.oleh(() -> riwayat.baris(p.renjaId, baris.silsilah())))
                .extracting(RiwayatBaris::aksi)
                .containsExactly("mengubah", "menambahkan");
        assertThat(p.oleh(() -> riwayat.baris(p.renjaId, baris.silsilah()))
                        .get(0)
                        .perbedaan())
                .containsExactly(new RiwayatBaris.Perbedaan("Pagu", "", "446.155.000"));
    }

    @Test
    void wholeBranchIsAddedOnceAndWhatIsThereStays() {
        var ada = p.baris(MEDIA, "100");
        var hasil = p.oleh(() -> penyuntingan.tambahBaris(p.renjaId, List.of("2.16.02")));

        assertThat(hasil.baris()).extracting(BarisSubKegiatan::kode).containsExactly(LAYANAN, "2.16.02.2.01.08");
        assertThat(hasil.keterangan()).containsExactly(Keterangan.of("KET-04", 1));
        assertThat(satu(ada.id()).isi().pagu()).isEqualByComparingTo("100");
        ditolak("SUN-06", () -> penyuntingan.tambahBaris(p.renjaId, List.of("2.16.02.2.01")));
    }

    @Test
    void secondPersonOnTheSameCellIsShownTheFirstOnesValue() {
        var awal = p.baris(MEDIA, "100");
        ubah(p.rekan, awal, SelBaris.PAGU, "200");

        assertThatExceptionOfType(SelBentrok.class)
                .isThrownBy(() -> ubah(p.perencana, awal, SelBaris.PAGU, "300"))
                .satisfies(e -> {
                    assertThat(e.kini().isi().pagu()).isEqualByComparingTo("200");
                    assertThat(e.argumen()[0]).isEqualTo("Pagu");
                    assertThat((String) e.argumen()[1]).startsWith("Sekretaris");
                    assertThat((String) e.argumen()[2]).endsWith("WITA");
                });
        assertThat(satu(awal.id()).isi().pagu()).isEqualByComparingTo("200");
    }

    @Test
    void changesOfDifferentCellsOfOneLineBothStay() {
        var awal = p.baris(MEDIA, "100");
        ubah(p.rekan, awal, SelBaris.LOKASI, "Klojen");
        ubah(p.perencana, awal, SelBaris.TARGET, "12 dokumen");

        var isi = satu(awal.id()).isi();
        assertThat(isi.lokasi()).isEqualTo("Klojen");
        assertThat(isi.target()).isEqualByComparingTo("12");
        assertThat(isi.pagu()).isEqualByComparingTo("100");
    }

    @Test
    void theSameChangeSentTwiceHasOneEffectAndTheSameAnswer() {
        var awal = p.baris(MEDIA, "100");
        var pertama = ubah(p.perencana, awal, SelBaris.PAGU, "250");
        var kedua = ubah(p.perencana, awal, SelBaris.PAGU, "250");

        assertThat(kedua.baris().get(0).versi())
                .isEqualTo(pertama.baris().get(0).versi());
        assertThat(kedua.perubahan()).isEqualTo(pertama.perubahan());
        assertThat(p.oleh(() -> riwayat.baris(p.renjaId, awal.silsilah()))).hasSize(3);
    }

    @Test
    void twoSessionsThatTogetherExceedThePlafonBothSeeItAndNeitherMaySubmit() throws Exception {
        p.plafon("100", Map.of("PAD", "70", "DAU", "30"));
        var satu = p.oleh(() -> penyuntingan.tambahBaris(p.renjaId, List.of(MEDIA)))
                .baris()
                .get(0);
        var dua = p.oleh(() -> penyuntingan.tambahBaris(p.renjaId, List.of(LAYANAN)))
                .baris()
                .get(0);

        var hasil = bersamaan(
                () -> ubah(p.perencana, satu, SelBaris.PAGU, "60"), () -> ubah(p.rekan, dua, SelBaris.PAGU, "60"));

        assertThat(hasil).extracting(h -> h.total().total().intValueExact()).containsExactlyInAnyOrder(60, 120);
        for (var pelaku : List.of(p.perencana, p.rekan)) {
            var total = p.sebagai(pelaku, () -> riwayat.sejak(p.renjaId, 0)).total();
            assertThat(total.total()).isEqualByComparingTo("120");
            assertThat(total.sisa()).isEqualByComparingTo("-20");
            assertThat(total.melebihiPlafon()).isTrue();
        }
        ditolak("RNJ-004", () -> {
            renja.ajukan(p.renjaId);
            return null;
        });
        assertThat(rinci().renja().status()).isEqualTo(StatusRenja.DISUSUN);
    }

    @Test
    void partOfASumberDanaIsComparedWithItsPartOfThePlafonAndEachLineCountsOnce() {
        p.plafon("1000", Map.of("PAD", "70", "DAU", "930"));
        var baris = p.baris(MEDIA, "100");
        var hasil = ubah(p.perencana, baris, SelBaris.SUMBER_DANA, "PAD 80; DAU 20");

        assertThat(hasil.total().total()).isEqualByComparingTo("100");
        assertThat(hasil.total().belumDibagi()).isEqualByComparingTo("0");
        var pad = hasil.total().perSumberDana().stream()
                .filter(d -> d.kode().equals("PAD"))
                .findFirst()
                .orElseThrow();
        assertThat(pad.total()).isEqualByComparingTo("80");
        assertThat(pad.plafon()).isEqualByComparingTo("70");
    }

    @Test
    void submissionAndEditNeverRunSideBySide() throws Exception {
        p.plafon("100", Map.of());
        var baris = p.baris(MEDIA, "90");

        var hasil = bersamaan(
                () -> coba(() -> ubah(p.perencana, baris, SelBaris.PAGU, "150")),
                () -> coba(() -> p.sebagai(p.rekan, () -> {
                    renja.ajukan(p.renjaId);
                    return null;
                })));

        boolean diajukan = rinci().renja().status() == StatusRenja.DIAJUKAN;
        assertThat(diajukan).isEqualTo(rinci().total().compareTo(BigDecimal.valueOf(90)) == 0);
        assertThat(hasil).containsExactlyInAnyOrder("berhasil", diajukan ? "RNJ-010" : "RNJ-004");
    }

    @Test
    void lockedRenjaSaysWhoHoldsItWhySinceWhenAndWhomToAsk() {
        var baris = p.baris(MEDIA, "100");
        p.oleh(() -> {
            renja.ajukan(p.renjaId);
            return null;
        });

        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> ubah(p.perencana, baris, SelBaris.PAGU, "50"))
                .satisfies(e -> {
                    assertThat(e.kode()).isEqualTo("RNJ-010");
                    assertThat(e.argumen()[0]).isEqualTo("Rancangan");
                    assertThat((String) e.argumen()[1]).endsWith("WITA");
                    assertThat((String) e.argumen()[2]).startsWith("Mitra (Mitra Bappeda");
                });
        assertThat(rinci().baris()).hasSize(1);
    }

    @Test
    void exceptionByBappedaOpensTheLockAndEndsByItself() {
        var baris = p.baris(MEDIA, "100");
        p.oleh(() -> {
            renja.ajukan(p.renjaId);
            return null;
        });
        ditolak("AKS-01", () -> {
            izin.beri(p.renjaId, jam.instant().plus(Duration.ofHours(2)), "salah tulis");
            return null;
        });
        p.sebagai(p.kabid, () -> {
            izin.beri(p.renjaId, jam.instant().plus(Duration.ofHours(2)), "salah tulis");
            return null;
        });

        assertThat(ubah(p.perencana, baris, SelBaris.PAGU, "50").total().total())
                .isEqualByComparingTo("50");
        jdbc.sql("update renja_izin_sunting set sampai = waktu where renja_id = ?")
                .param(p.renjaId)
                .update();
        ditolak("RNJ-010", () -> ubah(p.perencana, satu(baris.id()), SelBaris.PAGU, "60"));
    }

    @Test
    void planOfAnotherPdOrPemdaIsNotTouched() {
        var baris = p.baris(MEDIA, "100");
        var lain = panggung.siapkan();

        assertThatThrownBy(() -> ubah(p.orangLain, baris, SelBaris.PAGU, "1")).hasMessageContaining("AKS-01");
        assertThatThrownBy(() -> ubah(lain.perencana, baris, SelBaris.PAGU, "1"))
                .hasMessageContaining("RNJ-404");
        assertThat(rinci().total()).isEqualByComparingTo("100");
    }

    @Test
    void deleteIsRefusedWithTheNamesOfWhatPointsAtTheLine() {
        var baris = p.baris(MEDIA, "100");
        jdbc.sql(
                        "insert into usulan (id, pemda, tahun, asal, pengusul, uraian, perangkat_daerah_id, status,"
                                + " kode_sub_kegiatan) values (?,?,2022,'MUSRENBANG','RW 3 Samaan','Papan informasi',?,'DITERIMA',?)")
                .params(id.selaras.kernel.Id.baru(), p.pemda, p.pdId, MEDIA)
                .update();

        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> p.oleh(() -> penyuntingan.hapusBaris(p.renjaId, baris.silsilah(), baris.versi())))
                .satisfies(e -> {
                    assertThat(e.kode()).isEqualTo("SUN-18");
                    assertThat(e.argumen()[2]).isEqualTo("1");
                    assertThat(e.argumen()[3]).isEqualTo("usulan RW 3 Samaan: Papan informasi");
                });
        assertThat(rinci().baris()).hasSize(1);
    }

    @Test
    void failureAfterTheFirstWriteLeavesNothingHalfDone() {
        var baris = p.baris(MEDIA, "100");
        doThrow(new IllegalStateException("mati"))
                .when(hitung)
                .total(any(Long.class), any(Integer.class), any(Long.class));

        assertThatThrownBy(() -> ubah(p.perencana, baris, SelBaris.PAGU, "999")).hasMessage("mati");

        Mockito.reset(hitung);
        assertThat(rinci().total()).isEqualByComparingTo("100");
        assertThat(p.oleh(() -> riwayat.baris(p.renjaId, baris.silsilah()))).hasSize(2);
    }

    @Test
    void browserLearnsWhatOthersChangedSinceItLastLooked() {
        var baris = p.baris(MEDIA, "100");
        var dilihat = rinci().renja().perubahan();
        ubah(p.rekan, baris, SelBaris.LOKASI, "Klojen");
        var kedua = p.baris(LAYANAN, "5");
        p.oleh(() -> penyuntingan.hapusBaris(p.renjaId, kedua.silsilah(), kedua.versi()));

        var perubahan = p.oleh(() -> riwayat.sejak(p.renjaId, dilihat));

        assertThat(perubahan.baris()).extracting(b -> b.isi().lokasi()).containsExactly("Klojen");
        assertThat(perubahan.silsilahDihapus()).containsExactly(kedua.silsilah());
        assertThat(perubahan.oleh().get(baris.silsilah())).startsWith("Sekretaris");
        assertThat(p.oleh(() -> riwayat.sejak(p.renjaId, perubahan.sampai())).baris())
                .isEmpty();
    }

    private HasilSunting ubah(Pelaku pelaku, BarisSubKegiatan baris, SelBaris sel, String teks) {
        return p.sebagai(pelaku, () -> penyuntingan.ubahSel(p.renjaId, baris.silsilah(), baris.versi(), sel, teks));
    }

    private RenjaRinci rinci() {
        return p.oleh(() -> renja.rinci(p.renjaId));
    }

    private BarisSubKegiatan satu(long id) {
        return rinci().baris().stream().filter(b -> b.id() == id).findFirst().orElseThrow();
    }

    private void ditolak(String kode, java.util.function.Supplier<?> kerja) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> p.oleh(kerja::get))
                .satisfies(e -> assertThat(e.kode()).isEqualTo(kode));
    }

    private static String coba(Callable<?> kerja) throws Exception {
        try {
            kerja.call();
            return "berhasil";
        } catch (PelanggaranAturan e) {
            return e.kode();
        }
    }

    private static <T> List<T> bersamaan(Callable<T> satu, Callable<T> dua) throws Exception {
        var garis = new CyclicBarrier(2);
        var kolam = Executors.newFixedThreadPool(2);
        try {
            List<Future<T>> hasil = List.of(
                    kolam.submit(() -> {
                        garis.await();
                        return satu.call();
                    }),
                    kolam.submit(() -> {
                        garis.await();
                        return dua.call();
                    }));
            return List.of(hasil.get(0).get(), hasil.get(1).get());
        } finally {
            kolam.shutdown();
        }
    }
}
