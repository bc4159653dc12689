package id.selaras.tahunan.renja;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Wewenang;
import id.selaras.bab.SusunanBab;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Sidik;
import id.selaras.kernel.Tahap;
import id.selaras.referensi.ReferensiService;
import id.selaras.referensi.SumberDana;
import id.selaras.referensi.nomenklatur.NomenklaturService;
import id.selaras.referensi.pedoman.PedomanService;
import id.selaras.referensi.pemda.Pemda;
import id.selaras.referensi.pemda.PemdaService;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.strategis.renstra.RenstraService;
import id.selaras.tahunan.rkpd.Plafon;
import id.selaras.tahunan.rkpd.Prioritas;
import id.selaras.tahunan.rkpd.RkpdService;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Freezes a Renja: everything its document says, with the names of today and all sums computed, as
 * canonical JSON with a SHA-256. Documents are printed from such a version and nothing else.
 */
@Service
@Transactional(readOnly = true)
public class VersiRenjaService {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final String KOLOM =
            "select id, renja_id, nomor, tahap, label, resmi, sha256, total, waktu, oleh from versi_renja ";

    private final RenjaService renja;
    private final RenjaRepository repository;
    private final TabelRenja tabel;
    private final SusunanBab naskah;
    private final NomenklaturService nomenklatur;
    private final RenstraService renstra;
    private final RkpdService rkpd;
    private final PemdaService pemda;
    private final PerangkatDaerahService perangkatDaerah;
    private final PedomanService pedoman;
    private final ReferensiService referensi;
    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    VersiRenjaService(
            RenjaService renja,
            RenjaRepository repository,
            TabelRenja tabel,
            SusunanBab naskah,
            NomenklaturService nomenklatur,
            RenstraService renstra,
            RkpdService rkpd,
            PemdaService pemda,
            PerangkatDaerahService perangkatDaerah,
            PedomanService pedoman,
            ReferensiService referensi,
            JdbcClient jdbc,
            Wewenang wewenang,
            JejakAudit jejak,
            ApplicationEventPublisher kabar,
            Clock jam) {
        this.renja = renja;
        this.repository = repository;
        this.tabel = tabel;
        this.naskah = naskah;
        this.nomenklatur = nomenklatur;
        this.renstra = renstra;
        this.rkpd = rkpd;
        this.pemda = pemda;
        this.perangkatDaerah = perangkatDaerah;
        this.pedoman = pedoman;
        this.referensi = referensi;
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** Everything that sums and live fields are computed from, read once. */
    private record Bahan(
            RenjaRinci rinci,
            Pemda daerah,
            PerangkatDaerah pd,
            Map<String, String> dana,
            List<IsiRenja.BarisEvaluasi> evaluasi,
            List<IsiRenja.Baris> matriks,
            Optional<Plafon> plafon) {

        Map<String, String> medan(String tema) {
            return MedanHidup.nilai(
                    rinci, matriks, daerah, pd, plafon.map(Plafon::jumlah).orElse(null), tema);
        }
    }

    private Bahan bahan(long renjaId) {
        var rinci = renja.rinci(renjaId);
        var r = rinci.renja();
        var daerah = pemda.aktif();
        var dana = referensi.sumberDana().stream()
                .collect(Collectors.toMap(SumberDana::kode, SumberDana::nama, (a, b) -> a, LinkedHashMap::new));
        var evaluasi = tabel.evaluasi(renjaId);
        var matriks = new SusunanMatriks(
                        rinci,
                        nomenklatur.cariSemua(r.nomenklatur(), daerah.jenis(), SusunanMatriks.kodeTerlibat(rinci)),
                        renstra.baris(r.pdId(), r.tahun()),
                        evaluasi,
                        rkpd.prioritas(r.tahun()).stream().collect(Collectors.toMap(Prioritas::id, Prioritas::singkat)),
                        dana)
                .susun();
        return new Bahan(
                rinci,
                daerah,
                perangkatDaerah.ambil(r.pdId()),
                dana,
                evaluasi,
                matriks,
                rkpd.plafon(r.tahun(), r.pdId()));
    }

    /** Values of the live fields as they are now, by key. */
    public Map<String, String> medan(long renjaId) {
        var bahan = bahan(renjaId);
        return bahan.medan(tema(bahan.rinci().renja().tahun()));
    }

    /** The whole document as it stands now, in a number of statements that does not grow with its lines. */
    public IsiRenja susun(long renjaId) {
        var bahan = bahan(renjaId);
        var r = bahan.rinci().renja();
        var daerah = bahan.daerah();
        var pd = bahan.pd();
        var teks = naskah.susun(
                BabRenjaService.RAK, renjaId, pedoman.ambil(r.pedoman()).kerangka(), bahan.medan(tema(r.tahun())));
        return new IsiRenja(
                new IsiRenja.KepalaDokumen(
                        daerah.kode(),
                        daerah.nama(),
                        daerah.jenis().label(),
                        daerah.jabatanKepalaDaerah(),
                        daerah.namaBappeda(),
                        daerah.tempat(),
                        daerah.kertas(),
                        pd.alamat(),
                        pd.kode(),
                        pd.nama(),
                        pd.singkatan(),
                        pd.jabatanKepala(),
                        pd.namaKepala(),
                        pd.pangkatKepala(),
                        pd.nipKepala(),
                        r.tahun(),
                        r.pedoman(),
                        r.nomenklatur(),
                        r.tahap(),
                        r.status() == StatusRenja.DITETAPKAN,
                        daerah.dataContoh()),
                teks.kataPengantar(),
                teks.bab(),
                bahan.matriks(),
                bahan.evaluasi(),
                tabel.kinerja(renjaId),
                tabel.review(bahan.rinci(), bahan.matriks()),
                tabel.usulan(r),
                bahan.rinci().total(),
                bahan.rinci().totalPrakiraanMaju(),
                bahan.plafon().map(Plafon::jumlah).orElse(null),
                perSumberDana(bahan.rinci(), bahan.dana(), bahan.plafon()));
    }

    private String tema(int tahun) {
        return rkpd.cari(tahun).map(k -> k.tema()).orElse(null);
    }

    /**
     * Freezes the Renja. Content that did not change since the latest version makes no new one, unless
     * an official one is asked for and the latest was not.
     */
    @Transactional
    public VersiRenja bekukan(long renjaId, String label, boolean resmi) {
        repository.kunci(renjaId).orElseThrow(() -> new PelanggaranAturan("RNJ-404"));
        var isi = susun(renjaId);
        var json = JSON.writeValueAsString(isi);
        var hash = Sidik.heksa(json);
        var terakhir = terakhir(renjaId);
        if (terakhir.isPresent()
                && terakhir.get().sha256().equals(hash)
                && (terakhir.get().resmi() || !resmi)) {
            return terakhir.get();
        }
        long id = Id.baru();
        int nomor = terakhir.map(v -> v.nomor() + 1).orElse(1);
        jdbc.sql("insert into versi_renja (id, pemda, renja_id, nomor, tahap, label, resmi, isi, sha256, total, waktu,"
                        + " oleh) values (?,?,?,?,?,?,?,?,?,?,?,?)")
                .params(
                        id,
                        PemdaAktif.kode(),
                        renjaId,
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
        jejak.catat("renja.versi", "renja", renjaId, null, "Versi " + nomor + " dibekukan: " + label);
        if (resmi) {
            kabar.publishEvent(new VersiRenjaDibekukan(PemdaAktif.kode(), renjaId, id));
        }
        return ringkas(id).orElseThrow();
    }

    /** @throws PelanggaranAturan VRS-404 unknown or not yours to read */
    public IsiRenja isi(long versiId) {
        var versi = ringkas(versiId).orElseThrow(() -> new PelanggaranAturan("VRS-404"));
        renja.ambil(versi.renjaId());
        var json = jdbc.sql("select isi from versi_renja where id = ? and pemda = ?")
                .params(versiId, PemdaAktif.kode())
                .query(String.class)
                .single();
        return JSON.readValue(json, IsiRenja.class);
    }

    public Optional<VersiRenja> ringkas(long versiId) {
        return jdbc.sql(KOLOM + "where id = ? and pemda = ?")
                .params(versiId, PemdaAktif.kode())
                .query(VersiRenjaService::baca)
                .optional();
    }

    /** All versions of a Renja, the latest first. */
    public List<VersiRenja> daftar(long renjaId) {
        renja.ambil(renjaId);
        return jdbc.sql(KOLOM + "where renja_id = ? and pemda = ? order by nomor desc")
                .params(renjaId, PemdaAktif.kode())
                .query(VersiRenjaService::baca)
                .list();
    }

    /** What changed from one version to another, line by line. */
    public BandingVersi bandingkan(long lamaId, long baruId) {
        return BandingVersi.antara(isi(lamaId), isi(baruId));
    }

    /** What changed from a version to what stands there now. @throws PelanggaranAturan VRS-404 of another Renja */
    public BandingVersi bandingkanDenganKini(long renjaId, long lamaId) {
        var lama =
                ringkas(lamaId).filter(v -> v.renjaId() == renjaId).orElseThrow(() -> new PelanggaranAturan("VRS-404"));
        return BandingVersi.antara(isi(lama.id()), susun(renjaId));
    }

    private Optional<VersiRenja> terakhir(long renjaId) {
        return jdbc.sql(KOLOM + "where renja_id = ? and pemda = ? order by nomor desc limit 1")
                .params(renjaId, PemdaAktif.kode())
                .query(VersiRenjaService::baca)
                .optional();
    }

    private static List<IsiRenja.PerSumberDana> perSumberDana(
            RenjaRinci rinci, Map<String, String> nama, Optional<Plafon> plafon) {
        Map<String, BigDecimal> jumlah = new LinkedHashMap<>();
        nama.keySet().forEach(k -> jumlah.put(k, BigDecimal.ZERO));
        rinci.baris().forEach(b -> b.isi().sumberDana().forEach((k, v) -> jumlah.merge(k, v, BigDecimal::add)));
        var batas = plafon.map(Plafon::perSumberDana).orElse(Map.of());
        return jumlah.entrySet().stream()
                .filter(e -> e.getValue().signum() != 0 || batas.containsKey(e.getKey()))
                .map(e -> new IsiRenja.PerSumberDana(
                        e.getKey(), nama.getOrDefault(e.getKey(), e.getKey()), e.getValue(), batas.get(e.getKey())))
                .toList();
    }

    private static VersiRenja baca(ResultSet rs, int n) throws SQLException {
        return new VersiRenja(
                rs.getLong("id"),
                rs.getLong("renja_id"),
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
