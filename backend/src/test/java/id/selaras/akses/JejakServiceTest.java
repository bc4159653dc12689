package id.selaras.akses;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.uji.HitungSql;
import id.selaras.uji.KotaUji;
import id.selaras.uji.UjiPersistensi;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@UjiPersistensi
class JejakServiceTest {

    @Autowired
    KotaUji kotaUji;

    @Autowired
    JejakAudit audit;

    @Autowired
    JejakService jejak;

    @Autowired
    TransactionTemplate transaksi;

    @Autowired
    Clock jam;

    KotaUji.Kota kota;
    long kominfo;
    long dinkes;
    Pelaku admin;
    Pelaku perencana;
    Pelaku camat;

    @BeforeEach
    void siapkan() {
        kota = kotaUji.baru();
        kominfo = kota.pd("2.16", "Dinas Kominfo");
        dinkes = kota.pd("1.02", "Dinas Kesehatan");
        admin = kota.orang("admin", Peran.ADMIN, null);
        perencana = kota.orang("perencana", Peran.PERENCANA_PD, kominfo);
        camat = kota.orang("camat", Peran.CAMAT, null);
    }

    @Test
    void everyPageFollowsTheOneBeforeWithNothingTwiceAndNothingLeftOut() throws Exception {
        for (int i = 0; i < 125; i++) {
            catat(admin, "uji.banyak", kominfo, "Baris " + i);
        }
        var terlihat = new ArrayList<Long>();
        KursorJejak mulai = null;
        int halaman = 0;
        do {
            var kunci = mulai;
            var hasil = kota.sebagai(
                    admin,
                    () -> jejak.cari(SaringJejak.SEMUA, kunci == null ? null : KursorJejak.baca(kunci.toString())));
            hasil.isi().forEach(b -> terlihat.add(b.id()));
            mulai = hasil.lanjut();
            halaman++;
        } while (mulai != null);
        assertThat(halaman).isEqualTo(3);
        assertThat(terlihat).hasSize(125);
        assertThat(new HashSet<>(terlihat)).hasSize(125);
        assertThat(HitungSql.selama(() -> kota.sebagai(admin, () -> jejak.cari(SaringJejak.SEMUA, null))))
                .hasSize(1);
    }

    @Test
    void aPersonSeesTheOwnPdAndTheOwnActsOnly() {
        catat(admin, "uji.kominfo", kominfo, "Di Kominfo");
        catat(admin, "uji.dinkes", dinkes, "Di Dinkes");
        catat(perencana, "uji.sendiri", null, "Perbuatan sendiri");
        assertThat(ringkasan(perencana, SaringJejak.SEMUA)).containsExactly("Perbuatan sendiri", "Di Kominfo");
        assertThat(ringkasan(camat, SaringJejak.SEMUA)).isEmpty();
        assertThat(ringkasan(admin, SaringJejak.SEMUA)).hasSize(3);
        var lain = kotaUji.baru();
        assertThat(lain.sebagai(
                        lain.orang("admin", Peran.ADMIN, null),
                        () -> jejak.cari(SaringJejak.SEMUA, null).isi()))
                .isEmpty();
        assertThat(kota.sebagai(perencana, () -> jejak.orang()))
                .extracting(JejakService.Orang::nama)
                .containsExactly("Orang perencana");
        assertThat(kota.sebagai(admin, () -> jejak.orang())).hasSize(3);
    }

    @Test
    void askingForAnotherPdByFilterDoesNotOpenIt() {
        catat(admin, "uji.dinkes", dinkes, "Di Dinkes");
        assertThat(ringkasan(perencana, new SaringJejak(null, null, null, null, null, null, dinkes, null)))
                .isEmpty();
    }

    @Test
    void filtersByTimePersonActThingAndText() {
        catat(admin, "uji.satu", kominfo, "Pagu 100% naik_turun");
        catat(perencana, "uji.dua", kominfo, "Pagu seratus");
        var hari = LocalDate.now(jam);
        assertThat(ringkasan(admin, saring(hari, hari, null, null, null))).hasSize(2);
        assertThat(ringkasan(admin, saring(hari.plusDays(1), null, null, null, null)))
                .isEmpty();
        assertThat(ringkasan(admin, saring(null, hari.minusDays(1), null, null, null)))
                .isEmpty();
        assertThat(ringkasan(admin, saring(null, null, perencana.id(), null, null)))
                .containsExactly("Pagu seratus");
        assertThat(ringkasan(admin, saring(null, null, null, "uji.satu", null)))
                .containsExactly("Pagu 100% naik_turun");
        assertThat(ringkasan(admin, saring(null, null, null, null, "100%"))).containsExactly("Pagu 100% naik_turun");
        assertThat(ringkasan(admin, saring(null, null, null, null, "PAGU"))).hasSize(2);
        assertThat(ringkasan(admin, saring(null, null, null, null, "' or 1=1 --")))
                .isEmpty();
    }

    @Test
    void theDownloadHoldsEveryRowAndIsItselfRecorded() {
        for (int i = 0; i < 1203; i++) {
            catat(admin, "uji.banyak", kominfo, "Baris " + i);
        }
        List<BarisJejak> diunduh = new ArrayList<>();
        kota.sebagai(perencana, () -> jejak.unduh(saring(null, null, null, "uji.banyak", null), diunduh::add));
        assertThat(diunduh).hasSize(1203);
        assertThat(ringkasan(perencana, saring(null, null, perencana.id(), "jejak.diunduh", null)))
                .hasSize(1);
    }

    @Test
    void aBrokenPlaceInTheAddressMeansTheBeginning() {
        assertThat(KursorJejak.baca("x")).isNull();
        assertThat(KursorJejak.baca(null)).isNull();
        assertThat(KursorJejak.baca("1-99999999999999999999")).isNull();
        assertThat(KursorJejak.baca("5-7")).isEqualTo(new KursorJejak(java.time.Instant.ofEpochMilli(5), 7));
    }

    private static SaringJejak saring(LocalDate dari, LocalDate sampai, Long orang, String aksi, String teks) {
        return new SaringJejak(dari, sampai, orang, null, null, aksi, null, teks);
    }

    private List<String> ringkasan(Pelaku siapa, SaringJejak saring) {
        return kota.sebagai(
                siapa,
                () -> jejak.cari(saring, null).isi().stream()
                        .map(BarisJejak::ringkasan)
                        .toList());
    }

    private void catat(Pelaku siapa, String aksi, Long pd, String ringkasan) {
        kota.sebagai(siapa, () -> transaksi.executeWithoutResult(t -> audit.catat(aksi, "uji", 1L, pd, ringkasan)));
    }
}
