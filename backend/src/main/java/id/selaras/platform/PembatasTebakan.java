package id.selaras.platform;

import id.selaras.kernel.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after five wrong passwords for a name, or thirty from an address, each further
 * try must wait, twice as long every time. Kept in the database, so that it holds on every node. It
 * goes by the machine's own time: the demo clock may be moved.
 */
@Component
class PembatasTebakan {

    private static final Duration JENDELA = Duration.ofMinutes(15);
    private static final int PER_NAMA = 5;
    private static final int PER_ALAMAT = 30;

    private final JdbcClient jdbc;

    PembatasTebakan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How long to wait before the next try; zero when it may be made now. */
    Duration tunggu(String nama, String alamat) {
        var nanti = terlama(sisa("nama", nama, PER_NAMA), sisa("alamat", alamat, PER_ALAMAT));
        return nanti.isNegative() ? Duration.ZERO : nanti;
    }

    void gagal(String nama, String alamat) {
        jdbc.sql("delete from percobaan_masuk where waktu < ?")
                .param(kini().minus(JENDELA))
                .update();
        jdbc.sql("insert into percobaan_masuk (id, nama, alamat, waktu) values (?,?,?,?)")
                .params(Id.baru(), potong(nama), alamat, kini())
                .update();
    }

    void berhasil(String nama) {
        jdbc.sql("delete from percobaan_masuk where nama = ?")
                .param(potong(nama))
                .update();
    }

    private Duration sisa(String kolom, String nilai, int ambang) {
        record Hitung(int jumlah, LocalDateTime terakhir) {}
        var hitung = jdbc.sql("select count(*) jumlah, max(waktu) terakhir from percobaan_masuk where " + kolom
                        + " = ? and waktu >= ?")
                .params(potong(nilai), kini().minus(JENDELA))
                .query(Hitung.class)
                .single();
        if (hitung.jumlah < ambang) {
            return Duration.ZERO;
        }
        var hukuman = Duration.ofSeconds(15L << Math.min(6, hitung.jumlah - ambang));
        return Duration.between(kini(), hitung.terakhir.plus(hukuman));
    }

    private static Duration terlama(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static String potong(String nama) {
        return nama.length() > 60 ? nama.substring(0, 60) : nama;
    }

    private static LocalDateTime kini() {
        return LocalDateTime.ofInstant(Instant.now(), ZoneOffset.UTC);
    }
}
