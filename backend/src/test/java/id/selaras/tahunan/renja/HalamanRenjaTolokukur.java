package id.selaras.tahunan.renja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.selaras.kernel.Id;
import id.selaras.tolokukur.Hasil;
import id.selaras.uji.HitungSql;
import id.selaras.uji.KotaUji;
import id.selaras.uji.UjiPersistensi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The editor of a Renja, its page and its lines, at ten, a hundred and a thousand lines. */
@UjiPersistensi
class HalamanRenjaTolokukur {

    private static final int[] BARIS = {10, 100, 1_000};
    private static final int SASARAN = 250;

    @Autowired
    PanggungRenja panggung;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Test
    void statementsAndTimeOfThePageAndItsLines() throws Exception {
        for (var alamat : new String[] {"", "/baris"}) {
            var angka = new ArrayList<Object>();
            var sql = new int[BARIS.length];
            double pertama = 0;
            double terakhir = 0;
            for (int i = 0; i < BARIS.length; i++) {
                var p = panggung.siapkan();
                isi(p, BARIS[i]);
                double lama = Hasil.milidetik(15, () -> buka(p, alamat));
                sql[i] = HitungSql.selama(() -> buka(p, alamat)).size();
                pertama = i == 0 ? lama : pertama;
                terakhir = lama;
                angka.add("pernyataan" + BARIS[i]);
                angka.add(sql[i]);
                angka.add("milidetik" + BARIS[i]);
                angka.add(lama);
                angka.add("rasioTerhadap10_" + BARIS[i]);
                angka.add(lama / pertama);
            }
            angka.add("sasaranMilidetik");
            angka.add(SASARAN);
            angka.add("tercapai");
            angka.add(terakhir <= SASARAN && Arrays.stream(sql).distinct().count() == 1);
            Hasil.catat("halamanRenja" + (alamat.isEmpty() ? "" : "Baris"), angka.toArray());
            assertThat(sql).as(alamat).containsOnly(sql[0]);
        }
    }

    private Object buka(PanggungRenja.Panggung p, String alamat) throws Exception {
        return mvc.perform(get("/renja/" + p.renjaId + alamat).with(KotaUji.masuk(p.perencana)))
                .andExpect(status().isOk())
                .andReturn();
    }

    private void isi(PanggungRenja.Panggung p, int banyak) {
        for (int i = 0; i < banyak; i++) {
            long id = Id.baru();
            jdbc.sql("insert into renja_sub_kegiatan (id, pemda, renja_id, silsilah, kode, nama, indikator, satuan,"
                            + " target, pagu, lokasi, nihil, versi) values (?,?,?,?,?,?,'Jumlah dokumen','dokumen',12,1000000,"
                            + "'Kota Uji',false,0)")
                    .params(
                            id,
                            p.pemda,
                            p.renjaId,
                            UUID.randomUUID().toString(),
                            "2.16.%02d.2.%02d.%04d".formatted(2 + i / 200, 1 + i / 20 % 10, i),
                            "Sub kegiatan " + i)
                    .update();
            jdbc.sql(
                            "insert into renja_sub_kegiatan_dana (sub_kegiatan_id, sumber_dana, jumlah) values (?,'PAD',600000),"
                                    + " (?,'DAU',400000)")
                    .params(id, id)
                    .update();
        }
    }
}
