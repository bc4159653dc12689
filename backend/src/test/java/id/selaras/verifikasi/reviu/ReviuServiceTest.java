package id.selaras.verifikasi.reviu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.uji.KotaUji;
import id.selaras.uji.UjiPersistensi;
import id.selaras.verifikasi.reviu.ButirReviu.HasilButir;
import id.selaras.verifikasi.reviu.Reviu.StatusReviu;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UjiPersistensi
class ReviuServiceTest {

    @Autowired
    KotaUji kotaUji;

    @Autowired
    ReviuService reviu;

    private KotaUji.Kota kota;
    private Pelaku inspektur;
    private Pelaku sekretaris;
    private long pd;
    private long id;

    @BeforeEach
    void siapkan() {
        kota = kotaUji.baru();
        pd = kota.pd("2.16", "Dinas Kominfo");
        inspektur = kota.orang("inspektur", Peran.INSPEKTORAT, null);
        sekretaris = kota.orang("sekretaris", Peran.SEKRETARIS_PD, pd);
        id = kota.sistem(() -> reviu.buka(2022, null, pd));
    }

    private static void ditolak(String kode, ThrowingCallable kerja) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(kerja)
                .satisfies(e -> assertThat(e.kode()).isEqualTo(kode));
    }

    private void isi(HasilButir hasil) {
        kota.sebagai(
                inspektur,
                () -> reviu.isiButir(
                        id, reviu.butir(id).stream().collect(Collectors.toMap(ButirReviu::id, b -> hasil)), Map.of()));
    }

    private long temuan() {
        return kota.sebagai(inspektur, () -> reviu.catatTemuan(id, "Kondisi", "Kriteria", "Rekomendasi"));
    }

    @Test
    void reviewIsThroughWhenTheWholeChecklistIsFilledAndEveryFaultIsAFinding() {
        ditolak("RVU-01", () -> kota.sebagai(inspektur, () -> reviu.selesaiMereviu(id)));
        isi(HasilButir.TIDAK);
        ditolak("RVU-06", () -> kota.sebagai(inspektur, () -> reviu.selesaiMereviu(id)));
        temuan();
        kota.sebagai(inspektur, () -> reviu.selesaiMereviu(id));
        assertThat(kota.sistem(() -> reviu.adaTemuan(id))).isTrue();
    }

    @Test
    void findingIsAnsweredByThePdAndWeighedByTheInspektoratAlone() {
        long t = temuan();
        ditolak("RVU-02", () -> kota.sebagai(sekretaris, () -> reviu.selesaiMenanggapi(id)));
        ditolak("AKS-01", () -> kota.sebagai(inspektur, () -> reviu.tanggapi(id, t, "x")));
        ditolak("AKS-01", () -> kota.sebagai(sekretaris, () -> reviu.catatTemuan(id, "x", "y", "z")));
        kota.sebagai(sekretaris, () -> reviu.tanggapi(id, t, "Sudah dilengkapi"));
        kota.sebagai(sekretaris, () -> reviu.selesaiMenanggapi(id));
        ditolak("RVU-03", () -> kota.sebagai(inspektur, () -> reviu.selesaiMenilai(id, true)));
        kota.sebagai(inspektur, () -> reviu.nilai(id, t, false));
        ditolak("RVU-03", () -> kota.sebagai(inspektur, () -> reviu.selesaiMenilai(id, true)));
        kota.sebagai(inspektur, () -> reviu.selesaiMenilai(id, false));
        kota.sebagai(inspektur, () -> reviu.nilai(id, t, true));
        kota.sebagai(inspektur, () -> reviu.selesaiMenilai(id, true));
    }

    @Test
    void closedRoundStaysAsItIsAndTheNextCountsOn() {
        kota.sistem(() -> {
            reviu.tutup(id, StatusReviu.DIPERBAIKI);
            return null;
        });
        ditolak("RVU-04", this::temuan);
        long berikut = kota.sistem(() -> reviu.buka(2022, null, pd));
        assertThat(kota.sistem(() -> reviu.ambil(berikut)).putaran()).isEqualTo(2);
    }

    @Test
    void anotherPdMayNotReadIt() {
        var lain = kota.orang("lain", Peran.PERENCANA_PD, kota.pd("1.02", "Dinas Kesehatan"));
        ditolak("AKS-02", () -> kota.sebagai(lain, () -> reviu.ambil(id)));
        assertThat(kota.sebagai(lain, () -> reviu.daftar(2022))).isEmpty();
        assertThat(kota.sebagai(sekretaris, () -> reviu.daftar(2022))).hasSize(1);
    }
}
