package id.selaras.akses;

import id.selaras.kernel.Id;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes the trail in the transaction of what it tells of: neither exists without the other. */
@Component
public class JejakAudit {

    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final Clock jam;
    private final JsonMapper json;

    JejakAudit(JdbcClient jdbc, Wewenang wewenang, Clock jam, JsonMapper json) {
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jam = jam;
        this.json = json;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void catat(String aksi, String objek, Long objekId, Long pdId, String ringkasan) {
        catat(aksi, objek, objekId, pdId, ringkasan, null, null);
    }

    /** With the values of several fields by their names; null where there was nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void catatIsi(
            String aksi,
            String objek,
            Long objekId,
            Long pdId,
            String ringkasan,
            Map<String, ?> sebelum,
            Map<String, ?> sesudah) {
        catat(aksi, objek, objekId, pdId, ringkasan, tulis(sebelum), tulis(sesudah));
    }

    /**
     * @param aksi what was done, "renja.diajukan"
     * @param objek kind of thing, "renja"
     * @param sebelum value before, as text or JSON; null where there was none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void catat(
            String aksi, String objek, Long objekId, Long pdId, String ringkasan, String sebelum, String sesudah) {
        var pelaku = wewenang.pelaku();
        jdbc.sql("""
                        insert into jejak_audit (id, pemda, waktu, pengguna_id, pelaku, jabatan, aksi, objek, objek_id,
                               perangkat_daerah_id, ringkasan, sebelum, sesudah)
                        values (?,?,?,?,?,?,?,?,?,?,?,?,?)
                        """)
                .params(
                        Id.baru(),
                        pelaku.pemda(),
                        LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC),
                        pelaku.id(),
                        pelaku.nama(),
                        pelaku.sistem() ? null : pelaku.jabatanUtama(),
                        aksi,
                        objek,
                        objekId,
                        pdId,
                        ringkasan.length() > 1000 ? ringkasan.substring(0, 999) + "…" : ringkasan,
                        sebelum,
                        sesudah)
                .update();
    }

    private String tulis(Map<String, ?> isi) {
        return isi == null ? null : json.writeValueAsString(isi);
    }
}
