package id.selaras.tahunan.renja;

import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does a change once, however often the request for it arrives: a browser that lost the answer sends
 * the same key again and gets what it would have got.
 */
@Service
public class SekaliRenja {

    private static final Duration DIINGAT = Duration.ofDays(1);
    private static final int PANJANG_KUNCI = 80;

    private final RenjaRepository repository;
    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final Clock jam;

    SekaliRenja(RenjaRepository repository, JdbcClient jdbc, Wewenang wewenang, Clock jam) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jam = jam;
    }

    /**
     * @param kunci given by the browser; null or blank where it gave none
     * @throws PelanggaranAturan what the change itself refuses; then nothing is remembered
     */
    @Transactional
    public HasilSunting jalankan(long renjaId, String kunci, Supplier<HasilSunting> kerja) {
        if (kunci == null || kunci.isBlank() || kunci.length() > PANJANG_KUNCI) {
            return kerja.get();
        }
        repository.kunci(renjaId).orElseThrow(() -> new PelanggaranAturan("RNJ-404"));
        var pengguna = wewenang.pelaku().id();
        var dahulu = jdbc.sql("select jawaban from renja_permintaan where pemda = ? and renja_id = ? and kunci = ?"
                        + " and (pengguna_id = ? or pengguna_id is null)")
                .params(PemdaAktif.kode(), renjaId, kunci, pengguna)
                .query(String.class)
                .optional();
        if (dahulu.isPresent()) {
            return NaskahJson.baca(dahulu.get(), HasilSunting.class);
        }
        var hasil = kerja.get();
        var kini = jam.instant();
        jdbc.sql("delete from renja_permintaan where pemda = ? and renja_id = ? and waktu < ?")
                .params(PemdaAktif.kode(), renjaId, utc(kini.minus(DIINGAT)))
                .update();
        jdbc.sql("insert into renja_permintaan (pemda, renja_id, kunci, pengguna_id, jawaban, waktu)"
                        + " values (?,?,?,?,?,?)")
                .params(PemdaAktif.kode(), renjaId, kunci, pengguna, NaskahJson.tulis(hasil), utc(kini))
                .update();
        return hasil;
    }

    private static LocalDateTime utc(Instant waktu) {
        return LocalDateTime.ofInstant(waktu, ZoneOffset.UTC);
    }
}
