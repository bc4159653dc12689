package id.selaras.verifikasi.aturan;

import static id.selaras.verifikasi.aturan.PesanUji.pesan;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.kernel.Tahap;
import id.selaras.tahunan.rkpd.Plafon;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PguTest {

    private static BigDecimal rp(String nilai) {
        return new BigDecimal(nilai);
    }

    @ParameterizedTest
    @CsvSource({"200000000,0", "199999999.99,1", "200000000.01,0"})
    void totalIsNotAboveThePlafonByAnyAmount(String plafon, int temuan) {
        var uji = KonteksUji.renja();
        uji.plafon = new Plafon(7, rp(plafon), Map.of());

        assertThat(uji.periksa("PGU-01")).hasSize(temuan).allSatisfy(t -> {
            assertThat(t.menahanPengajuan()).isTrue();
            assertThat(pesan(t)).contains("Rp200.000.000").contains("sebesar Rp0,01");
        });
    }

    @Test
    void eachSumberDanaHasItsOwnLimit() {
        var uji = KonteksUji.dengan(
                BarisUji.baris(KonteksUji.SUB).pagu("100").dana("PAD", "59").dana("DAK", "41"));
        uji.plafon = new Plafon(7, rp("100"), Map.of("PAD", rp("60"), "DAK", rp("40")));

        assertThat(uji.periksa("PGU-01")).singleElement().satisfies(t -> {
            assertThat(t.lokus().sel()).isEqualTo("dana:DAK");
            assertThat(pesan(t)).contains("DAK: total Rp41 melebihi bagian plafonnya Rp40 sebesar Rp1");
        });
    }

    @Test
    void beforeTheSuratEdaranThereIsNoLimit() {
        var uji = KonteksUji.renja();
        uji.plafon = new Plafon(7, rp("1"), Map.of());
        uji.tahap = Tahap.RANCANGAN_AWAL;

        assertThat(uji.periksa("PGU-01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"120,100,0", "120.01,100,1", "80,100,0", "79.99,100,1", "120,0,0"})
    void departureFromLastYearsPrakiraanMajuIsToldAboveTheThreshold(String pagu, String lalu, int temuan) {
        var uji = KonteksUji.dengan(BarisUji.baris(KonteksUji.SUB).pagu(pagu));
        uji.lalu.put(KonteksUji.SUB, rp(lalu));

        assertThat(uji.periksa("PGU-03"))
                .hasSize(temuan)
                .allSatisfy(t -> assertThat(t.bobot()).isEqualTo(Bobot.INFO));
    }

    @Test
    void thresholdAndWeightAreThePemdasOwn() {
        var uji = KonteksUji.dengan(BarisUji.baris(KonteksUji.SUB).pagu("111"));
        uji.lalu.put(KonteksUji.SUB, rp("100"));
        uji.setelan.put("PGU-03", new Setelan.Butir(Bobot.PERBAIKAN, rp("10")));

        assertThat(uji.periksa("PGU-03")).singleElement().satisfies(t -> {
            assertThat(t.bobot()).isEqualTo(Bobot.PERBAIKAN);
            assertThat(pesan(t)).contains("11 % di atas").contains("ambang 10 %");
        });
    }

    @Test
    void ruleMadeHeavyHoldsUpAndRuleMadeLightDoesNot() {
        var uji = KonteksUji.dengan(BarisUji.baris(KonteksUji.SUB).target(null));
        uji.setelan.put("LKP-01", new Setelan.Butir(Bobot.INFO, null));
        assertThat(uji.periksa("LKP-01"))
                .singleElement()
                .satisfies(t -> assertThat(t.menahanPersetujuan()).isFalse());

        uji.setelan.put("LKP-01", new Setelan.Butir(Bobot.BERAT, null));
        assertThat(uji.periksa("LKP-01"))
                .singleElement()
                .satisfies(t -> assertThat(t.menahanPengajuan()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"50,50,0", "50.01,49.99,1"})
    void largeShareOfPenunjangIsTold(String penunjang, String urusan, int temuan) {
        var uji = KonteksUji.kosong();
        uji.baris.add(BarisUji.baris(KonteksUji.PENUNJANG).pagu(penunjang).buat());
        uji.baris.add(BarisUji.baris(KonteksUji.SUB).pagu(urusan).buat());

        assertThat(uji.periksa("PGU-04")).hasSize(temuan);
    }

    @ParameterizedTest
    @CsvSource({"40,60,0", "40.01,59.99,1", "19.99,80.01,1", "20,80,0"})
    void divisionBetweenPenunjangAndUrusanFollowsTheRpjmd(String penunjang, String urusan, int temuan) {
        var uji = KonteksUji.kosong();
        uji.baris.add(BarisUji.baris(KonteksUji.PENUNJANG).pagu(penunjang).buat());
        uji.baris.add(BarisUji.baris(KonteksUji.SUB).pagu(urusan).buat());
        uji.rpjmd("X.XX.01", "30", "Nilai SAKIP", "Nilai", "80");
        uji.rpjmd("2.16.03", "70", "Indeks SPBE", "Indeks", "3.5");

        assertThat(uji.periksa("PGU-07"))
                .hasSize(temuan)
                .allSatisfy(t -> assertThat(pesan(t)).contains("bagian penunjang 30 %"));
    }

    private static List<Temuan> kapasitas(String pad, String plafonPad) {
        return DaftarAturan.periksa(new KonteksRkpd(
                2022,
                List.of(),
                List.of(),
                Map.of(7L, new Plafon(7, rp(plafonPad), Map.of("PAD", rp(plafonPad)))),
                pad == null ? Map.of() : Map.of("PAD", rp(pad), "DAK", rp("50")),
                Map.of("PAD", "Pendapatan Asli Daerah"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Setelan.BAWAAN));
    }

    @Test
    void plafonOfAllPdStayWithinTheCapacityAsAWholeAndBySource() {
        assertThat(kapasitas("100", "100")).isEmpty();
        assertThat(kapasitas("100", "100.01"))
                .singleElement()
                .satisfies(t -> assertThat(pesan(t)).startsWith("Sumber dana Pendapatan Asli Daerah"));
        assertThat(kapasitas("100", "150.01")).extracting(Temuan::kunciPesan).containsExactly("PGU-02", "PGU-02.dana");
        assertThat(kapasitas(null, "999")).isEmpty();
    }
}
