package id.selaras.tahunan.renja;

import id.selaras.kernel.PemdaAktif;
import id.selaras.referensi.ReferensiService;
import id.selaras.referensi.SumberDana;
import id.selaras.tahunan.rkpd.Plafon;
import id.selaras.tahunan.rkpd.RkpdService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up a Renja in the database. Lines and their sumber dana are summed apart, so that none counts twice. */
@Component
class HitungRenja {

    private final JdbcClient jdbc;
    private final RkpdService rkpd;
    private final ReferensiService referensi;

    HitungRenja(JdbcClient jdbc, RkpdService rkpd, ReferensiService referensi) {
        this.jdbc = jdbc;
        this.rkpd = rkpd;
        this.referensi = referensi;
    }

    TotalRenja total(long renjaId, int tahun, long pdId) {
        var plafon = rkpd.plafon(tahun, pdId);
        var dana = perDana(renjaId);
        var terbagi = dana.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return jdbc.sql("""
                        select coalesce(sum(pagu), 0), coalesce(sum(pagu_n1), 0), count(*) from renja_sub_kegiatan
                         where pemda = :pemda and renja_id = :renja
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("renja", renjaId)
                .query((rs, n) -> new TotalRenja(
                        rs.getBigDecimal(1),
                        rs.getBigDecimal(2),
                        plafon.map(Plafon::jumlah).orElse(null),
                        bagian(dana, plafon.map(Plafon::perSumberDana).orElse(Map.of()), referensi.sumberDana()),
                        rs.getBigDecimal(1).subtract(terbagi),
                        rs.getInt(3)))
                .single();
    }

    private Map<String, BigDecimal> perDana(long renjaId) {
        Map<String, BigDecimal> hasil = new HashMap<>();
        jdbc.sql("""
                        select d.sumber_dana, sum(d.jumlah) from renja_sub_kegiatan_dana d
                          join renja_sub_kegiatan s on s.id = d.sub_kegiatan_id
                         where s.pemda = :pemda and s.renja_id = :renja group by d.sumber_dana
                        """)
                .param("pemda", PemdaAktif.kode())
                .param("renja", renjaId)
                .query((rs, n) -> hasil.put(rs.getString(1), rs.getBigDecimal(2)))
                .list();
        return hasil;
    }

    /** In the order of the region's list; a code that the list lost stays visible at the end. */
    static List<IsiRenja.PerSumberDana> bagian(
            Map<String, BigDecimal> dana, Map<String, BigDecimal> plafon, List<SumberDana> daftar) {
        Map<String, String> nama = new LinkedHashMap<>();
        daftar.forEach(d -> nama.put(d.kode(), d.nama()));
        dana.keySet().stream().sorted().forEach(k -> nama.putIfAbsent(k, k));
        plafon.keySet().stream().sorted().forEach(k -> nama.putIfAbsent(k, k));
        var hasil = new ArrayList<IsiRenja.PerSumberDana>();
        nama.forEach((kode, label) -> {
            if (dana.containsKey(kode) || plafon.containsKey(kode)) {
                hasil.add(new IsiRenja.PerSumberDana(
                        kode, label, dana.getOrDefault(kode, BigDecimal.ZERO), plafon.get(kode)));
            }
        });
        return hasil;
    }
}
