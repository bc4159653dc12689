package id.selaras.akses;

import id.selaras.kernel.PemdaAktif;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the trail. Administrator and Inspektorat see the whole Pemda; everybody else what happened at
 * the own PD (or at one served) and what they did themselves.
 */
@Service
@Transactional(readOnly = true)
public class JejakService {

    public static final int UKURAN = 50;

    private static final int BONGKAH = 1000;

    private static final String KOLOM = """
            select j.id, j.waktu, j.pengguna_id, j.pelaku, j.jabatan, j.aksi, j.objek, j.objek_id, d.nama nama_pd,
                   j.ringkasan, j.sebelum, j.sesudah
              from jejak_audit j left join perangkat_daerah d on d.id = j.perangkat_daerah_id
             where j.pemda = :pemda
            """;

    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final Clock jam;

    JejakService(JdbcClient jdbc, Wewenang wewenang, JejakAudit jejak, Clock jam) {
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** One page that begins behind {@code mulai} (null: at the newest), in one statement. */
    public HalamanJejak cari(SaringJejak saring, KursorJejak mulai) {
        var baris = ambil(saring, mulai, UKURAN + 1);
        boolean ada = baris.size() > UKURAN;
        var isi = ada ? baris.subList(0, UKURAN) : baris;
        return new HalamanJejak(List.copyOf(isi), ada ? isi.get(UKURAN - 1).kursor() : null);
    }

    /** Kinds of act that occur in this Pemda, for the filter. */
    public List<String> aksi() {
        return jdbc.sql("select distinct aksi from jejak_audit where pemda = ? order by aksi")
                .param(PemdaAktif.kode())
                .query(String.class)
                .list();
    }

    /** People to choose from in the filter: everybody, or those of the own PD. */
    public List<Orang> orang() {
        var param = new HashMap<String, Object>();
        var pd = pdSendiri();
        var syarat = "";
        if (!seluruhPemda()) {
            syarat = " and (u.id = :sendiri"
                    + (pd.isEmpty()
                            ? ")"
                            : " or exists (select 1 from penugasan t where t.pengguna_id = u.id"
                                    + " and t.perangkat_daerah_id in (:pd)))");
            param.put("sendiri", wewenang.pelaku().id());
            param.put("pd", pd);
        }
        return jdbc.sql("select u.id, u.nama from pengguna u where u.pemda = :pemda" + syarat
                        + " order by u.nama, u.id")
                .params(param)
                .param("pemda", PemdaAktif.kode())
                .query(Orang.class)
                .list();
    }

    /** A person in the filter. */
    public record Orang(long id, String nama) {}

    /** The current person sees the whole Pemda. */
    public boolean seluruhPemda() {
        var pelaku = wewenang.pelaku();
        return pelaku.sistem() || pelaku.memegang(Peran.ADMIN) || pelaku.memegang(Peran.INSPEKTORAT);
    }

    /** Every row that fits, newest first, read in chunks so that memory does not grow. The reading is itself recorded. */
    @Transactional
    public void unduh(SaringJejak saring, Consumer<BarisJejak> penerima) {
        jejak.catat("jejak.diunduh", "jejak", null, null, "Jejak audit diunduh");
        KursorJejak mulai = null;
        List<BarisJejak> bongkah;
        do {
            bongkah = ambil(saring, mulai, BONGKAH);
            bongkah.forEach(penerima);
            mulai = bongkah.isEmpty() ? null : bongkah.get(bongkah.size() - 1).kursor();
        } while (bongkah.size() == BONGKAH);
    }

    /** One kind of act on these things, newest first. The calling service has asked whether it may be read. */
    public List<BarisJejak> riwayat(String aksi, String objek, Collection<Long> objekId, Long pdId, int paling) {
        if (objekId.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(KOLOM + " and j.aksi = :aksi and j.objek = :objek and j.objek_id in (:id)"
                        + (pdId == null ? "" : " and j.perangkat_daerah_id = :pd")
                        + " order by j.waktu desc, j.id desc limit :paling")
                .param("pemda", PemdaAktif.kode())
                .param("aksi", aksi)
                .param("objek", objek)
                .param("id", objekId)
                .param("pd", pdId)
                .param("paling", paling)
                .query(JejakService::baca)
                .list();
    }

    private List<BarisJejak> ambil(SaringJejak saring, KursorJejak mulai, int paling) {
        var param = new HashMap<String, Object>();
        var sql = new StringBuilder(KOLOM).append(lingkup(param));
        tambah(sql, param, "j.waktu >= :dari", "dari", awalHari(saring.dari()));
        tambah(
                sql,
                param,
                "j.waktu < :sampai",
                "sampai",
                saring.sampai() == null ? null : awalHari(saring.sampai().plusDays(1)));
        tambah(sql, param, "j.pengguna_id = :pengguna", "pengguna", saring.penggunaId());
        tambah(sql, param, "j.objek = :objek", "objek", saring.objek());
        tambah(sql, param, "j.objek_id = :objekId", "objekId", saring.objekId());
        tambah(sql, param, "j.aksi = :aksi", "aksi", saring.aksi());
        tambah(sql, param, "j.perangkat_daerah_id = :pd", "pd", saring.pdId());
        tambah(
                sql,
                param,
                "(lower(j.ringkasan) like :teks escape '!' or lower(j.pelaku) like :teks escape '!'"
                        + " or lower(j.jabatan) like :teks escape '!')",
                "teks",
                saring.teks() == null ? null : BacaPengguna.mirip(saring.teks()));
        if (mulai != null) {
            sql.append(" and (j.waktu < :kunci or (j.waktu = :kunci and j.id < :kunciId))");
            param.put("kunci", LocalDateTime.ofInstant(mulai.waktu(), ZoneOffset.UTC));
            param.put("kunciId", mulai.id());
        }
        return jdbc.sql(sql.append(" order by j.waktu desc, j.id desc limit :paling")
                        .toString())
                .params(param)
                .param("pemda", PemdaAktif.kode())
                .param("paling", paling)
                .query(JejakService::baca)
                .list();
    }

    /** Narrows to what the current person may see. */
    private String lingkup(Map<String, Object> param) {
        if (seluruhPemda()) {
            return "";
        }
        var pd = pdSendiri();
        param.put("sendiri", wewenang.pelaku().id());
        if (pd.isEmpty()) {
            return " and j.pengguna_id = :sendiri";
        }
        param.put("pdSendiri", pd);
        return " and (j.perangkat_daerah_id in (:pdSendiri) or j.pengguna_id = :sendiri)";
    }

    private List<Long> pdSendiri() {
        return wewenang.pelaku().jabatan().stream()
                .map(Jabatan::pdId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private LocalDateTime awalHari(LocalDate hari) {
        return hari == null
                ? null
                : LocalDateTime.ofInstant(hari.atStartOfDay(jam.getZone()).toInstant(), ZoneOffset.UTC);
    }

    private static void tambah(StringBuilder sql, Map<String, Object> param, String syarat, String nama, Object nilai) {
        if (nilai != null) {
            sql.append(" and ").append(syarat);
            param.put(nama, nilai);
        }
    }

    private static BarisJejak baca(ResultSet rs, int i) throws SQLException {
        return new BarisJejak(
                rs.getLong("id"),
                rs.getObject("waktu", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                rs.getObject("pengguna_id", Long.class),
                rs.getString("pelaku"),
                rs.getString("jabatan"),
                rs.getString("aksi"),
                rs.getString("objek"),
                rs.getObject("objek_id", Long.class),
                rs.getString("nama_pd"),
                rs.getString("ringkasan"),
                rs.getString("sebelum"),
                rs.getString("sesudah"));
    }
}
