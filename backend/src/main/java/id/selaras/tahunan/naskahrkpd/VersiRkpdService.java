package id.selaras.tahunan.naskahrkpd;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Wewenang;
import id.selaras.bab.SusunanBab;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Sidik;
import id.selaras.kernel.Tahap;
import id.selaras.referensi.pedoman.PedomanService;
import id.selaras.referensi.pemda.PemdaService;
import id.selaras.tahunan.rkpd.RkpdDitetapkan;
import id.selaras.tahunan.rkpd.RkpdService;
import id.selaras.tahunan.rkpd.TahapRkpdBerakhir;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Freezes an RKPD: everything its document says, with all sums computed, as canonical JSON with a SHA-256. It happens
 * by itself when a stage ends and when the Perkada is set. A draft holds the plans of every PD before they are set:
 * only those who may read all plans read it.
 */
@Service
@Transactional(readOnly = true)
public class VersiRkpdService {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final String KOLOM =
            "select id, rkpd_id, nomor, tahap, label, resmi, sha256, total, waktu, oleh from versi_rkpd ";

    private final RkpdService rkpd;
    private final PenyusunIsiRkpd penyusun;
    private final SusunanBab bab;
    private final PedomanService pedoman;
    private final PemdaService pemda;
    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    VersiRkpdService(
            RkpdService rkpd,
            PenyusunIsiRkpd penyusun,
            SusunanBab bab,
            PedomanService pedoman,
            PemdaService pemda,
            JdbcClient jdbc,
            Wewenang wewenang,
            JejakAudit jejak,
            ApplicationEventPublisher kabar,
            Clock jam) {
        this.rkpd = rkpd;
        this.penyusun = penyusun;
        this.bab = bab;
        this.pedoman = pedoman;
        this.pemda = pemda;
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** @throws PelanggaranAturan AKS-02 a draft, and not yours to read */
    public void pastikanBolehMembaca(int tahun) {
        if (!bolehMembaca(tahun)) {
            throw new PelanggaranAturan("AKS-02");
        }
    }

    /** A set RKPD is for everyone; a draft for those who may read every plan. */
    public boolean bolehMembaca(int tahun) {
        return rkpd.ambil(tahun).ditetapkan() || wewenang.bolehMembacaSemua();
    }

    /** What the live fields say now, by key. */
    public Map<String, String> medan(int tahun) {
        return penyusun.medan(penyusun.tanpaBab(tahun));
    }

    /** The whole document as it stands now, in a number of statements that does not grow with its lines. */
    public IsiRkpd susun(int tahun) {
        var isi = penyusun.tanpaBab(tahun);
        var r = rkpd.ambil(tahun);
        var teks = bab.susun(
                BabRkpdService.RAK,
                r.id(),
                pedoman.kerangka(
                        r.pedoman(), BabRkpdService.DOKUMEN, pemda.aktif().jenis()),
                penyusun.medan(isi));
        return new IsiRkpd(
                isi.kepala(),
                teks.kataPengantar(),
                teks.bab(),
                isi.prioritas(),
                isi.program(),
                isi.evaluasi(),
                isi.pagu(),
                isi.iku(),
                isi.ikk(),
                isi.total(),
                isi.totalMaju());
    }

    /**
     * Freezes the RKPD. Content that did not change since the latest version makes no new one, unless an official one
     * is asked for and the latest was not.
     */
    @Transactional
    public VersiRkpd bekukan(int tahun, String label, boolean resmi) {
        var r = rkpd.ambil(tahun);
        jdbc.sql("select id from rkpd where pemda = ? and id = ? for update")
                .params(PemdaAktif.kode(), r.id())
                .query(Long.class)
                .single();
        var isi = susun(tahun);
        var json = JSON.writeValueAsString(isi);
        var hash = Sidik.heksa(json);
        var terakhir = terakhir(r.id());
        if (terakhir.isPresent()
                && terakhir.get().sha256().equals(hash)
                && (terakhir.get().resmi() || !resmi)) {
            return terakhir.get();
        }
        long id = Id.baru();
        int nomor = terakhir.map(v -> v.nomor() + 1).orElse(1);
        jdbc.sql("insert into versi_rkpd (id, pemda, rkpd_id, nomor, tahap, label, resmi, isi, sha256, total, waktu,"
                        + " oleh) values (?,?,?,?,?,?,?,?,?,?,?,?)")
                .params(
                        id,
                        PemdaAktif.kode(),
                        r.id(),
                        nomor,
                        isi.kepala().tahap().name(),
                        label,
                        resmi,
                        json,
                        hash,
                        isi.total(),
                        LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC),
                        wewenang.pelaku().jabatanUtama())
                .update();
        jejak.catat("rkpd.versi", "rkpd", r.id(), null, "Versi " + nomor + " dibekukan: " + label);
        if (resmi) {
            kabar.publishEvent(new VersiRkpdDibekukan(PemdaAktif.kode(), tahun, r.id(), id));
        }
        return ringkas(id).orElseThrow();
    }

    @EventListener
    @Transactional
    void akhiriTahap(TahapRkpdBerakhir berakhir) {
        bekukan(berakhir.tahun(), "Akhir tahap " + berakhir.tahap().label().toLowerCase(java.util.Locale.ROOT), true);
    }

    @EventListener
    @Transactional
    void tetapkan(RkpdDitetapkan ditetapkan) {
        bekukan(ditetapkan.tahun(), "Penetapan", true);
    }

    /** @throws PelanggaranAturan VRS-404 unknown */
    public IsiRkpd isi(long versiId) {
        return jdbc.sql("select isi from versi_rkpd where id = ? and pemda = ?")
                .params(versiId, PemdaAktif.kode())
                .query(String.class)
                .optional()
                .map(j -> JSON.readValue(j, IsiRkpd.class))
                .orElseThrow(() -> new PelanggaranAturan("VRS-404"));
    }

    public Optional<VersiRkpd> ringkas(long versiId) {
        return jdbc.sql(KOLOM + "where id = ? and pemda = ?")
                .params(versiId, PemdaAktif.kode())
                .query(VersiRkpdService::baca)
                .optional();
    }

    /** All versions of a year, the latest first. */
    public List<VersiRkpd> daftar(int tahun) {
        return jdbc.sql(KOLOM + "where rkpd_id = ? and pemda = ? order by nomor desc")
                .params(rkpd.ambil(tahun).id(), PemdaAktif.kode())
                .query(VersiRkpdService::baca)
                .list();
    }

    private Optional<VersiRkpd> terakhir(long rkpdId) {
        return jdbc.sql(KOLOM + "where rkpd_id = ? and pemda = ? order by nomor desc limit 1")
                .params(rkpdId, PemdaAktif.kode())
                .query(VersiRkpdService::baca)
                .optional();
    }

    private static VersiRkpd baca(ResultSet rs, int n) throws SQLException {
        return new VersiRkpd(
                rs.getLong("id"),
                rs.getLong("rkpd_id"),
                rs.getInt("nomor"),
                Tahap.valueOf(rs.getString("tahap")),
                rs.getString("label"),
                rs.getBoolean("resmi"),
                rs.getString("sha256"),
                rs.getBigDecimal("total"),
                rs.getObject("waktu", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                rs.getString("oleh"));
    }
}
