package id.selaras.tahunan.rkpd;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Tahap;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
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

/** The RKPD of a year: its stages, prioritas and plafon. */
@Service
@Transactional(readOnly = true)
public class RkpdService {

    private final RkpdRepository repository;
    private final TulisPlafon tulisPlafon;
    private final BarisPerkada barisPerkada;
    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final ApplicationEventPublisher kabar;
    private final Clock jam;

    RkpdService(
            RkpdRepository repository,
            BarisPerkada barisPerkada,
            TulisPlafon tulisPlafon,
            JdbcClient jdbc,
            Wewenang wewenang,
            JejakAudit jejak,
            ApplicationEventPublisher kabar,
            Clock jam) {
        this.repository = repository;
        this.barisPerkada = barisPerkada;
        this.tulisPlafon = tulisPlafon;
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.kabar = kabar;
        this.jam = jam;
    }

    /** Opens the RKPD of a year. @throws PelanggaranAturan RKP-04 when it is open already */
    @Transactional
    public RkpdRingkas buka(int tahun, String tema, String pedoman, String nomenklatur) {
        if (repository.findByTahun(tahun).isPresent()) {
            throw new PelanggaranAturan("RKP-04", tahun);
        }
        var rkpd = repository.save(new Rkpd(PemdaAktif.kode(), tahun, tema, pedoman, nomenklatur));
        jejak.catat("rkpd.dibuka", "rkpd", rkpd.id(), null, "RKPD " + tahun + " dibuka");
        return rkpd.ringkas();
    }

    public Optional<RkpdRingkas> cari(int tahun) {
        return repository.findByTahun(tahun).map(Rkpd::ringkas);
    }

    /** @throws PelanggaranAturan RKP-01 when the year has no RKPD */
    public RkpdRingkas ambil(int tahun) {
        return cari(tahun).orElseThrow(() -> new PelanggaranAturan("RKP-01", tahun));
    }

    /** Years that have an RKPD, the latest first. */
    public List<Integer> tahunTersedia() {
        return repository.tahun();
    }

