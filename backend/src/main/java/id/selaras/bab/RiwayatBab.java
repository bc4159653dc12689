package id.selaras.bab;

import id.selaras.akses.Wewenang;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The earlier texts of the chapters of a plan that has no history of its own. What one person writes within ten
 * minutes and without another in between is one entry.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RiwayatBab {

    private static final Duration SATU_DUDUKAN = Duration.ofMinutes(10);
    private static final String UBAH = "mengubah";

    private final BabService bab;
    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final Clock jam;

    RiwayatBab(BabService bab, JdbcClient jdbc, Wewenang wewenang, Clock jam) {
        this.bab = bab;
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jam = jam;
    }

    private record Entri(
            long id, String sel, String sebelum, String sesudah, Instant waktu, Long penggunaId, String oleh) {}

    /** Keeps a change; see {@link PemilikBab#catat}. */
    public void catat(RakBab rak, long rencanaId, String kunci, String sel, String sebelum, String sesudah) {
        var pelaku = wewenang.pelaku();
        var lalu = daftar(rak, rencanaId, kunci, 1).stream().findFirst();
        if (sel.equals(PemilikBab.TULISAN) && lalu.filter(this::masihDuduk).isPresent()) {
            jdbc.sql("update bab_riwayat set sesudah = ?, waktu = ? where pemda = ? and id = ?")
                    .params(sesudah, kini(), PemdaAktif.kode(), lalu.get().id())
                    .update();
            return;
        }
        jdbc.sql("insert into bab_riwayat (id, pemda, rak, rencana_id, kunci, sel, sebelum, sesudah, waktu,"
                        + " pengguna_id, oleh) values (?,?,?,?,?,?,?,?,?,?,?)")
                .params(
                        Id.baru(),
                        PemdaAktif.kode(),
                        rak.tabel(),
                        rencanaId,
                        kunci,
                        sel,
                        sebelum,
                        sesudah,
                        kini(),
                        pelaku.id(),
                        pelaku.nama())
                .update();
    }

    /** Every change of a chapter, the newest first, and at last what stood there before them. */
    public List<RiwayatNaskah> daftar(PemilikBab rencana, String kunci) {
        var semua = daftar(rencana.rak(), rencana.id(), kunci, 1000);
        var medan = semua.isEmpty() ? Map.<String, String>of() : rencana.medan();
        var hasil = new ArrayList<RiwayatNaskah>();
        semua.forEach(e -> hasil.add(butir(e, false, e.sesudah(), medan)));
        pertama(semua).filter(e -> e.sebelum() != null).ifPresent(e -> hasil.add(butir(e, true, e.sebelum(), medan)));
        return hasil;
    }

    /**
     * Makes an earlier text the present one; what is there now stays in the history.
     *
     * @param awal the text before that entry, instead of the one it made
     * @throws PelanggaranAturan BAB-07 no such entry; and all that saving a text refuses
     */
    public NaskahBab pakaiLagi(PemilikBab rencana, String kunci, long entri, boolean awal, long versi) {
        var lama = daftar(rencana.rak(), rencana.id(), kunci, 1000).stream()
                .filter(e -> e.id() == entri && e.sel().equals(PemilikBab.TULISAN))
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("BAB-07"));
        return bab.simpan(rencana, kunci, versi, awal ? lama.sebelum() : lama.sesudah());
    }

    private boolean masihDuduk(Entri lalu) {
        return lalu.sel().equals(PemilikBab.TULISAN)
                && Objects.equals(lalu.penggunaId(), wewenang.pelaku().id())
                && lalu.waktu().plus(SATU_DUDUKAN).isAfter(jam.instant());
    }

    private static Optional<Entri> pertama(List<Entri> terbaruDahulu) {
        return terbaruDahulu.stream()
                .filter(e -> e.sel().equals(PemilikBab.TULISAN))
                .reduce((baru, lama) -> lama);
    }

    private static RiwayatNaskah butir(Entri e, boolean awal, String teks, Map<String, String> medan) {
        boolean tulisan = e.sel().equals(PemilikBab.TULISAN);
        return new RiwayatNaskah(
                e.id(), e.waktu(), e.oleh(), UBAH, tulisan, awal, tulisan ? DaftarMedan.isi(teks, medan) : teks);
    }

    private List<Entri> daftar(RakBab rak, long rencanaId, String kunci, int banyak) {
        return jdbc.sql("select id, sel, sebelum, sesudah, waktu, pengguna_id, oleh from bab_riwayat where pemda = ?"
                        + " and rak = ? and rencana_id = ? and kunci = ? order by id desc limit " + banyak)
                .params(PemdaAktif.kode(), rak.tabel(), rencanaId, kunci)
                .query((rs, n) -> new Entri(
                        rs.getLong(1),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getString(4),
                        rs.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        rs.getObject(6, Long.class),
                        rs.getString(7)))
                .list();
    }

    private LocalDateTime kini() {
        return LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC);
    }
}
