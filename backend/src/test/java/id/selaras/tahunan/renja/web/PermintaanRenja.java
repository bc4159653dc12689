package id.selaras.tahunan.renja.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.selaras.akses.Pelaku;
import id.selaras.uji.KotaUji;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Requests to one Renja as a script of the page sends them. */
record PermintaanRenja(MockMvc mvc, long renjaId) {

    ResultActions kirim(Pelaku siapa, String metode, String jalur, String isi) throws Exception {
        return kirim(siapa, metode, jalur, isi, null);
    }

    /** @param kunci by which a request that is sent again is known; null for none */
    ResultActions kirim(Pelaku siapa, String metode, String jalur, String isi, String kunci) throws Exception {
        var permintaan = dasar(siapa, metode, jalur).header("X-Requested-With", "fetch");
        if (kunci != null) {
            permintaan.header("Idempotency-Key", kunci);
        }
        if (isi != null) {
            permintaan.contentType(MediaType.APPLICATION_JSON).content(isi);
        }
        return mvc.perform(permintaan);
    }

    ResultActions buka(Pelaku siapa, String jalur) throws Exception {
        return mvc.perform(dasar(siapa, "GET", jalur));
    }

    ResultActions formulir(Pelaku siapa, String jalur, String... isian) throws Exception {
        var permintaan = dasar(siapa, "POST", jalur);
        for (int i = 0; i < isian.length; i += 2) {
            permintaan.param(isian[i], isian[i + 1]);
        }
        return mvc.perform(permintaan);
    }

    String teks(Pelaku siapa, String jalur) throws Exception {
        return buka(siapa, jalur).andReturn().getResponse().getContentAsString();
    }

    private MockHttpServletRequestBuilder dasar(Pelaku siapa, String metode, String jalur) {
        return MockMvcRequestBuilders.request(HttpMethod.valueOf(metode), "/renja/" + renjaId + jalur)
                .with(csrf())
                .with(KotaUji.masuk(siapa));
    }
}
