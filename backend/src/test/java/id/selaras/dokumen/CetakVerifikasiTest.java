package id.selaras.dokumen;

import static id.selaras.dokumen.ContohDokumen.IDENTITAS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CetakVerifikasiTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 500})
    void theThreeFormsHoldAllTheirRows(int banyak) {
        try (var pdf = baca(banyak, false)) {
            assertThat(BacaPdf.hitung(pdf.teks(), "Berita acara forum")).isEqualTo(banyak);
            assertThat(BacaPdf.hitung(pdf.teks(), "LKP-07")).isEqualTo(banyak);
            assertThat(BacaPdf.hitung(pdf.teks(), "Lengkapi analisis")).isEqualTo(banyak);
            assertThat(BacaPdf.hitung(pdf.teks(), "Nihil")).isEqualTo(banyak == 0 ? 3 : 0);
        }
    }

    @Test
    void theBeritaAcaraSaysWhenWhoAndWithWhatOutcome() {
        try (var pdf = baca(14, false)) {
            assertThat(pdf.halaman(1))
                    .contains("hari ini Jumat, tanggal lima bulan Maret tahun dua ribu dua puluh satu (05-03-2021)")
                    .contains("Rp12.418.915.300")
                    .contains("sisa Rp81.084.700")
                    .contains("PERLU PERBAIKAN")
                    .contains("12 Maret 2021")
                    .contains("11 butir ada dan 3 butir belum ada");
        }
        try (var pdf = baca(14, true)) {
            assertThat(pdf.halaman(1)).contains("SESUAI").doesNotContain("PERLU PERBAIKAN");
        }
    }

    @Test
    void bothSignTheSameLineThoughOneOfficeHasTheLongerName() {
        var isi = ContohDokumen.beritaAcara(1, true, "Kecamatan Klojen");
        try (var pdf = new BacaPdf(Percetakan.verifikasi().cetak(isi, IDENTITAS, Format.PDF))) {
            assertThat(pdf.letak(1, "Sekretaris Dinas")).isPositive().isEqualTo(pdf.letak(1, "Kepala Bidang"));
        }
    }

    private static BacaPdf baca(int banyak, boolean sesuai) {
        return new BacaPdf(
                Percetakan.verifikasi().cetak(ContohDokumen.beritaAcara(banyak, sesuai), IDENTITAS, Format.PDF));
    }
}
