package id.selaras.tahunan.rkpd;

import id.selaras.akses.BarisJejak;
import id.selaras.akses.JejakAudit;
import id.selaras.akses.JejakService;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Rupiah;
import id.selaras.kernel.SudahDiubah;
import id.selaras.referensi.ReferensiService;
import id.selaras.referensi.SumberDana;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plafon of the Surat Edaran against what the PD propose, and against what the region can pay. Who may
 * read all plans sees all rows; a PD its own.
 */
@Service
@Transactional
public class PlafonService {

    private final RkpdService rkpd;
    private final TulisPlafon tulis;
    private final ReferensiService referensi;
    private final JejakService riwayat;
    private final JejakAudit jejak;
    private final JdbcClient jdbc;
    private final Wewenang wewenang;
    private final Clock jam;

    PlafonService(
            RkpdService rkpd,
            TulisPlafon tulis,
            ReferensiService referensi,
            JejakService riwayat,
            JejakAudit jejak,
            JdbcClient jdbc,
            Wewenang wewenang,
            Clock jam) {
        this.rkpd = rkpd;
        this.tulis = tulis;
        this.referensi = referensi;
        this.riwayat = riwayat;
        this.jejak = jejak;
        this.jdbc = jdbc;
        this.wewenang = wewenang;
        this.jam = jam;
    }

