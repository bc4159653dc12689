package id.selaras.peragaan;

import static id.selaras.peragaan.BacaanPeragaan.BERKAS;
import static id.selaras.peragaan.BacaanPeragaan.INDIKATOR;
import static id.selaras.peragaan.BacaanPeragaan.PD;
import static id.selaras.peragaan.BacaanPeragaan.PD_MENURUT_KUNCI;
import static id.selaras.peragaan.BacaanPeragaan.RENJA;
import static id.selaras.peragaan.BacaanPeragaan.USULAN;
import static id.selaras.peragaan.BacaanPeragaan.angka;
import static id.selaras.peragaan.BacaanPeragaan.csv;
import static id.selaras.peragaan.BacaanPeragaan.jumlah;
import static id.selaras.peragaan.BacaanPeragaan.menurut;
import static id.selaras.peragaan.BacaanPeragaan.salah;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.akses.Peran;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The people, the places and the story of the demo hang together. */
class CeritaPeragaanTest {

    private static final List<String> HALAMAN_MASUK = List.of(
            "perencana.kominfo",
            "sekretaris.kominfo",
            "kepala.kominfo",
            "mitra.bappeda",
            "kabid.bappeda",
            "kepala.bappeda",
            "walikota",
            "sekda",
            "inspektorat",
            "dprd",
            "camat.klojen",
            "lurah.samaan",
            "provinsi",
            "admin");

    private static final Map<String, Peran> PEMEGANG = Map.of(
            "userTask_siapkanPenyusunan", Peran.PERENCANA_PD,
            "userTask_siapkanForum", Peran.PERENCANA_PD,
            "userTask_sahkanBeritaAcara", Peran.KEPALA_PD,
            "userTask_susunRenja", Peran.PERENCANA_PD,
            "userTask_laksanakanForum", Peran.PERENCANA_PD,
            "userTask_perbaikiRenja", Peran.PERENCANA_PD,
            "userTask_periksaRenja", Peran.SEKRETARIS_PD,
            "userTask_ajukanRenja", Peran.KEPALA_PD,
            "userTask_ajukanPerbaikan", Peran.KEPALA_PD,
            "userTask_telaahRenja", Peran.MITRA_BAPPEDA);

    private static final List<String> BAB = List.of(
            "1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "3.2", "3.3", "IV", "5.1", "5.2",
            "5.3");

    private static final List<Map<String, String>> PENUGASAN = csv("penugasan.csv");
    private static final Map<String, Object> ALUR = BERKAS.yaml("alur.yaml");
    private static final String JAM = (String) ALUR.get("jam");

    @Test
    void thePlacesAreFiveKecamatanWithFiftySevenKelurahan() {
        var wilayah = menurut(csv("wilayah.csv"), w -> w.get("kode"));
        assertThat(wilayah.values().stream().filter(w -> w.get("jenis").equals("KECAMATAN")))
                .hasSize(5);
        assertThat(wilayah.values().stream().filter(w -> w.get("jenis").equals("KELURAHAN")))
                .hasSize(57)
                .allMatch(w -> wilayah.containsKey(w.get("induk")));
        assertThat(USULAN).allMatch(u -> wilayah.containsKey(u.get("wilayah_pengusul")));
        assertThat(PENUGASAN.stream().filter(p -> !p.get("wilayah").isEmpty()))
                .allMatch(p -> wilayah.containsKey(p.get("wilayah")));
    }

    @Test
    void everyPdHasItsCodeAndExactlyOneOfEachOfficeFromTheStoryToTheEndOfTheYear() {
        assertThat(PD).hasSize(28).allSatisfy(pd -> {
            var bidang = pd.get("bidang_urusan").split(";");
            assertThat(pd.get("kode")).matches("(\\d\\.\\d\\d\\.){3}\\d\\d\\.0000");
            for (int i = 0; i < 3; i++) {
                assertThat(pd.get("kode").substring(i * 5, i * 5 + 4))
                        .isEqualTo(i < bidang.length ? bidang[i] : "0.00");
            }
        });
        assertThat(PD_MENURUT_KUNCI.get("kominfo").get("kode")).isEqualTo("2.16.2.20.2.21.10.0000");
        var salah = salah();
        for (var hari : List.of(
                "2020-12-01",
                "2021-01-20",
                "2021-02-14",
                "2021-02-15",
                "2021-02-25",
                "2021-03-06",
                "2021-05-01",
                "2021-07-01",
                "2021-12-31")) {
            for (var pd : PD_MENURUT_KUNCI.keySet()) {
                for (var peran : List.of("PERENCANA_PD", "SEKRETARIS_PD", "KEPALA_PD", "MITRA_BAPPEDA")) {
                    long ada = PENUGASAN.stream()
                            .filter(p -> p.get("peran").equals(peran)
                                    && p.get("perangkat_daerah").equals(pd)
                                    && berlaku(p, hari))
                            .count();
                    if (ada != 1) {
                        salah.add(hari + " " + pd + " " + peran + ": " + ada);
                    }
                }
            }
        }
        assertThat(salah).isEmpty();
    }

