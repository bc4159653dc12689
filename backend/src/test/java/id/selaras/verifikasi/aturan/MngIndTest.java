package id.selaras.verifikasi.aturan;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.indikator.Arah;
import id.selaras.strategis.rencana.Jenjang;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules of level M, each at its boundary. */
class MngIndTest {

    RencanaUji rpjmd;
    long misi;
    long tujuan;
    long sasaran;

    @BeforeEach
    void siapkan() {
        rpjmd = RencanaUji.rpjmd();
        misi = rpjmd.simpul(null, Jenjang.MISI, null, null, null);
        tujuan = rpjmd.simpul(misi, Jenjang.TUJUAN, null, null, null);
        sasaran = rpjmd.simpul(tujuan, Jenjang.SASARAN, null, null, null);
    }

    @Test
    void eachThingThatHangsInTheAirIsFoundAndAWholeCascadeIsNot() {
        rpjmd.program(sasaran, "2.16.03", "10");
        assertThat(rpjmd.temuan("MNG-01")).isEmpty();
        rpjmd.program(null, "2.16.02", "10");
        rpjmd.simpul(999L, Jenjang.SASARAN, null, null, null);
        assertThat(rpjmd.temuan("MNG-01"))
                .hasSize(2)
                .allMatch(Temuan::menahanPersetujuan)
                .extracting(t -> t.argumen().get(1))
                .containsExactly("tujuan", "sasaran");
        assertThat(rpjmd.pohon().total().get(2019)).isEqualByComparingTo("20");
    }

    @Test
    void aRenstraSasaranSupportsOneOfTheRpjmdThatStillExists() {
        var renstra = RencanaUji.renstra(rpjmd);
        long t = renstra.simpul(null, Jenjang.TUJUAN, null, null, null);
        renstra.simpul(t, Jenjang.SASARAN, null, null, sasaran);
        renstra.simpul(t, Jenjang.SASARAN, null, null, null);
        renstra.simpul(t, Jenjang.SASARAN, null, null, 12345L);
        assertThat(renstra.temuan("MNG-02")).extracting(Temuan::kunciPesan).containsExactly("MNG-02", "MNG-02.hilang");
        assertThat(rpjmd.temuan("MNG-02")).isEmpty();
    }

    @Test
    void aProgramOfAPdThatWasMergedIsFound() {
        rpjmd.program(sasaran, "2.16.03", "10");
        assertThat(rpjmd.temuan("MNG-03")).isEmpty();
        rpjmd.bubar.put(RencanaUji.PD, "Dinas Lama");
        assertThat(rpjmd.temuan("MNG-03"))
                .singleElement()
                .satisfies(t -> assertThat(t.argumen()).contains("Dinas Lama"));
        rpjmd.simpul(sasaran, Jenjang.PROGRAM, "2.16.02", null, null);
        assertThat(rpjmd.temuan("MNG-03")).extracting(Temuan::kunciPesan).contains("MNG-03.kosong");
    }

    @Test
    void oneRupiahAboveTheCapacityOfAYearIsFoundAndTheExactAmountIsNot() {
        rpjmd.program(sasaran, "2.16.03", "100");
        rpjmd.program(sasaran, "2.16.02", "50");
        rpjmd.kapasitas.put(2019, new BigDecimal("150"));
        rpjmd.kapasitas.put(2020, new BigDecimal("149"));
        assertThat(rpjmd.temuan("PGU-06"))
                .singleElement()
                .satisfies(t -> assertThat(t.argumen()).containsExactly("2020", "Rp150", "Rp149", "Rp1"));
    }

    @Test
    void theSubKegiatanOfAProgramStayWithinWhatTheRpjmdGivesItEachYear() {
        rpjmd.program(sasaran, "2.16.03", "100");
        var renstra = RencanaUji.renstra(rpjmd);
        long t = renstra.simpul(null, Jenjang.TUJUAN, null, null, null);
        long s = renstra.simpul(t, Jenjang.SASARAN, null, null, sasaran);
        long p = renstra.simpul(s, Jenjang.PROGRAM, "2.16.03", null, null);
        long k = renstra.simpul(p, Jenjang.KEGIATAN, "2.16.03.2.02", null, null);
        renstra.pagu(renstra.simpul(k, Jenjang.SUB_KEGIATAN, "2.16.03.2.02.01", null, null), "60");
        long dua = renstra.simpul(k, Jenjang.SUB_KEGIATAN, "2.16.03.2.02.02", null, null);
        renstra.pagu(dua, "40");
        assertThat(renstra.temuan("PGU-05")).isEmpty();
        renstra.pagu(dua, "40.01");
        assertThat(renstra.temuan("PGU-05"))
                .hasSize(5)
                .first()
                .satisfies(f -> assertThat(f.argumen()).containsExactly("2019", "Rp100,01", "Rp100", "Rp0,01"));
        renstra.simpul(s, Jenjang.PROGRAM, "2.16.99", null, null);
        assertThat(renstra.temuan("PGU-05")).extracting(Temuan::kunciPesan).contains("PGU-05.asing");
    }

