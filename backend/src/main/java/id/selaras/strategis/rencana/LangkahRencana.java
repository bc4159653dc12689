package id.selaras.strategis.rencana;

import id.selaras.akses.Wewenang;
import id.selaras.kernel.Id;
import id.selaras.kernel.PemdaAktif;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps every step of editing with the way back. */
@Component
class LangkahRencana {

    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final JsonMapper json;
    private final Clock jam;

    LangkahRencana(JdbcClient jdbc, Wewenang wewenang, JsonMapper json, Clock jam) {
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.json = json;
        this.jam = jam;
    }

    record Satu(long id, String ringkasan, Balik balik) {}

    /** A step as a person reads it. */
    record Riwayat(String oleh, Instant waktu, String ringkasan, boolean diurungkan) {}

    void catat(long rencanaId, String ringkasan, Balik balik) {
        var pelaku = wewenang.pelaku();
        jdbc.sql("insert into rencana_langkah (id, pemda, rencana_id, pengguna_id, waktu, oleh, ringkasan, balik,"
                        + " diurungkan) values (?,?,?,?,?,?,?,?,false)")
                .params(
                        Id.baru(),
                        PemdaAktif.kode(),
                        rencanaId,
                        pelaku.id(),
                        LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC),
                        pelaku.nama(),
                        ringkasan.length() > 500 ? ringkasan.substring(0, 499) + "…" : ringkasan,
                        json.writeValueAsString(balik))
                .update();
    }

    /** The latest step of this person that still stands. */
    Optional<Satu> terakhirSaya(long rencanaId) {
        return jdbc.sql("select id, ringkasan, balik from rencana_langkah where pemda = ? and rencana_id = ?"
                        + " and pengguna_id = ? and diurungkan = false order by id desc limit 1")
                .params(PemdaAktif.kode(), rencanaId, wewenang.pelaku().id())
                .query((rs, n) ->
                        new Satu(rs.getLong(1), rs.getString(2), json.readValue(rs.getString(3), Balik.class)))
                .optional();
    }

    /** Name of whoever else worked on the plan last. */
    String olehLain(long rencanaId) {
        var saya = wewenang.pelaku().id();
        return jdbc.sql("select oleh from rencana_langkah where pemda = ? and rencana_id = ?"
                        + " and (pengguna_id is null or pengguna_id <> ?) order by id desc limit 1")
                .params(PemdaAktif.kode(), rencanaId, saya == null ? 0L : saya)
                .query(String.class)
                .optional()
                .orElse("pengguna lain");
    }

    void tandaiUrung(long id) {
        jdbc.sql("update rencana_langkah set diurungkan = true where pemda = ? and id = ?")
                .params(PemdaAktif.kode(), id)
                .update();
    }

    List<Riwayat> riwayat(long rencanaId, int paling) {
        return jdbc.sql("select oleh, waktu, ringkasan, diurungkan from rencana_langkah"
                        + " where pemda = ? and rencana_id = ? order by id desc limit ?")
                .params(PemdaAktif.kode(), rencanaId, paling)
                .query((rs, n) -> new Riwayat(
                        rs.getString(1),
                        rs.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        rs.getString(3),
                        rs.getBoolean(4)))
                .list();
    }
}
