package id.selaras.verifikasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class HalamanVerifikasiTest extends PanggungVerifikasi {

    @Test
    void pagesShowFindingsToThoseWhoMayReadThem() throws Exception {
        var mitra = pelaku("mitra", Peran.MITRA_BAPPEDA, pdId);
        var perencana = pelaku("perencana", Peran.PERENCANA_PD, pdId);
        var asing = pelaku("asing", Peran.LURAH, null);
        MockMvc web = MockMvcBuilders.webAppContextSetup(konteks)
                .apply(springSecurity())
                .build();

        assertThat(isi(web, perencana, "/verifikasi/renja/" + renjaId))
                .contains("NMK-01")
                .contains("beri alasan")
                .contains("#baris-");
        assertThat(isi(web, perencana, "/verifikasi/renja/" + renjaId + "/temuan"))
                .contains("\"sel\":\"kode\"");
        assertThat(isi(web, perencana, "/verifikasi/renja/" + renjaId + "/ringkas"))
                .contains("berat");
        assertThat(isi(web, mitra, "/verifikasi/pemda?tahun=2022")).contains("NMK-01");
        assertThat(status(web, asing, "/verifikasi/renja/" + renjaId)).isEqualTo(403);
        assertThat(status(web, asing, "/verifikasi/pemda?tahun=2022")).isEqualTo(403);
        var silsilah = sebagai(mitra, () -> renja.rinci(renjaId).baris().get(0).silsilah());
        var lokus = "BARIS:" + silsilah + "#lokasi";
        assertThat(isi(
                        web,
                        perencana,
                        "/verifikasi/renja/" + renjaId + "/alasan?kode=LKP-03&lokus=" + lokus.replace("#", "%23")))
                .contains("Simpan alasan");
        web.perform(post("/verifikasi/renja/" + renjaId + "/alasan")
                        .param("kode", "LKP-03")
                        .param("lokus", lokus)
                        .param("alasan", "Menyusul")
                        .with(csrf())
                        .with(user(pengguna.untukMasuk(perencana.namaPengguna()).orElseThrow())))
                .andReturn();
        ajukan();
        lakukan(mitra, () -> verifikasi.catat(renjaId, "BERKAS", "BA_FORUM", "Belum ditandatangani."));
        assertThat(isi(web, mitra, "/verifikasi/renja/" + renjaId + "/telaah?tugas=7"))
                .contains("Menyusul")
                .contains("Belum ditandatangani.")
                .contains("/tugas/7/selesaikan");
    }

    String isi(MockMvc web, Pelaku pelaku, String alamat) throws Exception {
        var jawab = web.perform(get(java.net.URI.create(alamat))
                        .with(user(pengguna.untukMasuk(pelaku.namaPengguna()).orElseThrow())))
                .andReturn()
                .getResponse();
        assertThat(jawab.getStatus()).as(alamat).isEqualTo(200);
        return jawab.getContentAsString();
    }

    int status(MockMvc web, Pelaku pelaku, String alamat) throws Exception {
        return web.perform(get(alamat)
                        .with(user(pengguna.untukMasuk(pelaku.namaPengguna()).orElseThrow())))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
