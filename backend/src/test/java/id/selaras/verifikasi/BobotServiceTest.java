package id.selaras.verifikasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.kernel.PemdaAktif;
import id.selaras.verifikasi.aturan.Bobot;
import id.selaras.verifikasi.aturan.DaftarAturan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

class BobotServiceTest extends PanggungVerifikasi {

    @Autowired
    BobotService bobot;

    @Autowired
    MessageSource pesan;

    private AturanPemda aturan(Pelaku pelaku, int tahun, String kode) {
        return sebagai(pelaku, () -> bobot.daftar(tahun)).stream()
                .filter(a -> a.kode().equals(kode))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void weightThatThePemdaSetsHoldsForItsFindingsOfThatYear() {
        var kabid = pelaku("kabid", Peran.KABID_BAPPEDA, null);
        assertThat(temuan(kabid, "LKP-03").bobot()).isEqualTo(Bobot.PERBAIKAN);

        lakukan(kabid, () -> bobot.setel(2022, "LKP-03", Bobot.BERAT, null, "SE 050/1/2021"));

        assertThat(temuan(kabid, "LKP-03").bobot()).isEqualTo(Bobot.BERAT);
        assertThat(aturan(kabid, 2022, "LKP-03").diubah()).isTrue();
        assertThat(aturan(kabid, 2023, "LKP-03").diubah()).isFalse();
        assertThat(jdbc.sql("select concat(ringkasan, '|', sebelum, '|', sesudah) from jejak_audit"
                                + " where pemda = ? and aksi = 'verifikasi.bobot'")
                        .param(pemda)
                        .query(String.class)
                        .single())
                .isEqualTo("Bobot LKP-03 tahun 2022: SE 050/1/2021|Perlu perbaikan|Berat");

        lakukan(kabid, () -> bobot.setel(2022, "LKP-03", Bobot.PERBAIKAN, null, "Kembali ke bawaan"));
        assertThat(jdbc.sql("select count(*) from aturan_bobot where pemda = ?")
                        .param(pemda)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void thresholdBelongsToRulesThatHaveOneAndStaysInBounds() {
        var admin = pelaku("admin", Peran.ADMIN, null);
        lakukan(admin, () -> bobot.setel(2022, "PGU-04", Bobot.INFO, new BigDecimal("62.5"), "Kesepakatan TAPD"));
        assertThat(aturan(admin, 2022, "PGU-04").ambang()).isEqualByComparingTo("62.5");

        for (var ambang : List.of("-0.0001", "1000.0001", "1.00001")) {
            lakukan(
                    admin,
                    () -> ditolak(
                            "VRF-12", () -> bobot.setel(2022, "PGU-04", Bobot.INFO, new BigDecimal(ambang), "x")));
        }
        lakukan(admin, () -> ditolak("VRF-12", () -> bobot.setel(2022, "LKP-03", Bobot.INFO, BigDecimal.ONE, "x")));
        lakukan(admin, () -> ditolak("VRF-11", () -> bobot.setel(2022, "LKP-99", Bobot.INFO, null, "x")));
        lakukan(admin, () -> ditolak("VRF-13", () -> bobot.setel(2022, "LKP-03", Bobot.INFO, null, "  ")));
        lakukan(admin, () -> ditolak("VRF-13", () -> bobot.setel(2022, "LKP-03", Bobot.INFO, null, "x".repeat(301))));
    }

    @Test
    void onlyKabidAndAdministratorSeeAndSetThem() {
        var mitra = pelaku("mitra", Peran.MITRA_BAPPEDA, pdId);
        var kepala = pelaku("kepala", Peran.KEPALA_PD, pdId);
        for (var bukan : List.of(mitra, kepala)) {
            lakukan(bukan, () -> ditolak("AKS-01", () -> bobot.daftar(2022)));
            lakukan(bukan, () -> ditolak("AKS-01", () -> bobot.setel(2022, "LKP-03", Bobot.INFO, null, "x")));
        }
        assertThat(PemdaAktif.dengan(pemda, () -> bobot.daftar(2022))).noneMatch(AturanPemda::diubah);
    }

    @Test
    void everyRuleHasANameThatAPlannerCanRead() {
        var tanpaNama = DaftarAturan.semua().stream()
                .map(a -> a.kode())
                .filter(kode -> pesan.getMessage("aturan." + kode, null, "", Locale.ROOT)
                        .isEmpty())
                .toList();

        assertThat(tanpaNama).isEmpty();
    }
}
