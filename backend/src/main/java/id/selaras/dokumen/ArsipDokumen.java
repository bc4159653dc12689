package id.selaras.dokumen;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.AlamatPublik;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Sidik;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what was issued. A document is printed once; from then on its bytes are the document, whatever
 * becomes of the templates.
 */
@Service
public class ArsipDokumen {

    /** A paper between the PD and Bappeda: only those who may read the plan fetch it, also when it is final. */
    static final String BERITA_ACARA_VERIFIKASI = "BA_VERIFIKASI";

    /** Begins the kinds of an RKPD: a draft holds the plans of every PD before they are set. */
    static final String RKPD = "RKPD";

    static final String KOLOM = "id, jenis, acuan_id, pd_id, nomor, versi, judul, format, ukuran, sha256,"
            + " sha256_isi, kode_publik, diterbitkan, penerbit, oleh, rancangan, contoh, digantikan_oleh";

    private static final String PUBLIK = "where pemda = ? and not rancangan and digantikan_oleh is null and (jenis like"
            + " 'RENJA%' or jenis like 'RKPD%' or jenis like 'RENSTRA%' or jenis like 'RPJ%')";
    private static final String PILIH = "select " + KOLOM + " from dokumen_terbit ";

    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final Clock jam;
    private final AlamatPublik alamatPublik;

    ArsipDokumen(JdbcClient jdbc, Wewenang wewenang, JejakAudit jejak, Clock jam, AlamatPublik alamatPublik) {
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.jam = jam;
        this.alamatPublik = alamatPublik;
    }

    /**
     * Issues a document: gives it a code, prints it, stores it. What was already issued with the same
     * content, version and format is returned as it is and not printed again. An earlier document of
     * the same kind, subject and format is from now on replaced by this one.
     *
     * @param cetak prints the document under the identity that it gets
     */
    @Transactional
    public DokumenTerbit terbitkan(PermintaanTerbit permintaan, Function<IdentitasDokumen, byte[]> cetak) {
        var ada = sudahTerbit(permintaan);
        if (ada.isPresent()) {
            return ada.get();
        }
        var kode = KodePublik.baru();
        var isi = cetak.apply(new IdentitasDokumen(
                permintaan.nomor(), permintaan.versi(), alamat(kode), permintaan.sha256Isi(), permintaan.tanggal()));
        long id = Id.baru();
        try {
            simpan(id, kode, permintaan, isi);
        } catch (DuplicateKeyException keduluan) {
            return sudahTerbit(permintaan).orElseThrow(() -> keduluan);
        }
        jdbc.sql("update dokumen_terbit set digantikan_oleh = :id where pemda = :pemda and jenis = :jenis"
                        + " and acuan_id = :acuan and format = :format and digantikan_oleh is null and id <> :id")
                .param("id", id)
                .param("pemda", PemdaAktif.kode())
                .param("jenis", permintaan.jenis())
                .param("acuan", permintaan.acuanId())
                .param("format", permintaan.format().name())
                .update();
        jejak.catat("dokumen.terbit", "dokumen", id, null, permintaan.judul() + ", " + permintaan.versi());
        return ringkas(id).orElseThrow();
    }

    /**
     * The bytes as they were issued.
     *
     * @throws PelanggaranAturan DKM-404 unknown; AKS-02 not yet set or not for all, and not yours to read
     */
    @Transactional(readOnly = true)
    public byte[] unduh(long id) {
        pastikanBolehMembaca(ambil(id));
        return jdbc.sql("select isi from dokumen_terbit where id = ? and pemda = ?")
                .params(id, PemdaAktif.kode())
                .query((rs, n) -> rs.getBytes("isi"))
                .single();
    }

    /** @throws PelanggaranAturan DKM-404 when there is no such document in this Pemda */
    @Transactional(readOnly = true)
    public DokumenTerbit ambil(long id) {
        return ringkas(id).orElseThrow(() -> new PelanggaranAturan("DKM-404"));
    }

    /** What was issued about one plan or paper, the latest first; only what the reader may fetch. */
    @Transactional(readOnly = true)
    public List<DokumenTerbit> daftar(long acuanId) {
        return jdbc
                .sql(PILIH + "where pemda = ? and acuan_id = ? order by id desc")
                .params(PemdaAktif.kode(), acuanId)
                .query(ArsipDokumen::baca)
                .list()
                .stream()
                .filter(this::bolehMembaca)
                .toList();
    }

