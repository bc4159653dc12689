package id.selaras.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.uji.UjiPersistensi;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UjiPersistensi
class ArsipDokumenTest {

    @Autowired
    ArsipDokumen arsip;

    @Autowired
    BuktiService bukti;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void pemda() {
        jdbc.sql("delete from dokumen_terbit where digantikan_oleh is not null").update();
        jdbc.sql("delete from dokumen_terbit").update();
        jdbc.sql("delete from pemda where kode = '99.71'").update();
        jdbc.sql("insert into pemda (kode, nama, jenis, tempat, zona, kertas, nama_bappeda, data_contoh)"
                        + " values ('99.71', 'Kota Uji', 'KOTA', 'Uji', 'Asia/Jayapura', 'A4', 'Bappeda', true)")
                .update();
    }

    @Test
    void aDocumentIsPrintedOnceAndItsBytesComeBackUnchanged() {
        PemdaAktif.dengan("99.71", () -> {
            var kali = new AtomicInteger();
            long acuan = Id.baru();
            var pertama =
                    arsip.terbitkan(permintaan(acuan, "Rancangan, versi 1", "a"), i -> isi(kali.incrementAndGet()));
            var kedua = arsip.terbitkan(permintaan(acuan, "Rancangan, versi 1", "a"), i -> isi(kali.incrementAndGet()));

            assertThat(kedua).isEqualTo(pertama);
            assertThat(kali).hasValue(1);
            assertThat(arsip.unduh(pertama.id())).isEqualTo(isi(1));
            assertThat(pertama.ukuran()).isEqualTo(isi(1).length);
            assertThat(arsip.daftar(acuan)).containsExactly(pertama);
        });
    }

    @Test
    void theAddressInTheDocumentIsTheOneThatProvesIt() {
        var alamat = new AtomicReference<String>();
        var dokumen = PemdaAktif.dengan(
                "99.71",
                () -> arsip.terbitkan(permintaan(Id.baru(), "v1", "a"), i -> {
                    alamat.set(i.urlVerifikasi());
                    return isi(1);
                }));
        assertThat(alamat.get()).endsWith("/d/" + dokumen.kodePublik());
        assertThat(dokumen.kodePublik()).matches("[0-9A-HJKMNP-TV-Z]{12}");
        assertThat(bukti.cari(dokumen.kodePublik().toLowerCase(java.util.Locale.ROOT)))
                .hasValueSatisfying(b -> {
                    assertThat(b.sha256()).isEqualTo(dokumen.sha256());
                    assertThat(b.namaPemda()).isEqualTo("Kota Uji");
                    assertThat(b.pengganti()).isNull();
                    assertThat(b.diterbitkan().toInstant()).isEqualTo(dokumen.diterbitkan());
                    assertThat(b.diterbitkan().getZone().getId()).isEqualTo("Asia/Jayapura");
                });
    }

    @Test
    void aLaterVersionTakesThePlaceOfTheEarlierOneAndOfNoOther() {
        PemdaAktif.dengan("99.71", () -> {
            long acuan = Id.baru();
            var lama = arsip.terbitkan(permintaan(acuan, "v1", "a"), i -> isi(1));
            var lain = arsip.terbitkan(permintaan(Id.baru(), "v1", "a"), i -> isi(2));
            var baru = arsip.terbitkan(permintaan(acuan, "v2", "b"), i -> isi(3));

            assertThat(arsip.ambil(lama.id()).digantikanOleh()).isEqualTo(baru.id());
            assertThat(arsip.ambil(lain.id()).digantikanOleh()).isNull();
            assertThat(arsip.ambil(baru.id()).digantikanOleh()).isNull();
            assertThat(bukti.cari(lama.kodePublik()))
                    .hasValueSatisfying(b -> assertThat(b.pengganti()).isEqualTo(baru.kodePublik()));
            assertThat(arsip.unduh(lama.id())).isEqualTo(isi(1));
        });
    }

    @Test
    void anotherPemdaSeesNothingOfIt() {
        var dokumen = PemdaAktif.dengan("99.71", () -> arsip.terbitkan(permintaan(7L, "v1", "a"), i -> isi(1)));
        PemdaAktif.dengan("99.72", () -> {
            assertThat(arsip.daftar(7L)).isEmpty();
            assertThatExceptionOfType(PelanggaranAturan.class)
                    .isThrownBy(() -> arsip.unduh(dokumen.id()))
                    .extracting(PelanggaranAturan::kode)
                    .isEqualTo("DKM-404");
        });
    }

    @Test
    void aCodeThatNobodyIssuedProvesNothing() {
        assertThat(bukti.cari("ZZZZZZZZZZZZ")).isEmpty();
        assertThat(bukti.cari("' or 1=1 --")).isEmpty();
    }

    private static PermintaanTerbit permintaan(long acuan, String versi, String hash) {
        return new PermintaanTerbit(
                "RENJA",
                acuan,
                null,
                "000.7/1/2021",
                versi,
                "Renja Dinas",
                Format.PDF,
                hash,
                LocalDate.of(2021, 2, 25),
                "Dinas Komunikasi",
                true,
                true);
    }

    private static byte[] isi(int n) {
        return ("%PDF-1.4 dokumen " + n).repeat(10_000).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
