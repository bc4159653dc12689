package id.selaras.tahunan.papan;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.kernel.Tahap;
import id.selaras.tahunan.papan.SelTahap.Keadaan;
import id.selaras.tahunan.renja.StatusRenja;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SusunSelTest {

    private static final LocalDate HARI = LocalDate.of(2021, 2, 25);
    private static final Map<KolomTahap, LocalDate> BATAS = Map.of(
            KolomTahap.RANCANGAN_AWAL, LocalDate.of(2021, 1, 29),
            KolomTahap.FORUM, LocalDate.of(2021, 2, 25),
            KolomTahap.RANCANGAN, LocalDate.of(2021, 3, 5));

    @Test
    void theDayOfTheDueDateIsNotLateAndTheNextOneIs() {
        var forum = sel(KolomTahap.FORUM, StatusRenja.TERVERIFIKASI, HARI, HARI).get(KolomTahap.FORUM);
        assertThat(forum).isEqualTo(new SelTahap(Keadaan.BERJALAN, HARI, 0));
        var besok = sel(KolomTahap.FORUM, StatusRenja.TERVERIFIKASI, HARI, HARI.plusDays(1))
                .get(KolomTahap.FORUM);
        assertThat(besok).isEqualTo(new SelTahap(Keadaan.TELAT, HARI, 1));
    }

    @Test
    void whatComesAfterALateStageIsNotCountedAsLateAgain() {
        var sukun = sel(KolomTahap.RANCANGAN_AWAL, StatusRenja.DISUSUN, HARI, HARI.plusDays(9));
        assertThat(sukun.get(KolomTahap.RANCANGAN_AWAL).keadaan()).isEqualTo(Keadaan.TELAT);
        assertThat(sukun.get(KolomTahap.FORUM)).isEqualTo(SelTahap.KOSONG);
        assertThat(sukun.get(KolomTahap.RANCANGAN)).isEqualTo(SelTahap.KOSONG);
    }

    @Test
    void aReturnedPlanIsNotLateInItsStageButTheNextOneIs() {
        var dishub =
                sel(KolomTahap.RANCANGAN_AWAL, StatusRenja.DIKEMBALIKAN, LocalDate.of(2021, 2, 20), HARI.plusDays(3));
        assertThat(dishub.get(KolomTahap.RANCANGAN_AWAL))
                .isEqualTo(new SelTahap(Keadaan.DIKEMBALIKAN, LocalDate.of(2021, 2, 20), 8));
        assertThat(dishub.get(KolomTahap.FORUM)).isEqualTo(new SelTahap(Keadaan.TELAT, HARI, 3));
    }

    @Test
    void aPlanOnTheDeskOfBappedaIsNeverLate() {
        var klojen =
                sel(KolomTahap.RANCANGAN, StatusRenja.DIAJUKAN, LocalDate.of(2021, 3, 4), LocalDate.of(2021, 3, 20));
        assertThat(klojen.get(KolomTahap.RANCANGAN).keadaan()).isEqualTo(Keadaan.VERIFIKASI);
        assertThat(klojen.get(KolomTahap.RANCANGAN).hari()).isEqualTo(16);
        assertThat(klojen.get(KolomTahap.FORUM).keadaan()).isEqualTo(Keadaan.SELESAI);
    }

    @Test
    void aPdPassedOverIsNotLateUpToTheRancangan() {
        var sel = SusunSel.susun(
                KolomTahap.RANCANGAN_AWAL, StatusRenja.DISUSUN, HARI, Map.of(), BATAS, true, LocalDate.of(2021, 4, 1));
        assertThat(sel.values()).extracting(SelTahap::keadaan).doesNotContain(Keadaan.TELAT);
        assertThat(sel.get(KolomTahap.RANCANGAN).keadaan()).isEqualTo(Keadaan.DILEWATI);
    }

    @Test
    void withoutADateNothingIsLate() {
        var sel = SusunSel.susun(
                KolomTahap.PENETAPAN, StatusRenja.TERVERIFIKASI, HARI, Map.of(), Map.of(), false, HARI.plusYears(1));
        assertThat(sel.get(KolomTahap.PENETAPAN)).isEqualTo(new SelTahap(Keadaan.BERJALAN, null, 0));
    }

    @Test
    void theColumnOfNowFollowsFromStageStatusAndForum() {
        assertThat(KolomTahap.kini(Tahap.PERSIAPAN, StatusRenja.DISUSUN, false)).isEqualTo(KolomTahap.RANCANGAN_AWAL);
        assertThat(KolomTahap.kini(Tahap.RANCANGAN_AWAL, StatusRenja.TERVERIFIKASI, false))
                .isEqualTo(KolomTahap.FORUM);
        assertThat(KolomTahap.kini(Tahap.RANCANGAN_AWAL, StatusRenja.TERVERIFIKASI, true))
                .isEqualTo(KolomTahap.RANCANGAN);
        assertThat(KolomTahap.kini(Tahap.RANCANGAN, StatusRenja.DISUSUN, false)).isEqualTo(KolomTahap.FORUM);
        assertThat(KolomTahap.kini(Tahap.RANCANGAN, StatusRenja.DISUSUN, true)).isEqualTo(KolomTahap.RANCANGAN);
        assertThat(KolomTahap.kini(Tahap.RANCANGAN, StatusRenja.DIAJUKAN, false))
                .isEqualTo(KolomTahap.RANCANGAN);
        assertThat(KolomTahap.kini(Tahap.RANCANGAN, StatusRenja.TERVERIFIKASI, true))
                .isEqualTo(KolomTahap.RANCANGAN_AKHIR);
        assertThat(KolomTahap.kini(Tahap.PENETAPAN, StatusRenja.DITETAPKAN, true))
                .isNull();
    }

    private static Map<KolomTahap, SelTahap> sel(KolomTahap kini, StatusRenja status, LocalDate sejak, LocalDate hari) {
        return SusunSel.susun(kini, status, sejak, Map.of(), BATAS, false, hari);
    }
}