    /** Everything of the plafon screen, in six statements whatever the number of PD. */
    @Transactional(readOnly = true)
    public PapanPlafon papan(int tahun) {
        long rkpdId = rkpd.ambil(tahun).id();
        var plafon = danaPerPd("""
                select p.perangkat_daerah_id, d.sumber_dana, d.jumlah from rkpd_plafon p
                  join rkpd_plafon_dana d on d.plafon_id = p.id where p.pemda = :pemda and p.rkpd_id = :rkpd
                """, Map.of("rkpd", rkpdId));
        var usulan = danaPerPd("""
                select r.perangkat_daerah_id, d.sumber_dana, sum(d.jumlah) from renja r
                  join renja_sub_kegiatan s on s.renja_id = r.id join renja_sub_kegiatan_dana d on d.sub_kegiatan_id = s.id
                 where r.pemda = :pemda and r.tahun = :tahun group by r.perangkat_daerah_id, d.sumber_dana
                """, Map.of("tahun", tahun));
        var semua = jdbc.sql("""
                        select d.id, d.nama, d.singkatan, r.id renja_id, p.jumlah plafon, coalesce(p.versi, -1) versi,
                               case when r.id is null then null else (select coalesce(sum(s.pagu), 0)
                                    from renja_sub_kegiatan s where s.renja_id = r.id) end usulan
                          from perangkat_daerah d
                          left join renja r on r.perangkat_daerah_id = d.id and r.pemda = d.pemda and r.tahun = :tahun
                          left join rkpd_plafon p on p.perangkat_daerah_id = d.id and p.rkpd_id = :rkpd
                         where d.pemda = :pemda and (r.id is not null or p.id is not null or (d.berlaku_mulai <= :hari
                               and (d.berlaku_sampai is null or d.berlaku_sampai >= :hari)))
                         order by d.kode
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("rkpd", rkpdId)
                .param("tahun", tahun)
                .param("hari", LocalDate.now(jam))
                .query((rs, i) -> new BarisPlafon(
                        rs.getLong("id"),
                        rs.getString("nama"),
                        rs.getString("singkatan"),
                        rs.getObject("renja_id", Long.class),
                        rs.getBigDecimal("plafon"),
                        rs.getBigDecimal("usulan"),
                        plafon.getOrDefault(rs.getLong("id"), Map.of()),
                        usulan.getOrDefault(rs.getLong("id"), Map.of()),
                        rs.getLong("versi")))
                .list();
        var terlihat =
                semua.stream().filter(b -> wewenang.bolehMembaca(b.pdId())).toList();
        boolean lengkap = terlihat.size() == semua.size();
        return new PapanPlafon(terlihat, lengkap ? dana(rkpdId, semua) : List.of(), lengkap);
    }

    /** True when the current person may change plafon and capacity of this RKPD now. */
    @Transactional(readOnly = true)
    public boolean bolehMengubah(RkpdRingkas r) {
        return !r.ditetapkan()
                && (wewenang.pelaku().memegang(Peran.KABID_BAPPEDA)
                        || wewenang.pelaku().memegang(Peran.KEPALA_BAPPEDA));
    }

    /** @throws PelanggaranAturan AKS-01 not Bappeda */
    @Transactional(readOnly = true)
    public void pastikanBolehMengubah() {
        wewenang.pastikanPeran(Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA);
    }

    @Transactional(readOnly = true)
    public List<SumberDana> sumberDana() {
        return referensi.sumberDana();
    }

    /**
     * Changes the plafon of a PD. Once the Surat Edaran is out, a reason is asked for.
     *
     * @param versi number of changes the editor saw, -1 where none was set
     * @throws SudahDiubah somebody else changed it meanwhile
     * @throws PelanggaranAturan RKP-06 set, RKP-08 parts above the whole, RKP-12 no amount, RKP-13 no reason
     */
    public void ubah(
            int tahun, long pdId, BigDecimal jumlah, Map<String, BigDecimal> perSumberDana, long versi, String alasan) {
        wewenang.pastikanPeran(Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA);
        var r = rkpd.kunciUntukDiubah(tahun);
        pastikanDikenal(perSumberDana.keySet());
        int ada = jdbc.sql("select count(*) from perangkat_daerah where pemda = ? and id = ?")
                .params(PemdaAktif.kode(), pdId)
                .query(Integer.class)
                .single();
        if (ada == 0) {
            throw new PelanggaranAturan("RKP-404");
        }
        if (r.nomorSuratEdaran() != null && (alasan == null || alasan.isBlank())) {
            throw new PelanggaranAturan("RKP-13", r.nomorSuratEdaran());
        }
        tulis.tulis(r, pdId, jumlah, perSumberDana, versi, alasan);
    }

    /** Sets what the region expects of a sumber dana; zero takes it away. */
    public void ubahKapasitas(int tahun, Map<String, BigDecimal> kapasitas) {
        wewenang.pastikanPeran(Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA);
        var r = rkpd.kunciUntukDiubah(tahun);
        pastikanDikenal(kapasitas.keySet());
        var lama = kapasitas(r.id());
        var sebelum = new LinkedHashMap<String, Object>();
        var sesudah = new LinkedHashMap<String, Object>();
        kapasitas.forEach((kode, jumlah) -> {
            TulisPlafon.pastikanUang(jumlah);
            if (lama.getOrDefault(kode, BigDecimal.ZERO).compareTo(jumlah) == 0) {
                return;
            }
            jdbc.sql("delete from rkpd_kapasitas where rkpd_id = ? and sumber_dana = ?")
                    .params(r.id(), kode)
                    .update();
            if (jumlah.signum() > 0) {
                jdbc.sql("insert into rkpd_kapasitas (rkpd_id, sumber_dana, jumlah) values (?,?,?)")
                        .params(r.id(), kode, jumlah)
                        .update();
            }
            sebelum.put(kode, lama.containsKey(kode) ? Rupiah.of(lama.get(kode)).toString() : null);
            sesudah.put(kode, Rupiah.of(jumlah).toString());
        });
        if (!sesudah.isEmpty()) {
            jejak.catatIsi(
                    "rkpd.kapasitas",
                    "rkpd",
                    r.id(),
                    null,
                    "Kapasitas keuangan " + tahun + " diubah",
                    sebelum,
                    sesudah);
        }
    }

    /** Every change of the plafon of a PD, newest first. */
    @Transactional(readOnly = true)
    public List<BarisJejak> riwayat(int tahun, long pdId) {
        wewenang.pastikanBolehMembaca(pdId);
        return riwayat.riwayat(
                TulisPlafon.AKSI, "rkpd", List.of(rkpd.ambil(tahun).id()), pdId, 100);
    }

    private List<DanaPlafon> dana(long rkpdId, List<BarisPlafon> baris) {
        var kapasitas = kapasitas(rkpdId);
        List<DanaPlafon> hasil = new ArrayList<>();
        for (var d : referensi.sumberDana()) {
            hasil.add(new DanaPlafon(
                    d.kode(),
                    d.nama(),
                    kapasitas.get(d.kode()),
                    jumlah(baris.stream().map(b -> b.plafonDana().get(d.kode())).toList()),
                    jumlah(baris.stream().map(b -> b.usulanDana().get(d.kode())).toList())));
        }
        return hasil;
    }

    private Map<String, BigDecimal> kapasitas(long rkpdId) {
        Map<String, BigDecimal> hasil = new LinkedHashMap<>();
        jdbc.sql("select sumber_dana, jumlah from rkpd_kapasitas where rkpd_id = ?")
                .param(rkpdId)
                .query((rs, i) -> hasil.put(rs.getString(1), rs.getBigDecimal(2)))
                .list();
        return hasil;
    }

    private Map<Long, Map<String, BigDecimal>> danaPerPd(String sql, Map<String, ?> param) {
        Map<Long, Map<String, BigDecimal>> hasil = new LinkedHashMap<>();
        jdbc.sql(sql)
                .param("pemda", PemdaAktif.kode())
                .params(param)
                .query((rs, i) -> hasil.computeIfAbsent(rs.getLong(1), pd -> new LinkedHashMap<>())
                        .put(rs.getString(2), rs.getBigDecimal(3)))
                .list();
        return hasil;
    }

    private void pastikanDikenal(java.util.Set<String> kode) {
        var dikenal = referensi.sumberDana().stream().map(d -> d.kode()).toList();
        kode.stream().filter(k -> !dikenal.contains(k)).findFirst().ifPresent(k -> {
            throw new PelanggaranAturan("RKP-14", k);
        });
    }

    private static BigDecimal jumlah(List<BigDecimal> nilai) {
        return nilai.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
