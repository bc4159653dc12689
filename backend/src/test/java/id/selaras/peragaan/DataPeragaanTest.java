package id.selaras.peragaan;

import static id.selaras.peragaan.BacaanPeragaan.BERKAS;
import static id.selaras.peragaan.BacaanPeragaan.INDIKATOR;
import static id.selaras.peragaan.BacaanPeragaan.PD;
import static id.selaras.peragaan.BacaanPeragaan.PD_MENURUT_KUNCI;
import static id.selaras.peragaan.BacaanPeragaan.PROGRAM_RPJMD;
import static id.selaras.peragaan.BacaanPeragaan.RENJA;
import static id.selaras.peragaan.BacaanPeragaan.SUMBER_DANA;
import static id.selaras.peragaan.BacaanPeragaan.USULAN;
import static id.selaras.peragaan.BacaanPeragaan.angka;
import static id.selaras.peragaan.BacaanPeragaan.csv;
import static id.selaras.peragaan.BacaanPeragaan.jumlah;
import static id.selaras.peragaan.BacaanPeragaan.menurut;
import static id.selaras.peragaan.BacaanPeragaan.nama;
import static id.selaras.peragaan.BacaanPeragaan.penunjang;
import static id.selaras.peragaan.BacaanPeragaan.periksaNilai;
import static id.selaras.peragaan.BacaanPeragaan.potong;
import static id.selaras.peragaan.BacaanPeragaan.salah;
import static id.selaras.peragaan.BacaanPeragaan.sama;
import static id.selaras.peragaan.BacaanPeragaan.sumberDana;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Without its deliberate defects, every Renja of the demo keeps every rule. */
class DataPeragaanTest {

    private static final List<String> WAJIB = List.of(
            "indikator",
            "satuan",
            "target",
            "pagu",
            "sumber_dana",
            "lokasi",
            "kelompok_sasaran",
            "target_n1",
            "pagu_n1",
            "asal");

    @Test
    void everyCodeIsInTheNomenklaturAndInABidangThatThePdServes() {
        var salah = salah();
        RENJA.forEach((pd, baris) -> baris.forEach(b -> {
            var kode = b.get("kode");
            var bidang = List.of(PD_MENURUT_KUNCI.get(pd).get("bidang_urusan").split(";"));
            if (!b.get("nama").equals(nama(kode)) || nama(potong(kode, 5)) == null || nama(potong(kode, 3)) == null) {
                salah.add(pd + " " + kode + " tidak sesuai nomenklatur");
            }
            if (!bidang.contains(potong(kode, 2))
                    || penunjang(kode) && !bidang.get(0).equals(potong(kode, 2))) {
                salah.add(pd + " " + kode + " bukan bidang urusannya");
            }
        }));
        assertThat(salah).isEmpty();
    }

    @Test
    void everyLineIsCompleteUniqueAndAddsUpBySumberDana() {
        var salah = salah();
        RENJA.forEach((pd, baris) -> {
            var kode = new HashSet<String>();
            baris.forEach(b -> {
                var tempat = pd + " " + b.get("kode");
                if (!kode.add(b.get("kode"))) {
                    salah.add(tempat + " dua kali");
                }
                WAJIB.stream().filter(k -> b.get(k).isBlank()).forEach(k -> salah.add(tempat + " tanpa " + k));
                if (!penunjang(b.get("kode"))
                        && (b.get("prioritas").isEmpty()
                                || b.get("sasaran_rpjmd").isEmpty())) {
                    salah.add(tempat + " tanpa prioritas atau sasaran RPJMD");
                }
                var dana = sumberDana(b.get("sumber_dana"));
                if (!SUMBER_DANA.containsAll(dana.keySet())
                        || dana.values().stream().anyMatch(j -> j.signum() <= 0)
                        || dana.values().stream()
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                                        .compareTo(angka(b.get("pagu")))
                                != 0) {
                    salah.add(tempat + " sumber dana tidak sama dengan pagu");
                }
                if (angka(b.get("target")).signum() <= 0 || angka(b.get("pagu")).signum() <= 0) {
                    salah.add(tempat + " target atau pagu tidak lebih dari nol");
                }
                periksaNilai(tempat, b.get("target"), b.get("satuan"), salah);
                periksaNilai(tempat, b.get("target_n1"), b.get("satuan"), salah);
            });
        });
        assertThat(salah).isEmpty();
    }

