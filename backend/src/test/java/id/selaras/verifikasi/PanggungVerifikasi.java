package id.selaras.verifikasi;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.selaras.akses.JenisJabatan;
import id.selaras.akses.Pelaku;
import id.selaras.akses.PenggunaService;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Tahap;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.tahunan.renja.PenetapanRenja;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.rkpd.RkpdService;
import id.selaras.uji.UjiPersistensi;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** A Pemda of its own for each test, with one Renja of one line, and people with offices. */
@UjiPersistensi
abstract class PanggungVerifikasi {

    private static final AtomicInteger URUT = new AtomicInteger();

    @Autowired
    VerifikasiService verifikasi;

    @Autowired
    PenetapanRenja penetapan;

    @Autowired
    RenjaService renja;

    @Autowired
    RkpdService rkpd;

    @Autowired
    PerangkatDaerahService perangkatDaerah;

    @Autowired
    PenggunaService pengguna;

    @Autowired
    Wewenang wewenang;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext konteks;

    String pemda;
    long pdId;
    long renjaId;

    @BeforeEach
    void renjaDenganSatuBaris() {
        pemda = "98.%02d".formatted(URUT.incrementAndGet());
        jdbc.sql("insert into pemda (kode, nama, jenis, tempat, zona, kertas, nama_bappeda, data_contoh)"
                        + " values (?, 'Kota Uji', 'KOTA', 'Uji', 'Asia/Jakarta', 'A4', 'Bappeda', true)")
                .param(pemda)
                .update();
        PemdaAktif.dengan(pemda, () -> {
            pdId = pd("2.16.0.00.0.00.01.0000", "2.16");
            rkpd.buka(2022, "Tema", "PMDN-86-2017", "050-3708-2020");
            renjaId = renja.buka(2022, pdId);
            renja.mulaiTahap(renjaId, Tahap.RANCANGAN_AWAL);
            baris(renjaId, 1);
        });
    }

    long pd(String kode, String bidang) {
        return perangkatDaerah
                .simpan(new PerangkatDaerah(
                        kode,
                        "Dinas " + bidang,
                        "Dinas " + bidang,
                        "Kepala",
                        LocalDate.of(2019, 1, 1),
                        List.of(bidang)))
                .id();
    }

    void baris(long renja, int jumlah) {
        for (int n = 0; n < jumlah; n++) {
            jdbc.sql("insert into renja_sub_kegiatan (id, pemda, renja_id, silsilah, kode, nama, satuan, target, pagu,"
                            + " nihil, versi) values (?,?,?,?,?,'Sub kegiatan','Dokumen',1,100,false,0)")
                    .params(Id.baru(), pemda, renja, UUID.randomUUID().toString(), "2.16.03.2.02." + (1000 + n))
                    .update();
        }
    }

    Pelaku pelaku(String nama, Peran peran, Long pd) {
        var akun = nama + "." + pemda;
        long id = pengguna.buatDenganHash(pemda, akun, nama, "{noop}x");
        pengguna.tugaskan(pemda, id, peran, pd, LocalDate.of(2019, 1, 1), null, JenisJabatan.DEFINITIF);
        return pengguna.pelaku(akun).orElseThrow();
    }

    <T> T sebagai(Pelaku pelaku, java.util.function.Supplier<T> kerja) {
        return wewenang.sebagai(pelaku, kerja);
    }

    void lakukan(Pelaku pelaku, Runnable kerja) {
        sebagai(pelaku, () -> {
            kerja.run();
            return null;
        });
    }

    void ajukan() {
        PemdaAktif.dengan(pemda, () -> renja.ajukan(renjaId));
    }

    static void ditolak(String kode, Runnable kerja) {
        assertThatExceptionOfType(PelanggaranAturan.class)
                .isThrownBy(kerja::run)
                .extracting(PelanggaranAturan::kode)
                .isEqualTo(kode);
    }

    TemuanRenja temuan(Pelaku pelaku, String kode) {
        return sebagai(pelaku, () -> verifikasi.periksaRenja(renjaId)).temuan().stream()
                .filter(t -> t.kode().equals(kode))
                .findFirst()
                .orElseThrow();
    }
}
