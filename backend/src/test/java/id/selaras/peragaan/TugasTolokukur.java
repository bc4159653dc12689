package id.selaras.peragaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.akses.Pelaku;
import id.selaras.akses.PenggunaService;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.JamGeser;
import id.selaras.kernel.PemdaAktif;
import id.selaras.tolokukur.Hasil;
import id.selaras.tolokukur.MesinPolos;
import id.selaras.uji.UjiPersistensi;
import id.selaras.workflow.PenggerakProses;
import id.selaras.workflow.tugas.Putusan;
import id.selaras.workflow.tugas.TugasService;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
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
 * versions, against the bare engine doing the same number. What the scripted actors need to think of
 * their decisions is not counted; what the product does until the next wait state is.
 */
@UjiPersistensi
@TestPropertySource(properties = "selaras.uji.hitung-sql=false")
class TugasTolokukur {

    private static final int PD = 12;

    @Autowired
    PemuatPeragaan pemuat;

    @Autowired
    TahunSimulasi tahun;

    @Autowired
    PanggungTerukur panggung;

    @Test
    void waitStatesASecondThroughTheProductAndThroughTheBareEngine() throws Exception {
        long[] produk = PemdaAktif.dengan(PemuatPeragaan.PEMDA, this::mainkan);
        double perDetik = 1e9 * produk[0] / produk[1];
        int setara = (int) Math.ceil(produk[0] / (double) MesinPolos.TUGAS);
        double polos;
        try (var mesin = new MesinPolos("jdbc:h2:mem:polos-" + UUID.randomUUID(), "sa", "")) {
            mesin.jalankan(setara);
            polos = 1000.0
                    * setara
                    * MesinPolos.TUGAS
                    / Hasil.sekali(() -> {
                        mesin.jalankan(setara);
                        return null;
                    });
        }
        Hasil.catat(
                "tugas",
                "waitStates",
                produk[0],
                "produkPerDetik",
                perDetik,
                "mesinPolosPerDetik",
                polos,
                "rasio",
                perDetik / polos,
                "sasaranRasio",
                0.7);
        assertThat(produk[0]).isGreaterThan(100);
    }

    /** @return completed tasks, and the nanoseconds between wait states; the first third warms up */
    private long[] mainkan() {
        var berkas = new Berkas(PemuatPeragaan.PEMDA);
        var acuan = pemuat.siapkan(berkas, PD);
        Map<Long, String> kunciPd =
                pemuat.pd(berkas).entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        panggung.nol();
        tahun.mainkan(berkas, acuan, kunciPd, selesai -> {
            if (selesai == PD * 5) {
                panggung.nol();
            }
        });
        panggung.perElemen.forEach((elemen, lama) ->
                System.out.println(elemen + " " + lama[0] + " x " + lama[1] / Math.max(1, lama[0]) / 1_000 + " us"));
        return new long[] {panggung.banyak, panggung.lama};
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

        private final Map<String, long[]> perElemen = new TreeMap<>();
        private final JdbcClient jdbc;
        private long banyak;
        private long lama;

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
            banyak = 0;
            lama = 0;
            perElemen.clear();
        }

        @Override
        void selesaikan(Pelaku oleh, long tugasId, Putusan putusan) {
            var elemen = jdbc.sql("select elemen from tugas where id = ?")
                    .param(tugasId)
                    .query(String.class)
                    .single();
            long mulai = System.nanoTime();
            super.selesaikan(oleh, tugasId, putusan);
            long satu = System.nanoTime() - mulai;
            banyak++;
            lama += satu;
            var jumlah = perElemen.computeIfAbsent(elemen, e -> new long[2]);
            jumlah[0]++;
            jumlah[1] += satu;
        }
    }
}
