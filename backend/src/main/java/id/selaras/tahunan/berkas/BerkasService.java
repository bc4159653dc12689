package id.selaras.tahunan.berkas;

import id.selaras.akses.Pelaku;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Sidik;
import id.selaras.kernel.Tahap;
import id.selaras.kernel.TeksLuar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps papers. Whether a paper may be handed in, read or taken away is asked by the plan it belongs
 * to, before it comes here.
 */
@Service
@Transactional
public class BerkasService {

    static final int MAKS_UKURAN = 20 * 1024 * 1024;

    private static final String KOLOM =
            "select id, tahap, jenis, nama, tipe, ukuran, sha256, tanggal, nomor, waktu, oleh,"
                    + " pengganti_id from berkas"
                    + " where pemda = ? and acuan = ? and acuan_id = ?";

    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final Clock jam;

    BerkasService(JdbcClient jdbc, Wewenang wewenang, Clock jam) {
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jam = jam;
    }

    /**
     * Stores a paper. The same bytes of the same kind in the same stage are stored once.
     *
     * @throws PelanggaranAturan BRK-01 larger than 20 MB, BRK-02 not PDF, JPEG, PNG, DOCX or XLSX, BRK-03
     *     empty, BRK-05 dated after today
     */
    public Berkas simpan(AcuanBerkas acuan, BerkasBaru baru) {
        var isi = baru.isi();
        if (isi.length == 0) {
            throw new PelanggaranAturan("BRK-03");
        }
        if (isi.length > MAKS_UKURAN) {
            throw new PelanggaranAturan("BRK-01");
        }
        var tipe = TipeBerkas.dari(isi).orElseThrow(() -> new PelanggaranAturan("BRK-02", nama(baru.nama())));
        if (baru.tanggal() != null && baru.tanggal().isAfter(LocalDate.now(jam))) {
            throw new PelanggaranAturan("BRK-05", baru.tanggal());
        }
        var hash = Sidik.heksa(isi);
        var ada = jdbc.sql(KOLOM + " and tahap = ? and jenis = ? and sha256 = ?")
                .params(
                        PemdaAktif.kode(),
                        acuan.jenis().name(),
                        acuan.id(),
                        baru.tahap().name(),
                        baru.jenis(),
                        hash)
                .query(BerkasService::baca)
                .list();
        if (!ada.isEmpty()) {
            return ada.get(0);
        }
        long id = Id.baru();
        var pelaku = wewenang.pelaku();
        jdbc.sql("insert into berkas (id, pemda, acuan, acuan_id, tahap, jenis, nama, tipe, ukuran, sha256, tanggal,"
                        + " nomor, isi, waktu, pengguna_id, oleh) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
                .params(
                        id,
                        PemdaAktif.kode(),
                        acuan.jenis().name(),
                        acuan.id(),
                        baru.tahap().name(),
                        baru.jenis(),
                        tipe.rapikanNama(baru.nama()),
                        tipe.media(),
                        isi.length,
                        hash,
                        baru.tanggal(),
                        nomor(baru.nomor()),
                        isi,
                        LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC),
                        pelaku.id(),
                        oleh(pelaku))
                .update();
        return cari(acuan, id).orElseThrow();
    }

    /** Papers of a plan by stage, the oldest first. */
    @Transactional(readOnly = true)
    public List<Berkas> daftar(AcuanBerkas acuan) {
        return jdbc.sql(KOLOM + " order by waktu, id")
                .params(PemdaAktif.kode(), acuan.jenis().name(), acuan.id())
                .query(BerkasService::baca)
                .list();
    }

    /** Papers of several subjects of one kind by subject, in one statement. */
    @Transactional(readOnly = true)
    public Map<Long, List<Berkas>> daftarSemua(AcuanBerkas.Jenis jenis, List<Long> id) {
        Map<Long, List<Berkas>> hasil = new LinkedHashMap<>();
        if (id.isEmpty()) {
            return hasil;
        }
        jdbc.sql("select id, tahap, jenis, nama, tipe, ukuran, sha256, tanggal, nomor, waktu, oleh, pengganti_id,"
                        + " acuan_id from berkas where pemda = :pemda and acuan = :acuan and acuan_id in (:id)"
                        + " order by waktu, id")
                .param("pemda", PemdaAktif.kode())
                .param("acuan", jenis.name())
                .param("id", id)
                .query((rs, n) -> hasil.computeIfAbsent(rs.getLong("acuan_id"), k -> new ArrayList<>())
                        .add(baca(rs, n)))
                .list();
        return hasil;
    }

