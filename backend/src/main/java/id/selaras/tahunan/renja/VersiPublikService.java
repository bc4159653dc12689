package id.selaras.tahunan.renja;

import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.Tahap;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what was frozen at the end of a stage, for anyone. Drafts never come through here. A frozen version does not
 * change, so that its lines are kept once they were read.
 */
@Service
@Transactional(readOnly = true)
public class VersiPublikService {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int DISIMPAN = 400;

    private final JdbcClient jdbc;
    private final Map<Long, List<BarisPublik>> terbaca = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, List<BarisPublik>> tertua) {
            return size() > DISIMPAN;
        }
    };

    VersiPublikService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of each Renja that has an official version in a year, by code of the PD. */
    public List<VersiPublik> terbaru(int tahun) {
        return jdbc.sql("""
                        select v.id, v.renja_id, r.perangkat_daerah_id pd_id, d.kode kode_pd, d.nama nama_pd,
                               d.singkatan singkatan_pd, v.tahap, v.label, v.sha256, v.total, v.waktu
                          from versi_renja v join renja r on r.id = v.renja_id
                          join perangkat_daerah d on d.id = r.perangkat_daerah_id
                         where r.pemda = :pemda and r.tahun = :tahun and v.resmi
                           and v.nomor = (select max(x.nomor) from versi_renja x where x.renja_id = v.renja_id and x.resmi)
                         order by d.kode
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .query((rs, n) -> new VersiPublik(
                        rs.getLong("id"),
                        rs.getLong("renja_id"),
                        rs.getLong("pd_id"),
                        rs.getString("kode_pd"),
                        rs.getString("nama_pd"),
                        rs.getString("singkatan_pd"),
                        Tahap.valueOf(rs.getString("tahap")),
                        rs.getString("label"),
                        rs.getString("sha256"),
                        rs.getBigDecimal("total"),
                        rs.getObject("waktu", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** The sub kegiatan of some versions by id of the version, in one statement for those not read before. */
    public Map<Long, List<BarisPublik>> baris(List<VersiPublik> versi) {
        Map<Long, List<BarisPublik>> hasil = new LinkedHashMap<>();
        var belum = new ArrayList<Long>();
        synchronized (terbaca) {
            for (var v : versi) {
                var ada = terbaca.get(v.id());
                hasil.put(v.id(), ada == null ? List.of() : ada);
                if (ada == null) {
                    belum.add(v.id());
                }
            }
        }
        if (!belum.isEmpty()) {
            jdbc.sql("select id, isi from versi_renja where pemda = :pemda and resmi and id in (:id)")
                    .param("pemda", PemdaAktif.kode())
                    .param("id", belum)
                    .query(rs -> {
                        hasil.put(rs.getLong(1), urai(rs.getString(2)));
                    });
            synchronized (terbaca) {
                belum.forEach(id -> terbaca.put(id, hasil.get(id)));
            }
        }
        return hasil;
    }

    private static List<BarisPublik> urai(String json) {
        var hasil = new ArrayList<BarisPublik>();
        String program = "";
        for (var b : JSON.readValue(json, IsiRenja.class).matriks()) {
            if (b.jenjang() == IsiRenja.Jenjang.PROGRAM) {
                program = b.kode() + " " + b.nama();
            } else if (b.jenjang() == IsiRenja.Jenjang.SUB_KEGIATAN) {
                hasil.add(new BarisPublik(
                        b.silsilah(),
                        b.kode(),
                        b.nama(),
                        program,
                        b.indikator(),
                        b.satuan(),
                        b.target(),
                        b.pagu(),
                        b.lokasi(),
                        b.sumberDana(),
                        b.prioritasDaerah()));
            }
        }
        return List.copyOf(hasil);
    }
}
