package id.selaras.workflow.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.kernel.JenisPemda;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JadwalTahapanTest {

    private static final Set<String> KEYAKINAN = Set.of("S+", "S", "S-", "K h", "K m", "K l");
    private static final Set<String> HANYA_KABUPATEN_KOTA =
            Set.of("RKPD_MUSRENBANG_KELURAHAN", "RKPD_MUSRENBANG_KECAMATAN");
    private static final List<String> PEDOMAN = List.of("PMDN-86-2017", "PMDN-14-2026");

    @ParameterizedTest
    @EnumSource(JenisPemda.class)
    void everyStageHasOneDateWithItsSource(JenisPemda jenis) {
        for (var pedoman : PEDOMAN) {
            for (var tahapan : TabelJadwal.tahapan()) {
                var hasil = nilai(pedoman, jenis, tahapan);
                if (jenis == JenisPemda.PROVINSI && HANYA_KABUPATEN_KOTA.contains(tahapan)) {
                    assertThat(hasil).as("%s %s", jenis, tahapan).isEmpty();
                    continue;
                }
                assertThat(hasil).as("%s %s %s", pedoman, jenis, tahapan).hasSize(1);
                periksa(tahapan, hasil.get(0));
            }
        }
    }

    private static void periksa(String tahapan, Map<String, Object> baris) {
        assertThat(baris.get("nama")).as(tahapan).asString().isNotBlank().hasSizeLessThanOrEqualTo(200);
        assertThat(baris.get("sumber")).as(tahapan).asString().isNotBlank().hasSizeLessThanOrEqualTo(300);
        assertThat(KEYAKINAN).as(tahapan).contains((String) baris.get("keyakinan"));
        switch ((String) baris.get("jenis")) {
            case "MINGGU" ->
                assertThat((Integer) baris.get("minggu")).as(tahapan).isBetween(1, 5);
            case "TANGGAL" ->
                assertThat((Integer) baris.get("tanggal")).as(tahapan).isBetween(1, 31);
            case "HARI_SETELAH", "HARI_KERJA_SETELAH" -> {
                assertThat((Integer) baris.get("hari")).as(tahapan).isPositive();
                assertThat(baris.get("acuan")).as(tahapan).isIn("TUGAS", "PERKADA_RKPD", "PERDA_RPJMD", "PELANTIKAN");
            }
            case "BULAN_SETELAH" -> {
                assertThat((Integer) baris.get("bulan")).as(tahapan).isPositive();
                assertThat(baris.get("acuan")).as(tahapan).isIn("PELANTIKAN", "AKHIR_RPJPD");
            }
            default -> throw new AssertionError(tahapan + " " + baris);
        }
    }

    @ParameterizedTest
    @EnumSource(JenisPemda.class)
    void stagesOfTheRkpdFollowOneAnother(JenisPemda jenis) {
        var urutan = Stream.of(
                        "RKPD_PERSIAPAN",
                        "RENJA_PENYUSUNAN_RANCANGAN_AWAL",
                        "RKPD_RANCANGAN_AWAL",
                        "RKPD_KONSULTASI_PUBLIK",
                        "RKPD_PENANDATANGANAN_SURAT_EDARAN",
                        "RENJA_FORUM_PD",
                        "RKPD_PENGUMPULAN_RENJA",
                        "RKPD_RANCANGAN",
                        "RKPD_MUSRENBANG",
                        "RKPD_RANCANGAN_AKHIR",
                        "RKPD_REVIU_APIP",
                        "RKPD_FASILITASI",
                        "RKPD_TINDAK_LANJUT_FASILITASI",
                        "RKPD_PERSETUJUAN_PERKADA",
                        "RKPD_PENETAPAN")
                .map(t -> tanggal(nilai("PMDN-86-2017", jenis, t).get(0)))
                .toList();
        assertThat(urutan).isSorted();
        assertThat(urutan.get(0)).isEqualTo(LocalDate.of(2020, 12, 7));
    }

    @Test
    void weeksAndDaysAreAsTheSourcesSay() {
        assertThat(tanggal(nilai("PMDN-86-2017", JenisPemda.KOTA, "RKPD_MUSRENBANG")
                        .get(0)))
                .isEqualTo(LocalDate.of(2021, 3, 28));
        assertThat(tanggal(nilai("PMDN-86-2017", JenisPemda.PROVINSI, "RKPD_MUSRENBANG")
                        .get(0)))
                .isEqualTo(LocalDate.of(2021, 4, 14));
        assertThat(tanggal(nilai("PMDN-86-2017", JenisPemda.KABUPATEN, "RKPD_PENETAPAN")
                        .get(0)))
                .isEqualTo(LocalDate.of(2021, 6, 30));
        assertThat(nilai("PMDN-14-2026", JenisPemda.PROVINSI, "RKPD_PENETAPAN").get(0))
                .containsEntry("keyakinan", "S");
        assertThat(nilai("PMDN-86-2017", JenisPemda.KOTA, "RENJA_PERBAIKAN").get(0))
                .containsEntry("hari", 7)
                .containsEntry("keyakinan", "S");
        assertThat(nilai("PMDN-86-2017", JenisPemda.KOTA, "RENJA_PENETAPAN").get(0))
                .containsEntry("hari", 30)
                .containsEntry("acuan", "PERKADA_RKPD");
    }

    @ParameterizedTest
    @EnumSource(JenisPemda.class)
    void stagesOfTheRpjmdFollowOneAnotherAndEndSixMonthsAfterTheHeadIsSwornIn(JenisPemda jenis) {
        var hari = Stream.of(
                        "RPJMD_PERSIAPAN",
                        "RPJMD_RANCANGAN_AWAL",
                        "RPJMD_KONSULTASI_PUBLIK",
                        "RPJMD_NOTA_KESEPAKATAN",
                        "RPJMD_KONSULTASI",
                        "RPJMD_SURAT_EDARAN",
                        "RPJMD_PENGUMPULAN_RENSTRA",
                        "RPJMD_RANCANGAN",
                        "RPJMD_MUSRENBANG",
                        "RPJMD_RANCANGAN_AKHIR",
                        "RPJMD_PERSETUJUAN_DPRD")
                .map(t -> (Integer) nilai("PMDN-86-2017", jenis, t).get(0).get("hari"))
                .toList();
        assertThat(hari).isSorted().contains(50, 75).allMatch(h -> h < 180);
        assertThat(nilai("PMDN-86-2017", jenis, "RPJMD_PENETAPAN").get(0))
                .containsEntry("jenis", "BULAN_SETELAH")
                .containsEntry("bulan", 6)
                .containsEntry("keyakinan", "K h");
        assertThat(nilai("PMDN-86-2017", jenis, "RENSTRA_PENETAPAN").get(0))
                .containsEntry("hari", 30)
                .containsEntry("acuan", "PERDA_RPJMD");
    }

    private static LocalDate tanggal(Map<String, Object> baris) {
        var bulan = YearMonth.of(2022 + (Integer) baris.get("tahunOffset"), (Integer) baris.get("bulan"));
        int hari = "MINGGU".equals(baris.get("jenis"))
                ? 7 * (Integer) baris.get("minggu")
                : (Integer) baris.get("tanggal");
        return bulan.atDay(Math.min(hari, bulan.lengthOfMonth()));
    }

    private static List<Map<String, Object>> nilai(String pedoman, JenisPemda jenis, String tahapan) {
        return TabelJadwal.nilai(
                        "JadwalTahapan", Map.of("pedoman", pedoman, "jenisPemda", jenis.name(), "tahapan", tahapan))
                .getResultList();
    }
}