    @Test
    void theFourteenOfTheSignInPageHoldOfficesAndNoMitraReviewsTheOwnPd() {
        var pengguna = menurut(csv("pengguna.csv"), p -> p.get("nama_pengguna"));
        assertThat(pengguna.values().stream().filter(p -> p.get("halaman_masuk").equals("ya")))
                .extracting(p -> p.get("nama_pengguna"))
                .containsExactlyElementsOf(HALAMAN_MASUK);
        assertThat(PENUGASAN).allSatisfy(p -> {
            assertThat(pengguna).containsKey(p.get("nama_pengguna"));
            assertThat(Peran.valueOf(p.get("peran")).padaPd())
                    .isEqualTo(!p.get("perangkat_daerah").isEmpty());
            assertThat(p.get("jenis")).isIn("DEFINITIF", "PLT");
        });
        assertThat(HALAMAN_MASUK)
                .allMatch(u ->
                        PENUGASAN.stream().anyMatch(p -> p.get("nama_pengguna").equals(u) && berlaku(p, JAM)));
        assertThat(PENUGASAN.stream().filter(p -> p.get("peran").equals("MITRA_BAPPEDA")))
                .noneMatch(p -> p.get("perangkat_daerah").equals("bappeda")
                        && p.get("nama_pengguna").endsWith(".bappeda"));
    }

    @Test
    void everyStepIsDoneByWhoHoldsTheOfficeThatDay() {
        var salah = salah();
        var sebelum = "";
        for (var langkah : daftar("langkah")) {
            var waktu = (String) langkah.get("waktu");
            LocalDateTime.parse(waktu);
            if (waktu.compareTo(sebelum) < 0 || waktu.compareTo(JAM) >= 0) {
                salah.add(waktu + " tidak urut");
            }
            sebelum = waktu;
            if (langkah.containsKey("pd")) {
                var peran = PEMEGANG.get((String) langkah.get("elemen"));
                var boleh = PENUGASAN.stream()
                        .anyMatch(p -> p.get("nama_pengguna").equals(langkah.get("oleh"))
                                && p.get("peran").equals(peran.name())
                                && p.get("perangkat_daerah").equals(langkah.get("pd"))
                                && berlaku(p, waktu));
                if (!boleh) {
                    salah.add(langkah.toString());
                }
            }
            if ("DIKEMBALIKAN".equals(langkah.get("keputusan")) && langkah.get("alasan") == null) {
                salah.add(waktu + " dikembalikan tanpa alasan");
            }
        }
        assertThat(salah).isEmpty();
    }

    @Test
    void everyPdHasItsPlaceInTheStoryAndEverySignInItsWelcome() {
        assertThat(peta("keadaan")).containsOnlyKeys(PD_MENURUT_KUNCI.keySet());
        assertThat(peta("menunggu")).containsOnlyKeys(HALAMAN_MASUK);
        // The one task of the whole Pemda that waits for somebody of the sign-in page.
        var berhenti = new HashSet<String>(Set.of("userTask_sampaikanPokir"));
        peta("keadaan").forEach((pd, k) -> berhenti.add(((Map<?, ?>) k).get("elemen") + "@" + pd));
        peta("menunggu").values().forEach(m -> {
            var tugas = ((Map<?, ?>) m).get("tugas");
            assertThat(berhenti)
                    .containsAll(((List<?>) tugas).stream().map(String::valueOf).toList());
        });
        assertThat(peta("keadaan").values())
                .anyMatch(k -> "TERVERIFIKASI".equals(((Map<?, ?>) k).get("status")))
                .anyMatch(k -> "DIKEMBALIKAN".equals(((Map<?, ?>) k).get("status")));
    }

