package id.selaras.verifikasi.aturan;

import static id.selaras.verifikasi.aturan.PesanUji.pesan;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.kernel.Tahap;
import id.selaras.tahunan.renja.StatusRenja;
import id.selaras.tahunan.rkpd.Jadwal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThpTest {

    @ParameterizedTest
    @CsvSource({"2020-12-07,0", "2020-12-08,0", "2020-12-09,1"})
    void skOfTheTimIsNotDatedAfterTheOrientasi(LocalDate sk, int temuan) {
        var uji = KonteksUji.renja();
        uji.berkas("SK_TIM", sk);
        uji.berkas("ORIENTASI", LocalDate.of(2020, 12, 8));

        assertThat(uji.periksa("THP-01"))
                .hasSize(temuan)
                .allSatisfy(
                        t -> assertThat(pesan(t)).contains("9 Desember 2020").contains("8 Desember 2020"));
    }

    @Test
    void rancanganBuildsOnSuratEdaranAndRancanganAwal() {
        var uji = KonteksUji.renja();
        uji.suratEdaran = false;
        uji.selesai.clear();

        assertThat(uji.periksa("THP-02")).extracting(Temuan::kunciPesan).containsExactly("THP-02.rkpd", "THP-02");
        assertThat(pesan(uji.periksa("THP-02").get(1)))
                .startsWith("Rancangan dibuka padahal Rancangan awal Renja ini belum selesai");
    }

    @Test
    void rancanganAkhirBuildsOnThePerkadaAndPdPassedOverIsNotHeldUpAgain() {
        var uji = KonteksUji.renja();
        uji.tahap = Tahap.RANCANGAN_AKHIR;
        uji.selesai.remove(Tahap.RANCANGAN);
        assertThat(uji.periksa("THP-02")).hasSize(2);

        uji.perkada = true;
        uji.dilewati = true;
        assertThat(uji.periksa("THP-02")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2021-02-25,0", "2021-02-24,1"})
    void stageStillOpenAfterItsDateIsTold(LocalDate batas, int temuan) {
        var uji = KonteksUji.renja();
        uji.jadwal.add(new Jadwal(
                1,
                "RENJA_PENYUSUNAN_RANCANGAN",
                "Penyusunan rancangan Renja",
                batas,
                null,
                "SE",
                "ditetapkan",
                "TUGAS",
                false,
                null,
                false));

        assertThat(uji.periksa("THP-03")).hasSize(temuan).allSatisfy(t -> {
            assertThat(t.bobot()).isEqualTo(Bobot.INFO);
            assertThat(pesan(t)).contains("lewat 1 hari").contains("SE (ditetapkan)");
        });
        uji.status = StatusRenja.DIAJUKAN;
        assertThat(uji.periksa("THP-03")).isEmpty();
        uji.status = StatusRenja.DIKEMBALIKAN;
        assertThat(uji.periksa("THP-03")).isEmpty();
    }

    @Test
    void paperIsAskedForFromItsStageOn() {
        var uji = KonteksUji.renja();
        uji.kerangka = KerangkaUji.limaBab();
        assertThat(uji.periksa("THP-04")).extracting(t -> t.lokus().kunci()).containsExactly("SK_TIM", "NOTULEN_FORUM");

        uji.tahap = Tahap.RANCANGAN_AWAL;
        uji.berkas("sk_tim", null);
        assertThat(uji.periksa("THP-04")).isEmpty();
    }
}
