package id.selaras.verifikasi.aturan;

import static id.selaras.verifikasi.aturan.PesanUji.pesan;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.kernel.Tahap;
import id.selaras.strategis.rpjmd.IndikatorSasaran;
import id.selaras.strategis.rpjmd.ProgramRpjmd;
import id.selaras.strategis.rpjmd.SasaranRpjmd;
import id.selaras.tahunan.rkpd.BarisRkpd;
import id.selaras.tahunan.rkpd.Prioritas;
import id.selaras.tahunan.rkpd.SasaranRkpd;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlrTest {

    @Test
    void programThatTheRpjmdGivesToAnotherPdHoldsUpTheApprovalOnly() {
        var uji = KonteksUji.renja();
        uji.program.removeIf(p -> p.kode().equals("2.16.03"));

        assertThat(uji.periksa("SLR-01")).singleElement().satisfies(t -> {
            assertThat(t.bobot()).isEqualTo(Bobot.BERAT);
            assertThat(t.menahanPengajuan()).isFalse();
            assertThat(t.menahanPersetujuan()).isTrue();
            assertThat(t.lokus()).isEqualTo(Lokus.kelompok("2.16.03", "kode"));
            assertThat(pesan(t)).contains("2.16.03").contains("Diskominfo");
        });
    }

    @Test
    void penunjangIsEveryPdsOwnAlsoWhereTheRpjmdDoesNotListIt() {
        var uji = KonteksUji.renja();
        uji.program.removeIf(p -> p.kode().startsWith("X.XX"));

        assertThat(uji.periksa("SLR-01")).isEmpty();
    }

    @Test
    void withoutAnRpjmdItIsSaidOnceAndHoldsNothingUp() {
        var uji = KonteksUji.renja();
        uji.rpjmdAda = false;
        uji.program.clear();

        assertThat(uji.periksa("SLR-01")).singleElement().satisfies(t -> {
            assertThat(t.bobot()).isEqualTo(Bobot.INFO);
            assertThat(pesan(t)).contains("2022");
        });
    }

    @Test
    void otherNameOfAProgramIndicatorNamesTheRpjmdsOwn() {
        var uji = KonteksUji.renja();
        uji.indikator.removeIf(i -> i.kode().equals("2.16.03"));
        uji.indikator("2.16.03", "Indeks Tata Kelola SPBE", "Indeks", "3.5");

        assertThat(uji.periksa("SLR-02"))
                .singleElement()
                .satisfies(t -> assertThat(pesan(t))
                        .contains("\"Indeks Tata Kelola SPBE\"")
                        .contains("\"Indeks SPBE\""));
    }

    @Test
    void otherSatuanAdditionAndGapAreToldApart() {
        var uji = KonteksUji.renja();
        uji.indikator.removeIf(i -> i.kode().equals("2.16.03"));
        uji.indikator("2.16.03", "indeks  spbe", "Nilai", "3.5");
        assertThat(uji.periksa("SLR-02")).extracting(Temuan::kunciPesan).containsExactly("SLR-02.satuan");

        uji.indikator("2.16.03", "Jumlah pengguna", "Orang", "10");
        assertThat(uji.periksa("SLR-02"))
                .extracting(Temuan::kunciPesan)
                .containsExactly("SLR-02.satuan", "SLR-02.tambahan");

        uji.indikator.removeIf(i -> i.kode().equals("2.16.03"));
        assertThat(uji.periksa("SLR-02")).extracting(Temuan::kunciPesan).containsExactly("SLR-02.hilang");
    }

    @ParameterizedTest
    @CsvSource({"3.6,1", "3.5,0", "3.5000,0", "3.4999,1"})
    void targetOfAProgramIsTheRpjmdsOfTheYear(String target, int temuan) {
        var uji = KonteksUji.renja();
        uji.indikator.removeIf(i -> i.kode().equals("2.16.03"));
        uji.indikator("2.16.03", "Indeks SPBE", "Indeks", target);

        assertThat(uji.periksa("SLR-03")).hasSize(temuan);
        if (target.equals("3.6")) {
            assertThat(pesan(uji.periksa("SLR-03").get(0)))
                    .startsWith("Target 3,6 untuk \"Indeks SPBE\" berbeda dari RPJMD 2022: 3,5.");
        }
    }

    @Test
    void kegiatanMissingInTheRenstraIsToldOnceNotForEachLine() {
        var uji = KonteksUji.renja();
        uji.baris.add(BarisUji.baris(KonteksUji.SUB_LAIN).buat());
        uji.renstra.removeIf(r -> r.kode().startsWith("2.16.03"));

        assertThat(uji.periksa("SLR-04"))
                .singleElement()
                .satisfies(t -> assertThat(t.lokus()).isEqualTo(Lokus.kelompok("2.16.03.2.02", "kode")));
    }

    @Test
    void subKegiatanMissingInTheRenstraIsToldOnItsLine() {
        var uji = KonteksUji.renja();
        uji.baris.add(BarisUji.baris(KonteksUji.SUB_LAIN).buat());

        assertThat(uji.periksa("SLR-04")).singleElement().satisfies(t -> {
            assertThat(t.kunciPesan()).isEqualTo("SLR-04.sub");
            assertThat(t.bobot()).isEqualTo(Bobot.PERBAIKAN);
            assertThat(pesan(t)).contains(KonteksUji.SUB_LAIN);
        });
    }

    @Test
    void renstraThatStopsAtKegiatanIsComparedThatFar() {
        var uji = KonteksUji.renja();
        uji.baris.add(BarisUji.baris(KonteksUji.SUB_LAIN).buat());
        uji.renstra.removeIf(r -> r.jenjang().equals("SUB_KEGIATAN"));

        assertThat(uji.periksa("SLR-04")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"6,0", "6.0,0", "5.9999,1", "7,1"})
    void targetOfALineIsTheRenstrasOfTheYear(String target, int temuan) {
        assertThat(KonteksUji.dengan(BarisUji.baris(KonteksUji.SUB).target(target))
                        .periksa("SLR-05"))
                .hasSize(temuan);
    }

    @ParameterizedTest
    @CsvSource({"100000000,0", "99999999,0", "100000000.01,1"})
    void paguOfALineIsNotAboveTheRenstrasByAnyAmount(String pagu, int temuan) {
        var hasil = KonteksUji.dengan(BarisUji.baris(KonteksUji.SUB).pagu(pagu)).periksa("SLR-06");

        assertThat(hasil).hasSize(temuan);
        hasil.forEach(t -> assertThat(pesan(t)).contains("sebesar Rp0,01").contains("Rp100.000.000"));
    }

    @Test
    void renstraRowWithTwoIndicatorsCountsItsPaguOnce() {
        var uji = KonteksUji.dengan(BarisUji.baris(KonteksUji.SUB).pagu("100000001"));
        uji.renstra(KonteksUji.SUB, "SUB_KEGIATAN", "Jumlah laporan", "2", "100000000");

        assertThat(uji.periksa("SLR-06")).hasSize(1);
        assertThat(uji.periksa("SLR-05")).isEmpty();
    }

    @Test
    void programWithATargetButNoLineIsMissed() {
        var uji = KonteksUji.renja();
        uji.rpjmd("2.20.02", "50", "Persentase data valid", "Persen", "90");
        assertThat(uji.periksa("SLR-07"))
                .singleElement()
                .satisfies(t -> assertThat(pesan(t)).contains("2.20.02").contains("90 Persen"));

        uji.program.clear();
        uji.rpjmd("2.20.02", "50", "Persentase data valid", "Persen", null);
        assertThat(uji.periksa("SLR-07")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.01", "1.06"})
    void pelayananDasarNeedsALineMarkedSpm(String bidang) {
        var baris = BarisUji.baris(bidang + ".02.2.01.01");
        var uji = KonteksUji.dengan(baris);
        uji.bidang = List.of(bidang);
        assertThat(uji.periksa("SLR-10"))
                .singleElement()
                .satisfies(t -> assertThat(pesan(t)).contains(bidang));

        baris.tanda = "DAK, spm";
        var bertanda = KonteksUji.dengan(baris);
        bertanda.bidang = List.of(bidang);
        assertThat(bertanda.periksa("SLR-10")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.07", "2.16", "11.01"})
    void otherUrusanNeedNoSpm(String bidang) {
        var uji = KonteksUji.renja();
        uji.bidang = List.of(bidang);

        assertThat(uji.periksa("SLR-10")).isEmpty();
    }

    @Test
    void markOnALineOfAnotherBidangDoesNotCount() {
        var baris = BarisUji.baris("1.03.02.2.01.01");
        baris.tanda = "SPM";
        var uji = KonteksUji.dengan(baris);
        uji.bidang = List.of("1.03", "1.04");

        assertThat(uji.periksa("SLR-10")).extracting(Temuan::sel).containsExactly("spm:1.04");
    }

    private static BarisRkpd fix(BarisUji b, String target, String pagu, String lokasi, String dana) {
        return new BarisRkpd(b.silsilah, b.kode, new BigDecimal(target), new BigDecimal(pagu), lokasi, dana);
    }

    private static KonteksUji akhir(BarisUji b, BarisRkpd acuan) {
        var uji = KonteksUji.dengan(b);
        uji.tahap = Tahap.RANCANGAN_AKHIR;
        uji.perkada = true;
        uji.barisRkpd.add(acuan);
        return uji;
    }

    @Test
    void lineEqualToThePerkadaIsInOrder() {
        var b = BarisUji.baris(KonteksUji.SUB);
        assertThat(akhir(b, fix(b, "6.0", "100000000.00", "kota  malang", "PAD"))
                        .periksa("SLR-11"))
                .isEmpty();
    }

    @Test
    void eachFieldThatDiffersFromThePerkadaIsFoundOnItsCell() {
        var b = BarisUji.baris(KonteksUji.SUB);
        var temuan = akhir(b, fix(b, "7", "100000000.01", "Klojen", "PAD, DAK")).periksa("SLR-11");

        assertThat(temuan).extracting(Temuan::sel).containsExactly("target", "pagu", "lokasi", "sumberDana");
        assertThat(temuan).allSatisfy(t -> assertThat(t.menahanPengajuan()).isTrue());
        assertThat(pesan(temuan.get(1))).contains("Rp100.000.000").contains("Rp100.000.000,01");
        assertThat(pesan(temuan.get(3))).contains("DAK, PAD");
    }

    @Test
    void lineMissingOnEitherSideIsFound() {
        var b = BarisUji.baris(KonteksUji.SUB);
        var uji = akhir(b, new BarisRkpd("lain", KonteksUji.SUB_LAIN, BigDecimal.ONE, BigDecimal.TEN, "-", "PAD"));

        assertThat(uji.periksa("SLR-11"))
                .extracting(Temuan::kunciPesan)
                .containsExactly("SLR-11.baru", "SLR-11.hilang");
    }

    @Test
    void lineIsKnownByItsLineageThoughItsCodeChanged() {
        var b = BarisUji.baris(KonteksUji.SUB);
        var acuan = new BarisRkpd(b.silsilah, "2.16.03.2.02.0007", b.target, b.pagu, b.lokasi, "PAD");

        assertThat(akhir(b, acuan).periksa("SLR-11")).isEmpty();
    }

    @Test
    void beforeThePerkadaNothingIsCompared() {
        var b = BarisUji.baris(KonteksUji.SUB);
        var uji = akhir(b, fix(b, "7", "1", "-", "DAK"));
        uji.tahap = Tahap.RANCANGAN;
        assertThat(uji.periksa("SLR-11")).isEmpty();
        uji.tahap = Tahap.RANCANGAN_AKHIR;
        uji.perkada = false;
        assertThat(uji.periksa("SLR-11")).isEmpty();
    }

    private static KonteksRkpd rkpd(KonteksUji uji, List<ProgramRpjmd> program) {
        return new KonteksRkpd(
                2022,
                List.of(
                        new Prioritas(21, 1, "Layanan dasar", "Layanan"),
                        new Prioritas(22, 2, "Infrastruktur", "Infra")),
                List.of(new SasaranRkpd(31, 22, "Jalan mantap", null, null, null, 0)),
                Map.of(),
                Map.of(),
                Map.of(),
                program,
                List.of(
                        new SasaranRpjmd(11, "1", "Tata kelola", 4, "Misi"),
                        new SasaranRpjmd(12, "2", "Jalan", 2, "Misi")),
                List.of(
                        new IndikatorSasaran(11, "Indeks RB", "Indeks"),
                        new IndikatorSasaran(12, "Kemantapan", "Persen")),
                List.of(uji.konteks()),
                Setelan.BAWAAN);
    }

    @Test
    void prioritasThatNoLineSupportsIsFoundWithItsSasaran() {
        var temuan = DaftarAturan.periksa(rkpd(KonteksUji.renja(), List.of())).stream()
                .filter(t -> t.kode().equals("SLR-08"))
                .toList();

        assertThat(temuan).extracting(Temuan::kunciPesan).containsExactly("SLR-08", "SLR-08.sasaran");
        assertThat(pesan(temuan.get(0))).contains("Infrastruktur");
    }

    @Test
    void rpjmdIndicatorThatNoLineServesIsTold() {
        var uji = KonteksUji.renja();
        var lain = new ProgramRpjmd(
                9,
                8,
                "1.03.10",
                "Jalan",
                12,
                BigDecimal.ONE,
                List.of(new ProgramRpjmd.IndikatorProgram("Kondisi jalan", "Persen", "POSITIF", null, null)));
        var temuan = DaftarAturan.periksa(rkpd(uji, List.of(uji.program.get(0), lain))).stream()
                .filter(t -> t.kode().equals("SLR-09"))
                .toList();

        assertThat(temuan).extracting(Temuan::kunciPesan).containsExactly("SLR-09", "SLR-09.sasaran");
        assertThat(temuan).allSatisfy(t -> assertThat(t.bobot()).isEqualTo(Bobot.INFO));
        assertThat(pesan(temuan.get(0))).contains("Kondisi jalan");
        assertThat(pesan(temuan.get(1))).contains("Kemantapan");
    }
}
