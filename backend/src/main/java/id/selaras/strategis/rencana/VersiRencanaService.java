package id.selaras.strategis.rencana;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Wewenang;
import id.selaras.bab.SusunanBab;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Sidik;
import id.selaras.referensi.pedoman.PedomanService;
import id.selaras.referensi.pemda.PemdaService;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Freezes plans of several years as canonical JSON with a SHA-256; documents are printed from such versions. */
@Service
@Transactional(readOnly = true)
public class VersiRencanaService {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final String KOLOM =
            "select id, rencana_id, nomor, tahap, label, resmi, sha256, waktu, oleh from versi_rencana ";

    private final RencanaService rencana;
    private final SusunanBab susunan;
    private final PedomanService pedoman;
    private final TabelRencana tabel;
    private final PemdaService pemda;
    private final PerangkatDaerahService perangkatDaerah;
    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final Clock jam;

    VersiRencanaService(
            RencanaService rencana,
            SusunanBab susunan,
            PedomanService pedoman,
            TabelRencana tabel,
            PemdaService pemda,
            PerangkatDaerahService perangkatDaerah,
            JdbcClient jdbc,
            Wewenang wewenang,
            JejakAudit jejak,
            Clock jam) {
        this.rencana = rencana;
        this.susunan = susunan;
        this.pedoman = pedoman;
        this.tabel = tabel;
        this.pemda = pemda;
        this.perangkatDaerah = perangkatDaerah;
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** The whole plan as it stands now, in a number of statements that does not grow with it. */
    public IsiRencana susun(long rencanaId) {
        var rinci = rencana.rinci(rencanaId);
        var naskah = susunan.susun(
                MedanRencana.RAK,
                rencanaId,
                pedoman.kerangka(
                        MedanRencana.PEDOMAN,
                        rinci.rencana().jenis().name(),
                        pemda.aktif().jenis()),
                MedanRencana.nilai(
                        rinci.pohon(),
                        pemda.aktif().nama(),
                        rinci.namaPdSendiri() == null ? pemda.aktif().nama() : rinci.namaPdSendiri()));
        return new IsiRencana(
                kepala(rinci.rencana()),
                baris(rinci, rinci.pohon()),
                rinci.induk() == null ? List.of() : baris(rinci, rinci.induk()),
                rinci.pohon().total(),
                rinci.pohon().kapasitas(),
                naskah.kataPengantar(),
                naskah.bab());
    }

    /** Freezes the plan; content that did not change since makes no new version, unless an official one is asked for. */
    @Transactional
    public VersiRencana bekukan(long rencanaId, String label, boolean resmi) {
        tabel.kunci(rencanaId).orElseThrow(() -> new PelanggaranAturan("RNC-404"));
        var isi = susun(rencanaId);
        var json = JSON.writeValueAsString(isi);
        var hash = Sidik.heksa(json);
        var terakhir = daftar(rencanaId).stream().findFirst();
        if (terakhir.isPresent()
                && terakhir.get().sha256().equals(hash)
                && (terakhir.get().resmi() || !resmi)) {
            return terakhir.get();
        }
        long id = Id.baru();
        int nomor = terakhir.map(v -> v.nomor() + 1).orElse(1);
        jdbc.sql("insert into versi_rencana (id, pemda, rencana_id, nomor, tahap, label, resmi, isi, sha256, waktu,"
                        + " oleh) values (?,?,?,?,?,?,?,?,?,?,?)")
                .params(
                        id,
                        PemdaAktif.kode(),
                        rencanaId,
                        nomor,
                        isi.kepala().tahap().name(),
                        label,
                        resmi,
                        json,
                        hash,
                        LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC),
                        wewenang.pelaku().jabatanUtama())
                .update();
        jejak.catat("rencana.versi", "rencana", rencanaId, null, "Versi " + nomor + " dibekukan: " + label);
        return ringkas(id).orElseThrow();
    }

    /** @throws PelanggaranAturan VRS-404 unknown, AKS-02 not yours to read */
    public IsiRencana isi(long versiId) {
        var versi = ringkas(versiId).orElseThrow(() -> new PelanggaranAturan("VRS-404"));
        rencana.ambil(versi.rencanaId());
        return JSON.readValue(
                jdbc.sql("select isi from versi_rencana where id = ? and pemda = ?")
                        .params(versiId, PemdaAktif.kode())
                        .query(String.class)
                        .single(),
                IsiRencana.class);
    }

