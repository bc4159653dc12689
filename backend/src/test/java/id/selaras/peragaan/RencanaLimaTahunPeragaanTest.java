package id.selaras.peragaan;

import static id.selaras.peragaan.BacaanPeragaan.BERKAS;
import static id.selaras.peragaan.BacaanPeragaan.PD_MENURUT_KUNCI;
import static id.selaras.peragaan.BacaanPeragaan.PROGRAM_RPJMD;
import static id.selaras.peragaan.BacaanPeragaan.RENJA;
import static id.selaras.peragaan.BacaanPeragaan.RENSTRA;
import static id.selaras.peragaan.BacaanPeragaan.angka;
import static id.selaras.peragaan.BacaanPeragaan.csv;
import static id.selaras.peragaan.BacaanPeragaan.menurut;
import static id.selaras.peragaan.BacaanPeragaan.nama;
import static id.selaras.peragaan.BacaanPeragaan.perPd;
import static id.selaras.peragaan.BacaanPeragaan.periksaNilai;
import static id.selaras.peragaan.BacaanPeragaan.potong;
import static id.selaras.peragaan.BacaanPeragaan.salah;
import static id.selaras.peragaan.BacaanPeragaan.sama;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** RPJMD, Renstra and the evaluation agree with each other and carry every Renja. */
class RencanaLimaTahunPeragaanTest {

    private static final int[] TAHUN = {2019, 2020, 2021, 2022, 2023};

    @Test
    void theCascadeFromMisiToProgramIsWhole() {
        var sasaran = new HashSet<String>();
        int tujuan = 0;
        for (var misi : daftar(BERKAS.yaml("rpjmd-2018-2023.yaml"), "misi")) {
            for (var t : daftar(misi, "tujuan")) {
                tujuan++;
                assertThat(daftar(t, "sasaran")).isNotEmpty().allSatisfy(s -> {
                    assertThat(daftar(s, "indikator")).isNotEmpty();
                    assertThat(sasaran.add((String) s.get("nomor"))).isTrue();
                });
            }
        }
        assertThat(tujuan).isGreaterThanOrEqualTo(6);
        assertThat(sasaran).hasSizeGreaterThanOrEqualTo(10);
        assertThat(PROGRAM_RPJMD).allSatisfy(p -> assertThat(sasaran).contains(p.get("sasaran")));
        assertThat(csv("renstra/tujuan-sasaran.csv"))
                .allSatisfy(s -> assertThat(sasaran).contains(s.get("sasaran_rpjmd")))
                .extracting(s -> s.get("perangkat_daerah"))
                .containsAll(PD_MENURUT_KUNCI.keySet());
        RENJA.forEach((pd, baris) -> baris.stream()
                .filter(b -> !b.get("sasaran_rpjmd").isEmpty())
                .forEach(b -> assertThat(sasaran).contains(b.get("sasaran_rpjmd"))));
    }

    @Test
    void everyProgramOfTheRpjmdHasLinesInTheRenjaAndTheReverse() {
        var rpjmd = new HashSet<String>();
        PROGRAM_RPJMD.forEach(p -> rpjmd.add(p.get("perangkat_daerah") + " " + p.get("kode")));
        var renja = new HashSet<String>();
        RENJA.forEach((pd, baris) -> baris.forEach(b -> renja.add(pd + " " + potong(b.get("kode"), 3))));
        assertThat(renja).isEqualTo(rpjmd);
    }

    @Test
    void targetsOfTheRpjmdMoveInTheDirectionOfTheirIndicator() {
        var salah = salah();
        var satuan = new HashMap<String, String>();
        for (var p : PROGRAM_RPJMD) {
            var tempat = p.get("perangkat_daerah") + " " + p.get("kode") + " " + p.get("indikator");
            if (!p.get("nama").equals(nama(p.get("kode")))) {
                salah.add(tempat + " nama program");
            }
            if (!p.get("satuan").equals(satuan.computeIfAbsent(p.get("indikator"), i -> p.get("satuan")))) {
                salah.add(tempat + " satuan lain pada jenjang lain");
            }
            var sebelum = angka(p.get("kondisi_awal"));
            for (int tahun : TAHUN) {
                periksaNilai(tempat, p.get("target_" + tahun), p.get("satuan"), salah);
                var target = angka(p.get("target_" + tahun));
                int arah = target.compareTo(sebelum) * (p.get("arah").equals("NEGATIF") ? -1 : 1);
                if (arah < 0) {
                    salah.add(tempat + " melawan arah pada " + tahun);
                }
                sebelum = target;
            }
        }
        assertThat(salah).isEmpty();
    }

    @Test
    void theRenstraCarriesEveryLineWithTheSameTargetAndEnoughMoney() {
        var salah = salah();
        RENJA.forEach((pd, baris) -> {
            var renstra = menurut(
                    RENSTRA.get(pd).stream()
                            .filter(r -> !r.get("jenjang").equals("PROGRAM"))
                            .toList(),
                    r -> r.get("kode"));
            for (var b : baris) {
                var tempat = pd + " " + b.get("kode");
                var r = renstra.get(b.get("kode"));
                if (r == null || !renstra.containsKey(potong(b.get("kode"), 5))) {
                    salah.add(tempat + " tidak ada dalam Renstra");
                    continue;
                }
                if (!r.get("indikator").equals(b.get("indikator"))
                        || !r.get("satuan").equals(b.get("satuan"))
                        || !sama(r.get("target_2022"), b.get("target"))
                        || !sama(r.get("target_2023"), b.get("target_n1"))) {
                    salah.add(tempat + " berbeda dari Renstra");
                }
                if (angka(b.get("pagu")).compareTo(angka(r.get("pagu_2022"))) > 0) {
                    salah.add(tempat + " melampaui pagu Renstra");
                }
            }
            if (renstra.size() <= baris.size()) {
                salah.add(pd + " Renstra tidak memuat lebih dari Renja");
            }
        });
        assertThat(salah).isEmpty();
    }

