package id.selaras.partisipasi;

import id.selaras.akses.JejakAudit;
import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.TeksLuar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The usulan addressed to a PD, and what its plan makes of them. Whether one may decide is asked by the plan. */
@Service
@Transactional(readOnly = true)
public class UsulanService {

    private final JdbcClient jdbc;
    private final JejakAudit jejak;

    UsulanService(JdbcClient jdbc, JejakAudit jejak) {
        this.jdbc = jdbc;
        this.jejak = jejak;
    }

    public List<Usulan> untukPd(long pdId, int tahun) {
        return jdbc.sql("""
                        select id, asal, pengusul, uraian, lokasi, volume, satuan, status, alasan, kode_sub_kegiatan
                          from usulan where pemda = :pemda and tahun = :tahun and perangkat_daerah_id = :pd order by id
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .param("pd", pdId)
                .query(Usulan.class)
                .list();
    }

    /**
     * Writes down what was asked for in a forum of the PD.
     *
     * @throws PelanggaranAturan USL-01 no words, or too many
     */
    @Transactional
    public long catat(long pdId, int tahun, UsulanBaru baru) {
        long id = Id.baru();
        jdbc.sql("insert into usulan (id, pemda, tahun, asal, pengusul, uraian, lokasi, volume, satuan,"
                        + " perangkat_daerah_id, status) values (?,?,?,'FORUM',?,?,?,?,?,?,'DIUSULKAN')")
                .params(
                        id,
                        PemdaAktif.kode(),
                        tahun,
                        wajib(baru.pengusul(), 200),
                        wajib(baru.uraian(), 1000),
                        boleh(baru.lokasi(), 300),
                        baru.volume(),
                        boleh(baru.satuan(), 100),
                        pdId)
                .update();
        jejak.catat("usulan.dicatat", "usulan", id, pdId, "Usulan " + baru.pengusul() + " dicatat");
        return id;
    }

    /** The plan of the PD takes it up. @throws PelanggaranAturan USL-404 not an usulan to this PD in this year */
    @Transactional
    public void terima(long id, long pdId, int tahun, String kodeSubKegiatan) {
        putuskan(id, pdId, tahun, "DITERIMA", null, kodeSubKegiatan);
    }

    /** The plan does not take it up. @throws PelanggaranAturan USL-02 no reason, USL-404 */
    @Transactional
    public void tolak(long id, long pdId, int tahun, String alasan) {
        if (TeksLuar.rapikan(alasan).isEmpty()) {
            throw new PelanggaranAturan("USL-02");
        }
        putuskan(id, pdId, tahun, "DITOLAK", wajib(alasan, 1000), null);
    }

    private void putuskan(long id, long pdId, int tahun, String status, String alasan, String kode) {
        var lama = untukPd(pdId, tahun).stream()
                .filter(u -> u.id() == id)
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("USL-404"));
        jdbc.sql("update usulan set status = ?, alasan = ?, kode_sub_kegiatan = ? where pemda = ? and id = ?")
                .params(status, alasan, kode, PemdaAktif.kode(), id)
                .update();
        jejak.catat(
                "usulan.diputuskan",
                "usulan",
                id,
                pdId,
                "Usulan " + lama.pengusul() + " " + status.toLowerCase(Locale.ROOT) + (kode == null ? "" : " " + kode),
                lama.status(),
                status);
    }

    private static String wajib(String teks, int paling) {
        var rapi = boleh(teks, paling);
        if (rapi == null) {
            throw new PelanggaranAturan("USL-01", String.valueOf(paling));
        }
        return rapi;
    }

    private static String boleh(String teks, int paling) {
        var rapi = TeksLuar.rapikan(teks);
        if (rapi.length() > paling) {
            throw new PelanggaranAturan("USL-01", String.valueOf(paling));
        }
        return rapi.isEmpty() ? null : rapi;
    }

    /** How many usulan of a year have which fate, in one statement. */
    public Map<String, Integer> hitung(int tahun, SaringUsulan saring) {
        Map<String, Integer> hasil = new LinkedHashMap<>();
        var param = param(tahun, saring);
        jdbc.sql("select u.status, count(*) from usulan u" + syarat(saring) + " group by u.status order by u.status")
                .params(param)
                .query((rs, i) -> hasil.put(rs.getString(1), rs.getInt(2)))
                .list();
        return hasil;
    }

    /** Usulan of a year and their fate, those sent back first: they wait for somebody. */
    public List<NasibUsulan> nasib(int tahun, SaringUsulan saring, int paling) {
        return jdbc.sql("select u.id, u.asal, u.pengusul, u.uraian, u.lokasi, d.nama nama_pd, u.status, u.alasan"
                        + " from usulan u left join perangkat_daerah d on d.id = u.perangkat_daerah_id" + syarat(saring)
                        + " order by case u.status when 'DIKEMBALIKAN' then 0 when 'DITOLAK' then 1 else 2 end, u.id"
                        + " limit :paling")
                .params(param(tahun, saring))
                .param("paling", paling)
                .query(NasibUsulan.class)
                .list();
    }

    private static String syarat(SaringUsulan saring) {
        return " where u.pemda = :pemda and u.tahun = :tahun"
                + (saring.asal() == null ? "" : " and u.asal = :asal")
                + (saring.wilayah() == null ? "" : " and (u.wilayah = :wilayah or u.wilayah like :bawahan)");
    }

    private static Map<String, Object> param(int tahun, SaringUsulan saring) {
        Map<String, Object> hasil = new HashMap<>();
        hasil.put("pemda", PemdaAktif.kode());
        hasil.put("tahun", tahun);
        hasil.put("asal", saring.asal());
        hasil.put("wilayah", saring.wilayah());
        hasil.put("bawahan", saring.wilayah() + ".%");
        return hasil;
    }
}
