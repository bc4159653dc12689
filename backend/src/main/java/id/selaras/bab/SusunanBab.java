package id.selaras.bab;

import id.selaras.kernel.PemdaAktif;
import id.selaras.referensi.pedoman.Pedoman;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lays the chapters out by the outline of the pedoman; what was added stands behind what is required. */
@Component
public class SusunanBab {

    private record Tulisan(String kunci, String judul, String html, boolean tambahan) {}

    private final JdbcClient jdbc;

    SusunanBab(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The preface and the bab, ready to be frozen. */
    public record Isi(String kataPengantar, List<IsiBab> bab) {}

    /** @param medan what the live fields say now */
    public Isi susun(RakBab rak, long id, Pedoman.Kerangka pedoman, Map<String, String> medan) {
        Map<String, Tulisan> tulisan = new LinkedHashMap<>();
        jdbc.sql("select kunci, judul, html, tambahan from " + rak.tabel() + " where " + rak.kolom()
                        + " = ? and pemda = ? order by urutan, id")
                .params(id, PemdaAktif.kode())
                .query(Tulisan.class)
                .list()
                .forEach(t -> tulisan.put(t.kunci, t));
        var bab = new ArrayList<IsiBab>();
        int nomor = 0;
        for (var b : pedoman.bab()) {
            nomor++;
            var anak = new ArrayList<IsiBab.SubBab>();
            for (var s : b.subBab()) {
                anak.add(new IsiBab.SubBab(
                        s.kunci(), s.kunci(), s.judul(), html(tulisan.get(s.kunci()), medan), s.tabel()));
            }
            var awalan = nomor + ".";
            tulisan.values().stream()
                    .filter(t -> t.tambahan && t.kunci.startsWith(awalan))
                    .forEach(t -> anak.add(new IsiBab.SubBab(t.kunci, t.kunci, t.judul, html(t, medan), List.of())));
            if (b.bertulisan() && !b.tabel().isEmpty()) {
                anak.add(0, new IsiBab.SubBab(b.kunci(), "", "", null, b.tabel()));
            }
            bab.add(new IsiBab(b.kunci(), b.kunci(), b.judul(), html(tulisan.get(b.kunci()), medan), anak));
        }
        return new Isi(html(tulisan.get(Pedoman.KATA_PENGANTAR), medan), bab);
    }

    private static String html(Tulisan t, Map<String, String> medan) {
        return t == null ? null : DaftarMedan.isi(t.html, medan);
    }
}
