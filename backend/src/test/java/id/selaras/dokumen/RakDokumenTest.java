package id.selaras.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.akses.Jabatan;
import id.selaras.akses.JenisJabatan;
import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.Id;
import id.selaras.kernel.PemdaAktif;
import id.selaras.uji.UjiPersistensi;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UjiPersistensi
class RakDokumenTest {

    private static final String PEMDA = "99.73";
    private static final long DINAS = 501;
    private static final long LAIN = 502;

    @Autowired
    RakDokumen rak;

    @Autowired
    ArsipDokumen arsip;

    @Autowired
    Wewenang wewenang;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void kosongkan() {
        jdbc.sql("update dokumen_terbit set digantikan_oleh = null where pemda = ?")
                .param(PEMDA)
                .update();
        jdbc.sql("delete from dokumen_terbit where pemda = ?").param(PEMDA).update();
    }

    @Test
    void aPlannerFindsTheDraftsOfTheOwnPdAndWhatIsSetOfTheOthers() {
        terbitkan(DINAS, "Renja Dinas Pasar", "v1", true);
        terbitkan(LAIN, "Renja Dinas Taman", "v1", true);
        terbitkan(LAIN, "Renja Dinas Taman", "Penetapan", false);

        assertThat(judulBagi(Peran.PERENCANA_PD, DINAS))
                .containsExactly("Renja Dinas Taman, Penetapan", "Renja Dinas Pasar, v1");
        assertThat(judulBagi(Peran.KABID_BAPPEDA, null)).hasSize(3);
        assertThat(judulBagi(Peran.DPRD, null)).containsExactly("Renja Dinas Taman, Penetapan");
    }

    @Test
    void everyWordMustStandInTitleNumberOrVersionAndSignsAreNoPatterns() {
        terbitkan(DINAS, "Renja Dinas Pasar", "Rancangan, versi 1", false);
        terbitkan(LAIN, "Renja Dinas Taman 100%", "Rancangan, versi 1", false);

        assertThat(cari("pasar RENJA", false, 1).jumlah()).isEqualTo(1);
        assertThat(cari("rancangan dinas", false, 1).jumlah()).isEqualTo(2);
        assertThat(cari("%", false, 1).jumlah()).isEqualTo(1);
        assertThat(cari("pasar taman", false, 1).jumlah()).isZero();
    }

    @Test
    void whatWasReplacedIsLeftOutWhereOnlyWhatHoldsIsAskedFor() {
        long acuan = Id.baru();
        terbitkan(acuan, DINAS, "Renja Dinas Pasar", "v1", false);
        terbitkan(acuan, DINAS, "Renja Dinas Pasar", "v2", false);

        assertThat(cari(null, false, 1).jumlah()).isEqualTo(2);
        assertThat(cari(null, true, 1).isi()).extracting(DokumenTerbit::versi).containsExactly("v2");
    }

    @Test
    void aLongListHasPagesAndAPageBeyondTheLastIsTheLast() {
        IntStream.rangeClosed(1, 51).forEach(n -> terbitkan(DINAS, "Renja " + n, "v1", false));

        assertThat(cari("", false, 1).isi()).hasSize(50);
        var terakhir = cari("", false, 9);
        assertThat(terakhir.halaman()).isEqualTo(2);
        assertThat(terakhir.isi()).extracting(DokumenTerbit::judul).containsExactly("Renja 1");
    }

    private RakDokumen.Lembar cari(String q, boolean berlaku, int halaman) {
        return PemdaAktif.dengan(PEMDA, () -> rak.cari(new RakDokumen.Saring(q, berlaku, halaman)));
    }

    private List<String> judulBagi(Peran peran, Long pdId) {
        var jabatan = new Jabatan(peran, pdId, null, null, null, JenisJabatan.DEFINITIF);
        var orang = new Pelaku(7L, "orang", "Orang", PEMDA, List.of(jabatan));
        return wewenang.sebagai(
                orang,
                () -> rak.cari(new RakDokumen.Saring(null, false, 1)).isi().stream()
                        .map(d -> d.judul() + ", " + d.versi())
                        .toList());
    }

    private void terbitkan(long pd, String judul, String versi, boolean rancangan) {
        terbitkan(Id.baru(), pd, judul, versi, rancangan);
    }

    private void terbitkan(long acuan, long pd, String judul, String versi, boolean rancangan) {
        PemdaAktif.dengan(
                PEMDA,
                () -> arsip.terbitkan(
                        new PermintaanTerbit(
                                "RENJA",
                                acuan,
                                pd,
                                "",
                                versi,
                                judul,
                                Format.PDF,
                                versi,
                                LocalDate.of(2021, 2, 25),
                                "Dinas",
                                rancangan,
                                true),
                        i -> new byte[] {1}));
    }
}
