package id.selaras.partisipasi.usulan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KemiripanTest {

    @ParameterizedTest
    @CsvSource({
        "Perbaikan saluran dan paving gang RW 05, Perbaikan saluran dan paving gang RW 05 sisi timur",
        "Pemasangan lampu penerangan jalan umum, Penerangan jalan umum (lampu) RW 03",
        "PEMBANGUNAN DRAINASE LINGKUNGAN, pembangunan  drainase   lingkungan rt 04",
        "Perbaikan jalan paving, Perbaikan jalan pavng"
    })
    void theSameInOtherWordsIsFound(String a, String b) {
        assertThat(Kemiripan.permil(a, b)).isGreaterThanOrEqualTo(Kemiripan.AMBANG);
        assertThat(Kemiripan.permil(a, b)).isEqualTo(Kemiripan.permil(b, a));
    }

    @ParameterizedTest
    @CsvSource({
        "Perbaikan saluran gang RW 05, Pelatihan menjahit RW 05",
        "Pembangunan drainase lingkungan, Pembangunan gedung serbaguna",
        "Pelatihan pengolahan makanan PKK, Pelatihan anggota perlindungan masyarakat",
        "RW 03, RT 02"
    })
    void whatAsksForSomethingElseIsNot(String a, String b) {
        assertThat(Kemiripan.permil(a, b)).isLessThan(Kemiripan.AMBANG);
    }

    @Test
    void onlyThoseOfOnePlaceAreCompared() {
        var semua = List.of(
                Kemiripan.Teks.dari(1, "A", "Perbaikan saluran"),
                Kemiripan.Teks.dari(2, "B", "Perbaikan saluran"),
                Kemiripan.Teks.dari(3, "A", "Perbaikan saluran air"));

        assertThat(Kemiripan.cari(semua, Kemiripan.AMBANG))
                .extracting(p -> p.satu() + "-" + p.lain())
                .containsExactly("1-3");
    }

    @Test
    void aCityOfTenThousandIsComparedInAMomentAndNothingIsMissed() {
        var acak = new Random(7);
        var kata = List.of(
                "perbaikan",
                "saluran",
                "paving",
                "lampu",
                "jalan",
                "drainase",
                "pelatihan",
                "taman",
                "sampah",
                "posyandu",
                "gapura",
                "balai",
                "lapangan",
                "ruang",
                "kelas",
                "pagar",
                "jembatan",
                "sumur",
                "pompa");
        var semua = new ArrayList<Kemiripan.Teks>();
        for (int i = 0; i < 10_000; i++) {
            var teks = new StringBuilder();
            for (int k = 0; k < 4 + acak.nextInt(6); k++) {
                teks.append(kata.get(acak.nextInt(kata.size()))).append(' ');
            }
            semua.add(Kemiripan.Teks.dari(i, "W" + i % 57, teks.toString()));
        }
        int[] jumlah = new int[1];
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> jumlah[0] = Kemiripan.cari(semua, 800).size());

        int semuaPasangan = 0;
        for (int i = 0; i < 2_000; i++) {
            for (int j = i + 57; j < 2_000; j += 57) {
                semuaPasangan +=
                        Kemiripan.permil(semua.get(i).potongan(), semua.get(j).potongan()) >= 800 ? 1 : 0;
            }
        }
        assertThat(Kemiripan.cari(new ArrayList<>(semua.subList(0, 2_000)), 800))
                .hasSize(semuaPasangan);
        assertThat(jumlah[0]).isGreaterThan(semuaPasangan);
    }
}
