package id.selaras.platform;

import id.selaras.akses.JenisJabatan;
import id.selaras.akses.PenggunaService;
import id.selaras.akses.Peran;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A production installation begins with one administrator and one Pemda, both from its configuration.
 * Without them it refuses to start: an open door is worse than a closed one. The demo brings its own.
 */
@Component
@Order(0)
@org.springframework.boot.autoconfigure.condition.ConditionalOnProperty(
        name = "selaras.simulasi",
        havingValue = "false",
        matchIfMissing = true)
class AdministratorPertama implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(AdministratorPertama.class);

    private final PengaturanSelaras pengaturan;
    private final PenggunaService pengguna;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaksi;
    private final Clock jam;

    AdministratorPertama(
            PengaturanSelaras pengaturan,
            PenggunaService pengguna,
            JdbcClient jdbc,
            TransactionTemplate transaksi,
            Clock jam) {
        this.pengaturan = pengaturan;
        this.pengguna = pengguna;
        this.jdbc = jdbc;
        this.transaksi = transaksi;
        this.jam = jam;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (pengaturan.denganPeragaan() || sudahAda()) {
            return;
        }
        var admin = pengaturan.admin();
        var pemda = pengaturan.pemda();
        if (admin == null
                || kosong(admin.nama())
                || kosong(admin.sandi())
                || admin.sandi().length() < 10) {
            throw new BelumDisiapkan("Selaras belum punya administrator. Isi selaras.admin.nama dan selaras.admin.sandi"
                    + " (paling sedikit 10 huruf), lewat SELARAS_ADMIN_NAMA dan SELARAS_ADMIN_SANDI, lalu jalankan lagi."
                    + " (MSK-04)");
        }
        if (pemda == null || kosong(pemda.kode()) || kosong(pemda.nama()) || kosong(pemda.jenis())) {
            throw new BelumDisiapkan("Selaras belum tahu pemerintah daerahnya. Isi selaras.pemda.kode (misalnya 35.73),"
                    + " selaras.pemda.nama (misalnya Kota Malang) dan selaras.pemda.jenis (PROVINSI, KABUPATEN atau"
                    + " KOTA), lalu jalankan lagi. (MSK-05)");
        }
        transaksi.executeWithoutResult(status -> buat(admin, pemda));
        LOG.info("Administrator pertama {} dibuat untuk {}", admin.nama(), pemda.nama());
    }

    private void buat(PengaturanSelaras.Admin admin, PengaturanSelaras.PemdaAwal pemda) {
        jdbc.sql("insert into pemda (kode, nama, jenis, tempat, zona, kertas, nama_bappeda, data_contoh)"
                        + " select ?, ?, ?, ?, ?, 'A4', ?, false from (select 1 satu) s"
                        + " where not exists (select 1 from pemda where kode = ?)")
                .params(
                        pemda.kode(),
                        pemda.nama(),
                        pemda.jenis(),
                        atau(pemda.tempat(), pemda.nama().replaceFirst("^(Kota|Kabupaten|Provinsi) ", "")),
                        atau(pemda.zona(), "Asia/Jakarta"),
                        atau(pemda.bappeda(), "Bappeda"),
                        pemda.kode())
                .update();
        long id = pengguna.buat(pemda.kode(), admin.nama(), "Administrator", admin.sandi());
        pengguna.tugaskan(pemda.kode(), id, Peran.ADMIN, null, LocalDate.now(jam), null, JenisJabatan.DEFINITIF);
    }

    private boolean sudahAda() {
        return jdbc.sql("select count(*) from penugasan where peran = 'ADMIN'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static boolean kosong(String teks) {
        return teks == null || teks.isBlank();
    }

    private static String atau(String teks, String bawaan) {
        return kosong(teks) ? bawaan : teks;
    }

    /** Said to the person who installs, without a stack trace. */
    static final class BelumDisiapkan extends RuntimeException implements org.springframework.boot.ExitCodeGenerator {

        BelumDisiapkan(String kalimat) {
            super(kalimat);
        }

        @Override
        public int getExitCode() {
            return 2;
        }
    }
}
