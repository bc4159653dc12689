package id.selaras.verifikasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.kernel.PemdaAktif;
import id.selaras.uji.HitungSql;
import org.junit.jupiter.api.Test;

class PernyataanVerifikasiTest extends PanggungVerifikasi {

    @Test
    void numberOfStatementsIsTheSameForTenLinesAndForAThousand() {
        PemdaAktif.dengan(pemda, () -> {
            baris(renjaId, 9);
            // The first call of each may prepare what later ones find ready.
            verifikasi.periksaRenja(renjaId);
            verifikasi.periksaPemda(2022);
            int sepuluh = hitung(() -> verifikasi.periksaRenja(renjaId));
            int pemdaSepuluh = hitung(() -> verifikasi.periksaPemda(2022));
            jdbc.sql("delete from renja_sub_kegiatan where renja_id = ?")
                    .param(renjaId)
                    .update();
            baris(renjaId, 1000);
            long lain = renja.buka(2022, pd("2.20.0.00.0.00.03.0000", "2.20"));
            baris(lain, 10);

            assertThat(hitung(() -> verifikasi.periksaRenja(renjaId))).isEqualTo(sepuluh);
            assertThat(hitung(() -> verifikasi.periksaPemda(2022))).isEqualTo(pemdaSepuluh);
            assertThat(verifikasi.periksaPemda(2022).renja()).hasSize(2);
        });
    }

    private static int hitung(Runnable kerja) {
        try {
            return HitungSql.selama(kerja::run).size();
        } catch (Exception galat) {
            throw new IllegalStateException(galat);
        }
    }
}
