package id.selaras.verifikasi.aturan;

import static id.selaras.verifikasi.aturan.PesanUji.pesan;
import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.tahunan.renja.BahanRenja.UsulanPd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrtTest {

    private static UsulanPd usulan(String asal, String status, String alasan, String kode, boolean lewat) {
        return new UsulanPd(31, asal, "RW 03 Samaan", "Wifi balai RW", status, alasan, kode, null, lewat);
    }

    @Test
    void anAcceptedUsulanWithoutALineIsFoundOnce() {
        var uji = KonteksUji.renja();
        uji.usulan.add(usulan("MUSRENBANG", "DITERIMA", null, null, false));

        assertThat(uji.periksa("PRT-01")).singleElement().satisfies(t -> {
            assertThat(t.bobot()).isEqualTo(Bobot.PERBAIKAN);
            assertThat(pesan(t)).contains("Wifi balai RW").contains("RW 03 Samaan");
        });
    }

    @Test
    void aLineThatTakesItUpByCodeOrByLineageSettlesIt() {
        var uji = KonteksUji.renja();
        uji.usulan.add(usulan("MUSRENBANG", "DITERIMA", null, KonteksUji.SUB, false));
        uji.usulan.add(new UsulanPd(
                32,
                "POKIR",
                "Dapil 1",
                "Lain",
                "DITERIMA",
                null,
                null,
                uji.baris.get(0).silsilah(),
                false));

        assertThat(uji.periksa("PRT-01")).isEmpty();
    }

    @Test
    void aPenunjangCodeIsTheSameHoweverThePlanWritesIt() {
        var uji = KonteksUji.renja();
        uji.usulan.add(usulan("MUSRENBANG", "DITERIMA", null, "X.XX.01.2.06.02", false));

        assertThat(uji.periksa("PRT-01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            value = {"DITOLAK,NIHIL,1", "DITOLAK,'  ',1", "DITOLAK,bukan kewenangan,0", "DIKEMBALIKAN,NIHIL,0"},
            nullValues = "NIHIL")
    void aRefusedUsulanHasAReason(String status, String alasan, int temuan) {
        var uji = KonteksUji.renja();
        uji.usulan.add(usulan("MUSRENBANG", status, alasan, null, false));

        assertThat(uji.periksa("PRT-02"))
                .hasSize(temuan)
                .allSatisfy(t -> assertThat(t.bobot()).isEqualTo(Bobot.BERAT));
    }

    @ParameterizedTest
    @CsvSource({"POKIR,DITERIMA,true,1", "POKIR,DITERIMA,false,0", "POKIR,DITOLAK,true,0", "MUSRENBANG,DITERIMA,true,0"
    })
    void aPokirAfterItsLimitIsTold(String asal, String status, boolean lewat, int temuan) {
        var uji = KonteksUji.renja();
        uji.usulan.add(usulan(asal, status, "alasan", KonteksUji.SUB, lewat));

        assertThat(uji.periksa("PRT-03")).hasSize(temuan);
    }
}
