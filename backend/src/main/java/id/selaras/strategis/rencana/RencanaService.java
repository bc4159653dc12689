package id.selaras.strategis.rencana;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.TeksLuar;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans of several years as a whole: opened, read, moved from stage to stage, set. */
@Service
@Transactional
public class RencanaService {

    private final TabelRencana tabel;
    private final PintuRencana pintu;
    private final PerangkatDaerahService perangkatDaerah;
    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final Clock jam;

    RencanaService(
            TabelRencana tabel,
            PintuRencana pintu,
            PerangkatDaerahService perangkatDaerah,
            JdbcClient jdbc,
            Wewenang wewenang,
            JejakAudit jejak,
            Clock jam) {
        this.tabel = tabel;
        this.pintu = pintu;
        this.perangkatDaerah = perangkatDaerah;
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.jam = jam;
    }

    /** Those that the current person may read, the latest first. */
    @Transactional(readOnly = true)
    public List<Rencana> daftar(JenisRencana jenis) {
        return tabel.daftar(jenis).stream().filter(pintu::bolehMembaca).toList();
    }

    /** @throws PelanggaranAturan RNC-404 unknown, AKS-02 not for these eyes */
    @Transactional(readOnly = true)
    public Rencana ambil(long id) {
        var rencana = tabel.cari(id).orElseThrow(() -> new PelanggaranAturan("RNC-404"));
        if (!pintu.bolehMembaca(rencana)) {
            throw new PelanggaranAturan("AKS-02");
        }
        return rencana;
    }

    /** @throws PelanggaranAturan RNC-404 also when it is of another kind */
    @Transactional(readOnly = true)
    public Rencana ambil(long id, JenisRencana jenis) {
        var rencana = ambil(id);
        if (rencana.jenis() != jenis) {
            throw new PelanggaranAturan("RNC-404");
        }
        return rencana;
    }

    @Transactional(readOnly = true)
    public PohonRencana pohon(long id) {
        var rencana = ambil(id);
        return tabel.pohon(List.of(rencana)).get(id);
    }

    /** The tree with what a page needs beside it. */
    @Transactional(readOnly = true)
    public RencanaRinci rinci(long id) {
        var rencana = ambil(id);
        var induk = Optional.ofNullable(rencana.indukId()).flatMap(tabel::cari);
        var pohon = tabel.pohon(induk.map(i -> List.of(rencana, i)).orElseGet(() -> List.of(rencana)));
        var penyusun = pintu.penyusun(rencana);
        var sebab = penyusun ? pintu.sebabTerkunci(rencana) : null;
        var semuaPd = perangkatDaerah.daftarSemua();
        return new RencanaRinci(
                pohon.get(id),
                induk.map(i -> pohon.get(i.id())).orElse(null),
                semuaPd.stream().collect(Collectors.toMap(PerangkatDaerah::id, PerangkatDaerah::singkatan)),
                semuaPd.stream()
                        .filter(p -> Objects.equals(p.id(), rencana.pdId()))
                        .map(PerangkatDaerah::nama)
                        .findFirst()
                        .orElse(null),
                penyusun && sebab == null,
                sebab);
    }

    /** Short names of all PD by id. */
    @Transactional(readOnly = true)
    public Map<Long, String> namaPd() {
        return perangkatDaerah.daftarSemua().stream()
                .collect(Collectors.toMap(PerangkatDaerah::id, PerangkatDaerah::singkatan));
    }

    /** Renstra of an RPJMD with their trees, of those that may be read; for rules and the pohon kinerja. */
    @Transactional(readOnly = true)
    public Map<Long, PohonRencana> pohonTurunan(long indukId) {
        return tabel.pohon(
                tabel.turunan(indukId).stream().filter(pintu::bolehMembaca).toList());
    }

    /** The one in force in a year. */
    @Transactional(readOnly = true)
    public Optional<Rencana> berlaku(JenisRencana jenis, int tahun) {
        return tabel.daftar(jenis).stream()
                .filter(r ->
                        r.status() == StatusRencana.DITETAPKAN && r.tahunAwal() <= tahun && tahun <= r.tahunAkhir())
                .findFirst();
    }

