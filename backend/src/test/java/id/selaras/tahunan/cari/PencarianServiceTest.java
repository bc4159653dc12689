package id.selaras.tahunan.cari;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.rkpd.RkpdService;
import id.selaras.uji.HitungSql;
import id.selaras.uji.KotaUji;
import id.selaras.uji.UjiPersistensi;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@UjiPersistensi
class PencarianServiceTest {

    private static final int TAHUN = 2098;

    @Autowired
    KotaUji kotaUji;

    @Autowired
    PencarianService pencarian;

    @Autowired
    RkpdService rkpd;

    @Autowired
    RenjaService renja;

    @Autowired
    MockMvc mvc;

    KotaUji.Kota kota;
    Pelaku kabid;
    Pelaku perencana;
    long renjaKominfo;

    @BeforeEach
    void siapkan() {
        kota = kotaUji.baru();
        long kominfo = kota.pd("2.16", "Dinas Kominfo");
        long dinkes = kota.pd("1.02", "Dinas Kesehatan");
        kabid = kota.orang("kabid", Peran.KABID_BAPPEDA, null);
        perencana = kota.orang("perencana", Peran.PERENCANA_PD, kominfo);
        long rkpdId = kota.sistem(() -> rkpd.buka(TAHUN, "Tema", "PMDN-86-2017", "050-3708-2020"))
                .id();
        kota.prioritas(rkpdId, 1, "Layanan jaringan 100% kota");
        renjaKominfo = kota.sistem(() -> renja.buka(TAHUN, kominfo));
        long renjaDinkes = kota.sistem(() -> renja.buka(TAHUN, dinkes));
        kota.baris(renjaKominfo, "2.16.02.2.01.0001", null, "PAD", "100");
        kota.baris(renjaDinkes, "1.02.02.2.01.0001", null, "PAD", "100");
    }

    @Test
    void everyWordMustOccurInAnyOrder() {
        var hasil = kota.sebagai(kabid, () -> pencarian.cari("2.01 2.16.02", TAHUN));

        assertThat(hasil.baris()).extracting(Temu::kode).containsExactly("2.16.02.2.01.0001");
        assertThat(hasil.baris().get(0).tautan()).startsWith("/renja/" + renjaKominfo + "#");
    }

    @Test
    void plansOfAnotherPdAreNotFoundByAPlanner() {
        var hasil = kota.sebagai(perencana, () -> pencarian.cari("2.01", TAHUN));

        assertThat(hasil.baris()).extracting(Temu::kode).containsExactly("2.16.02.2.01.0001");
        assertThat(kota.sebagai(perencana, () -> pencarian.cari("kesehatan", TAHUN))
                        .kosong())
                .isTrue();
    }

    @Test
    void anotherPemdaFindsNothing() {
        var lain = kotaUji.baru();
        var orangLain = lain.orang("kabid", Peran.KABID_BAPPEDA, null);

        assertThat(lain.sebagai(orangLain, () -> pencarian.cari("2.01", TAHUN)).kosong())
                .isTrue();
    }

    @Test
    void signsOfThePatternAreOrdinaryLetters() {
        assertThat(kota.sebagai(kabid, () -> pencarian.cari("100%", TAHUN)).prioritas())
                .extracting(Temu::kode)
                .containsExactly("Prioritas 1");
        assertThat(kota.sebagai(kabid, () -> pencarian.cari("1__%", TAHUN)).kosong())
                .isTrue();
    }

    @Test
    void aSingleLetterAsksForMore() {
        assertThat(kota.sebagai(kabid, () -> pencarian.cari(" k ", TAHUN)).kosong())
                .isTrue();
    }

    @Test
    void numberOfStatementsDoesNotGrowWithTheLines() throws Exception {
        kota.sebagai(kabid, () -> pencarian.cari("2.01", TAHUN));
        int sedikit = hitung();
        for (int i = 2; i < 50; i++) {
            kota.baris(renjaKominfo, "2.16.02.2.01.%04d".formatted(i), null, "PAD", "100");
        }

        assertThat(hitung()).isEqualTo(sedikit);
        var hasil = kota.sebagai(kabid, () -> pencarian.cari("2.01", TAHUN));
        assertThat(hasil.baris()).hasSize(30);
        assertThat(hasil.terpotong()).isTrue();
    }

    @Test
    void markupInTheWordsIsShownAsText() throws Exception {
        mvc.perform(get("/cari").param("q", "<b>tebal</b>").with(KotaUji.masuk(kabid)))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("&lt;b&gt;tebal&lt;/b&gt;")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("<b>tebal"))));
    }

    private int hitung() throws Exception {
        return HitungSql.selama(() -> kota.sebagai(kabid, () -> pencarian.cari("2.01", TAHUN)))
                .size();
    }
}
