package id.selaras.uji;

import id.selaras.akses.JenisJabatan;
import id.selaras.akses.Pelaku;
import id.selaras.akses.PenggunaMasuk;
import id.selaras.akses.PenggunaService;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.Id;
import id.selaras.kernel.PemdaAktif;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a Pemda of its own for a test: nobody else's rows are in it. */
@Component
public class KotaUji {

    private static final AtomicInteger NOMOR = new AtomicInteger(10);
    private static final LocalDate SEJAK = LocalDate.of(2019, 1, 1);

    private final JdbcClient jdbc;
    private final PenggunaService pengguna;
    private final PerangkatDaerahService perangkatDaerah;
    private final Wewenang wewenang;
    private final TransactionTemplate transaksi;

    KotaUji(
            JdbcClient jdbc,
            PenggunaService pengguna,
            PerangkatDaerahService perangkatDaerah,
            Wewenang wewenang,
            TransactionTemplate transaksi) {
        this.jdbc = jdbc;
        this.pengguna = pengguna;
        this.perangkatDaerah = perangkatDaerah;
        this.wewenang = wewenang;
        this.transaksi = transaksi;
    }

    public Kota baru() {
        // Five signs, as every kota has: the codes of its kecamatan and kelurahan are built on it.
        int nomor = NOMOR.incrementAndGet();
        var kode = "%02d.%02d".formatted(80 + nomor / 100, nomor % 100);
        jdbc.sql("insert into pemda (kode, nama, jenis, tempat, zona, kertas, nama_bappeda, data_contoh)"
                        + " values (?, ?, 'KOTA', 'Uji', 'Asia/Jakarta', 'A4', 'Bappeda', true)")
                .params(kode, "Kota Uji " + kode)
                .update();
        for (var dana : List.of("PAD", "DAU", "DBHCHT")) {
            jdbc.sql("insert into sumber_dana (pemda, kode, nama, urutan) values (?,?,?,1)")
                    .params(kode, dana, "Dana " + dana)
                    .update();
        }
        return new Kota(kode);
    }

    /** A Pemda with what a test puts into it. */
    public final class Kota {

        private final String kode;

        Kota(String kode) {
            this.kode = kode;
        }

        public String kode() {
            return kode;
        }

        public long pd(String nomor, String nama) {
            return PemdaAktif.dengan(
                    kode,
                    () -> perangkatDaerah
                            .simpan(new PerangkatDaerah(
                                    nomor + ".0.00.0.00.01.0000",
                                    nama,
                                    nama.replace("Dinas ", "Dis"),
                                    "Kepala " + nama,
                                    SEJAK,
                                    List.of(nomor)))
                            .id());
        }

        /** Signs in as the holder of an office; the account is made when it is first asked for. */
        public Pelaku orang(String nama, Peran peran, Long pdId) {
            var namaMasuk = nama + "." + kode.replace(".", "");
            if (pengguna.pelaku(namaMasuk).isEmpty()) {
                transaksi.executeWithoutResult(t -> {
                    long id = pengguna.buatDenganHash(kode, namaMasuk, "Orang " + nama, "{noop}sandi-lama-uji");
                    if (peran != null) {
                        pengguna.tugaskan(kode, id, peran, pdId, SEJAK, null, JenisJabatan.DEFINITIF);
                    }
                });
            }
            return pengguna.pelaku(namaMasuk).orElseThrow();
        }

        public <T> T sebagai(Pelaku siapa, Supplier<T> kerja) {
            return wewenang.sebagai(siapa, kerja);
        }

        public void sebagai(Pelaku siapa, Runnable kerja) {
            wewenang.sebagai(siapa, () -> {
                kerja.run();
                return null;
            });
        }

        /** Runs as the product itself. */
        public <T> T sistem(Supplier<T> kerja) {
            return PemdaAktif.dengan(kode, kerja);
        }

        public long prioritas(long rkpdId, int nomor, String nama) {
            long id = Id.baru();
            jdbc.sql("insert into rkpd_prioritas (id, pemda, rkpd_id, nomor, nama, singkat) values (?,?,?,?,?,?)")
                    .params(id, kode, rkpdId, nomor, nama, nama.length() > 60 ? nama.substring(0, 60) : nama)
                    .update();
            return id;
        }

        /** A line of a Renja with its money, from one sumber dana. */
        public long baris(long renjaId, String kodeSub, Long prioritasId, String dana, String pagu) {
            long id = Id.baru();
            jdbc.sql(
                            "insert into renja_sub_kegiatan (id, pemda, renja_id, silsilah, kode, nama, pagu, prioritas_id, nihil, versi)"
                                    + " values (?,?,?,?,?,?,?,?,false,0)")
                    .params(
                            id,
                            kode,
                            renjaId,
                            java.util.UUID.randomUUID().toString(),
                            kodeSub,
                            "Sub " + kodeSub,
                            new java.math.BigDecimal(pagu),
                            prioritasId)
                    .update();
            jdbc.sql("insert into renja_sub_kegiatan_dana (sub_kegiatan_id, sumber_dana, jumlah) values (?,?,?)")
                    .params(id, dana, new java.math.BigDecimal(pagu))
                    .update();
            return id;
        }
    }

    /** Signed in, for MockMvc. */
    public static RequestPostProcessor masuk(Pelaku siapa) {
        return SecurityMockMvcRequestPostProcessors.user(new PenggunaMasuk(siapa, null, true));
    }
}