    @Test
    void defectsAndTheRancanganAwalSpeakOfLinesThatExist() {
        var baris = new HashSet<String>();
        RENJA.forEach((pd, isi) -> isi.forEach(b -> baris.add(pd + " " + b.get("kode"))));
        INDIKATOR.forEach(i -> baris.add(i.get("perangkat_daerah") + " " + i.get("kode") + "#" + i.get("urutan")));
        var cacat = csv("renja/cacat.csv");
        assertThat(cacat).allSatisfy(c -> {
            assertThat(baris).contains(c.get("perangkat_daerah") + " " + c.get("kode"));
            assertThat(c.get("saat")).isIn("RANCANGAN_AWAL", "RANCANGAN", "PEMBUKAAN");
        });
        assertThat(cacat.stream().filter(c -> c.get("perangkat_daerah").equals("kominfo")))
                .extracting(c -> c.get("aturan"))
                .containsExactly("LKP-01", "LKP-07", "LKP-10", "SLR-03", "LKP-05", "LKP-06", "SLR-05");
        assertThat(csv("renja/rancangan-awal.csv"))
                .allMatch(r -> baris.contains(r.get("perangkat_daerah") + " " + r.get("kode")));
        assertThat(daftar("justifikasi"))
                .allMatch(j -> baris.contains(j.get("pd") + " " + j.get("kunci"))
                        || baris.contains(j.get("pd") + " " + j.get("kunci") + "#1"));
    }

    @Test
    void diskominfosRancanganGrewByFourHundredTwelveMillionSinceItsRancanganAwal() {
        var isi = menurut(RENJA.get("kominfo"), b -> b.get("kode"));
        var selisih = BigDecimal.ZERO;
        for (var r : csv("renja/rancangan-awal.csv")) {
            if (r.get("perangkat_daerah").equals("kominfo")) {
                var kini = angka(isi.get(r.get("kode")).get("pagu"));
                selisih = switch (r.get("sel")) {
                    case "baris" -> selisih.add(kini);
                    case "pagu" -> selisih.add(kini).subtract(angka(r.get("nilai")));
                    default -> selisih;
                };
            }
        }
        assertThat(selisih).isEqualByComparingTo("412000000");
    }

    @Test
    void aPlanStandsAboveItsPlafonOnlyWhereItWasReturned() {
        var plafon = menurut(csv("rkpd-2022/plafon.csv"), b -> b.get("perangkat_daerah"));
        for (var c : csv("renja/cacat.csv")) {
            if (c.get("aturan").equals("PGU-01") && c.get("sel").equals("pagu")) {
                var pd = c.get("perangkat_daerah");
                var baris = menurut(RENJA.get(pd), b -> b.get("kode")).get(c.get("kode"));
                var total = jumlah(RENJA.get(pd), "pagu")
                        .subtract(angka(baris.get("pagu")))
                        .add(angka(c.get("nilai")));
                assertThat(total).isGreaterThan(angka(plafon.get(pd).get("jumlah")));
                assertThat(((Map<?, ?>) peta("keadaan").get(pd)).get("status")).isEqualTo("DIKEMBALIKAN");
            }
        }
    }

    @Test
    void everyPdHasEveryChapterWithNoOpenPlace() {
        var isian = BERKAS.yaml("bab/_umum/isian.yaml");
        var kunciIsian = List.of("bidang", "misi", "tugas", "evaluasi", "nasional", "isu");
        var dariData = List.of("nama-pd", "singkatan", "tujuan", "sasaran");
        for (var bab : nama()) {
            var teks = BERKAS.teks("bab/_umum/" + bab + ".html");
            var kosong = Pattern.compile("\\{\\{([^}]*)}}").matcher(teks);
            while (kosong.find()) {
                assertThat(kosong.group(1))
                        .satisfiesAnyOf(
                                k -> assertThat(kunciIsian).contains(k),
                                k -> assertThat(dariData).contains(k),
                                k -> assertThat(k).startsWith("hukum-"));
            }
            assertThat(BERKAS.teks("bab/kominfo/" + bab + ".html"))
                    .doesNotContain("{{")
                    .hasSizeGreaterThan(150);
        }
        assertThat(BERKAS.ada("bab/_umum/2.5-nihil.html")).isTrue();
        assertThat(PD_MENURUT_KUNCI.keySet().stream().filter(k -> !k.equals("kominfo")))
                .allSatisfy(k -> assertThat(
                                ((Map<?, ?>) isian.get(k)).keySet().stream().map(String::valueOf))
                        .containsAll(kunciIsian));
    }

    private static List<String> nama() {
        var hasil = new ArrayList<>(BAB);
        hasil.add("kata-pengantar");
        return hasil;
    }

    private static boolean berlaku(Map<String, String> penugasan, String waktu) {
        var hari = waktu.substring(0, 10);
        return penugasan.get("mulai").compareTo(hari) <= 0
                && (penugasan.get("selesai").isEmpty()
                        || penugasan.get("selesai").compareTo(hari) >= 0);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> daftar(String kunci) {
        return (List<Map<String, Object>>) ALUR.get(kunci);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> peta(String kunci) {
        return (Map<String, Object>) ALUR.get(kunci);
    }
}