    /** The same of every Pemda of this installation, by its kode: that a plan is made is no secret. */
    public Map<String, List<Integer>> tahunSetiapPemda() {
        return jdbc
                .sql("select pemda, tahun from rkpd order by pemda, tahun desc")
                .query((rs, n) -> Map.entry(rs.getString("pemda"), rs.getInt("tahun")))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** For a change by Bappeda: holds the RKPD until the change is done. @throws PelanggaranAturan RKP-06 set */
    @Transactional
    public RkpdRingkas kunciUntukDiubah(int tahun) {
        var r = repository
                .kunci(tahun)
                .orElseThrow(() -> new PelanggaranAturan("RKP-01", tahun))
                .ringkas();
        if (r.ditetapkan()) {
            throw new PelanggaranAturan("RKP-06", String.valueOf(tahun), r.nomorPerkada());
        }
        return r;
    }

    @Transactional
    public void mulaiTahap(int tahun, Tahap tahap) {
        var rkpd = dapatkan(tahun);
        var lama = rkpd.ringkas().tahap();
        if (lama.sebelum(tahap) && !lama.sebelum(Tahap.RANCANGAN_AWAL)) {
            kabar.publishEvent(new TahapRkpdBerakhir(PemdaAktif.kode(), rkpd.id(), tahun, lama));
        }
        rkpd.mulaiTahap(tahap);
        repository.save(rkpd);
        jejak.catat("rkpd.tahap", "rkpd", rkpd.id(), null, "RKPD " + tahun + " memasuki " + tahap.label());
    }

    @Transactional
    public void terbitkanSuratEdaran(int tahun, String nomor) {
        var rkpd = dapatkan(tahun);
        rkpd.terbitkanSuratEdaran(nomor, LocalDate.now(jam));
        repository.save(rkpd);
        jejak.catat("rkpd.surat-edaran", "rkpd", rkpd.id(), null, "Surat Edaran " + nomor + " terbit");
    }

    @Transactional
    public void tetapkan(int tahun, String nomor) {
        var rkpd = dapatkan(tahun);
        rkpd.tetapkan(nomor, LocalDate.now(jam));
        barisPerkada.salin(rkpd.id(), tahun);
        repository.save(rkpd);
        jejak.catat("rkpd.ditetapkan", "rkpd", rkpd.id(), null, "RKPD " + tahun + " ditetapkan dengan " + nomor);
    }

    public List<Prioritas> prioritas(int tahun) {
        return jdbc.sql("""
                        select p.id, p.nomor, p.nama, p.singkat from rkpd_prioritas p join rkpd r on r.id = p.rkpd_id
                         where r.pemda = :pemda and r.tahun = :tahun order by p.nomor
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .query(Prioritas.class)
                .list();
    }

    /** Plafon of all PD by PD id, in one statement. */
    public Map<Long, Plafon> plafon(int tahun) {
        Map<Long, Plafon> hasil = new LinkedHashMap<>();
        jdbc.sql("""
                        select p.perangkat_daerah_id, p.jumlah, d.sumber_dana, d.jumlah
                          from rkpd_plafon p join rkpd r on r.id = p.rkpd_id
                          left join rkpd_plafon_dana d on d.plafon_id = p.id
                         where r.pemda = :pemda and r.tahun = :tahun
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .query((rs, n) -> {
                    long pd = rs.getLong(1);
                    var jumlah = rs.getBigDecimal(2);
                    var plafon = hasil.computeIfAbsent(pd, id -> new Plafon(id, jumlah, new LinkedHashMap<>()));
                    if (rs.getString(3) != null) {
                        plafon.perSumberDana().put(rs.getString(3), rs.getBigDecimal(4));
                    }
                    return pd;
                })
                .list();
        return hasil;
    }

    public Optional<Plafon> plafon(int tahun, long pdId) {
        return Optional.ofNullable(plafon(tahun).get(pdId));
    }

    /**
     * Sets what a PD may plan. Only Bappeda; the change is in the trail with the figures before.
     *
     * @param perSumberDana parts by sumber dana, empty where the plafon is not divided
     * @throws PelanggaranAturan RKP-06 already set, RKP-08 parts above the whole, RKP-12 no amount of money
     */
    @Transactional
    public void tetapkanPlafon(int tahun, long pdId, BigDecimal jumlah, Map<String, BigDecimal> perSumberDana) {
        wewenang.pastikanPeran(Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA);
        tulisPlafon.tulis(kunciUntukDiubah(tahun), pdId, jumlah, perSumberDana, null, null);
    }

    /** Records the decision to go on without the rancangan of a late PD. The reason is mandatory. */
    @Transactional
    public void lewatiPd(int tahun, long pdId, String alasan) {
        wewenang.pastikanPeran(Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA);
        if (alasan == null || alasan.isBlank()) {
            throw new PelanggaranAturan("RKP-05");
        }
        var rkpd = dapatkan(tahun);
        int ada = jdbc.sql("select count(*) from rkpd_pd_dilewati where rkpd_id = ? and perangkat_daerah_id = ?")
                .params(rkpd.id(), pdId)
                .query(Integer.class)
                .single();
        if (ada > 0) {
            return;
        }
        var pelaku = wewenang.pelaku();
        jdbc.sql("insert into rkpd_pd_dilewati (rkpd_id, perangkat_daerah_id, pemda, alasan, oleh, waktu)"
                        + " values (?,?,?,?,?,?)")
                .params(
                        rkpd.id(),
                        pdId,
                        PemdaAktif.kode(),
                        alasan.strip(),
                        pelaku.sistem() ? 0L : pelaku.id(),
                        LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC))
                .update();
        jejak.catat("rkpd.pd-dilewati", "rkpd", rkpd.id(), pdId, "Rancangan RKPD lanjut tanpa PD ini: " + alasan);
    }

    /** PD that the rancangan RKPD goes on without, with the reason. */
    public Map<Long, String> dilewati(int tahun) {
        Map<Long, String> hasil = new LinkedHashMap<>();
        jdbc.sql("""
                        select d.perangkat_daerah_id, d.alasan from rkpd_pd_dilewati d join rkpd r on r.id = d.rkpd_id
                         where r.pemda = ? and r.tahun = ?
                        """)
                .params(PemdaAktif.kode(), tahun)
                .query((rs, n) -> hasil.put(rs.getLong(1), rs.getString(2)))
                .list();
        return hasil;
    }

    /** The same with names and times, for a screen. */
    public List<PdDilewati> putusanPdDilewati(int tahun) {
        return jdbc.sql("""
                        select p.id pd_id, p.nama nama_pd, d.alasan, coalesce(u.nama, 'Selaras') oleh, d.waktu
                          from rkpd_pd_dilewati d join rkpd r on r.id = d.rkpd_id
                          join perangkat_daerah p on p.id = d.perangkat_daerah_id
                          left join pengguna u on u.id = d.oleh
                         where r.pemda = ? and r.tahun = ? order by d.waktu, p.kode
                        """)
                .params(PemdaAktif.kode(), tahun)
                .query((rs, i) -> new PdDilewati(
                        rs.getLong(1),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getString(4),
                        rs.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    private Rkpd dapatkan(int tahun) {
        return repository.findByTahun(tahun).orElseThrow(() -> new PelanggaranAturan("RKP-01", tahun));
    }
}
