package id.selaras.verifikasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.akses.JenisJabatan;
import id.selaras.akses.Peran;
import id.selaras.kernel.Id;
import id.selaras.kernel.PemdaAktif;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PutusanVerifikasiTest extends PanggungVerifikasi {

    @Test
    void onlyTheMitraOfThePdDecidesAndNeverOneWhoWorksThere() {
        var mitra = pelaku("mitra", Peran.MITRA_BAPPEDA, pdId);
        var mitraLain = sebagai(mitra, () -> pelaku("lain", Peran.MITRA_BAPPEDA, pd("2.20.0.00.0.00.02.0000", "2.20")));
        var kabid = pelaku("kabid", Peran.KABID_BAPPEDA, null);
        var admin = pelaku("admin", Peran.ADMIN, null);
        var perencana = pelaku("perencana", Peran.PERENCANA_PD, pdId);
        var rangkap = pelaku("rangkap", Peran.MITRA_BAPPEDA, pdId);
        pengguna.tugaskan(
                pemda, rangkap.id(), Peran.SEKRETARIS_PD, pdId, LocalDate.of(2019, 1, 1), null, JenisJabatan.DEFINITIF);
        var rangkapKini = pengguna.pelaku(rangkap.namaPengguna()).orElseThrow();
        ajukan();

        for (var bukan : List.of(mitraLain, kabid, admin)) {
            lakukan(bukan, () -> ditolak("AKS-01", () -> verifikasi.putuskan(renjaId, "DIKEMBALIKAN", "kurang")));
            lakukan(bukan, () -> ditolak("AKS-01", () -> verifikasi.catat(renjaId, "UMUM", "", "catatan")));
        }
        for (var orangPd : List.of(perencana, rangkapKini)) {
            lakukan(orangPd, () -> ditolak("VRF-02", () -> verifikasi.putuskan(renjaId, "DIKEMBALIKAN", "kurang")));
            lakukan(
                    orangPd,
                    () -> ditolak("VRF-02", () -> verifikasi.putuskan(renjaId, "DIKEMBALIKAN", "kurang", true)));
        }
        PemdaAktif.dengan(pemda, () -> ditolak("AKS-01", () -> verifikasi.putuskan(renjaId, "DIKEMBALIKAN", "kurang")));
        lakukan(mitra, () -> ditolak("VRF-03", () -> verifikasi.putuskan(renjaId, "DIKEMBALIKAN", " ")));
        lakukan(kabid, () -> verifikasi.putuskan(renjaId, "DIKEMBALIKAN", "Lengkapi target.", true));
        assertThat(sebagai(mitra, () -> verifikasi.riwayat(renjaId)))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.keputusan()).isEqualTo(Keputusan.DIKEMBALIKAN);
                    assertThat(p.verifikator()).isEqualTo("kabid");
                });
    }

    @Test
    void delegationForSomeDaysIsAnOfficeForTheseDays() {
        var wakil = pelaku("wakil", Peran.LURAH, null);
        ajukan();
        jdbc.sql(
                        "insert into penugasan (id, pemda, pengguna_id, peran, perangkat_daerah_id, jenis, mulai, selesai, versi)"
                                + " values (?,?,?,'MITRA_BAPPEDA',?,'DELEGASI',?,null,0)")
                .params(Id.baru(), pemda, wakil.id(), pdId, LocalDate.of(2020, 1, 1))
                .update();
        var kini = pengguna.pelaku(wakil.namaPengguna()).orElseThrow();

        assertThat(sebagai(kini, () -> verifikasi.catat(renjaId, "BAB", "2.1", "Jelaskan penyebabnya.")))
                .isPositive();
        lakukan(kini, () -> verifikasi.putuskan(renjaId, "DIKEMBALIKAN", "Lengkapi."));
    }

    @Test
    void heavyFindingsHoldUpSubmissionAndApprovalAndAreToldByNumber() {
        var mitra = pelaku("mitra", Peran.MITRA_BAPPEDA, pdId);
        PemdaAktif.dengan(pemda, () -> ditolak("VRF-01", () -> verifikasi.pastikanBolehDiajukan(renjaId)));
        ajukan();

        lakukan(mitra, () -> ditolak("VRF-04", () -> verifikasi.putuskan(renjaId, "SESUAI", null)));
        assertThat(sebagai(mitra, () -> verifikasi.hitungTerbuka(renjaId)).berat())
                .isPositive();
    }

    @Test
    void penetapanStandsBesideTheUsulanAndCountsOnTheDesk() {
        var mitra = pelaku("mitra", Peran.MITRA_BAPPEDA, pdId);
        var perencana = pelaku("perencana", Peran.PERENCANA_PD, pdId);
        ajukan();
        var satu = sebagai(mitra, () -> renja.rinci(renjaId).baris().get(0));
        lakukan(
                perencana,
                () -> ditolak(
                        "VRF-02",
                        () -> penetapan.tetapkan(renjaId, satu.id(), BigDecimal.TEN, null, null, satu.versi())));
        lakukan(
                mitra,
                () -> ditolak(
                        "PNT-02",
                        () -> penetapan.tetapkan(renjaId, satu.id(), BigDecimal.TEN, null, null, satu.versi() + 1)));
        var baru = sebagai(
                mitra,
                () -> penetapan.tetapkan(
                        renjaId, satu.id(), BigDecimal.ZERO, new BigDecimal("80"), "Kurang", satu.versi()));

        assertThat(baru.versi()).isGreaterThan(satu.versi());
        assertThat(baru.isi().pagu()).isEqualByComparingTo("100");
        assertThat(baru.berlaku().pagu()).isEqualByComparingTo("80");
        assertThat(temuan(mitra, "LKP-01").pesan()).contains("tidak di atas nol");
    }
}