    @Test
    void everyRenjaStaysWithinItsPlafonAndTheCitysCapacity() {
        var salah = salah();
        var plafon = menurut(csv("rkpd-2022/plafon.csv"), b -> b.get("perangkat_daerah"));
        assertThat(plafon.keySet()).isEqualTo(PD_MENURUT_KUNCI.keySet());
        Map<String, BigDecimal> terpakai = new HashMap<>();
        RENJA.forEach((pd, baris) -> {
            var batas = plafon.get(pd);
            if (jumlah(baris, "pagu").compareTo(angka(batas.get("jumlah"))) > 0) {
                salah.add(pd + " melampaui plafon");
            }
            var perDana = sumberDana(batas.get("per_sumber_dana"));
            Map<String, BigDecimal> dana = new HashMap<>();
            baris.forEach(b -> sumberDana(b.get("sumber_dana"))
                    .forEach((kode, bagian) -> dana.merge(kode, bagian, BigDecimal::add)));
            dana.forEach((kode, bagian) -> {
                terpakai.merge(kode, bagian, BigDecimal::add);
                if (!perDana.isEmpty() && bagian.compareTo(perDana.getOrDefault(kode, BigDecimal.ZERO)) > 0) {
                    salah.add(pd + " melampaui plafon " + kode);
                }
            });
            if (!perDana.isEmpty()
                    && perDana.values().stream()
                                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                                    .compareTo(angka(batas.get("jumlah")))
                            != 0) {
                salah.add(pd + " bagian plafon tidak sama dengan plafon");
            }
        });
        @SuppressWarnings("unchecked")
        var kapasitas = (Map<String, String>) BERKAS.yaml("rkpd-2022/rkpd.yaml").get("kapasitas");
        assertThat(kapasitas.keySet()).containsExactlyElementsOf(SUMBER_DANA);
        terpakai.forEach((kode, jumlah) -> {
            if (jumlah.compareTo(new BigDecimal(kapasitas.get(kode))) > 0) {
                salah.add("kapasitas " + kode + " terlampaui");
            }
        });
        var seluruh = kapasitas.values().stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(jumlah(List.copyOf(plafon.values()), "jumlah"))
                .isEqualByComparingTo("2150000000000")
                .isLessThanOrEqualTo(seluruh);
        assertThat(salah).isEmpty();
    }

    @Test
    void everyProgramAndKegiatanHasItsIndicatorsAsTheRpjmdSetsThem() {
        var salah = salah();
        var ada = menurut(INDIKATOR, b -> b.get("perangkat_daerah") + " " + b.get("kode") + " #" + b.get("urutan"));
        ada.forEach((tempat, b) -> {
            periksaNilai(tempat, b.get("target"), b.get("satuan"), salah);
            periksaNilai(tempat, b.get("target_n1"), b.get("satuan"), salah);
            if (b.get("nama").isBlank()
                    || b.get("target").isEmpty()
                    || b.get("target_n1").isEmpty()) {
                salah.add(tempat + " tidak lengkap");
            }
        });
        RENJA.forEach((pd, baris) -> baris.forEach(b -> {
            for (int segmen : new int[] {3, 5}) {
                var tempat = pd + " " + potong(b.get("kode"), segmen) + " #1";
                if (!ada.containsKey(tempat)) {
                    salah.add(tempat + " tanpa indikator");
                }
            }
        }));
        Map<String, Integer> urutan = new HashMap<>();
        for (var r : PROGRAM_RPJMD) {
            var program = r.get("perangkat_daerah") + " " + r.get("kode");
            var renja = ada.get(program + " #" + urutan.merge(program, 1, Integer::sum));
            if (renja == null
                    || !renja.get("nama").equals(r.get("indikator"))
                    || !renja.get("satuan").equals(r.get("satuan"))
                    || !sama(renja.get("target"), r.get("target_2022"))
                    || !sama(renja.get("target_n1"), r.get("target_2023"))) {
                salah.add(program + " berbeda dari RPJMD: " + r.get("indikator"));
            }
        }
        assertThat(INDIKATOR.stream().filter(b -> b.get("jenjang").equals("PROGRAM")))
                .hasSameSizeAs(PROGRAM_RPJMD);
        assertThat(salah).isEmpty();
    }

