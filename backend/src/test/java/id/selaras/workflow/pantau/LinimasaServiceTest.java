package id.selaras.workflow.pantau;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.kernel.Id;
import id.selaras.kernel.PemdaAktif;
import id.selaras.tahunan.rkpd.JadwalService;
import id.selaras.uji.HitungSql;
import id.selaras.uji.UjiPersistensi;
import id.selaras.workflow.pantau.Linimasa.Keadaan;
import id.selaras.workflow.pantau.Linimasa.Rentang;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UjiPersistensi
class LinimasaServiceTest {

    private static final int TAHUN = 2099;

    @Autowired
    LinimasaService linimasa;

    @Autowired
    JadwalService jadwal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock jam;

    private String pemda;
    private LocalDate kini;

    @BeforeEach
    void siapkan() {
        pemda = "98." + UUID.randomUUID().toString().substring(0, 6);
        kini = LocalDate.now(jam);
        diPemda(() -> {
            jadwal.isi(TAHUN, "RKPD_PERSIAPAN", "Persiapan", kini.minusDays(30), null, "uji", "S");
            jadwal.isi(TAHUN, "RKPD_RANCANGAN_AWAL", "Rancangan awal", kini.minusDays(10), null, "uji", "S");
            jadwal.isi(TAHUN, "RKPD_MUSRENBANG", "Musrenbang", kini.plusDays(10), null, "uji", "S");
            jadwal.isi(TAHUN, "RENJA_PERBAIKAN", "Perbaikan", null, 7, "uji", "S");
        });
        tugas("RKPD_PERSIAPAN", 40, 30, 31, "SELESAI");
        tugas("RKPD_RANCANGAN_AWAL", 20, 10, 5, "SELESAI");
        tugas("RKPD_RANCANGAN_AWAL", 19, 10, null, "TERBUKA");
        tugas("RKPD_RANCANGAN_AWAL", 19, 10, 18, "DIBATALKAN");
    }

    @Test
    void whatIsDoneLateOrStillToComeIsTold() {
        var hasil = susun();

        assertThat(hasil.baris())
                .extracting(b -> b.tahapan() + " " + b.keadaan(kini) + " " + b.selesai() + "/" + b.tugas())
                .containsExactly(
                        "RKPD_PERSIAPAN " + Keadaan.SELESAI + " 1/1",
                        "RKPD_RANCANGAN_AWAL " + Keadaan.TERLAMBAT + " 1/2",
                        "RKPD_MUSRENBANG " + Keadaan.NANTI + " 0/0");
    }

    @Test
    void aStageIsTakenToBeginWhereTheOneBeforeItEndsAndRunsUntilTodayWhileItIsOpen() {
        var hasil = susun();

        assertThat(hasil.baris().get(1).rencana()).isEqualTo(new Rentang(kini.minusDays(29), kini.minusDays(10)));
        assertThat(hasil.baris().get(1).nyata()).isEqualTo(new Rentang(kini.minusDays(20), kini));
        assertThat(hasil.baris().get(2).rencana().dari()).isEqualTo(kini.minusDays(9));
        assertThat(hasil.baris().get(2).nyata()).isNull();
    }

    @Test
    void theChartReachesFromTheFirstMonthToTheLastAndTodayLiesOnIt() {
        var hasil = susun();

        assertThat(hasil.x(hasil.awal())).isZero();
        assertThat(hasil.x(hasil.akhir().plusDays(1))).isEqualTo(Linimasa.LEBAR);
        assertThat(hasil.x(kini)).isBetween(1L, Linimasa.LEBAR - 1L);
        assertThat(hasil.memuatHariIni()).isTrue();
        assertThat(hasil.lebar(new Rentang(hasil.awal(), hasil.akhir()))).isEqualTo(Linimasa.LEBAR);
    }

    @Test
    void aStageOfEachTahapCountsItsOwnTasks() {
        diPemda(() -> {
            jadwal.isi(TAHUN, "RENJA_VERIFIKASI_RANCANGAN", "Verifikasi rancangan", kini, null, "uji", "S");
            jadwal.isi(TAHUN, "RENJA_VERIFIKASI_RANCANGAN_AKHIR", "Verifikasi akhir", kini, null, "uji", "S");
        });
        tugas("RENJA_VERIFIKASI", 3, -3, 1, "SELESAI");
        jdbc.sql("update tugas set tahap = 'RANCANGAN' where pemda = ? and tahapan = 'RENJA_VERIFIKASI'")
                .param(pemda)
                .update();

        assertThat(susun().baris())
                .filteredOn(b -> b.tahapan().startsWith("RENJA_VERIFIKASI"))
                .extracting(b -> b.tahapan() + " " + b.selesai() + "/" + b.tugas())
                .containsExactlyInAnyOrder("RENJA_VERIFIKASI_RANCANGAN 1/1", "RENJA_VERIFIKASI_RANCANGAN_AKHIR 0/0");
    }

    @Test
    void moreTasksMeanNoMoreStatements() throws Exception {
        int sedikit = HitungSql.selama(this::susun).size();
        for (int i = 0; i < 30; i++) {
            tugas("RKPD_MUSRENBANG", 1, -9, null, "TERBUKA");
        }

        assertThat(HitungSql.selama(this::susun)).hasSize(sedikit);
    }

    private Linimasa susun() {
        return PemdaAktif.dengan(pemda, () -> linimasa.susun(TAHUN));
    }

    private void diPemda(Runnable kerja) {
        PemdaAktif.dengan(pemda, kerja);
    }

    /** Days are counted back from today. */
    private void tugas(String tahapan, int dibuat, int batas, Integer selesai, String status) {
        jdbc.sql("insert into tugas (id, pemda, task_id, instansi, instansi_akar, proses, elemen, nama, peran,"
                        + " kelompok, kunci, tahun, tahapan, ringkasan, dibuat, batas, status, selesai)"
                        + " values (?,?,?,'i','i','P','e','Tugas','SEKDA','SEKDA','k',?,?,'x',?,?,?,?)")
                .params(
                        Id.baru(),
                        pemda,
                        UUID.randomUUID().toString(),
                        TAHUN,
                        tahapan,
                        siang(dibuat),
                        siang(batas),
                        status,
                        selesai == null ? null : siang(selesai))
                .update();
    }

    private LocalDateTime siang(int hariLalu) {
        return kini.minusDays(hariLalu)
                .atTime(LocalTime.NOON)
                .atZone(jam.getZone())
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
    }
}
