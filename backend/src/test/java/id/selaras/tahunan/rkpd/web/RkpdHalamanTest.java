package id.selaras.tahunan.rkpd.web;

import static id.selaras.uji.KotaUji.masuk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.selaras.akses.Peran;
import id.selaras.uji.HalamanUji;
import id.selaras.uji.HitungSql;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The pages of the RKPD: what is typed, refused and shown. */
class RkpdHalamanTest extends HalamanUji {

    @Test
    void aPdSeesItsOwnPlafonAndRowOnly() throws Exception {
        kota.sebagai(
                orang.get(Peran.KABID_BAPPEDA),
                () -> plafon.ubah(2099, dinkes, new BigDecimal("98765432"), Map.of(), -1, ""));
        var perencana = orang.get(Peran.PERENCANA_PD);
        mvc.perform(get("/rkpd/2099/plafon").with(masuk(perencana)))
                .andExpect(content().string(containsString("Dinas Kominfo")))
                .andExpect(content().string(not(containsString("98.765.432"))));
        mvc.perform(get("/rkpd/2099/plafon/" + dinkes).with(masuk(perencana))).andExpect(status().isNotFound());
        mvc.perform(get("/rkpd/2099/plafon/" + kominfo).with(masuk(perencana)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Simpan plafon"))));
        mvc.perform(get("/rkpd/2099/tahapan").with(masuk(perencana)))
                .andExpect(content().string(containsString("Dinas Kominfo")))
                .andExpect(content().string(not(containsString("Dinas Kesehatan"))));
        mvc.perform(get("/rkpd/2099/plafon").with(masuk(orang.get(Peran.LURAH))))
                .andExpect(content().string(not(containsString("Dinas Kominfo"))));
    }

    @Test
    void thePlafonIsTypedTheIndonesianWayAndARefusalKeepsWhatWasTyped() throws Exception {
        var kabid = masuk(orang.get(Peran.KABID_BAPPEDA));
        mvc.perform(post("/rkpd/2099/plafon/" + kominfo)
                        .with(csrf())
                        .with(kabid)
                        .param("jumlah", "Rp1.500.000,50")
                        .param("dana[PAD]", "1.500.000,75")
                        .param("dana[DAU]", "")
                        .param("versi", "-1"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("(RKP-08)")))
                .andExpect(content().string(containsString("1.500.000,75")));
        mvc.perform(post("/rkpd/2099/plafon/" + kominfo)
                        .with(csrf())
                        .with(kabid)
                        .param("jumlah", "Rp1.500.000,50")
                        .param("dana[PAD]", "1.000.000")
                        .param("versi", "-1"))
                .andExpect(redirectedUrl("/rkpd/2099/plafon/" + kominfo));
        mvc.perform(get("/rkpd/2099/plafon/" + kominfo).with(kabid))
                .andExpect(content().string(containsString("1.500.000,5")))
                .andExpect(content().string(containsString("Plafon ditetapkan")));
        mvc.perform(post("/rkpd/2099/kapasitas").with(csrf()).with(kabid).param("dana[PAD]", "1.500.000"))
                .andExpect(redirectedUrl("/rkpd/2099/plafon"));
        mvc.perform(get("/rkpd/2099/plafon").with(kabid)).andExpect(content().string(containsString("PGU-02")));
    }

    @Test
    void aMovedDateShowsWhatItWas() throws Exception {
        var kabid = masuk(orang.get(Peran.KABID_BAPPEDA));
        mvc.perform(post("/rkpd/2099/jadwal")
                        .with(csrf())
                        .with(kabid)
                        .param("tahapan", "RKPD_MUSRENBANG")
                        .param("tanggal", "2098-03-24")
                        .param("alasan", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("(JDW-02)")));
        mvc.perform(post("/rkpd/2099/jadwal")
                        .with(csrf())
                        .with(kabid)
                        .param("tahapan", "RKPD_MUSRENBANG")
                        .param("tanggal", "2098-03-24")
                        .param("alasan", "SE 5"))
                .andExpect(redirectedUrl("/rkpd/2099/jadwal"));
        mvc.perform(get("/rkpd/2099/jadwal").with(kabid))
                .andExpect(content().string(containsString("24 Maret 2098")))
                .andExpect(content().string(containsString("semula ")))
                .andExpect(content().string(containsString("ditetapkan daerah")))
                .andExpect(content().string(containsString("7 hari sejak tugasnya dimulai")));
        mvc.perform(post("/rkpd/2099/jadwal")
                        .with(csrf())
                        .with(kabid)
                        .param("tahapan", "RKPD_MUSRENBANG")
                        .param("mulai", "2098-03-01")
                        .param("tanggal", "2098-03-23")
                        .param("tutup", "true")
                        .param("alasan", "SE 6"))
                .andExpect(redirectedUrl("/rkpd/2099/jadwal"));
        mvc.perform(get("/rkpd/2099/jadwal").with(kabid))
                .andExpect(content().string(containsString("dibuka 1 Maret 2098")))
                .andExpect(content().string(containsString("ditutup sesudah batas")))
                .andExpect(content().string(containsString("Minggu, 23 Maret 2098: bukan hari kerja")));
    }

    @Test
    void prioritasAndSasaranAreEditedAndAWrongTargetIsExplained() throws Exception {
        var kabid = masuk(orang.get(Peran.KABID_BAPPEDA));
        var alamat = "/rkpd/2099/prioritas/" + prioritasId;
        mvc.perform(post(alamat + "/sasaran")
                        .with(csrf())
                        .with(kabid)
                        .param("uraian", "Turunnya pengangguran")
                        .param("target", "1.500")
                        .param("versi", "0"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("(ANG-02)")))
                .andExpect(content().string(containsString("Turunnya pengangguran")));
        mvc.perform(post(alamat + "/sasaran")
                        .with(csrf())
                        .with(kabid)
                        .param("uraian", "Turunnya pengangguran")
                        .param("indikator", "TPT")
                        .param("satuan", "persen")
                        .param("target", "9,25")
                        .param("versi", "0"))
                .andExpect(redirectedUrl(alamat));
        mvc.perform(get("/rkpd/2099").with(masuk(orang.get(Peran.LURAH))))
                .andExpect(content().string(containsString("9,25 persen")))
                .andExpect(content().string(not(containsString("Tambah prioritas"))))
                .andExpect(content().string(not(containsString("1 dari 1 PD"))));
        mvc.perform(get("/rkpd/2099").with(kabid)).andExpect(content().string(containsString("1 dari 1 PD")));
        mvc.perform(post(alamat)
                        .with(csrf())
                        .with(kabid)
                        .param("nama", "Pemulihan")
                        .param("singkat", "Pulih")
                        .param("versi", "5"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("(BTR-01)")));
    }

    @Test
    void theNumberOfStatementsOfAPageDoesNotGrowWithThePd() throws Exception {
        var kabid = masuk(orang.get(Peran.KABID_BAPPEDA));
        for (var alamat : new String[] {
            "/", "/rkpd/2099", "/rkpd/2099/plafon", "/rkpd/2099/tahapan", "/rkpd/2099/jadwal", "/perangkat-daerah"
        }) {
            mvc.perform(get(alamat).with(kabid));
        }
        var sebelum = hitung(kabid);
        for (int i = 10; i < 25; i++) {
            long pd = kota.pd("1." + i, "Dinas Nomor " + i);
            long id = kota.sistem(() -> renja.buka(2099, pd));
            kota.baris(id, "1." + i + ".02.2.01.01", prioritasId, "PAD", "10");
        }
        assertThat(hitung(kabid)).isEqualTo(sebelum);
    }

    private Map<String, Integer> hitung(RequestPostProcessor siapa) throws Exception {
        var hasil = new TreeMap<String, Integer>();
        for (var alamat : new String[] {
            "/", "/rkpd/2099", "/rkpd/2099/plafon", "/rkpd/2099/tahapan", "/rkpd/2099/jadwal", "/perangkat-daerah"
        }) {
            hasil.put(
                    alamat,
                    HitungSql.selama(() -> mvc.perform(get(alamat).with(siapa)).andExpect(status().isOk()))
                            .size());
        }
        return hasil;
    }
}
