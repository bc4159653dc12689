package id.selaras.partisipasi.masukan;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Pelaku;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Sidik;
import id.selaras.kernel.SudahDiubah;
import id.selaras.kernel.TeksLuar;
import id.selaras.partisipasi.usulan.BacaUsulan;
import id.selaras.partisipasi.usulan.KodeUsulan;
import id.selaras.partisipasi.usulan.UsulanRinci;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes masukan in, has them answered, and publishes what was looked at. */
@Service
@Transactional
public class MasukanService {

    private static final Duration JENDELA = Duration.ofMinutes(10);
    private static final int PER_JENDELA = 3;
    private static final int PER_HARI = 15;
    private static final String BACA = """
            select m.*, d.nama nama_pd, u.kode kode_usulan from masukan m
              left join perangkat_daerah d on d.id = m.perangkat_daerah_id
              left join usulan u on u.id = m.usulan_id
             where m.pemda = :pemda
            """;

    private final JdbcClient jdbc;
    private final BacaUsulan usulan;
    private final PerangkatDaerahService perangkatDaerah;
    private final Wewenang wewenang;
    private final JejakAudit jejak;
    private final Clock jam;

    MasukanService(
            JdbcClient jdbc,
            BacaUsulan usulan,
            PerangkatDaerahService perangkatDaerah,
            Wewenang wewenang,
            JejakAudit jejak,
            Clock jam) {
        this.jdbc = jdbc;
        this.usulan = usulan;
        this.perangkatDaerah = perangkatDaerah;
        this.wewenang = wewenang;
        this.jejak = jejak;
        this.jam = jam;
    }

    /**
     * Takes a masukan in, without signing in. Where it came from is kept as a hash of the day only, to slow down who
     * writes too much.
     *
     * @param alamat address that it came from
     * @return code by which its writer finds the answer
     * @throws PelanggaranAturan MSK-01 nothing written or too long, MSK-02 no such usulan, MSK-03 too many in a short
     *     time, MSK-04 markup or too many links
     */
    public String kirim(int tahun, MasukanBaru baru, String alamat) {
        var kode = KodeUsulan.baru();
        if (!TeksLuar.rapikan(baru.jebakan()).isEmpty()) {
            return kode;
        }
        var sidik = Sidik.heksa(alamat + "|" + kini().toLocalDate() + "|" + PemdaAktif.kode());
        pastikanTidakBeruntun(sidik);
        var isi = TeksWarga.bersihkan(baru.isi());
        var u = dariKode(baru.kodeUsulan());
        var pd = u != null ? u.pdId() : baru.pdId();
        jdbc.sql(
                        "insert into masukan (id, pemda, tahun, kode, nama, kontak, isi, perangkat_daerah_id, usulan_id, status,"
                                + " waktu, sidik, versi) values (?,?,?,?,?,?,?,?,?,'MENUNGGU',?,?,0)")
                .params(
                        Id.baru(),
                        PemdaAktif.kode(),
                        tahun,
                        kode,
                        TeksWarga.sebaris(baru.nama(), 100),
                        TeksWarga.sebaris(baru.kontak(), 200),
                        isi,
                        pd == null ? null : perangkatDaerah.ambil(pd).id(),
                        u == null ? null : u.id(),
                        kini(),
                        sidik)
                .update();
        return kode;
    }

    private UsulanRinci dariKode(String kode) {
        return TeksLuar.rapikan(kode).isEmpty()
                ? null
                : usulan.dariKode(kode).orElseThrow(() -> new PelanggaranAturan("MSK-02", TeksLuar.rapikan(kode)));
    }

    private void pastikanTidakBeruntun(String sidik) {
        record Hitung(int sehari, int baru) {}
        var hitung = jdbc.sql("select count(*) sehari, coalesce(sum(case when waktu >= ? then 1 else 0 end), 0) baru"
                        + " from masukan where sidik = ?")
                .params(kini().minus(JENDELA), sidik)
                .query(Hitung.class)
                .single();
        if (hitung.baru >= PER_JENDELA || hitung.sehari >= PER_HARI) {
            throw new PelanggaranAturan("MSK-03", hitung.sehari >= PER_HARI ? "besok" : "sepuluh menit lagi");
        }
    }

    /** What everybody may read, the latest answer first. */
    @Transactional(readOnly = true)
    public List<Masukan> terbit(int tahun) {
        return jdbc.sql(BACA + " and m.status = 'TERBIT' and m.tahun = :tahun order by m.dijawab desc, m.id desc")
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .query(MasukanService::baca)
                .list();
    }

    /** For its writer, who has the code. */
    @Transactional(readOnly = true)
    public Optional<Masukan> dariPengirim(String kode) {
        return jdbc.sql(BACA + " and m.kode = :kode")
                .param("pemda", PemdaAktif.kode())
                .param("kode", KodeUsulan.baca(kode))
                .query(MasukanService::baca)
                .optional();
    }

    /** What the current person answers for: all for Bappeda, its own for a PD. @param status null for every one */
    @Transactional(readOnly = true)
    public List<Masukan> daftar(StatusMasukan status) {
        var pelaku = pelakuPenjawab();
        Map<String, Object> param = new HashMap<>();
        param.put("pemda", PemdaAktif.kode());
        var syarat = new StringBuilder();
        if (status != null) {
            syarat.append(" and m.status = :status");
            param.put("status", status.name());
        }
        if (!semua(pelaku)) {
            syarat.append(" and m.perangkat_daerah_id in (:pd)");
            param.put("pd", pd(pelaku));
        }
        return jdbc.sql(BACA + syarat
                        + " order by case m.status when 'MENUNGGU' then 0 when 'DIJAWAB' then 1 else 2 end,"
                        + " m.waktu desc, m.id desc limit 500")
                .params(param)
                .query(MasukanService::baca)
                .list();
    }

