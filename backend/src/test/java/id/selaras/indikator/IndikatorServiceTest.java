package id.selaras.indikator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.SudahDiubah;
import id.selaras.uji.HitungSql;
import id.selaras.uji.KotaUji;
import id.selaras.uji.UjiPersistensi;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UjiPersistensi
class IndikatorServiceTest {

    @Autowired
    KotaUji kotaUji;

    @Autowired
    IndikatorService indikator;

    @Autowired
    NilaiService nilai;

    @Autowired
    Clock jam;

    KotaUji.Kota kota;
    Pelaku perencana;
    Pelaku kabid;
    Pelaku lain;
    long kominfo;
    int kini;

    @BeforeEach
    void siapkan() {
        kota = kotaUji.baru();
        kominfo = kota.pd("2.16", "Dinas Kominfo");
        perencana = kota.orang("perencana", Peran.PERENCANA_PD, kominfo);
        kabid = kota.orang("kabid", Peran.KABID_BAPPEDA, null);
        lain = kota.orang("lain", Peran.PERENCANA_PD, kota.pd("1.02", "Dinas Kesehatan"));
        kini = LocalDate.now(jam).getYear();
    }

    @Test
    void aFinalValueIsChangedOnlyWithAReasonAndTheOldOneStaysInTheHistory() {
        long id = tambah("Indeks tata kelola SPBE");
        catat(id, kini - 1, "3,39", "", -1);
        kota.sebagai(perencana, () -> nilai.tetapkan(id, kini - 1, 0, 0));
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> catat(id, kini - 1, "3,40", " ", 1))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo("IDK-07");
        catat(id, kini - 1, "3,40", "Ralat laporan evaluasi", 1);
        var rinci = rinci(id);
        assertThat(rinci.nilai()).hasSize(1);
        assertThat(rinci.nilai().get(0).nilai()).isEqualByComparingTo("3.40");
        assertThat(rinci.nilai().get(0).status()).isEqualTo(StatusNilai.SEMENTARA);
        assertThat(rinci.riwayat())
                .extracting(r -> r.status().name() + " " + r.nilai().toPlainString())
                .containsExactly("SEMENTARA 3.4", "TETAP 3.39", "SEMENTARA 3.39");
        assertThat(rinci.riwayat().get(0).alasan()).isEqualTo("Ralat laporan evaluasi");
    }

    @Test
    void theSecondOfTwoWritersIsShownWhatTheFirstOneWrote() {
        long id = tambah("Indeks layanan SPBE");
        catat(id, kini - 1, "3,90", "", -1);
        assertThatExceptionOfType(SudahDiubah.class)
                .isThrownBy(() -> catat(id, kini - 1, "3,95", "", -1))
                .matches(e -> e.argumen()[0].toString().startsWith("3,9 (sementara"));
        assertThat(rinci(id).nilai().get(0).nilai()).isEqualByComparingTo("3.9");
    }

    @Test
    void anotherPdIsRefusedAndBappedaMayWriteForAll() {
        long id = tambah("Persentase aduan selesai");
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() ->
                        kota.sebagai(lain, () -> nilai.catat(id, new NilaiService.IsiNilai(kini, 0, "90", "", "", -1))))
                .matches(PelanggaranAturan::menolakOrang);
        kota.sebagai(kabid, () -> nilai.catat(id, new NilaiService.IsiNilai(kini, 0, "90", "", "", -1)));
        assertThat(kota.sebagai(lain, () -> indikator.rinci(id)).nilai()).hasSize(1);
        assertThat(kota.sebagai(lain, () -> indikator.rinci(id)).bolehMengubah())
                .isFalse();
    }

    @Test
    void aSeriesIsOldOnlyWhenItEndsBeforeTheLastFullYear() {
        long lama = tambah("Lama");
        long baru = tambah("Baru");
        tambah("Kosong");
        catat(lama, kini - 2, "1", "", -1);
        catat(baru, kini - 2, "1", "", -1);
        catat(baru, kini - 1, "1", "", -1);
        assertThat(daftar(SaringIndikator.Keadaan.BASI)).containsExactly("Lama");
        assertThat(daftar(SaringIndikator.Keadaan.KOSONG)).containsExactly("Kosong");
        assertThat(daftar(null)).containsExactly("Baru", "Kosong", "Lama");
    }

    @Test
    void oneNameStandsOnceWithAPdWhateverItsSpelling() {
        tambah("Indeks  tata kelola");
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> tambah("indeks tata\u00A0Kelola "))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo("IDK-04");
    }

    @Test
    void aBandNeedsBothBounds() {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> kota.sebagai(
                        perencana,
                        () -> indikator.tambah(new IsiIndikator(
                                "Inflasi", "persen", Arah.RENTANG, null, null, AkumulasiNilai.LAST, "", "", kominfo))))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo("IDK-02");
    }

    @Test
    void theListAsksNoMoreWhenItIsLonger() throws Exception {
        tambah("Satu");
        int sedikit = HitungSql.selama(() -> daftar(null)).size();
        for (int i = 0; i < 8; i++) {
            catat(tambah("Indikator " + i), kini - 1, "1", "", -1);
        }
        assertThat(HitungSql.selama(() -> daftar(null))).hasSize(sedikit);
    }

    private long tambah(String nama) {
        return kota.sebagai(
                perencana,
                () -> indikator.tambah(new IsiIndikator(
                        nama, "indeks", Arah.POSITIF, null, null, AkumulasiNilai.LAST, "", "", kominfo)));
    }

    private void catat(long id, int tahun, String angka, String alasan, long versi) {
        kota.sebagai(perencana, () -> nilai.catat(id, new NilaiService.IsiNilai(tahun, 0, angka, "", alasan, versi)));
    }

    private IndikatorRinci rinci(long id) {
        return kota.sebagai(perencana, () -> indikator.rinci(id));
    }

    private List<String> daftar(SaringIndikator.Keadaan keadaan) {
        return kota.sebagai(perencana, () -> indikator.daftar(new SaringIndikator("", null, keadaan))).stream()
                .map(r -> r.indikator().nama())
                .toList();
    }
}
