package id.selaras.verifikasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.kernel.PemdaAktif;
import id.selaras.peragaan.PanggungTolokukur;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tolokukur.Hasil;
import id.selaras.uji.UjiPersistensi;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** The rules on every Renja of a year: a city of 3,000 lines, and ten times as much. */
@UjiPersistensi
@Import({PanggungTolokukur.class, KotaBesar.class})
@TestPropertySource(properties = "selaras.uji.hitung-sql=false")
class VerifikasiTolokukur {

    private static final int SASARAN = 1_000;
    /** Ten times as many lines may cost ten times as much, and a tenth more for what does not fit near the processor. */
    private static final double LINEAR = 1.1;

    @Autowired
    PanggungTolokukur peragaan;

    @Autowired
    KotaBesar kota;

    @Autowired
    VerifikasiService verifikasi;

    @Autowired
    RenjaService renja;

    @Test
    void aCityAndTenTimesAsMuch() {
        PemdaAktif.dengan(PanggungTolokukur.PEMDA, () -> {
            peragaan.bukaTahun();
            var asal = renja.daftar(PanggungTolokukur.TAHUN);
            double[] lama = new double[2];
            long[] temuan = new long[2];
            int[] baris = {3_000, 30_000};
            for (int i = 0; i < baris.length; i++) {
                kota.tumbuhSampai(baris[i], PanggungTolokukur.TAHUN, asal);
                assertThat(kota.baris()).isEqualTo(baris[i]);
                lama[i] = ukur();
                temuan[i] =
                        verifikasi.periksaPemda(PanggungTolokukur.TAHUN).semua().count();
            }
            double perBaris = lama[1] / lama[0] * baris[0] / baris[1];
            Hasil.catat(
                    "verifikasi",
                    "milidetik3000",
                    lama[0],
                    "sasaranMilidetik3000",
                    SASARAN,
                    "temuan3000",
                    temuan[0],
                    "milidetik30000",
                    lama[1],
                    "temuan30000",
                    temuan[1],
                    "rasioPerBaris",
                    perBaris,
                    "sasaranRasioPerBaris",
                    LINEAR,
                    "tercapai",
                    lama[0] < SASARAN && perBaris <= LINEAR);
        });
    }

    private double ukur() {
        try {
            return Hasil.milidetik(5, () -> verifikasi.periksaPemda(PanggungTolokukur.TAHUN));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
