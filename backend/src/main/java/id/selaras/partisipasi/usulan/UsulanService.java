package id.selaras.partisipasi.usulan;

import id.selaras.kernel.Id;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.TeksLuar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The usulan addressed to a PD, and what its plan makes of them. Whether one may decide is asked by the plan. */
@Service
@Transactional(readOnly = true)
public class UsulanService {

    private final JdbcClient jdbc;
    private final BacaUsulan baca;
    private final PencatatUsulan pencatat;

    UsulanService(JdbcClient jdbc, BacaUsulan baca, PencatatUsulan pencatat) {
        this.jdbc = jdbc;
        this.baca = baca;
        this.pencatat = pencatat;
    }

    /** Those that came as far as the PD; what is still weighed below is not its business yet. */
    public List<Usulan> untukPd(long pdId, int tahun) {
        return jdbc.sql("""
                        select id, asal, pengusul, uraian, lokasi, volume, satuan, status, alasan, kode_sub_kegiatan
                          from usulan where pemda = :pemda and tahun = :tahun and perangkat_daerah_id = :pd
                           and jenjang in ('PD', 'TAPD', 'SELESAI') and status <> 'DIGABUNG' order by id
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
     * @throws PelanggaranAturan TKS-01 no words, or too many
     */
    @Transactional
    public long catat(long pdId, int tahun, UsulanBaru baru) {
        long id = Id.baru();
        jdbc.sql(
                        "insert into usulan (id, pemda, tahun, asal, jenjang, kode, pengusul, uraian, lokasi, volume, satuan,"
                                + " perangkat_daerah_id, status, dibuat) values (?,?,?,'FORUM','PD',?,?,?,?,?,?,?,'DIUSULKAN',?)")
                .params(
                        id,
                        PemdaAktif.kode(),
                        tahun,
                        KodeUsulan.baru(),
                        TeksLuar.wajib(baru.pengusul(), 200),
                        TeksLuar.wajib(baru.uraian(), 1000),
                        TeksLuar.boleh(baru.lokasi(), 300),
                        baru.volume(),
                        TeksLuar.boleh(baru.satuan(), 100),
                        pdId,
                        pencatat.kini())
                .update();
        pencatat.langkah(
                id,
                baru.uraian(),
                pdId,
                JenjangUsulan.PD,
                AksiUsulan.DIUSULKAN,
                new PencatatUsulan.Isi(baru.volume(), null, null, "dicatat dalam Forum Perangkat Daerah"));
        return id;
    }

    /** The plan of the PD takes it up. @throws PelanggaranAturan USL-404 not an usulan to this PD in this year */
    @Transactional
    public void terima(long id, long pdId, int tahun, String kodeSubKegiatan) {
        terima(id, pdId, tahun, kodeSubKegiatan, null, null);
    }

    /**
     * A line takes it up.
     *
     * @param silsilah the line, through all its stages; null where only the code is known
     * @param namaBaris for the way of the usulan, as its citizen reads it
     */
    @Transactional
    public void terima(long id, long pdId, int tahun, String kodeSubKegiatan, String silsilah, String namaBaris) {
        var lama = dapatkan(id, pdId, tahun);
        Map<String, Object> nilai = new HashMap<>();
        nilai.put("kode", kodeSubKegiatan);
        nilai.put("silsilah", silsilah);
        nilai.put(
                "jenjang",
                lama.jenjang() == JenjangUsulan.PD ? "TAPD" : lama.jenjang().name());
        pencatat.ubah(
                lama,
                "status = 'DITERIMA', alasan = null, kode_sub_kegiatan = :kode, silsilah = :silsilah, jenjang = :jenjang",
                nilai);
        pencatat.langkah(
                lama,
                AksiUsulan.DITERIMA,
                new PencatatUsulan.Isi(
                        lama.volume(),
                        lama.anggaran(),
                        null,
                        kodeSubKegiatan + (namaBaris == null ? "" : " " + namaBaris)));
    }

    /** The plan does not take it up. @throws PelanggaranAturan USL-02 no reason, USL-404 */
    @Transactional
    public void tolak(long id, long pdId, int tahun, String alasan) {
        if (TeksLuar.rapikan(alasan).isEmpty()) {
            throw new PelanggaranAturan("USL-02");
        }
        var lama = dapatkan(id, pdId, tahun);
        pencatat.ubah(
                lama,
                "status = 'DITOLAK', alasan = :alasan, kode_sub_kegiatan = null, silsilah = null, jenjang = 'PD'",
                Map.of("alasan", TeksLuar.wajib(alasan, 1000)));
        pencatat.langkah(
                lama, AksiUsulan.DITOLAK, new PencatatUsulan.Isi(null, null, TeksLuar.wajib(alasan, 1000), null));
    }

    private UsulanRinci dapatkan(long id, long pdId, int tahun) {
        var u = baca.ambil(id);
        boolean sampai = u.jenjang().compareTo(JenjangUsulan.PD) >= 0 && u.status() != StatusUsulan.DIGABUNG;
        if (u.pdId() == null || u.pdId() != pdId || u.tahun() != tahun || !sampai) {
            throw new PelanggaranAturan("USL-404");
        }
        return u;
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
