package id.selaras.partisipasi.forum;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Attendance without signing in: whoever stands in the room and has read the code writes the own name. The
 * code opens nothing else, on the day of the forum alone, for so many people at most.
 */
@Service
@Transactional
public class HadirService {

    private static final int TERBANYAK = 2_000;

    private final TabelForum tabel;
    private final RuangForumService ruang;
    private final JdbcClient jdbc;
    private final Clock jam;

    HadirService(TabelForum tabel, RuangForumService ruang, JdbcClient jdbc, Clock jam) {
        this.tabel = tabel;
        this.ruang = ruang;
        this.jdbc = jdbc;
        this.jam = jam;
    }

    /** @throws PelanggaranAturan FRM-404 no such code */
    @Transactional(readOnly = true)
    public Forum ambil(String kode) {
        return untuk(kode, Function.identity());
    }

    /** Whether names are taken now. */
    public boolean terbuka(Forum forum) {
        return !forum.selesaiSudah() && LocalDate.now(jam).equals(forum.hari());
    }

    /** @throws PelanggaranAturan FRM-404 no such code, FRM-17 not today, FRM-18 the list is full, TKS-01, FRM-13 */
    public void hadir(String kode, CatatanForum catatan) {
        untuk(kode, forum -> {
            if (!terbuka(forum)) {
                throw new PelanggaranAturan("FRM-17", forum.nama(), forum.hari());
            }
            if (tabel.jumlahQr(forum.id()) >= TERBANYAK) {
                throw new PelanggaranAturan("FRM-18", forum.nama());
            }
            ruang.hadirQr(forum, catatan);
            return null;
        });
    }

    private <T> T untuk(String kode, Function<Forum, T> kerja) {
        record Letak(String pemda, long id) {}
        Optional<Letak> letak = jdbc.sql("select pemda, id from forum where kode_hadir = ?")
                .param(kode)
                .query(Letak.class)
                .optional();
        var ada = letak.orElseThrow(() -> new PelanggaranAturan("FRM-404"));
        return PemdaAktif.dengan(
                ada.pemda(),
                () -> kerja.apply(tabel.cari(ada.id()).orElseThrow(() -> new PelanggaranAturan("FRM-404"))));
    }
}