    @Test
    void targetsThatFallAreFoundWhereTheyShouldRiseAndTheReverse() {
        rpjmd.indikator(sasaran, "Naik", "persen", Arah.POSITIF, "50", "50", "55", "54", "60");
        rpjmd.indikator(sasaran, "Turun", "persen", Arah.NEGATIF, "4.2", "4.0", "4.1");
        rpjmd.indikator(sasaran, "Rata", "persen", Arah.NEGATIF, "4.2", "4.2", "4.2");
        assertThat(rpjmd.temuan("IND-01"))
                .extracting(t -> String.join("|", t.argumen()))
                .containsExactly("54 persen|2021|2020|55 persen|naik", "4,1 persen|2020|2019|4 persen|turun");
    }

    @Test
    void aFirstTargetBelowTheBaselineIsFoundToo() {
        rpjmd.indikator(sasaran, "Naik", "persen", Arah.POSITIF, "60", "50");
        assertThat(rpjmd.temuan("IND-01"))
                .singleElement()
                .satisfies(t -> assertThat(t.argumen()).contains("kondisi awal"));
    }

    @Test
    void aBandIsHeldAtItsEdges() {
        rpjmd.katalog(1, "persen", "2", "4", "f");
        rpjmd.indikator(sasaran, 1L, "Inflasi", "persen", Arah.RENTANG, "3", "2", "4", "4.1", "1.9");
        assertThat(rpjmd.temuan("IND-01")).extracting(Temuan::sel).containsExactly("target:2021", "target:2022");
    }

    @Test
    void oneIndicatorWithTwoSatuanIsFoundWhateverItsSpelling() {
        rpjmd.indikator(sasaran, "Indeks  SPBE", "indeks", Arah.POSITIF, null, "3");
        rpjmd.indikator(tujuan, "indeks spbe", "Indeks", Arah.POSITIF, null, "3");
        assertThat(rpjmd.temuan("IND-02")).isEmpty();
        var renstra = RencanaUji.renstra(rpjmd);
        long t = renstra.simpul(null, Jenjang.TUJUAN, null, null, null);
        renstra.indikator(t, "Indeks SPBE", "nilai", Arah.POSITIF, null, "3");
        assertThat(renstra.temuan("IND-02"))
                .singleElement()
                .satisfies(f -> assertThat(f.argumen()).contains("nilai").anyMatch(a -> a.startsWith("RPJMD ")));
    }

    @Test
    void aTargetThatItsSatuanCannotHaveIsFound() {
        rpjmd.indikator(sasaran, "Persentase layanan", "persen", Arah.POSITIF, "99", "100", "100.1");
        rpjmd.indikator(sasaran, "Pertumbuhan ekonomi", "persen", Arah.POSITIF, "-2.26", "5");
        rpjmd.indikator(sasaran, "Jumlah peserta", "orang", Arah.POSITIF, null, "1.5");
        assertThat(rpjmd.temuan("IND-03"))
                .extracting(Temuan::kunciPesan)
                .containsExactlyInAnyOrder("IND-03", "IND-03.pecahan");
    }

    @Test
    void anIndicatorOutsideTheCatalogueOrWithoutFormulaIsTold() {
        rpjmd.katalog(1, "persen", null, null, null);
        rpjmd.katalog(2, "persen", null, null, "a / b");
        rpjmd.indikator(sasaran, 1L, "Tanpa formula", "persen", Arah.POSITIF, null, "1");
        rpjmd.indikator(sasaran, 2L, "Lengkap", "persen", Arah.POSITIF, null, "1");
        rpjmd.indikator(sasaran, null, "Di luar", "persen", Arah.POSITIF, null, "1");
        assertThat(rpjmd.temuan("IND-04"))
                .allMatch(t -> t.bobot() == Bobot.INFO)
                .extracting(t -> t.kunciPesan() + " " + t.argumen().get(0))
                .containsExactly("IND-04 Tanpa formula", "IND-04.katalog Di luar");
    }

    @Test
    void aSeriesMayEndInNMinusTwoButNotBefore() {
        rpjmd.katalog(1, "persen", null, null, "f");
        rpjmd.katalog(2, "persen", null, null, "f");
        rpjmd.terakhir.put(1L, 2020);
        rpjmd.terakhir.put(2L, 2019);
        rpjmd.indikator(sasaran, 1L, "Mutakhir", "persen", Arah.POSITIF, null, "1");
        rpjmd.indikator(sasaran, 2L, "Lama", "persen", Arah.POSITIF, null, "1");
        assertThat(rpjmd.temuan("IND-05")).extracting(t -> t.argumen().get(0)).containsExactly("Lama");
    }
}