    /** True when the current person decides what is published. */
    public boolean bolehMenerbitkan() {
        var p = wewenang.pelaku();
        return p.sistem() || p.bappeda();
    }

    /**
     * Answers. An answer that was published already may be mended; it waits to be published anew.
     *
     * @throws PelanggaranAturan MSK-05 no answer, MSK-404, AKS-01
     */
    public void jawab(long id, long versi, String jawaban) {
        var m = ambil(id, versi);
        if (TeksLuar.rapikan(jawaban).isEmpty()) {
            throw new PelanggaranAturan("MSK-05");
        }
        ubah(
                m,
                "jawaban = :jawaban, dijawab_oleh = :oleh, dijawab = :waktu, status = 'DIJAWAB', catatan = null",
                Map.of(
                        "jawaban",
                        TeksWarga.bersihkan(jawaban),
                        "oleh",
                        wewenang.pelaku().jabatanUtama(),
                        "waktu",
                        kini()));
        jejak.catat("masukan.dijawab", "masukan", id, m.pdId(), "Masukan " + m.kode() + " dijawab");
    }

    /** Shows it to all. @throws PelanggaranAturan MSK-05 not answered, MSK-404, AKS-01 */
    public void terbitkan(long id, long versi) {
        var m = ambil(id, versi);
        wewenang.pastikanPeran(Peran.MITRA_BAPPEDA, Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA);
        if (m.jawaban() == null) {
            throw new PelanggaranAturan("MSK-05");
        }
        ubah(m, "status = 'TERBIT', catatan = null", Map.of());
        jejak.catat("masukan.diterbitkan", "masukan", id, m.pdId(), "Masukan " + m.kode() + " diterbitkan");
    }

    /** Keeps it from the public, for a reason. @throws PelanggaranAturan MSK-06 no reason, MSK-404, AKS-01 */
    public void sembunyikan(long id, long versi, String alasan) {
        var m = ambil(id, versi);
        wewenang.pastikanPeran(Peran.MITRA_BAPPEDA, Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA);
        if (TeksLuar.rapikan(alasan).isEmpty()) {
            throw new PelanggaranAturan("MSK-06");
        }
        ubah(m, "status = 'DISEMBUNYIKAN', catatan = :catatan", Map.of("catatan", TeksWarga.sebaris(alasan, 500)));
        jejak.catat("masukan.disembunyikan", "masukan", id, m.pdId(), "Masukan " + m.kode() + " tidak diterbitkan");
    }

    private Masukan ambil(long id, long versi) {
        var pelaku = pelakuPenjawab();
        var m = jdbc.sql(BACA + " and m.id = :id")
                .param("pemda", PemdaAktif.kode())
                .param("id", id)
                .query(MasukanService::baca)
                .optional()
                .filter(x -> semua(pelaku) || pd(pelaku).contains(x.pdId()))
                .orElseThrow(() -> new PelanggaranAturan("MSK-404"));
        if (m.versi() != versi) {
            throw new SudahDiubah("masukan " + m.kode() + " (" + m.status().label() + ")");
        }
        return m;
    }

    private void ubah(Masukan m, String setel, Map<String, ?> nilai) {
        int diubah = jdbc.sql("update masukan set " + setel
                        + ", versi = versi + 1 where pemda = :pemda and id = :id and versi = :versi")
                .params(nilai)
                .param("pemda", PemdaAktif.kode())
                .param("id", m.id())
                .param("versi", m.versi())
                .update();
        if (diubah == 0) {
            throw new SudahDiubah("masukan " + m.kode());
        }
    }

    private Pelaku pelakuPenjawab() {
        wewenang.pastikanPeran(
                Peran.MITRA_BAPPEDA,
                Peran.KABID_BAPPEDA,
                Peran.KEPALA_BAPPEDA,
                Peran.PERENCANA_PD,
                Peran.SEKRETARIS_PD,
                Peran.KEPALA_PD);
        return wewenang.pelaku();
    }

    private static boolean semua(Pelaku pelaku) {
        return pelaku.sistem() || pelaku.bappeda();
    }

    private static Set<Long> pd(Pelaku pelaku) {
        return pelaku.jabatan().stream()
                .filter(j -> j.pdId() != null)
                .map(j -> j.pdId())
                .collect(Collectors.toSet());
    }

    private LocalDateTime kini() {
        return LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC);
    }

    private static Masukan baca(ResultSet rs, int n) throws SQLException {
        var dijawab = rs.getObject("dijawab", LocalDateTime.class);
        return new Masukan(
                rs.getLong("id"),
                rs.getInt("tahun"),
                rs.getString("kode"),
                rs.getString("nama"),
                rs.getString("kontak"),
                rs.getString("isi"),
                rs.getObject("perangkat_daerah_id", Long.class),
                rs.getString("nama_pd"),
                rs.getObject("usulan_id", Long.class),
                rs.getString("kode_usulan"),
                StatusMasukan.valueOf(rs.getString("status")),
                rs.getString("jawaban"),
                rs.getString("dijawab_oleh"),
                dijawab == null ? null : dijawab.toInstant(ZoneOffset.UTC),
                rs.getString("catatan"),
                rs.getObject("waktu", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                rs.getLong("versi"));
    }
}
