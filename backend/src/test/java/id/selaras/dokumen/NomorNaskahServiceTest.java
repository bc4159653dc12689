package id.selaras.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.akses.Peran;
import id.selaras.dokumen.surat.PustakaNaskah;
import id.selaras.dokumen.surat.TemplatNaskah;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.uji.KotaUji;
import id.selaras.uji.UjiPersistensi;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UjiPersistensi
class NomorNaskahServiceTest {

    private static final int SERENTAK = 6;

    @Autowired
    KotaUji kotaUji;

    @Autowired
    NomorNaskahService nomor;

    @Autowired
    PustakaNaskah pustaka;

    KotaUji.Kota kota;
    TemplatNaskah sk;

    @BeforeEach
    void siapkan() {
        kota = kotaUji.baru();
        sk = pustaka.semua().stream()
                .filter(t -> t.jenis().equals("SK_TIM"))
                .findFirst()
                .orElse(pustaka.semua().get(0));
    }

    private List<String> serentak(LongStream acuan) throws Exception {
        var mulai = new CyclicBarrier(SERENTAK);
        var pelari = Executors.newFixedThreadPool(SERENTAK);
        try {
            var kerja = acuan.mapToObj(id -> (Callable<String>) () -> {
                        mulai.await(30, TimeUnit.SECONDS);
                        return kota.sistem(() -> nomor.nomor(sk, id, "Bappeda")).nomor();
                    })
                    .toList();
            var hasil = new ArrayList<String>();
            for (var janji : pelari.invokeAll(kerja)) {
                hasil.add(janji.get());
            }
            return hasil;
        } finally {
            pelari.shutdownNow();
        }
    }

    @Test
    void papersNumberedAtTheSameMomentGetOneNumberEach() throws Exception {
        assertThat(serentak(LongStream.rangeClosed(1, SERENTAK))).doesNotHaveDuplicates();
        assertThat(kota.sistem(() -> nomor.nomor(sk, 99, "Bappeda")).nomor())
                .isEqualTo(sk.klasifikasi() + "/" + (SERENTAK + 1) + "/Bappeda/"
                        + kota.sistem(() -> nomor.nomor(sk, 99, "Bappeda"))
                                .tanggal()
                                .getYear());
    }

    @Test
    void onePaperIssuedByManyAtOnceKeepsOneNumber() throws Exception {
        assertThat(serentak(LongStream.generate(() -> 7L).limit(SERENTAK)).stream()
                        .distinct())
                .hasSize(1);
    }

    @Test
    void schemeIsOfOnePemdaAndNeedsItsRunningNumberAndYear() {
        var kabid = kota.orang("kabid", Peran.KABID_BAPPEDA, null);
        kota.sebagai(kabid, () -> {
            nomor.ubah(sk.jenis(), "B-{urut}/{tahun}");
            return null;
        });
        var lain = kotaUji.baru();
        assertThat(kota.sistem(() -> nomor.nomor(sk, 1, "Bappeda")).nomor()).startsWith("B-1/");
        assertThat(lain.sistem(() -> nomor.nomor(sk, 1, "Bappeda")).nomor()).doesNotStartWith("B-");
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> kota.sebagai(kabid, () -> {
                    nomor.ubah(sk.jenis(), "B-{urut}");
                    return null;
                }))
                .satisfies(e -> assertThat(e.kode()).isEqualTo("DKM-06"));
    }
}
