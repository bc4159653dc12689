package id.selaras.workflow.web;

import static id.selaras.workflow.renja.VerifikasiRenjaProcess.Elements.USER_TASK_TELAAH_RENJA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.workflow.ProsesUji;
import id.selaras.workflow.renja.VerifikasiRenjaProcess;
import id.selaras.workflow.tugas.StatusTugas;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class TugasHalamanTest extends ProsesUji {

    @Autowired
    MockMvc mvc;

    private ProcessInstance proses;
    private Pelaku mitra;
    private long tugasId;

    @BeforeEach
    void adaRenjaUntukDitelaah() {
        lakukan(periksaRenja, e -> {
            e.setVariable("temuanBerat", 0);
            e.setVariable("temuanTerbuka", 0);
        });
        proses = mulai(VerifikasiRenjaProcess.KEY, kunciRenja(), variabel("tahap", "RANCANGAN", "renjaId", 77L));
        tenang();
        mitra = orang("mitra", Peran.MITRA_BAPPEDA, true);
        tugasId = tugas(USER_TASK_TELAAH_RENJA).id();
    }

    @Test
    void inboxShowsTheTaskToItsOfficeAndNotToTheRegionalSecretary() throws Exception {
        mvc.perform(get("/tugas").with(masuk(mitra)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/tugas/" + tugasId)));
        mvc.perform(get("/tugas/jumlah").with(masuk(mitra))).andExpect(content().string(containsString("1 menunggu")));
        mvc.perform(get("/tugas/ringkas").with(masuk(mitra)))
                .andExpect(content().string(containsString("Dinas Komunikasi dan Informatika")));

        var sekda = orang("sekda", Peran.SEKDA, false);
        mvc.perform(get("/tugas").with(masuk(sekda)))
                .andExpect(content().string(containsString("Tidak ada yang menunggu Anda")))
                .andExpect(content().string(not(containsString("/tugas/" + tugasId))));
        mvc.perform(get("/tugas/" + tugasId).with(masuk(sekda))).andExpect(status().isNotFound());
    }

    @Test
    void refusalStaysOnTheTaskPageAndKeepsWhatWasTyped() throws Exception {
        mvc.perform(post("/tugas/" + tugasId + "/selesaikan")
                        .param("keputusan", "SETUJU")
                        .param("alasan", "Target belum ${1+1} sesuai")
                        .with(masuk(mitra))
                        .with(csrf()))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("(TGS-06)")))
                .andExpect(content().string(containsString("Target belum ${1+1} sesuai")));
        assertThat(tugas(USER_TASK_TELAAH_RENJA).terbuka()).isTrue();
    }

    @Test
    void decisionSentTwiceGivesTheSameAnswer() throws Exception {
        for (int i = 0; i < 2; i++) {
            mvc.perform(post("/tugas/" + tugasId + "/selesaikan")
                            .param("keputusan", "DIKEMBALIKAN")
                            .param("alasan", "Target belum ${1+1} sesuai")
                            .with(masuk(mitra))
                            .with(csrf()))
                    .andExpect(redirectedUrl("/tugas"));
        }
        var selesai = diPemda(() -> kotak.ambil(tugasId));
        assertThat(selesai.status()).isEqualTo(StatusTugas.SELESAI);
        assertThat(selesai.alasan()).isEqualTo("Target belum ${1+1} sesuai");
        assertThat(runtime.getVariable(proses.getId(), "alasan")).isEqualTo("Target belum ${1+1} sesuai");
        mvc.perform(get("/tugas/" + tugasId).with(masuk(mitra)))
                .andExpect(content().string(containsString("Dikembalikan")));
    }

    @Test
    void strangerToTheOfficeSeesTheTaskButMayNotDecideIt() throws Exception {
        var perencana = orang("perencana", Peran.PERENCANA_PD, true);
        mvc.perform(get("/tugas/" + tugasId).with(masuk(perencana)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/selesaikan"))));
        mvc.perform(post("/tugas/" + tugasId + "/selesaikan")
                        .param("keputusan", "SESUAI")
                        .with(masuk(perencana))
                        .with(csrf()))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("(TGS-07)")));
    }

    @Test
    void taskThatWasWithdrawnMeanwhileIsToldSoInTheOtherTab() throws Exception {
        var kepala = orang("kepala", Peran.KEPALA_PD, true);
        sebagai(kepala, () -> {
            tugasService.tarik(kunciRenja().teks(), "Salah lampiran");
            return null;
        });

        for (var aksi : List.of("selesaikan", "ambil", "delegasikan")) {
            mvc.perform(post("/tugas/" + tugasId + "/" + aksi)
                            .param("keputusan", "SESUAI")
                            .param("kepada", mitra.namaPengguna())
                            .with(masuk(mitra))
                            .with(csrf()))
                    .andExpect(status().isConflict())
                    .andExpect(content().string(containsString("sudah tidak berlaku sejak")))
                    .andExpect(content().string(containsString("(TGS-02)")));
        }
        assertThat(panggilan(catatRenjaSesuai)).isZero();
    }

    @Test
    void secondTabWithAnotherDecisionIsToldWhoDecidedAndWhen() throws Exception {
        mvc.perform(post("/tugas/" + tugasId + "/selesaikan")
                        .param("keputusan", "SESUAI")
                        .with(masuk(mitra))
                        .with(csrf()))
                .andExpect(redirectedUrl("/tugas"));
        mvc.perform(post("/tugas/" + tugasId + "/selesaikan")
                        .param("keputusan", "DIKEMBALIKAN")
                        .param("alasan", "Berubah pikiran")
                        .with(masuk(mitra))
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("sudah diselesaikan oleh mitra pada 1 Desember 2020")))
                .andExpect(content().string(containsString("(TGS-01)")));
        assertThat(panggilan(kembalikanRenja)).isZero();
    }

    @Test
    void bappedaMovesTheDateOfOneTaskWithAReason() throws Exception {
        var kabid = orang("kabid", Peran.KABID_BAPPEDA, false);
        mvc.perform(get("/tugas/" + tugasId).with(masuk(kabid)))
                .andExpect(content().string(containsString("Geser batas tugas ini")));
        mvc.perform(get("/tugas/" + tugasId).with(masuk(mitra)))
                .andExpect(content().string(not(containsString("Geser batas tugas ini"))));
        geser(kabid, "2020-12-20", "  ", 422, "(TGS-05)");
        geser(kabid, "", "Rapat", 422, "(TGS-19)");
        geser(kabid, "2020-11-30", "Rapat", 422, "(TGS-08)");
        mvc.perform(post("/tugas/" + tugasId + "/batas")
                        .param("batas", "2020-12-20")
                        .param("alasan", "Rapat")
                        .with(masuk(mitra))
                        .with(csrf()))
                .andExpect(status().isForbidden());

        mvc.perform(post("/tugas/" + tugasId + "/batas")
                        .param("batas", "2020-12-20")
                        .param("alasan", "SE 050/7")
                        .with(masuk(kabid))
                        .with(csrf()))
                .andExpect(redirectedUrl("/tugas/" + tugasId));

        assertThat(diPemda(() -> kotak.ambil(tugasId)).batas()).isEqualTo("2020-12-20T16:59:59Z");
        assertThat(diPemda(() -> kotak.riwayat(tugasId))).last().satisfies(r -> {
            assertThat(r.keterangan()).isEqualTo("SE 050/7");
            assertThat(r.baru()).isEqualTo("2020-12-20");
        });
    }

    private void geser(Pelaku pelaku, String batas, String alasan, int status, String kode) throws Exception {
        mvc.perform(post("/tugas/" + tugasId + "/batas")
                        .param("batas", batas)
                        .param("alasan", alasan)
                        .with(masuk(pelaku))
                        .with(csrf()))
                .andExpect(status().is(status))
                .andExpect(content().string(containsString(kode)));
    }

    @Test
    void severalAreTakenDelegatedAndGivenBackAtOnce() throws Exception {
        var kabid = orang("kabid", Peran.KABID_BAPPEDA, false);
        banyak("ambil", mitra, null).andExpect(flash().attribute("pesanSukses", "1 tugas diambil."));
        banyak("lepas", mitra, null).andExpect(flash().attribute("pesanSukses", "1 tugas dilepas."));
        banyak("delegasikan", mitra, "").andExpect(flash().attributeExists("pesanGalat"));
        banyak("delegasikan", mitra, kabid.namaPengguna())
                .andExpect(flash().attribute("pesanSukses", "1 tugas didelegasikan."));
        assertThat(diPemda(() -> kotak.ambil(tugasId)).pemegang()).isEqualTo(kabid.id());

        banyak("ambil", mitra, null)
                .andExpect(flash().attribute("pesanGalat", containsString("(TGS-03)")))
                .andExpect(flash().attributeCount(1));
        mvc.perform(post("/tugas/ambil").with(masuk(mitra)).with(csrf()))
                .andExpect(flash().attribute("pesanGalat", "Pilih dahulu tugas yang akan diambil."));
    }

    private ResultActions banyak(String aksi, Pelaku pelaku, String kepada) throws Exception {
        var permintaan = post("/tugas/" + aksi)
                .param("pilih", String.valueOf(tugasId))
                .with(masuk(pelaku))
                .with(csrf());
        return mvc.perform(kepada == null ? permintaan : permintaan.param("kepada", kepada));
    }

    @Test
    void processIsDrawnForItsReadersAndHiddenFromOthers() throws Exception {
        mvc.perform(get("/proses").with(masuk(mitra)))
                .andExpect(content().string(containsString("/proses/" + proses.getId())));
        mvc.perform(get("/proses/" + proses.getId()).with(masuk(mitra)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("data-kini=\"" + USER_TASK_TELAAH_RENJA + "\"")))
                .andExpect(content().string(containsString("Pengatur waktu")));
        mvc.perform(get("/proses/" + proses.getId() + "/model").with(masuk(mitra)))
                .andExpect(content().contentType("application/xml"));

        var dprd = orang("dprd", Peran.DPRD, false);
        mvc.perform(get("/proses/" + proses.getId()).with(masuk(dprd))).andExpect(status().isNotFound());
        mvc.perform(get("/proses/galat").with(masuk(mitra))).andExpect(status().isForbidden());
        var admin = orang("admin", Peran.ADMIN, false);
        mvc.perform(get("/proses/galat").with(masuk(admin))).andExpect(status().isOk());
    }

    @Test
    void documentsOfAPdAreListedForThoseWhoMayReadThem() throws Exception {
        mvc.perform(get("/dokumen").with(masuk(mitra))).andExpect(status().isOk());
        mvc.perform(get("/renja/77/cetak").with(masuk(mitra))).andExpect(status().isNotFound());
    }

    private RequestPostProcessor masuk(Pelaku pelaku) {
        return user(pengguna.untukMasuk(pelaku.namaPengguna()).orElseThrow());
    }
}
