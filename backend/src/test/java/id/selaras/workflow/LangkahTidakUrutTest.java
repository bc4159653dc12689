package id.selaras.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.akses.Peran;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.workflow.siklus.SiklusService;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** A step before its time is answered with the step that is missing, never with a failure of the machine. */
class LangkahTidakUrutTest extends ProsesUji {

    @Autowired
    RenjaService renja;

    @Autowired
    SiklusService siklus;

    @Autowired
    MessageSource pesan;

    private void ditolak(String kode, String langkahYangKurang, ThrowingCallable kerja) {
        assertThatExceptionOfType(PelanggaranAturan.class).isThrownBy(kerja).satisfies(p -> {
            assertThat(p.kode()).isEqualTo(kode);
            assertThat(pesan.getMessage(p.kode(), p.argumen(), java.util.Locale.forLanguageTag("id-ID")))
                    .contains(langkahYangKurang);
        });
    }

    @Test
    void renjaIsNotOpenedBeforeTheRkpdOfItsYear() {
        ditolak("RKP-01", "Minta Bappeda membuka tahun", () -> diPemda(() -> renja.buka(TAHUN, pd.id())));
    }

    @Test
    void nothingIsTakenBackBeforeItIsSubmitted() {
        var kepala = orang("Kepala", Peran.KEPALA_PD, true);

        ditolak(
                "TGS-13",
                "Tidak ada pengajuan Renja",
                () -> sebagai(kepala, () -> {
                    tugasService.tarik(kunciRenja().teks(), "keliru");
                    return null;
                }));
    }

    @Test
    void yearIsOpenedOnce() {
        var kabid = orang("Kabid", Peran.KABID_BAPPEDA, false);
        sebagai(kabid, () -> {
            siklus.buka(TAHUN, "Tema", "PMDN-86-2017", "050-3708-2020");
            return null;
        });

        ditolak(
                "RKP-04",
                "sudah dibuka",
                () -> sebagai(kabid, () -> {
                    siklus.buka(TAHUN, "Tema lain", "PMDN-86-2017", "050-3708-2020");
                    return null;
                }));
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(kunciRkpd().teks())
                        .count())
                .isOne();
    }
}