    @Test
    void everyRenstraRowIsNamedMeasuredAndWithinTheRpjmdsMoney() {
        var salah = salah();
        Map<String, BigDecimal> terpakai = new HashMap<>();
        RENSTRA.forEach((pd, baris) -> baris.forEach(r -> {
            var tempat = pd + " " + r.get("kode") + " " + r.get("indikator");
            if (!r.get("nama").equals(nama(r.get("kode"))) || r.get("indikator").isBlank()) {
                salah.add(tempat + " nama");
            }
            periksaNilai(tempat, r.get("target_akhir"), r.get("satuan"), salah);
            for (int tahun : TAHUN) {
                periksaNilai(tempat, r.get("target_" + tahun), r.get("satuan"), salah);
                var pagu = angka(r.get("pagu_" + tahun));
                if (pagu != null) {
                    terpakai.merge(pd + " " + potong(r.get("kode"), 3) + " " + tahun, pagu, BigDecimal::add);
                }
            }
        }));
        Map<Integer, BigDecimal> perTahun = new HashMap<>();
        PROGRAM_RPJMD.stream().filter(p -> !p.get("pagu_2022").isEmpty()).forEach(p -> {
            for (int tahun : TAHUN) {
                var pagu = angka(p.get("pagu_" + tahun));
                perTahun.merge(tahun, pagu, BigDecimal::add);
                var kunci = p.get("perangkat_daerah") + " " + p.get("kode") + " " + tahun;
                if (terpakai.remove(kunci).compareTo(pagu) > 0) {
                    salah.add(kunci + " Renstra melampaui RPJMD");
                }
            }
        });
        assertThat(terpakai).as("program Renstra di luar RPJMD").isEmpty();
        @SuppressWarnings("unchecked")
        var kapasitas =
                (Map<Integer, String>) BERKAS.yaml("rpjmd-2018-2023.yaml").get("kapasitas");
        perTahun.forEach((tahun, pagu) ->
                assertThat(pagu).as("kapasitas " + tahun).isLessThanOrEqualTo(new BigDecimal(kapasitas.get(tahun))));
        assertThat(salah).isEmpty();
    }

    @Test
    void theTwoSpbeIndicesAreTheRealOnes() {
        var kominfo = csv("evaluasi-2020/kominfo.csv");
        assertThat(kominfo)
                .filteredOn(e ->
                        e.get("indikator").endsWith("SPBE") && e.get("jenjang").equals("PROGRAM"))
                .extracting(e -> e.get("indikator"), e -> e.get("realisasi_sampai_2019"), e -> e.get("realisasi_2020"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Indeks tata kelola SPBE", "3", "3.39"),
                        org.assertj.core.groups.Tuple.tuple("Indeks layanan SPBE", "2.97", "3.9"));
    }

    @Test
    void theEvaluationIsFullAndAgreesWithTheRenstra() {
        var salah = salah();
        perPd("evaluasi-2020/").forEach((pd, baris) -> {
            var kunci = new HashMap<String, Map<String, String>>();
            RENSTRA.get(pd).forEach(r -> kunci.put(r.get("kode") + r.get("indikator"), r));
            var jenjang = PD_MENURUT_KUNCI.get(pd).get("lengkap").equals("ya") ? 3 : 2;
            assertThat(baris.stream().map(b -> b.get("jenjang")).distinct())
                    .as(pd)
                    .hasSize(jenjang);
            for (var e : baris) {
                var tempat = pd + " " + e.get("kode") + " " + e.get("indikator");
                var r = kunci.get(e.get("kode") + e.get("indikator"));
                if (r == null
                        || !sama(r.get("target_2020"), e.get("target_2020"))
                        || !sama(r.get("target_2021"), e.get("target_2021"))
                        || !sama(r.get("target_akhir"), e.get("target_renstra_akhir"))) {
                    salah.add(tempat + " berbeda dari Renstra");
                }
                for (var kolom : List.of("realisasi_sampai_2019", "realisasi_2020")) {
                    if (e.get(kolom).isEmpty()) {
                        salah.add(tempat + " tanpa " + kolom);
                    }
                    periksaNilai(tempat, e.get(kolom), e.get("satuan"), salah);
                }
            }
        });
        var kinerja = csv("kinerja-pelayanan.csv");
        assertThat(kinerja.stream().map(k -> k.get("perangkat_daerah")).distinct())
                .containsExactlyInAnyOrderElementsOf(PD_MENURUT_KUNCI.keySet());
        assertThat(salah).isEmpty();
    }

    @Test
    void theRancanganAwalRkpdSpeaksOfEveryProgramOnce() {
        var program = new ArrayList<String>();
        PROGRAM_RPJMD.stream()
                .filter(p -> !p.get("pagu_2022").isEmpty())
                .forEach(p -> program.add(p.get("perangkat_daerah") + " " + p.get("kode")));
        for (var berkas : List.of("rkpd-2022/rancangan-awal.csv", "renja/review.csv")) {
            assertThat(csv(berkas))
                    .extracting(b -> b.get("perangkat_daerah") + " " + b.get("kode"))
                    .containsExactlyInAnyOrderElementsOf(program);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> daftar(Map<String, Object> induk, String kunci) {
        return (List<Map<String, Object>>) induk.get(kunci);
    }
}
