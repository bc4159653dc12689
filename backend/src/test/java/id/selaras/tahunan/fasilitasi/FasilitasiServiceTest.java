package id.selaras.tahunan.fasilitasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.tahunan.fasilitasi.CatatanFasilitasi.KelompokCatatan;
import id.selaras.tahunan.rkpd.RkpdService;
import id.selaras.uji.KotaUji;
import id.selaras.uji.UjiPersistensi;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The border between a kota and its provinsi. */
@UjiPersistensi
class FasilitasiServiceTest {

    private static final int TAHUN = 2022;

    @Autowired
    KotaUji kotaUji;

    @Autowired
    FasilitasiService fasilitasi;

    @Autowired
    RkpdService rkpd;

    @Autowired
    JdbcClient jdbc;

    private KotaUji.Kota kota;
    private KotaUji.Kota provinsi;
    private Pelaku kabid;
    private Pelaku penelaah;
    private long id;

    @BeforeEach
    void siapkan() {
        provinsi = kotaUji.baru();
        kota = kotaUji.baru();
        jdbc.sql("update pemda set induk = ? where kode = ?")
                .params(provinsi.kode(), kota.kode())
                .update();
        kabid = kota.orang("kabid", Peran.KABID_BAPPEDA, null);
        penelaah = provinsi.orang("penelaah", Peran.PROVINSI, null);
        kota.sistem(() -> rkpd.buka(TAHUN, "Tema asli", "PMDN-86-2017", "050-3708-2020"));
        id = kota.sistem(() -> fasilitasi.buka(TAHUN)).id();
    }

