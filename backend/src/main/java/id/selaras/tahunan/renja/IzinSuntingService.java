package id.selaras.tahunan.renja;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Exceptions to the lock of a Renja: given by Bappeda with a reason, recorded, ending by themselves. */
@Service
@Transactional(readOnly = true)
public class IzinSuntingService {

    private static final Duration TERLAMA = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final RenjaRepository repository;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final Clock jam;

    IzinSuntingService(JdbcClient jdbc, RenjaRepository repository, Wewenang wewenang, JejakAudit jejak, Clock jam) {
        this.jdbc = jdbc;
        this.repository = repository;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** An exception that holds until {@code sampai}. */
    public record IzinSunting(Instant sampai, String alasan, String oleh) {}

    /**
     * Lets the PD edit in spite of the lock until a time.
     *
     * @throws PelanggaranAturan SUN-27 no reason, SUN-28 not within the next 14 days, SUN-29 already set
     */
    @Transactional
    public void beri(long renjaId, Instant sampai, String alasan) {
        wewenang.pastikanPeran(Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA);
        var renja = repository.kunci(renjaId).orElseThrow(() -> new PelanggaranAturan("RNJ-404"));
        if (alasan == null || alasan.isBlank()) {
            throw new PelanggaranAturan("SUN-27");
        }
        var kini = jam.instant();
        if (!sampai.isAfter(kini) || sampai.isAfter(kini.plus(TERLAMA))) {
            throw new PelanggaranAturan("SUN-28", String.valueOf(TERLAMA.toDays()));
        }
        if (renja.status() == StatusRenja.DITETAPKAN) {
            throw new PelanggaranAturan("SUN-29", renja.nomorPenetapan());
        }
        var pelaku = wewenang.pelaku();
        jdbc.sql("insert into renja_izin_sunting (id, pemda, renja_id, sampai, alasan, oleh, pengguna_id, waktu)"
                        + " values (?,?,?,?,?,?,?,?)")
                .params(
                        Id.baru(),
                        renja.pemda(),
                        renjaId,
                        utc(sampai),
                        alasan.strip(),
                        pelaku.nama() + ", " + pelaku.jabatanUtama(),
                        pelaku.id(),
                        utc(kini))
                .update();
        jejak.catat(
                "renja.izin-sunting",
                "renja",
                renjaId,
                renja.pdId(),
                "Renja boleh disunting meski terkunci sampai " + sampai + ": " + alasan.strip());
    }

    /** The exceptions that hold now. */
    public List<IzinSunting> daftar(long renjaId) {
        return berlakuPada(renjaId, jam.instant());
    }

    boolean berlaku(long renjaId, Instant pada) {
        return !berlakuPada(renjaId, pada).isEmpty();
    }

    private List<IzinSunting> berlakuPada(long renjaId, Instant pada) {
        return jdbc.sql("""
                        select i.sampai, i.alasan, i.oleh from renja_izin_sunting i join renja r on r.id = i.renja_id
                         where i.pemda = ? and i.renja_id = ? and i.sampai > ? and r.status <> 'DITETAPKAN'
                         order by i.sampai
                        """)
                .params(PemdaAktif.kode(), renjaId, utc(pada))
                .query((rs, n) -> new IzinSunting(
                        rs.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        rs.getString(2),
                        rs.getString(3)))
                .list();
    }

    private static LocalDateTime utc(Instant waktu) {
        return LocalDateTime.ofInstant(waktu, ZoneOffset.UTC);
    }
}
