package id.selaras.verifikasi.aturan;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.kernel.Tahap;
import id.selaras.tahunan.renja.BahanRenja;
import id.selaras.tahunan.rkpd.BarisRkpd;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The defects that Bappeda finds by hand today, laid beside the rule that finds them. */
class CacatLapanganTest {

    static Stream<Arguments> cacat() {
        return Stream.of(
                cacat(
                        "number of sub kegiatan in Bab III differs from Bab IV",
                        "DOK-02",
                        u -> u.bab("3.3", "<p>Bab ini memuat 23 sub kegiatan.</p>")),
                cacat(
                        "total of the table differs from the printed total",
                        "DOK-03",
                        u -> u.bab("3.3", "<p>Total pagu sebesar Rp1.169.190.750.</p>")),
                cacat("split between penunjang and urusan differs from the RPJMD", "PGU-07", u -> {
                    u.program.clear();
                    u.rpjmd("X.XX.01", "20", "Nilai SAKIP", "Nilai", "80");
                    u.rpjmd("2.16.03", "80", "Indeks SPBE", "Indeks", "3.5");
                }),
                cacat("matrix does not match what the region entered after the Perkada", "SLR-11", u -> {
                    u.tahap = Tahap.RANCANGAN_AKHIR;
                    u.perkada = true;
                    u.barisRkpd.add(new BarisRkpd(
                            "lain", KonteksUji.SUB_LAIN, BigDecimal.ONE, BigDecimal.TEN, "Klojen", "PAD"));
                }),
                cacat(
                        "wrong year in the heading of prakiraan maju",
                        "DOK-07",
                        u -> u.bab("4", "<h3>Prakiraan Maju Tahun 2022</h3>")),
                cacat("landasan hukum out of date", "DOK-04", u -> hukum(u, "Permendagri Nomor 54 Tahun 2010")),
                cacat("landasan hukum out of order", "DOK-04", u -> hukum(u, "Undang-Undang Nomor 25 Tahun 2004")),
                cacat("landasan hukum without the latest Kepmendagri", "DOK-04", u -> u.versi = "900.1.15.5-3406-2024"),
                cacat(
                        "T-C.29 column of expected result empty",
                        "DOK-05",
                        u -> u.tabel = new BahanRenja.IsiTabel(3, 3, 2, 1, 2, 1)),
                cacat("T-C.30 missing", "DOK-05", u -> u.tabel = new BahanRenja.IsiTabel(3, 0, 0, 1, 2, 1)),
                cacat(
                        "T-C.32 not filled and not nihil",
                        "DOK-05",
                        u -> u.tabel = new BahanRenja.IsiTabel(3, 0, 2, 1, 2, 0)),
                cacat("SK tim dated after orientasi", "THP-01", u -> u.berkas("ORIENTASI", LocalDate.of(2020, 11, 1))),
                cacat(
                        "notulen missing",
                        "THP-04",
                        u -> u.berkas.removeIf(b -> b.jenis().startsWith("NOTULEN"))),
                cacat(
                        "Bab V without kaidah pelaksanaan",
                        "DOK-06",
                        u -> u.bab.removeIf(b -> b.kunci().equals("5.2"))),
                cacat(
                        "Bab V without rencana tindak lanjut",
                        "DOK-06",
                        u -> u.bab.removeIf(b -> b.kunci().equals("5.3"))),
                cacat(
                        "four bab instead of five",
                        "DOK-01",
                        u -> u.bab.removeIf(b -> b.kunci().startsWith("5"))));
    }

    private static Arguments cacat(String cacat, String kode, Consumer<KonteksUji> kerusakan) {
        return Arguments.of(cacat, kode, kerusakan);
    }

    private static void hukum(KonteksUji uji, String tambahan) {
        var lama = uji.bab.stream()
                .filter(b -> b.kunci().equals("1.2"))
                .findFirst()
                .orElseThrow();
        uji.bab.remove(lama);
        uji.bab("1.2", lama.html() + "<p>" + tambahan + "</p>");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cacat")
    void defectOfTheFieldIsCaught(String cacat, String kode, Consumer<KonteksUji> kerusakan) {
        assertThat(KerangkaUji.lengkap().periksa(kode)).isEmpty();
        var rusak = KerangkaUji.lengkap();
        kerusakan.accept(rusak);

        assertThat(rusak.periksa(kode)).isNotEmpty();
    }
}