    private static void ditolak(String kode, ThrowingCallable kerja) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(kerja)
                .satisfies(e -> assertThat(e.kode()).isEqualTo(kode));
    }

    private void lengkapi() {
        var semua = kota.sebagai(kabid, () -> fasilitasi.lampiran(id)).stream()
                .map(LampiranFasilitasi::id)
                .collect(Collectors.toSet());
        kota.sebagai(kabid, () -> fasilitasi.isiPermohonan(id, "050/1/2021", semua, Map.of()));
    }

    private void kirim() {
        lengkapi();
        kota.sebagai(kabid, () -> fasilitasi.kirim(id));
    }

    @Test
    void requestNeedsItsNumberAndTheEnclosuresItCannotDoWithout() {
        assertThat(kota.sebagai(kabid, () -> fasilitasi.lampiran(id))).hasSize(15);
        ditolak("FSL-01", () -> kota.sebagai(kabid, () -> fasilitasi.pastikanSiap(id)));
        kota.sebagai(kabid, () -> fasilitasi.isiPermohonan(id, "050/1/2021", Set.of(), Map.of()));
        ditolak("FSL-02", () -> kota.sebagai(kabid, () -> fasilitasi.pastikanSiap(id)));
        lengkapi();
        kota.sebagai(kabid, () -> fasilitasi.pastikanSiap(id));
    }

    @Test
    void provinsiSeesNothingBeforeItIsSentAndThenOnlyWhatWasSent() {
        ditolak("FSL-404", () -> provinsi.sebagai(penelaah, () -> fasilitasi.ambil(id)));
        assertThat(provinsi.sebagai(penelaah, () -> fasilitasi.daftar(TAHUN))).isEmpty();
        assertThat(kota.sebagai(kabid, () -> fasilitasi.isi(id)).tema()).isEqualTo("Tema asli");
        kirim();
        jdbc.sql("update rkpd set tema = 'Tema yang diubah sesudah dikirim' where pemda = ?")
                .param(kota.kode())
                .update();

        assertThat(provinsi.sebagai(penelaah, () -> fasilitasi.isi(id)).tema()).isEqualTo("Tema asli");
        assertThat(provinsi.sebagai(penelaah, () -> fasilitasi.ambil(id)).sidik())
                .hasSize(64);
        ditolak("FSL-03", this::lengkapi);
    }

    @Test
    void anotherPemdaSeesNothingOfIt() {
        kirim();
        var lain = kotaUji.baru();
        var orang = lain.orang("penelaah", Peran.PROVINSI, null);
        ditolak("FSL-404", () -> lain.sebagai(orang, () -> fasilitasi.ambil(id)));
        ditolak("FSL-404", () -> lain.sebagai(orang, () -> fasilitasi.catat(id, KelompokCatatan.URUSAN, "x", "y")));
        assertThat(lain.sebagai(orang, () -> fasilitasi.daftar(TAHUN))).isEmpty();
    }

    @Test
    void resultIsWrittenByTheProvinsiAndAnsweredLineByLineByTheKota() {
        kirim();
        ditolak("AKS-01", () -> kota.sebagai(kabid, () -> fasilitasi.jadwalkan(id, LocalDate.of(2021, 6, 10))));
        provinsi.sebagai(penelaah, () -> fasilitasi.jadwalkan(id, LocalDate.of(2021, 6, 10)));
        long catatan = provinsi.sebagai(
                penelaah, () -> fasilitasi.catat(id, KelompokCatatan.KONSISTENSI, "Bab IV", "Selaraskan prioritas"));
        ditolak("FSL-04", () -> provinsi.sebagai(penelaah, () -> fasilitasi.terbitkanHasil(id)));
        provinsi.sebagai(penelaah, () -> fasilitasi.isiHasil(id, "050/2/2021"));
        provinsi.sebagai(penelaah, () -> fasilitasi.terbitkanHasil(id));

        ditolak("AKS-01", () -> provinsi.sebagai(penelaah, () -> fasilitasi.tindakLanjuti(id, catatan, "x")));
        ditolak("FSL-07", () -> kota.sebagai(kabid, () -> fasilitasi.selesaiTindakLanjut(id)));
        kota.sebagai(kabid, () -> fasilitasi.tindakLanjuti(id, catatan, "Sudah"));
        kota.sebagai(kabid, () -> fasilitasi.selesaiTindakLanjut(id));
        kota.sistem(() -> {
            fasilitasi.ditetapkan(TAHUN);
            return null;
        });
        assertThat(kota.sebagai(kabid, () -> fasilitasi.ambil(id)).keadaan()).isEqualTo(KeadaanFasilitasi.PENETAPAN);
    }

    @Test
    void eachSideWritesOnlyInItsOwnSteps() {
        kirim();
        long catatan =
                provinsi.sebagai(penelaah, () -> fasilitasi.catat(id, KelompokCatatan.URUSAN, "Bab IV", "Periksa"));
        ditolak("FSL-08", () -> kota.sebagai(kabid, () -> fasilitasi.tindakLanjuti(id, catatan, "Terlalu dini")));
        provinsi.sebagai(penelaah, () -> fasilitasi.isiHasil(id, "050/2/2021"));
        provinsi.sebagai(penelaah, () -> fasilitasi.terbitkanHasil(id));

        ditolak("FSL-08", () -> provinsi.sebagai(penelaah, () -> fasilitasi.isiHasil(id, "050/3/2021")));
        ditolak("FSL-08", () -> provinsi.sebagai(penelaah, () -> fasilitasi.hapusCatatan(id, catatan)));
        ditolak("FSL-08", () -> provinsi.sebagai(penelaah, () -> fasilitasi.jadwalkan(id, LocalDate.of(2021, 6, 10))));
        ditolak(
                "FSL-08",
                () -> provinsi.sebagai(
                        penelaah, () -> fasilitasi.catat(id, KelompokCatatan.URUSAN, "Bab V", "Susulan")));
        kota.sebagai(kabid, () -> fasilitasi.tindakLanjuti(id, catatan, "Sudah diperiksa"));
        kota.sebagai(kabid, () -> fasilitasi.selesaiTindakLanjut(id));
        ditolak("FSL-08", () -> kota.sebagai(kabid, () -> fasilitasi.tindakLanjuti(id, catatan, "Diubah kemudian")));
        assertThat(jdbc.sql("select count(*) from jejak_audit where objek = 'fasilitasi' and objek_id = ?"
                                + " and aksi in ('fasilitasi.catatan', 'fasilitasi.tindakLanjut')")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatWasSentBackIsOutOfSightOfTheProvinsiUntilItComesAgain() {
        kirim();
        provinsi.sebagai(penelaah, () -> fasilitasi.kembalikan(id, "Berita acara belum ada"));
        ditolak("FSL-404", () -> provinsi.sebagai(penelaah, () -> fasilitasi.ambil(id)));
        assertThat(kota.sebagai(kabid, () -> fasilitasi.ambil(id)).alasanKembali())
                .contains("Berita acara");
        kirim();
        assertThat(provinsi.sebagai(penelaah, () -> fasilitasi.ambil(id)).keadaan())
                .isEqualTo(KeadaanFasilitasi.PERMOHONAN);
    }
}