    /** @throws PelanggaranAturan AKS-01, RNC-03 periods, RNC-04 there is one already */
    public long buka(AwalRencana awal) {
        wewenang.pastikanPeran(Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA);
        var judul = TeksLuar.rapikan(awal.judul());
        var visi = TeksLuar.rapikan(awal.visi());
        awal.pastikanMasa();
        if (judul.isEmpty() || judul.length() > 300 || visi.length() > 500) {
            throw new PelanggaranAturan("RNC-05");
        }
        boolean ada = tabel.daftar(awal.jenis()).stream()
                .anyMatch(r -> Objects.equals(r.pdId(), awal.pdId())
                        && r.status() != StatusRencana.DIGANTI
                        && r.tahunTargetAwal() <= awal.tahunAkhir()
                        && awal.tahunTargetAwal() <= r.tahunAkhir());
        if (ada) {
            throw new PelanggaranAturan(
                    "RNC-04", awal.jenis().label(), awal.tahunTargetAwal() + "–" + awal.tahunAkhir());
        }
        if (awal.pdId() != null) {
            perangkatDaerah.ambil(awal.pdId());
        }
        long id = Id.baru();
        jdbc.sql("insert into rencana (id, pemda, jenis, perangkat_daerah_id, induk_id, judul, visi, nomenklatur,"
                        + " tahun_dasar, tahun_awal, tahun_target_awal, tahun_akhir, tahap, status, status_sejak,"
                        + " perubahan) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,0)")
                .params(
                        id,
                        PemdaAktif.kode(),
                        awal.jenis().name(),
                        awal.pdId(),
                        awal.indukId(),
                        judul,
                        visi,
                        awal.nomenklatur(),
                        awal.tahunDasar(),
                        awal.tahunAwal(),
                        awal.tahunTargetAwal(),
                        awal.tahunAkhir(),
                        TahapRencana.PERSIAPAN.name(),
                        StatusRencana.DISUSUN.name(),
                        LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC))
                .update();
        jejak.catat("rencana.dibuka", "rencana", id, awal.pdId(), judul + " dibuka untuk disusun");
        return id;
    }

    /** May open a plan: Bappeda. */
    @Transactional(readOnly = true)
    public boolean bolehMembuka() {
        var pelaku = wewenang.pelaku();
        return pelaku.memegang(Peran.KABID_BAPPEDA) || pelaku.memegang(Peran.KEPALA_BAPPEDA);
    }

    /**
     * Opens a Renstra for every PD that exists and has none yet under this RPJMD.
     *
     * @return those that were opened
     */
    public List<Long> bukaRenstra(long rpjmdId) {
        wewenang.pastikanPeran(Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA);
        var rpjmd = ambil(rpjmdId, JenisRencana.RPJMD);
        var punya = tabel.turunan(rpjmdId).stream().map(Rencana::pdId).collect(Collectors.toSet());
        var tanpa = perangkatDaerah.daftarAktif().stream()
                .filter(p -> !punya.contains(p.id()))
                .toList();
        return tanpa.stream()
                .map(p -> buka(new AwalRencana(
                        JenisRencana.RENSTRA,
                        p.id(),
                        rpjmdId,
                        "Rencana Strategis Tahun " + rpjmd.masa(),
                        rpjmd.visi(),
                        rpjmd.nomenklatur(),
                        rpjmd.tahunDasar(),
                        rpjmd.tahunAwal(),
                        rpjmd.tahunTargetAwal(),
                        rpjmd.tahunAkhir())))
                .toList();
    }

    /** When the plan that begins in a year was set, if it is. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> tanggalPenetapan(JenisRencana jenis, int tahunAwal) {
        return tabel.daftar(jenis).stream()
                .filter(r -> r.tahunAwal() == tahunAwal && r.tanggalPenetapan() != null)
                .map(Rencana::tanggalPenetapan)
                .findFirst();
    }

    /** The version of the nomenklatur that the latest plan of the Pemda is bound to, else the latest there is. */
    @Transactional(readOnly = true)
    public String nomenklaturTerakhir() {
        return tabel.daftar(JenisRencana.RPJMD).stream()
                .map(Rencana::nomenklatur)
                .findFirst()
                .orElseGet(() -> jdbc.sql("select kode from nomenklatur_versi order by kode desc limit 1")
                        .query(String.class)
                        .optional()
                        .orElse(""));
    }
}
