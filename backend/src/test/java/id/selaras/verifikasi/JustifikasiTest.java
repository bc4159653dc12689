package id.selaras.verifikasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.kernel.PemdaAktif;
import id.selaras.verifikasi.aturan.Lokus;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class JustifikasiTest extends PanggungVerifikasi {

    @Test
    void acceptedJustifikasiHoldsUntilTheFiguresChange() {
        var perencana = pelaku("perencana", Peran.PERENCANA_PD, pdId);
        var mitra = pelaku("mitra", Peran.MITRA_BAPPEDA, pdId);
        var silsilah =
                sebagai(perencana, () -> renja.rinci(renjaId).baris().get(0).silsilah());
        var lokus = Lokus.baris(silsilah, "lokasi");

        lakukan(perencana, () -> ditolak("VRF-08", () -> verifikasi.jawab(renjaId, "LKP-03", Lokus.UMUM, "alasan")));
        lakukan(perencana, () -> ditolak("VRF-07", () -> verifikasi.jawab(renjaId, "LKP-03", lokus, " ")));
        lakukan(
                perencana,
                () -> ditolak(
                        "VRF-05", () -> verifikasi.jawab(renjaId, "NMK-01", Lokus.baris(silsilah, "kode"), "alasan")));
        lakukan(perencana, () -> verifikasi.jawab(renjaId, "LKP-03", lokus, "Lokasi menyusul dari forum."));
        ajukan();
        lakukan(mitra, () -> verifikasi.nilai(renjaId, "LKP-03", lokus, true, "Dapat diterima."));

        assertThat(temuan(mitra, "LKP-03").justifikasi().keadaan()).isEqualTo(Justifikasi.Keadaan.DITERIMA);
        assertThat(temuan(mitra, "LKP-03").terbuka()).isFalse();
        jdbc.sql("update temuan_jawaban set nilai_dinilai = 'angka lama' where renja_id = ?")
                .param(renjaId)
                .update();
        assertThat(temuan(mitra, "LKP-03").justifikasi().keadaan()).isEqualTo(Justifikasi.Keadaan.PERLU_DILIHAT_LAGI);
        assertThat(temuan(mitra, "LKP-03").terbuka()).isTrue();
    }

    @Test
    void lineThatIsExplainedOrNotedIsDeletedOnlyAfterThatIsSettled() {
        var perencana = pelaku("perencana", Peran.PERENCANA_PD, pdId);
        var mitra = pelaku("mitra", Peran.MITRA_BAPPEDA, pdId);
        var baris = sebagai(perencana, () -> renja.rinci(renjaId).baris().get(0));
        var lokus = Lokus.baris(baris.silsilah(), "lokasi");
        lakukan(perencana, () -> verifikasi.jawab(renjaId, "LKP-03", lokus, "Lokasi menyusul dari forum."));
        ajukan();
        long catatan = sebagai(mitra, () -> verifikasi.catat(renjaId, "BARIS", baris.silsilah(), "Hapus baris ini."));
        lakukan(mitra, () -> verifikasi.putuskan(renjaId, "DIKEMBALIKAN", "Baris ganda."));
        PemdaAktif.dengan(pemda, () -> renja.kembalikan(renjaId, "Baris ganda."));

        var penunjuk = sebagai(perencana, () -> rujukan.rujukan(renja.ambil(renjaId), baris));
        assertThat(penunjuk)
                .containsExactly(
                        "catatan verifikasi yang belum dijawab: Hapus baris ini.",
                        "alasan untuk temuan LKP-03 (tarik kembali di halaman Temuan)");

        lakukan(perencana, () -> verifikasi.jawabCatatan(catatan, "Akan dihapus."));
        lakukan(perencana, () -> verifikasi.tarikJawaban(renjaId, "LKP-03", lokus));

        assertThat(sebagai(perencana, () -> rujukan.rujukan(renja.ambil(renjaId), baris)))
                .isEmpty();
        lakukan(perencana, () -> ditolak("VRF-09", () -> verifikasi.tarikJawaban(renjaId, "LKP-03", lokus)));
    }

    @Test
    void explanationWhoseFindingIsGoneIsShownSoThatItCanBeTakenBack() {
        var perencana = pelaku("perencana", Peran.PERENCANA_PD, pdId);
        var silsilah =
                sebagai(perencana, () -> renja.rinci(renjaId).baris().get(0).silsilah());
        var lokus = Lokus.baris(silsilah, "lokasi");
        lakukan(perencana, () -> verifikasi.jawab(renjaId, "LKP-03", lokus, "Menyusul."));
        assertThat(alasanLama(perencana)).isEmpty();

        jdbc.sql("update renja_sub_kegiatan set lokasi = 'Klojen' where renja_id = ?")
                .param(renjaId)
                .update();

        assertThat(alasanLama(perencana)).singleElement().satisfies(a -> {
            assertThat(a.kode()).isEqualTo("LKP-03");
            assertThat(a.alasan()).isEqualTo("Menyusul.");
        });
    }

    private List<AlasanLama> alasanLama(Pelaku pelaku) {
        return sebagai(pelaku, () -> verifikasi.alasanTanpaTemuan(verifikasi.periksaRenja(renjaId)));
    }

    @Autowired
    private CatatanMenunjuk rujukan;
}
