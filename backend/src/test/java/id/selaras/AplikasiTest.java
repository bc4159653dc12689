package id.selaras;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Tahap;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.renja.StatusRenja;
import id.selaras.tahunan.rkpd.RkpdService;
import id.selaras.uji.UjiPersistensi;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UjiPersistensi
class AplikasiTest {

    @Autowired
    RenjaService renja;

    @Autowired
    RkpdService rkpd;

    @Autowired
    PerangkatDaerahService perangkatDaerah;

    @Autowired
    JdbcClient jdbc;

    @Test
    void renjaOfOnePemdaIsInvisibleToAnother() {
        jdbc.sql("insert into pemda (kode, nama, jenis, tempat, zona, kertas, nama_bappeda, data_contoh)"
                        + " values ('99.01', 'Kota Uji', 'KOTA', 'Uji', 'Asia/Jakarta', 'A4', 'Bappeda', true)")
                .update();
        var renjaId = PemdaAktif.dengan("99.01", () -> {
            var pd = perangkatDaerah.simpan(new PerangkatDaerah(
                    "2.16.0.00.0.00.01.0000",
                    "Dinas Komunikasi",
                    "Diskominfo",
                    "Kepala Dinas",
                    LocalDate.of(2019, 1, 1),
                    List.of("2.16")));
            rkpd.buka(2022, "Tema", "PMDN-86-2017", "050-3708-2020");
            return renja.buka(2022, pd.id());
        });

        PemdaAktif.dengan("99.01", () -> {
            assertThat(renja.ambil(renjaId).status()).isEqualTo(StatusRenja.DISUSUN);
            renja.mulaiTahap(renjaId, Tahap.RANCANGAN_AWAL);
            assertThat(renja.rinci(renjaId).renja().tahap()).isEqualTo(Tahap.RANCANGAN_AWAL);
        });
        PemdaAktif.dengan("99.02", () -> assertThat(renja.daftar(2022)).isEmpty());
    }
}
