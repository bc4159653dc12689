package id.selaras.beranda;

import static id.selaras.uji.KotaUji.masuk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.selaras.akses.Peran;
import id.selaras.kernel.Id;
import id.selaras.uji.HalamanUji;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first page of each office. */
class BerandaHalamanTest extends HalamanUji {

    @Test
    void berandaShowsEachOfficeWhatItNeeds() throws Exception {
        jdbc.sql("insert into wilayah (kode, pemda, induk, jenis, nama) values (?,?,?,'KECAMATAN','Klojen')")
                .params(kota.kode() + ".02", kota.kode(), kota.kode())
                .update();
        jdbc.sql("update penugasan set wilayah = ? where pemda = ? and peran = 'CAMAT'")
                .params(kota.kode() + ".02", kota.kode())
                .update();
        usulan("Pelatihan KIM", kota.kode() + ".02.1003", "MUSRENBANG", "DIKEMBALIKAN", "Volume belum ada");
        usulan("Jalan di tempat lain", kota.kode() + ".03", "MUSRENBANG", "DITERIMA", null);
        usulan("Pokok pikiran", null, "POKIR", "DITERIMA", null);

        beranda(
                Peran.PERENCANA_PD,
                "Renja 2099",
                "Dinas Kominfo",
                "Buka Renja",
                "Total",
                "/tugas/ringkas",
                "telat 3 hari");
        beranda(Peran.KABID_BAPPEDA, "Penyusunan RKPD 2099", "PD terlambat", "Salin pengingat", "Dinas Kesehatan");
        beranda(Peran.MITRA_BAPPEDA, "0 / 1", "Dinas Kominfo");
        beranda(Peran.KEPALA_DAERAH, "usulan PD", "Dinas Kesehatan");
        beranda(Peran.CAMAT, "Kecamatan Klojen", "Pelatihan KIM", "Volume belum ada", "Musrenbang RKPD");
        beranda(Peran.DPRD, "Pokok pikiran");
        beranda(Peran.PROVINSI, "Tahapan RKPD 2099");
        beranda(Peran.ADMIN, "akun aktif", "PD belum lengkap", "Basis data");
        mvc.perform(get("/").with(masuk(orang.get(Peran.CAMAT))))
                .andExpect(content().string(not(containsString("Jalan di tempat lain"))));
        mvc.perform(get("/").with(masuk(orang.get(Peran.MITRA_BAPPEDA))))
                .andExpect(content().string(not(containsString("Dinas Kesehatan"))));
        mvc.perform(get("/").with(masuk(orang.get(Peran.PERENCANA_PD))))
                .andExpect(content().string(not(containsString("Salin pengingat"))));
    }

    @Test
    void aCityWithoutAPlanYearIsToldWhatToDo() throws Exception {
        var kabid = kotaUji.baru().orang("kabid", Peran.KABID_BAPPEDA, null);
        mvc.perform(get("/rkpd").with(masuk(kabid)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Belum ada tahun perencanaan")));
        mvc.perform(get("/").with(masuk(kabid)))
                .andExpect(content().string(containsString("Belum ada tahun perencanaan")));
    }

    @Test
    void markupInATextIsShownAsTextAndNoMessageIsMissing() throws Exception {
        for (var alamat : List.of("/", "/rkpd/2099", "/rkpd/2099/plafon", "/rkpd/2099/tahapan", "/rkpd/2099/jadwal")) {
            for (var siapa : orang.values()) {
                mvc.perform(get(alamat).with(masuk(siapa)))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString("<script>alert"))))
                        .andExpect(content().string(not(containsString("<b>tebal</b>"))))
                        .andExpect(content().string(not(containsString("??"))));
            }
        }
    }

    private void beranda(Peran peran, String... isi) throws Exception {
        var halaman = mvc.perform(get("/").with(masuk(orang.get(peran))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(halaman).as(peran.name()).contains(isi);
    }

    private void usulan(String uraian, String wilayah, String asal, String status, String alasan) {
        jdbc.sql(
                        "insert into usulan (id, pemda, tahun, asal, pengusul, uraian, status, alasan, wilayah) values (?,?,2099,?,'Pengusul',?,?,?,?)")
                .params(Id.baru(), kota.kode(), asal, uraian, status, alasan, wilayah)
                .update();
    }
}