    @Transactional(readOnly = true)
    public Optional<Berkas> cari(AcuanBerkas acuan, long id) {
        return jdbc.sql(KOLOM + " and id = ?")
                .params(PemdaAktif.kode(), acuan.jenis().name(), acuan.id(), id)
                .query(BerkasService::baca)
                .optional();
    }

    /** The bytes as they came. @throws PelanggaranAturan BRK-404 no such paper of this plan */
    @Transactional(readOnly = true)
    public byte[] isi(AcuanBerkas acuan, long id) {
        return jdbc.sql("select isi from berkas where pemda = ? and acuan = ? and acuan_id = ? and id = ?")
                .params(PemdaAktif.kode(), acuan.jenis().name(), acuan.id(), id)
                .query((rs, n) -> rs.getBytes(1))
                .optional()
                .orElseThrow(() -> new PelanggaranAturan("BRK-404"));
    }

    /**
     * Lets a newer paper take the place of an older one, which stays to be read.
     *
     * @throws PelanggaranAturan BRK-404 the older one is gone, BRK-07 it was replaced already
     */
    public void gantikan(AcuanBerkas acuan, long lamaId, long baruId) {
        var lama = cari(acuan, lamaId).orElseThrow(() -> new PelanggaranAturan("BRK-404"));
        if (lama.id() == baruId || Long.valueOf(baruId).equals(lama.penggantiId())) {
            return;
        }
        if (!lama.berlaku()) {
            throw new PelanggaranAturan("BRK-07", lama.nama());
        }
        jdbc.sql("update berkas set pengganti_id = ? where pemda = ? and acuan = ? and acuan_id = ? and id = ?")
                .params(baruId, PemdaAktif.kode(), acuan.jenis().name(), acuan.id(), lamaId)
                .update();
    }

    /** Takes a paper away; one that it had replaced holds again. */
    public void hapus(AcuanBerkas acuan, long id) {
        jdbc.sql("update berkas set pengganti_id = null where pemda = ? and acuan = ? and acuan_id = ? and"
                        + " pengganti_id = ?")
                .params(PemdaAktif.kode(), acuan.jenis().name(), acuan.id(), id)
                .update();
        int terhapus = jdbc.sql("delete from berkas where pemda = ? and acuan = ? and acuan_id = ? and id = ?")
                .params(PemdaAktif.kode(), acuan.jenis().name(), acuan.id(), id)
                .update();
        if (terhapus == 0) {
            throw new PelanggaranAturan("BRK-404");
        }
    }

    private static String nama(String nama) {
        return nama == null ? "" : TeksLuar.rapikan(nama);
    }

    private static String nomor(String nomor) {
        var rapi = TeksLuar.rapikan(nomor);
        if (rapi.length() > 100) {
            throw new PelanggaranAturan("BRK-06", "100");
        }
        return rapi.isEmpty() ? null : rapi;
    }

    private static String oleh(Pelaku pelaku) {
        var teks = pelaku.jabatanUtama().equals(pelaku.nama()) || pelaku.sistem()
                ? pelaku.nama()
                : pelaku.nama() + ", " + pelaku.jabatanUtama();
        return teks.length() > 200 ? teks.substring(0, 200) : teks;
    }

    private static Berkas baca(ResultSet rs, int n) throws SQLException {
        return new Berkas(
                rs.getLong("id"),
                Tahap.valueOf(rs.getString("tahap")),
                rs.getString("jenis"),
                rs.getString("nama"),
                rs.getString("tipe"),
                rs.getLong("ukuran"),
                rs.getString("sha256"),
                rs.getObject("tanggal", LocalDate.class),
                rs.getString("nomor"),
                rs.getObject("waktu", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                rs.getString("oleh"),
                rs.getObject("pengganti_id", Long.class));
    }
}
