package id.selaras.workflow.pantau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.workflow.ProsesUji;
import id.selaras.workflow.renja.VerifikasiRenjaProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class PekerjaanGagalTest extends ProsesUji {

    @Autowired
    MockMvc mvc;

    @Autowired
    PekerjaanGagalService gagal;

    private Pelaku admin;

    @BeforeEach
    void langkahMesinGagal() {
        admin = orang("Admin", Peran.ADMIN, false);
        lakukan(periksaRenja, e -> {
            throw new IllegalStateException("Renstra belum dimuat");
        });
        mulai(VerifikasiRenjaProcess.KEY, kunciRenja(), variabel("tahap", "RANCANGAN", "renjaId", 77L));
        assertThat(catchThrowable(this::tenang)).hasMessageContaining("Renstra belum dimuat");
    }

    @Test
    void stepThatFailedIsShownWithItsNameItsPdAndItsCause() {
        assertThat(sebagai(admin, () -> gagal.daftar())).singleElement().satisfies(g -> {
            assertThat(g.langkah()).isEqualTo("Periksa aturan konsistensi");
            assertThat(g.namaProses()).isEqualTo("Verifikasi Renja");
            assertThat(g.namaPd()).isEqualTo(pd.nama());
            assertThat(g.sebab()).isEqualTo("Renstra belum dimuat");
            assertThat(g.jejak()).contains("IllegalStateException");
            assertThat(g.sisaPercobaan()).isPositive();
        });
    }

    @Test
    void pageOfTheProcessShowsItToTheAdministratorAlone() throws Exception {
        var proses = berjalan(VerifikasiRenjaProcess.KEY).getId();
        var kabid = orang("Kabid", Peran.KABID_BAPPEDA, false);

        mvc.perform(get("/proses/" + proses).with(masuk(admin)))
                .andExpect(content().string(containsString("Renstra belum dimuat")))
                .andExpect(content().string(containsString("Jalankan ulang")));
        mvc.perform(get("/proses/" + proses).with(masuk(kabid)))
                .andExpect(content().string(not(containsString("Renstra belum dimuat"))));
        mvc.perform(get("/rkpd/2044").with(masuk(kabid)))
                .andExpect(content().string(containsString("(RKP-01)")))
                .andExpect(content().string(containsString("href=\"/rkpd\"")));
    }

    private RequestPostProcessor masuk(Pelaku pelaku) {
        return user(pengguna.untukMasuk(pelaku.namaPengguna()).orElseThrow());
    }

    @Test
    void stepRunsOnceMoreWhenItsCauseIsMended() {
        var id = sebagai(admin, () -> gagal.daftar()).get(0).id();
        lakukan(periksaRenja, e -> {
            e.setVariable("temuanBerat", 0);
            e.setVariable("temuanTerbuka", 0);
        });

        sebagai(admin, () -> {
            gagal.ulangi(id);
            return null;
        });
        tenang();

        assertThat(tugas(VerifikasiRenjaProcess.Elements.USER_TASK_TELAAH_RENJA).terbuka())
                .isTrue();
        assertThat(sebagai(admin, () -> gagal.daftar())).isEmpty();
        assertThat(jdbc.sql("select ringkasan from jejak_audit where pemda = ? and aksi = 'proses.diulangi'")
                        .param(pemda)
                        .query(String.class)
                        .single())
                .contains("Periksa aturan konsistensi");
        ditolak("PRS-01", admin, id);
    }

    @Test
    void onlyAnAdministratorOfThisPemdaSeesAndRepeatsThem() {
        var id = sebagai(admin, () -> gagal.daftar()).get(0).id();
        var kabid = orang("Kabid", Peran.KABID_BAPPEDA, false);

        ditolak("AKS-01", kabid, id);
        ditolak("PRS-01", new Pelaku(1L, "lain", "Lain", "11.11", admin.jabatan()), id);
        assertThat(sebagai(new Pelaku(1L, "lain", "Lain", "11.11", admin.jabatan()), () -> gagal.daftar()))
                .isEmpty();
    }

    private void ditolak(String kode, Pelaku pelaku, String id) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> sebagai(pelaku, () -> {
                    gagal.ulangi(id);
                    return null;
                }))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo(kode);
    }
}
