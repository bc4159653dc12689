package id.selaras.peragaan;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.selaras.akses.Pelaku;
import id.selaras.akses.PenggunaService;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.JamGeser;
import id.selaras.kernel.PemdaAktif;
import id.selaras.tolokukur.Hasil;
import id.selaras.tolokukur.Lama;
import id.selaras.tolokukur.MesinPolos;
import id.selaras.uji.BasisDataUji;
import id.selaras.uji.UjiPersistensi;
import id.selaras.workflow.PenggerakProses;
import id.selaras.workflow.tugas.Putusan;
import id.selaras.workflow.tugas.TugasService;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Wait states a second: the whole year of the demo through TugasService, inbox, trail, rules and frozen
 * versions, against the bare engine doing the same number on a database of the same kind and settings.
 * Each step of the product is followed by as many of the bare engine, so that whatever else the machine
 * does, it does to both. What the scripted actors need to think of their decisions is not counted; what
 * the product does until the next wait state is.
 */
@UjiPersistensi
@TestPropertySource(properties = "selaras.uji.hitung-sql=false")
class TugasTolokukur {

    private static final int PD = 24;
    private static final double SASARAN = 0.7;

    @Autowired
    PemuatPeragaan pemuat;

    @Autowired
    TahunSimulasi tahun;

    @Autowired
    PanggungTerukur panggung;

    @Autowired
    DataSource produk;

    @Test
    void waitStatesASecondThroughTheProductAndThroughTheBareEngine() throws Exception {
        try (var sumber = seperti(produk.unwrap(HikariDataSource.class));
                var mesin = new MesinPolos(sumber)) {
            panggung.polos = mesin;
            PemdaAktif.dengan(PemuatPeragaan.PEMDA, this::mainkan);
        }
        panggung.catat();
        assertThat(panggung.keadaanTunggu).isGreaterThan(100);
    }

    /** A pool like the product's, on an empty database beside its own. */
    private static HikariDataSource seperti(HikariDataSource asal) {
        var sama = new HikariConfig();
        sama.setJdbcUrl(BasisDataUji.urlBaru());
        sama.setUsername(asal.getUsername());
        sama.setPassword(asal.getPassword());
        sama.setMaximumPoolSize(asal.getMaximumPoolSize());
        sama.setTransactionIsolation(asal.getTransactionIsolation());
        return new HikariDataSource(sama);
    }

    /** The first half of the tasks warms both up. */
    private void mainkan() {
        var berkas = new Berkas(PemuatPeragaan.PEMDA);
        var acuan = pemuat.siapkan(berkas, PD);
        Map<Long, String> kunciPd =
                pemuat.pd(berkas).entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        tahun.mainkan(berkas, acuan, kunciPd, selesai -> {
            if (selesai == PD * 7) {
                panggung.nol();
            }
        });
    }

    /** The stage with a watch in its hand. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Jam {

        @Bean
        @Primary
        PanggungTerukur panggungTerukur(
                JamGeser jam,
                PenggerakProses penggerak,
                TugasService tugas,
                PenggunaService pengguna,
                Wewenang wewenang,
                JdbcClient jdbc,
                ApplicationEventPublisher peristiwa) {
            return new PanggungTerukur(jam, penggerak, tugas, pengguna, wewenang, jdbc, peristiwa);
        }
    }

    static class PanggungTerukur extends Panggung {

        private static final List<String> MENUNGGU = List.of(
                "userTask", "receiveTask", "intermediateMessageCatch", "intermediateTimer", "eventBasedGateway");

        private final Map<String, Satu> perElemen = new TreeMap<>();
        private final JdbcClient jdbc;
        private MesinPolos polos;
        private int tugas;
        private int keadaanTunggu;
        private Lama lamaProduk = Lama.NOL;
        private Lama lamaPolos = Lama.NOL;

        private record Satu(int banyak, Lama lama) {
            Satu tambah(Satu lain) {
                return new Satu(banyak + lain.banyak, lama.tambah(lain.lama));
            }
        }

        PanggungTerukur(
                JamGeser jam,
                PenggerakProses penggerak,
                TugasService tugas,
                PenggunaService pengguna,
                Wewenang wewenang,
                JdbcClient jdbc,
                ApplicationEventPublisher peristiwa) {
            super(jam, penggerak, tugas, pengguna, wewenang, jdbc, peristiwa);
            this.jdbc = jdbc;
        }

        private void nol() {
            tugas = 0;
            keadaanTunggu = 0;
            lamaProduk = Lama.NOL;
            lamaPolos = Lama.NOL;
            perElemen.clear();
        }

        @Override
        void selesaikan(Pelaku oleh, long tugasId, Putusan putusan) {
            var elemen = jdbc.sql("select elemen from tugas where id = ?")
                    .param(tugasId)
                    .query(String.class)
                    .single();
            int sebelum = dilalui();
            var lama = Lama.dari(() -> super.selesaikan(oleh, tugasId, putusan));
            int dilalui = dilalui() - sebelum;
            tugas++;
            keadaanTunggu += dilalui;
            lamaProduk = lamaProduk.tambah(lama);
            perElemen.merge(elemen, new Satu(1, lama), Satu::tambah);
            for (int i = 0; i < dilalui; i++) {
                lamaPolos = lamaPolos.tambah(polos.satu());
            }
        }

        /** Wait states that the engine of the product has left behind. */
        private int dilalui() {
            return jdbc.sql("select count(*) from act_hi_actinst where end_time_ is not null and act_type_ in (:jenis)")
                    .param("jenis", MENUNGGU)
                    .query(Integer.class)
                    .single();
        }

        private void catat() {
            perElemen.forEach((elemen, s) -> System.out.printf(
                    "%s %d x %.1f ms, processor %.1f ms%n",
                    elemen, s.banyak, s.lama.dinding() / 1e6 / s.banyak, s.lama.prosesor() / 1e6 / s.banyak));
            double rasio = (double) lamaPolos.dinding() / lamaProduk.dinding();
            Hasil.catat(
                    "tugas",
                    "tugas",
                    tugas,
                    "waitStates",
                    keadaanTunggu,
                    "produkPerDetik",
                    1e9 * keadaanTunggu / lamaProduk.dinding(),
                    "mesinPolosPerDetik",
                    1e9 * keadaanTunggu / lamaPolos.dinding(),
                    "rasio",
                    rasio,
                    "rasioWaktuProsesor",
                    (double) lamaPolos.prosesor() / lamaProduk.prosesor(),
                    "sasaranRasio",
                    SASARAN,
                    "tercapai",
                    rasio >= SASARAN);
        }
    }
}