    /** What anyone may fetch: plans that were set and still stand, the latest first; papers between offices are not. */
    @Transactional(readOnly = true)
    public List<DokumenTerbit> publik() {
        return jdbc.sql(PILIH + PUBLIK + " order by id desc limit 1000")
                .param(PemdaAktif.kode())
                .query(ArsipDokumen::baca)
                .list();
    }

    /** The one of those with this code. */
    @Transactional(readOnly = true)
    public Optional<DokumenTerbit> publik(String kode) {
        return jdbc.sql(PILIH + PUBLIK + " and kode_publik = ?")
                .params(PemdaAktif.kode(), kode)
                .query(ArsipDokumen::baca)
                .optional();
    }

    /** Address of the page that proves the document with this code. */
    public String alamat(String kodePublik) {
        return alamatPublik.dari("/d/" + kodePublik);
    }

    private Optional<DokumenTerbit> sudahTerbit(PermintaanTerbit p) {
        return jdbc.sql(PILIH + "where pemda = ? and jenis = ? and acuan_id = ? and format = ? and versi = ?"
                        + " and sha256_isi = ?")
                .params(PemdaAktif.kode(), p.jenis(), p.acuanId(), p.format().name(), p.versi(), p.sha256Isi())
                .query(ArsipDokumen::baca)
                .optional();
    }

    private Optional<DokumenTerbit> ringkas(long id) {
        return jdbc.sql(PILIH + "where id = ? and pemda = ?")
                .params(id, PemdaAktif.kode())
                .query(ArsipDokumen::baca)
                .optional();
    }

    private void simpan(long id, String kode, PermintaanTerbit p, byte[] isi) {
        jdbc.sql(
                        "insert into dokumen_terbit (id, pemda, jenis, acuan_id, pd_id, nomor, versi, judul, format, isi, ukuran,"
                                + " sha256, sha256_isi, kode_publik, diterbitkan, penerbit, oleh, rancangan, contoh)"
                                + " values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
                .params(
                        id,
                        PemdaAktif.kode(),
                        p.jenis(),
                        p.acuanId(),
                        p.pdId(),
                        p.nomor() == null ? "" : p.nomor(),
                        p.versi(),
                        p.judul(),
                        p.format().name(),
                        isi,
                        isi.length,
                        Sidik.heksa(isi),
                        p.sha256Isi(),
                        kode,
                        LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC),
                        p.penerbit(),
                        wewenang.pelaku().jabatanUtama(),
                        p.rancangan(),
                        p.contoh())
                .update();
    }

    private void pastikanBolehMembaca(DokumenTerbit dokumen) {
        if (!bolehMembaca(dokumen)) {
            throw new PelanggaranAturan("AKS-02");
        }
    }

    private boolean bolehMembaca(DokumenTerbit dokumen) {
        boolean terbatas = dokumen.rancangan() || BERITA_ACARA_VERIFIKASI.equals(dokumen.jenis());
        if (!terbatas) {
            return true;
        }
        return dokumen.pdId() != null
                ? wewenang.bolehMembaca(dokumen.pdId())
                : !dokumen.jenis().startsWith(RKPD) || wewenang.bolehMembacaSemua();
    }

    static DokumenTerbit baca(ResultSet rs, int n) throws SQLException {
        return new DokumenTerbit(
                rs.getLong("id"),
                rs.getString("jenis"),
                rs.getLong("acuan_id"),
                rs.getObject("pd_id", Long.class),
                rs.getString("nomor"),
                rs.getString("versi"),
                rs.getString("judul"),
                Format.valueOf(rs.getString("format")),
                rs.getLong("ukuran"),
                rs.getString("sha256"),
                rs.getString("sha256_isi"),
                rs.getString("kode_publik"),
                instant(rs),
                rs.getString("penerbit"),
                rs.getString("oleh"),
                rs.getBoolean("rancangan"),
                rs.getBoolean("contoh"),
                rs.getObject("digantikan_oleh", Long.class));
    }

    private static Instant instant(ResultSet rs) throws SQLException {
        return rs.getObject("diterbitkan", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
