package id.selaras.akses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.referensi.kalender.HariLibur;
import id.selaras.referensi.kalender.KalenderService;
import id.selaras.uji.UjiPersistensi;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UjiPersistensi
class KelolaHariLiburTest {

    private static final String PEMDA = "99.74";

    @Autowired
    KelolaHariLiburService kelola;

    @Autowired
    KalenderService kalender;

    @Autowired
    Wewenang wewenang;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void kosongkan() {
        jdbc.sql("delete from hari_libur where pemda = ?").param(PEMDA).update();
    }

    @Test
    void aPastedDecreeIsReadLineByLineAndADayThatIsThereGetsItsNewName() {
        assertThat(tulis("10/08/2021 Tahun Baru Islam\n\n 17-8-2021\tHari Kemerdekaan\n", "SKB 281/2021"))
                .isEqualTo(2);
        assertThat(tulis("10.8.2021;Tahun Baru Islam 1443 H", "SKB 712/2021")).isEqualTo(1);

        assertThat(diPemda(() -> kalender.daftar(2021)))
                .extracting(h -> h.tanggal() + " " + h.nama() + ", " + h.sumber())
                .containsExactly(
                        "2021-08-10 Tahun Baru Islam 1443 H, SKB 712/2021",
                        "2021-08-17 Hari Kemerdekaan, SKB 281/2021");
        assertThat(diPemda(() -> kalender.kalender()).libur()).hasSize(2);
    }

    @Test
    void allWrongLinesAreNamedTogetherAndNoneIsWritten() {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> tulis("31/02/2021 Tidak ada\n17/08/2021 Hari Kemerdekaan\n25/12/2021", "SKB"))
                .satisfies(e -> {
                    assertThat(e.kode()).isEqualTo("LBR-03");
                    assertThat((String) e.argumen()[0])
                            .contains("baris 1")
                            .contains("baris 3")
                            .doesNotContain("baris 2");
                });
        assertThat(diPemda(() -> kalender.daftar(2021))).isEmpty();
    }

    @Test
    void noSourceNoDay() {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> tulis("17/08/2021 Hari Kemerdekaan", " "))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo("LBR-02");
    }

    @Test
    void anotherPemdaHasItsOwnCalendar() {
        tulis("17/08/2021 Hari Kemerdekaan", "SKB");

        assertThat(PemdaAktif.dengan("99.75", () -> kalender.daftar(2021))).isEmpty();
    }

    private int tulis(String teks, String sumber) {
        return diPemda(() -> kelola.tulis(teks, HariLibur.Jenis.NASIONAL, sumber));
    }

    private <T> T diPemda(java.util.function.Supplier<T> kerja) {
        var admin = new Jabatan(Peran.ADMIN, null, null, null, null, JenisJabatan.DEFINITIF);
        return wewenang.sebagai(new Pelaku(7L, "admin", "Admin", PEMDA, List.of(admin)), kerja);
    }
}
