package id.selaras.verifikasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.akses.Peran;
import id.selaras.kernel.PemdaAktif;
import id.selaras.tahunan.renja.VersiRenjaService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CatatanVerifikasiTest extends PanggungVerifikasi {

    @Test
    void notesStayWithThePlanAndTheSheetOfARoundIsFrozen() {
        var perencana = pelaku("perencana", Peran.PERENCANA_PD, pdId);
        var mitra = pelaku("mitra", Peran.MITRA_BAPPEDA, pdId);
        ajukan();
        long catatan =
                sebagai(mitra, () -> verifikasi.catat(renjaId, "BARIS", "2.16.03.2.02.1000", "Sebut lokasinya."));
        lakukan(mitra, () -> verifikasi.putuskan(renjaId, "DIKEMBALIKAN", "Lengkapi lokasi."));
        PemdaAktif.dengan(pemda, () -> renja.kembalikan(renjaId, "Lengkapi lokasi."));
        assertThat(sebagai(perencana, () -> verifikasi.jawabSemuaCatatan(renjaId, "Sudah diisi.")))
                .isEqualTo(1);
        lakukan(perencana, () -> verifikasi.jawabCatatan(catatan, "Lokasi: Klojen."));

        assertThat(sebagai(mitra, () -> verifikasi.catatan(renjaId)))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.keadaan()).isEqualTo(Catatan.Keadaan.DIJAWAB);
                    assertThat(c.tempat()).startsWith("2.16.03.2.02.1000");
                    assertThat(c.jawaban()).hasSize(2);
                });
        var putaran = sebagai(mitra, () -> verifikasi.riwayat(renjaId)).get(0);
        var lembar = sebagai(mitra, () -> verifikasi.isiBeritaAcara(putaran.id()));
        assertThat(lembar.sesuai()).isFalse();
        assertThat(lembar.alasan()).isEqualTo("Lengkapi lokasi.");
        assertThat(lembar.batasPerbaikan()).isEqualTo(lembar.tanggal().plusDays(7));
        assertThat(lembar.kelengkapan()).isNotEmpty();
        assertThat(lembar.catatan())
                .singleElement()
                .satisfies(c -> assertThat(c.jawaban()).isNull());
        ajukan();
        assertThat(PemdaAktif.dengan(pemda, () -> verifikasi.mulaiPutaran(renjaId)))
                .isEqualTo(2);
        assertThat(PemdaAktif.dengan(pemda, () -> verifikasi.mulaiPutaran(renjaId)))
                .isEqualTo(2);
    }

    @Test
    void noteIsFollowedThroughItsAnswersAndEveryVersion() {
        var perencana = pelaku("perencana", Peran.PERENCANA_PD, pdId);
        var mitra = pelaku("mitra", Peran.MITRA_BAPPEDA, pdId);
        ajukan();
        long catatan =
                sebagai(mitra, () -> verifikasi.catat(renjaId, "BARIS", "2.16.03.2.02.1000", "Sebut lokasinya."));
        lakukan(mitra, () -> verifikasi.putuskan(renjaId, "DIKEMBALIKAN", "Lengkapi lokasi."));
        PemdaAktif.dengan(pemda, () -> renja.kembalikan(renjaId, "Lengkapi lokasi."));
        jdbc.sql("update renja_sub_kegiatan set lokasi = 'Klojen' where renja_id = ?")
                .param(renjaId)
                .update();
        lakukan(perencana, () -> verifikasi.jawabCatatan(catatan, "Sudah diisi."));
        ajukan();
        lakukan(mitra, () -> verifikasi.selesaikanCatatan(catatan));

        var riwayat = sebagai(mitra, () -> verifikasi.riwayatCatatan(renjaId, catatan));

        assertThat(riwayat)
                .extracting(RiwayatCatatan::kejadian)
                .containsExactly(
                        "Catatan, Rancangan awal putaran 1",
                        "Versi 1, Rancangan awal dikembalikan, putaran 1",
                        "Jawaban",
                        "Ditandai: selesai",
                        "Isi sekarang");
        assertThat(riwayat.get(4).perubahan()).containsExactly(new RiwayatCatatan.Perubahan("Lokasi", null, "Klojen"));
        var asing = pelaku("asing", Peran.LURAH, null);
        lakukan(asing, () -> ditolak("AKS-02", () -> verifikasi.riwayatCatatan(renjaId, catatan)));
    }

    @Test
    void whatWasReturnedIsFrozenForTheComparisonWithTheNextRound() {
        var mitra = pelaku("mitra", Peran.MITRA_BAPPEDA, pdId);
        ajukan();
        lakukan(mitra, () -> verifikasi.putuskan(renjaId, "DIKEMBALIKAN", "Kurangi."));
        PemdaAktif.dengan(pemda, () -> renja.kembalikan(renjaId, "Kurangi."));
        var putaran = sebagai(mitra, () -> verifikasi.riwayat(renjaId)).get(0);
        jdbc.sql("update renja_sub_kegiatan set pagu = 80 where renja_id = ?")
                .param(renjaId)
                .update();

        var banding = sebagai(mitra, () -> versi.bandingkanDenganKini(renjaId, putaran.versiRenjaId()));

        assertThat(banding.selisihTotal()).isEqualByComparingTo("-20");
        assertThat(banding.baris())
                .singleElement()
                .satisfies(b -> assertThat(b.sel())
                        .extracting(s -> s.nama() + " " + s.lama() + " " + s.baru())
                        .containsExactly("Pagu 100 80"));
    }

    @Test
    void sheetNamesWhoSignsByTheOfficeHeldThatDay() {
        pelaku("Sekretaris Dinas 2.16", Peran.SEKRETARIS_PD, pdId);
        var mitra = pelaku("Mitra Bappeda", Peran.MITRA_BAPPEDA, pdId);
        var kabid = pelaku("Kabid", Peran.KABID_BAPPEDA, null);
        ajukan();
        PemdaAktif.dengan(pemda, () -> verifikasi.mulaiPutaran(renjaId));
        var putaran = sebagai(mitra, () -> verifikasi.riwayat(renjaId)).get(0);

        var lembar = sebagai(kabid, () -> verifikasi.isiBeritaAcara(putaran.id()));

        assertThat(lembar.ketuaTim()).isEqualTo("Sekretaris Dinas 2.16");
        assertThat(lembar.verifikator()).isEqualTo("Mitra Bappeda");
    }

    @Autowired
    private VersiRenjaService versi;
}
