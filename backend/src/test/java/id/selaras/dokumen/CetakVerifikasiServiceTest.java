package id.selaras.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.selaras.akses.Jabatan;
import id.selaras.akses.JenisJabatan;
import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.Tahap;
import id.selaras.tahunan.renja.RenjaRingkas;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.uji.UjiPersistensi;
import id.selaras.verifikasi.Keputusan;
import id.selaras.verifikasi.Putaran;
import id.selaras.verifikasi.VerifikasiService;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@UjiPersistensi
class CetakVerifikasiServiceTest {

    private static final long PD = 16L;

    @Autowired
    ArsipDokumen arsip;

    @Autowired
    PencetakVerifikasi pencetak;

    @Autowired
    Wewenang wewenang;

    @Autowired
    PlatformTransactionManager transaksi;

    @Autowired
    JdbcClient jdbc;

    private final VerifikasiService verifikasi = mock(VerifikasiService.class);
    private final RenjaService renja = mock(RenjaService.class);
    private final long putaranId = Id.baru();
    private CetakVerifikasiService cetak;

    @BeforeEach
    void putaranDiputuskan() {
        jdbc.sql("delete from dokumen_terbit where pemda = '99.72'").update();
        jdbc.sql("delete from pemda where kode = '99.72'").update();
        jdbc.sql("insert into pemda (kode, nama, jenis, tempat, zona, kertas, nama_bappeda, data_contoh)"
                        + " values ('99.72', 'Kota Uji', 'KOTA', 'Uji', 'Asia/Jakarta', 'A4', 'Bappeda', true)")
                .update();
        cetak = new CetakVerifikasiService(verifikasi, renja, pencetak, arsip);
        var r = mock(RenjaRingkas.class);
        when(r.pdId()).thenReturn(PD);
        when(r.tahun()).thenReturn(2022);
        when(r.namaPd()).thenReturn("Dinas Komunikasi dan Informatika");
        when(r.singkatanPd()).thenReturn("Diskominfo");
        when(renja.ambil(77L)).thenReturn(r);
        when(verifikasi.isiBeritaAcara(putaranId)).thenReturn(ContohDokumen.beritaAcara(2, false));
        putaran(Keputusan.DIKEMBALIKAN);
    }

    private void putaran(Keputusan keputusan) {
        var mulai = Instant.parse("2021-02-10T02:00:00Z");
        when(verifikasi.putaran(putaranId))
                .thenReturn(new Putaran(
                        putaranId,
                        77L,
                        Tahap.RANCANGAN_AWAL,
                        2,
                        mulai,
                        keputusan == null ? null : mulai.plusSeconds(60),
                        keputusan,
                        "Lengkapi.",
                        "Mitra",
                        null));
    }

    private <T> T sebagai(Peran peran, Long pd, java.util.function.Supplier<T> kerja) {
        var pelaku = new Pelaku(
                9L,
                "u",
                "Nama",
                "99.72",
                List.of(new Jabatan(peran, pd, "2.16", "Dinas", "Dinas", JenisJabatan.DEFINITIF)));
        return wewenang.sebagai(pelaku, () -> new TransactionTemplate(transaksi).execute(s -> kerja.get()));
    }

    @Test
    void decidedRoundIsIssuedOnceInEachFormatWithNumberHashAndCode() {
        for (var format : Format.values()) {
            var pertama = sebagai(Peran.MITRA_BAPPEDA, PD, () -> cetak.cetak(putaranId, format));
            var kedua = sebagai(Peran.SEKRETARIS_PD, PD, () -> cetak.cetak(putaranId, format));

            assertThat(kedua).as("%s is not printed twice", format).isEqualTo(pertama);
            assertThat(pertama.nomor()).isEqualTo("BA-VRF/RAAW-2/DISKOMINFO/2022");
            assertThat(pertama.sha256Isi()).hasSize(64);
            assertThat(pertama.kodePublik()).isNotBlank();
            assertThat(pertama.rancangan()).isFalse();
            assertThat(pertama.ukuran()).isGreaterThan(1000);
        }
        assertThat(sebagai(Peran.MITRA_BAPPEDA, PD, () -> cetak.daftar(putaranId)))
                .hasSize(Format.values().length);
    }

    @Test
    void roundOnTheDeskIsADraftWithoutANumberAndReplacedByTheDecidedOne() {
        putaran(null);
        var sementara = sebagai(Peran.MITRA_BAPPEDA, PD, () -> cetak.cetak(putaranId, Format.PDF));
        putaran(Keputusan.SESUAI);
        var akhir = sebagai(Peran.MITRA_BAPPEDA, PD, () -> cetak.cetak(putaranId, Format.PDF));

        assertThat(sementara.nomor()).isEmpty();
        assertThat(sementara.rancangan()).isTrue();
        assertThat(sementara.versi()).endsWith("belum diputuskan");
        assertThat(sebagai(Peran.MITRA_BAPPEDA, PD, () -> arsip.ambil(sementara.id()))
                        .digantikanOleh())
                .isEqualTo(akhir.id());
    }

    @Test
    void sheetIsReadByThoseWhoMayReadThePlanAlsoWhenItIsFinal() {
        var terbit = sebagai(Peran.MITRA_BAPPEDA, PD, () -> cetak.cetak(putaranId, Format.PDF));

        assertThat(sebagai(Peran.SEKRETARIS_PD, PD, () -> arsip.unduh(terbit.id())))
                .hasSize((int) terbit.ukuran());
        assertThat(sebagai(Peran.PERENCANA_PD, 99L, () -> arsip.daftar(putaranId)))
                .isEmpty();
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> sebagai(Peran.PERENCANA_PD, 99L, () -> arsip.unduh(terbit.id())))
                .extracting(PelanggaranAturan::kode)
                .isEqualTo("AKS-02");
        when(renja.ambil(any(Long.class))).thenThrow(new PelanggaranAturan("AKS-02"));
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(() -> sebagai(Peran.PERENCANA_PD, 99L, () -> cetak.cetak(putaranId, Format.PDF)));
    }
}