    @Test
    void everyPrioritasIsServedAndUrusanOfBasicServicesHaveSpmLines() {
        var baris = RENJA.values().stream().flatMap(List::stream).toList();
        assertThat(baris.stream()
                        .map(b -> b.get("prioritas"))
                        .filter(p -> !p.isEmpty())
                        .collect(toSet()))
                .containsExactlyInAnyOrder("P1", "P2", "P3", "P4");
        var tanda = csv("tanda.csv").stream().map(b -> b.get("kode")).toList();
        var asal = List.of("TEKNOKRATIK", "USULAN", "POKIR", "MANDAT");
        assertThat(baris).allSatisfy(b -> {
            assertThat(asal).contains(b.get("asal"));
            assertThat(
                            b.get("tanda").isEmpty()
                                    ? List.<String>of()
                                    : List.of(b.get("tanda").split(",")))
                    .isSubsetOf(tanda);
        });
        PD_MENURUT_KUNCI.forEach((pd, p) -> {
            for (var bidang : p.get("bidang_urusan").split(";")) {
                if (bidang.matches("1\\.0[1-6]")) {
                    assertThat(RENJA.get(pd))
                            .as(pd + " " + bidang)
                            .anyMatch(b -> b.get("kode").startsWith(bidang + ".")
                                    && List.of(b.get("tanda").split(",")).contains("SPM"));
                }
            }
        });
    }

    @Test
    void theKamusNamesSubKegiatanOfTheNomenklaturThatThePdPlans() {
        assertThat(csv("kamus-usulan.csv"))
                .hasSizeGreaterThan(40)
                .allSatisfy(k -> assertThat(RENJA.get(k.get("perangkat_daerah")))
                        .as(k.get("nama"))
                        .anyMatch(b -> b.get("kode").equals(k.get("kode_sub_kegiatan"))));
        var nama = csv("kamus-usulan.csv").stream().map(k -> k.get("nama")).toList();
        assertThat(nama).doesNotHaveDuplicates();
        assertThat(USULAN).allMatch(u -> u.get("kamus").isEmpty() || nama.contains(u.get("kamus")));
    }

    @Test
    void anAcceptedUsulanHasItsLineAndARefusedOneItsReason() {
        var salah = salah();
        var menurutNomor = menurut(USULAN, u -> u.get("nomor"));
        for (var u : USULAN) {
            var punya = RENJA.get(u.get("perangkat_daerah")).stream()
                    .anyMatch(b -> b.get("kode").equals(u.get("kode_sub_kegiatan")));
            switch (u.get("status")) {
                case "DITERIMA" -> tambah(salah, !punya, u.get("nomor") + " diterima tanpa baris");
                case "DITOLAK", "DIKEMBALIKAN" ->
                    tambah(salah, u.get("alasan").isBlank(), u.get("nomor") + " tanpa alasan");
                case "DIGABUNG" ->
                    tambah(salah, !menurutNomor.containsKey(u.get("induk")), u.get("nomor") + " digabung ke mana");
                case "DIUSULKAN" -> tambah(salah, punya, u.get("nomor") + " belum diputus tetapi punya baris");
                default -> salah.add(u.get("nomor") + " status " + u.get("status"));
            }
        }
        RENJA.forEach((pd, baris) -> baris.forEach(b -> {
            var usulan = menurutNomor.get(b.get("usulan"));
            var dariWarga = List.of("USULAN", "POKIR").contains(b.get("asal"));
            tambah(salah, dariWarga != (usulan != null), pd + " " + b.get("kode") + " asal tanpa usulannya");
            tambah(
                    salah,
                    usulan != null
                            && (!usulan.get("perangkat_daerah").equals(pd)
                                    || !usulan.get("kode_sub_kegiatan").equals(b.get("kode"))),
                    pd + " " + b.get("kode") + " menunjuk usulan lain");
        }));
        assertThat(salah).isEmpty();
    }

    @Test
    void diskominfoIsCompleteAsThePictureShows() {
        var baris = RENJA.get("kominfo");
        assertThat(jumlah(baris, "pagu")).isEqualByComparingTo("12418915300");
        assertThat(baris.stream().map(b -> potong(b.get("kode"), 3)).distinct())
                .containsExactly("2.16.01", "2.16.02", "2.16.03", "2.20.02", "2.21.02");
        assertThat(baris.stream().map(b -> potong(b.get("kode"), 5)).distinct()).hasSize(14);
        assertThat(baris).hasSize(34);
        assertThat(PD.stream().filter(p -> p.get("lengkap").equals("ya"))).hasSizeGreaterThanOrEqualTo(8);
        assertThat(RENJA.values()).allSatisfy(b -> assertThat(b).hasSizeGreaterThanOrEqualTo(6));
    }

    private static void tambah(List<String> salah, boolean bila, String apa) {
        if (bila) {
            salah.add(apa);
        }
    }
}
