package id.selaras.dokumen;

import static id.selaras.dokumen.ContohDokumen.IDENTITAS;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.dokumen.reviu.IsiNaskahReviu;
import id.selaras.dokumen.reviu.NaskahReviu;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Catatan and Laporan Hasil Reviu with no, one and many findings. */
class CetakReviuTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 500})
    void everyFindingStandsInBothPapers(int banyak) {
        for (var naskah : NaskahReviu.values()) {
            try (var pdf = baca(naskah, banyak, true)) {
                assertThat(BacaPdf.hitung(pdf.teks(), "Kondisi ke-")).isEqualTo(banyak);
                assertThat(BacaPdf.hitung(pdf.teks(), "Butir ke-")).isEqualTo(naskah == NaskahReviu.LHR ? banyak : 0);
            }
        }
    }

    @Test
    void whatIsStillUnderReviewIsADraft() {
        try (var pdf = baca(NaskahReviu.CHR, 2, false)) {
            assertThat(pdf.teks()).contains("RANCANGAN", "Reviu masih berjalan", "2 temuan");
        }
        try (var pdf = baca(NaskahReviu.LHR, 2, true)) {
            assertThat(pdf.teks())
                    .doesNotContain("RANCANGAN")
                    .contains("keyakinan terbatas", "INSPEKTUR KOTA MALANG", "Tidak ada catatan yang menahan");
        }
    }

    private static BacaPdf baca(NaskahReviu naskah, int banyak, boolean selesai) {
        return new BacaPdf(Percetakan.mesin()
                .cetak(Percetakan.penyusunReviu().susun(naskah, isi(banyak, selesai), IDENTITAS), Format.PDF));
    }

    private static IsiNaskahReviu isi(int banyak, boolean selesai) {
        return new IsiNaskahReviu(
                "Reviu Renja 2022 Dinas Sosial",
                "Renja 2022 Dinas Sosial",
                "Kepala Dinas Sosial",
                2022,
                1,
                "Kota Malang",
                "Jalan Tugu 1, Malang",
                "Malang",
                "A4",
                LocalDate.of(2021, 7, 20),
                IntStream.rangeClosed(1, banyak)
                        .mapToObj(i -> new IsiNaskahReviu.Butir("Konsistensi", "Butir ke-" + i, "Sesuai", null))
                        .toList(),
                IntStream.rangeClosed(1, banyak)
                        .mapToObj(i -> new IsiNaskahReviu.Temuan(
                                "Kondisi ke-" + i, "Kriteria", "Rekomendasi", "Tanggapan", "Diterima"))
                        .toList(),
                selesai,
                false,
                true);
    }
}
