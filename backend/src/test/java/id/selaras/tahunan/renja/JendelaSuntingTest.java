package id.selaras.tahunan.renja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.tahunan.rkpd.JadwalService;
import id.selaras.tahunan.rkpd.Jendela;
import id.selaras.uji.UjiPersistensi;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bappeda opens, closes and extends the window of a stage. */
@UjiPersistensi
class JendelaSuntingTest {

    private static final String MEDIA = "2.16.02.2.01.05";
    private static final String LAYANAN = "2.16.02.2.01.06";
    private static final String TAHAPAN = "RENJA_PENYUSUNAN_RANCANGAN";

    @Autowired
    PanggungRenja panggung;

    @Autowired
    PenyuntinganRenja penyuntingan;

    @Autowired
    JadwalService jadwal;

    @Autowired
    IzinSuntingService izin;

    @Autowired
    KunciRenja kunci;

    @Autowired
    RenjaService renja;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock jam;

    private PanggungRenja.Panggung p;
    private BarisSubKegiatan baris;
    private LocalDate hariIni;

    @BeforeEach
    void siapkan() {
        p = panggung.siapkan();
        hariIni = p.oleh(() -> LocalDate.now(jam));
        p.sistem(() -> jadwal.isi(2022, TAHAPAN, "Penyusunan rancangan", null, 10, "uji", "S"));
        baris = p.baris(MEDIA, "100");
    }

    @Test
    void beforeTheWindowOpensThePlanIsReadOnlyAndSaysFromWhen() {
        atur(new Jendela(hariIni.plusDays(2), hariIni.plusDays(9), false));

        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> ubah("90"))
                .satisfies(e -> {
                    assertThat(e.kode()).isEqualTo("RNJ-014");
                    assertThat(e.argumen()).containsExactly("Rancangan", hariIni.plusDays(2), "Kabid");
                });
        var keadaan = p.oleh(() -> kunci.keadaan(renja.ambil(p.renjaId)));
        assertThat(keadaan.bolehSunting()).isFalse();
        assertThat(keadaan.sebab().kode()).isEqualTo("RNJ-014");
    }

    @Test
    void aClosedWindowHoldsUntilItIsExtendedOrAnExceptionIsGiven() {
        atur(new Jendela(null, hariIni.minusDays(1), true));
        ditolak("RNJ-015", "90");

        p.sebagai(p.kabid, () -> {
            izin.beri(p.renjaId, jam.instant().plus(Duration.ofHours(2)), "salah tulis");
            return null;
        });
        ubah("90");
        jdbc.sql("update renja_izin_sunting set sampai = waktu where renja_id = ?")
                .param(p.renjaId)
                .update();
        ditolak("RNJ-015", "80");

        atur(new Jendela(null, hariIni, true));
        assertThat(ubah("80")).isEqualByComparingTo("80");
    }

    @Test
    void aStageThatIsOnlyLateStaysOpen() {
        atur(new Jendela(null, hariIni.minusDays(5), false));

        assertThat(ubah("70")).isEqualByComparingTo("70");
    }

    @Test
    void whatWasReturnedIsMendedAfterTheWindowButTakesUpNothingNew() {
        atur(new Jendela(null, hariIni.minusDays(1), true));
        jdbc.sql("update renja set status = 'DIKEMBALIKAN' where id = ?")
                .param(p.renjaId)
                .update();

        assertThat(ubah("60")).isEqualByComparingTo("60");
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> p.oleh(() -> penyuntingan.tambahBaris(p.renjaId, List.of(LAYANAN))))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo("RNJ-016");
        p.oleh(() -> penyuntingan.hapusBaris(p.renjaId, baris.silsilah(), baris.versi()));
        p.oleh(() -> penyuntingan.urungkan(p.renjaId));
        assertThat(p.oleh(() -> renja.rinci(p.renjaId)).baris()).hasSize(1);
    }

    @Test
    void aWindowDoesNotEndBeforeItBegins() {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> atur(new Jendela(hariIni, hariIni.minusDays(1), false)))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo("JDW-05");
    }

    private void atur(Jendela jendela) {
        p.sebagai(p.kabid, () -> {
            jadwal.atur(2022, TAHAPAN, jendela, "SE 050/1/2021");
            return null;
        });
    }

    private java.math.BigDecimal ubah(String pagu) {
        var hasil = p.oleh(() -> penyuntingan.ubahSel(p.renjaId, baris.silsilah(), baris.versi(), SelBaris.PAGU, pagu));
        baris = hasil.baris().get(0);
        return hasil.total().total();
    }

    private void ditolak(String kode, String pagu) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> ubah(pagu))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo(kode);
    }
}
