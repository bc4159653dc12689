package id.selaras.tahunan.renja.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.selaras.kernel.Id;
import id.selaras.tahunan.renja.PanggungRenja;
import id.selaras.uji.HitungSql;
import id.selaras.uji.UjiPersistensi;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of a Renja ask the database as often for a thousand lines as for ten. */
@UjiPersistensi
class JumlahPernyataanTest {

    private static final List<String> HALAMAN = List.of(
            "",
            "/baris",
            "/bab/1.1",
            "/bab/3.3",
            "/tabel/T-C.29",
            "/tabel/T-C.30",
            "/tabel/T-C.31",
            "/tabel/T-C.32",
            "/berkas",
            "/ambil");

    @Autowired
    MockMvc mvc;

    @Autowired
    PanggungRenja panggung;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheLines() throws Exception {
        var p = panggung.siapkan();
        var minta = new PermintaanRenja(mvc, p.renjaId);
        minta.kirim(
                        p.perencana,
                        "PUT",
                        "/bab/3.3",
                        "{\"versi\":0,\"html\":\"<p><span data-medan='total-pagu'></span></p>\"}")
                .andExpect(status().isOk());
        isi(p.pemda, p.renjaId, 0, 10);
        hitung(p, minta);
        var sepuluh = hitung(p, minta);
        isi(p.pemda, p.renjaId, 10, 100);
        var seratus = hitung(p, minta);
        isi(p.pemda, p.renjaId, 100, 1000);
        var seribu = hitung(p, minta);

        assertThat(seratus).isEqualTo(sepuluh);
        assertThat(seribu).isEqualTo(sepuluh);
        assertThat(minta.teks(p.perencana, "/baris")).contains("2.16.02.2.01.0999");
    }

    private Map<String, Integer> hitung(PanggungRenja.Panggung p, PermintaanRenja minta) throws Exception {
        var hasil = new TreeMap<String, Integer>();
        for (var jalur : HALAMAN) {
            hasil.put(
                    jalur,
                    HitungSql.selama(() -> minta.buka(p.perencana, jalur).andExpect(status().isOk()))
                            .size());
        }
        return hasil;
    }

    private void isi(String pemda, long renjaId, int dari, int sampai) {
        var baris = new ArrayList<Object[]>();
        var dana = new ArrayList<Object[]>();
        var evaluasi = new ArrayList<Object[]>();
        for (int i = dari; i < sampai; i++) {
            long id = Id.baru();
            var kode = "2.16.02.2.01.%04d".formatted(i);
            baris.add(
                    new Object[] {id, pemda, renjaId, UUID.randomUUID().toString(), kode, "Sub " + i, BigDecimal.TEN});
            dana.add(new Object[] {id, "PAD", BigDecimal.TEN});
            evaluasi.add(new Object[] {Id.baru(), pemda, renjaId, kode, "Sub " + i});
        }
        jdbc.batchUpdate(
                "insert into renja_sub_kegiatan (id, pemda, renja_id, silsilah, kode, nama, pagu, nihil, versi)"
                        + " values (?,?,?,?,?,?,?,false,0)",
                baris);
        jdbc.batchUpdate(
                "insert into renja_sub_kegiatan_dana (sub_kegiatan_id, sumber_dana, jumlah) values (?,?,?)", dana);
        jdbc.batchUpdate(
                "insert into renja_evaluasi (id, pemda, renja_id, kode, jenjang, nama, versi)"
                        + " values (?,?,?,?,'SUB_KEGIATAN',?,0)",
                evaluasi);
    }
}