    public Optional<VersiRencana> ringkas(long versiId) {
        return jdbc.sql(KOLOM + "where id = ? and pemda = ?")
                .params(versiId, PemdaAktif.kode())
                .query(VersiRencanaService::baca)
                .optional();
    }

    /** All versions of a plan, the latest first. */
    public List<VersiRencana> daftar(long rencanaId) {
        rencana.ambil(rencanaId);
        return jdbc.sql(KOLOM + "where rencana_id = ? and pemda = ? order by nomor desc")
                .params(rencanaId, PemdaAktif.kode())
                .query(VersiRencanaService::baca)
                .list();
    }

    /** What changed from one version to another, or to what stands there now where {@code baruId} is null. */
    public BandingRencana bandingkan(long rencanaId, long lamaId, Long baruId) {
        return BandingRencana.antara(
                milik(rencanaId, lamaId), baruId == null ? susun(rencanaId) : milik(rencanaId, baruId));
    }

    private IsiRencana milik(long rencanaId, long versiId) {
        return isi(ringkas(versiId)
                .filter(v -> v.rencanaId() == rencanaId)
                .orElseThrow(() -> new PelanggaranAturan("VRS-404"))
                .id());
    }

    private IsiRencana.Kepala kepala(Rencana r) {
        var daerah = pemda.aktif();
        PerangkatDaerah pd = r.pdId() == null ? null : perangkatDaerah.ambil(r.pdId());
        return new IsiRencana.Kepala(
                daerah.kode(),
                daerah.nama(),
                daerah.jabatanKepalaDaerah(),
                daerah.namaBappeda(),
                daerah.tempat(),
                daerah.kertas(),
                r.jenis(),
                r.judul(),
                r.visi(),
                r.dasarHukum(),
                pd == null ? null : pd.kode(),
                pd == null ? null : pd.nama(),
                pd == null ? null : pd.singkatan(),
                pd == null ? null : pd.jabatanKepala(),
                pd == null ? null : pd.namaKepala(),
                pd == null ? null : pd.pangkatKepala(),
                pd == null ? null : pd.nipKepala(),
                r.tahunDasar(),
                r.tahunAwal(),
                r.tahunAkhir(),
                r.tahun(),
                r.tahap(),
                r.status() == StatusRencana.DITETAPKAN || r.status() == StatusRencana.DIGANTI,
                daerah.dataContoh());
    }

    private static List<IsiRencana.Baris> baris(RencanaRinci rinci, PohonRencana pohon) {
        return pohon.urut().stream()
                .map(s -> new IsiRencana.Baris(
                        s.id(),
                        s.indukId(),
                        s.jenjang(),
                        pohon.kedalaman(s),
                        pohon.nomor(s),
                        s.uraian(),
                        s.pdId() == null ? null : rinci.namaPd().get(s.pdId()),
                        s.rujukanId(),
                        s.rujukanId() == null || rinci.induk() == null
                                ? null
                                : rinci.induk()
                                        .simpul(s.rujukanId())
                                        .map(t -> rinci.induk().nomor(t) + " " + t.uraian())
                                        .orElse(null),
                        s.indikator().stream()
                                .map(i -> new IsiRencana.Indikator(
                                        i.nama(),
                                        i.satuan(),
                                        i.arah().name(),
                                        i.kondisiAwal(),
                                        i.target(),
                                        i.kondisiAkhir()))
                                .toList(),
                        pohon.pagu(s),
                        pohon.pagu(s).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)))
                .toList();
    }

    private static VersiRencana baca(ResultSet rs, int n) throws SQLException {
        return new VersiRencana(
                rs.getLong("id"),
                rs.getLong("rencana_id"),
                rs.getInt("nomor"),
                TahapRencana.valueOf(rs.getString("tahap")),
                rs.getString("label"),
                rs.getBoolean("resmi"),
                rs.getString("sha256"),
                rs.getObject("waktu", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                rs.getString("oleh"));
    }
}
