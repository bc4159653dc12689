package id.selaras.referensi.nomenklatur;

import id.selaras.kernel.JenisPemda;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Looks codes up in the national list, keyed by (version, jenis Pemda, code). The program penunjang
 * stands there once as X.XX.01; it is found under the bidang urusan of any PD.
 */
@Service
public class NomenklaturService {

    private static final String KOLOM =
            "select kode, jenjang, nama, kinerja, indikator, satuan, dicabut, pengganti from nomenklatur ";

    private static final int BATAS_DAFTAR = 2_000;

    private final JdbcClient jdbc;

    NomenklaturService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Nomenklatur> cari(String versi, JenisPemda jenis, String kode) {
        return Optional.ofNullable(cariSemua(versi, jenis, List.of(kode)).get(kode));
    }

    /** The entries of these codes by code, in one statement; unknown codes are absent. */
    public Map<String, Nomenklatur> cariSemua(String versi, JenisPemda jenis, Collection<String> kode) {
        if (kode.isEmpty()) {
            return Map.of();
        }
        Set<String> dicari = new LinkedHashSet<>(kode);
        kode.forEach(k -> dicari.add(KodeNomenklatur.generik(k)));
        Map<String, Nomenklatur> ditemukan = new HashMap<>();
        jdbc.sql(KOLOM + "where versi = :versi and jenis_pemda = :jenis and kode in (:kode)")
                .param("versi", versi)
                .param("jenis", jenis.kodeNomenklatur())
                .param("kode", dicari)
                .query(NomenklaturService::baca)
                .list()
                .forEach(n -> ditemukan.put(n.kode(), n));
        Map<String, Nomenklatur> hasil = new HashMap<>();
        for (var k : kode) {
            var tepat = ditemukan.get(k);
            var generik = KodeNomenklatur.penunjang(k) ? ditemukan.get(KodeNomenklatur.generik(k)) : null;
            if (tepat != null) {
                hasil.put(k, tepat);
            } else if (generik != null) {
                hasil.put(k, generik.denganKode(k));
            }
        }
        return hasil;
    }

    /**
     * Searches by the beginning of a code or by words of the name, among the bidang urusan of a PD and
     * its program penunjang. A kegiatan or program that matches is returned with its code, so that
     * the caller may add the whole branch.
     */
    public List<Nomenklatur> telusuri(
            String versi, JenisPemda jenis, List<String> bidang, String kata, Nomenklatur.Jenjang jenjang, int maks) {
        var syarat = new ArrayList<String>();
        var param = new HashMap<String, Object>();
        var kunci = kata == null ? "" : kata.strip();
        int i = 0;
        for (var k : kunci.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!k.isEmpty()) {
                syarat.add("(lower(nama) like :kata" + i + " or kode like :kode" + i + " or replace(kode, 'X.XX', '"
                        + bidang.get(0).replaceAll("[^0-9.]", "") + "') like :kode" + i + ")");
                param.put("kata" + i, "%" + k + "%");
                param.put("kode" + i, k.toUpperCase(Locale.ROOT) + "%");
                i++;
            }
        }
        if (jenjang != null) {
            syarat.add("jenjang = :jenjang");
            param.put("jenjang", jenjang.name());
        }
        var ruang = new ArrayList<String>();
        ruang.add("kode like 'X.XX.%'");
        for (int b = 0; b < bidang.size(); b++) {
            ruang.add("kode like :bidang" + b);
            param.put("bidang" + b, bidang.get(b) + ".%");
        }
        return jdbc
                .sql(KOLOM + "where versi = :versi and jenis_pemda = :jenis and not dicabut and ("
                        + String.join(" or ", ruang) + ")"
                        + (syarat.isEmpty() ? "" : " and " + String.join(" and ", syarat))
                        + " order by kode limit :maks")
                .params(param)
                .param("versi", versi)
                .param("jenis", jenis.kodeNomenklatur())
                .param("maks", maks)
                .query(NomenklaturService::baca)
                .list()
                .stream()
                .map(n -> n.denganKode(KodeNomenklatur.denganBidang(n.kode(), bidang.get(0))))
                .toList();
    }

    /** All sub kegiatan below a program or kegiatan (or the one itself), as the PD writes their codes. */
    public List<Nomenklatur> cabang(String versi, JenisPemda jenis, String kode) {
        var bidang = KodeNomenklatur.bidang(kode);
        var awalan = KodeNomenklatur.penunjang(kode) ? KodeNomenklatur.generik(kode) : kode;
        return jdbc
                .sql(KOLOM + "where versi = :versi and jenis_pemda = :jenis and jenjang = 'SUB_KEGIATAN'"
                        + " and not dicabut and (kode = :kode or kode like :awalan) order by kode")
                .param("versi", versi)
                .param("jenis", jenis.kodeNomenklatur())
                .param("kode", awalan)
                .param("awalan", awalan + ".%")
                .query(NomenklaturService::baca)
                .list()
                .stream()
                .map(n -> n.denganKode(KodeNomenklatur.denganBidang(n.kode(), bidang)))
                .toList();
    }

    /** True when the version fixes indikator and satuan of each sub kegiatan nationally. */
    public boolean indikatorTetap(String versi) {
        return jdbc.sql("select indikator_tetap from nomenklatur_versi where kode = ?")
                .param(versi)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Kind of Pemda (1 provinsi, 2 kabupaten/kota) under which the list has a code, if the other than asked. */
    public boolean adaPadaJenisLain(String versi, JenisPemda jenis, String kode) {
        return jdbc.sql("select count(*) from nomenklatur where versi = ? and jenis_pemda <> ? and kode in (?, ?)")
                        .params(versi, jenis.kodeNomenklatur(), kode, KodeNomenklatur.generik(kode))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * These versions by their code, each with the entries that plans with these codes need: the codes
     * themselves, their program and kegiatan, what they may have been meant to be, for every kind of
     * Pemda. One statement a version and one more; many codes read the whole list instead.
     */
    public Map<String, IndeksNomenklatur> indeks(Collection<String> versi, Collection<String> kode) {
        if (versi.isEmpty()) {
            return Map.of();
        }
        var dicari = new LinkedHashSet<String>();
        kode.forEach(k -> tambahkan(dicari, k));
        var semua = dicari.size() > BATAS_DAFTAR;
        Map<String, List<IndeksNomenklatur.Entri>> entri = new HashMap<>();
        versi.forEach(v -> entri.put(v, entri(v, semua || dicari.isEmpty() ? null : dicari)));
        Map<String, IndeksNomenklatur> hasil = new HashMap<>();
        jdbc.sql("select kode, judul, indikator_tetap from nomenklatur_versi where kode in (:versi)")
                .param("versi", versi)
                .query((rs, n) -> hasil.put(
                        rs.getString(1),
                        new IndeksNomenklatur(
                                rs.getString(1),
                                rs.getString(2),
                                rs.getBoolean(3),
                                entri.getOrDefault(rs.getString(1), List.of()))))
                .list();
        versi.forEach(v -> hasil.computeIfAbsent(v, k -> new IndeksNomenklatur(k, k, false, List.of())));
        return hasil;
    }

    /** One version at a time: with two lists in one condition the database reads the whole of both. */
    private List<IndeksNomenklatur.Entri> entri(String versi, Collection<String> kode) {
        return jdbc.sql("select jenis_pemda, kode, jenjang, nama, kinerja, indikator, satuan, dicabut, pengganti"
                        + " from nomenklatur where versi = :versi" + (kode == null ? "" : " and kode in (:kode)"))
                .param("versi", versi)
                .param("kode", kode == null ? List.of("-") : kode)
                .query((rs, n) -> new IndeksNomenklatur.Entri(rs.getInt("jenis_pemda"), baca(rs, n)))
                .list();
    }

    private static void tambahkan(Set<String> dicari, String kode) {
        var calon = IndeksNomenklatur.calon(kode);
        for (var k : calon.isEmpty() ? List.of(kode) : calon) {
            for (var bentuk : List.of(k, KodeNomenklatur.generik(k))) {
                dicari.add(bentuk);
                dicari.add(KodeNomenklatur.program(bentuk));
                dicari.add(KodeNomenklatur.kegiatan(bentuk));
            }
        }
        dicari.add(kode);
        dicari.add(KodeNomenklatur.generik(kode));
    }

    private static Nomenklatur baca(ResultSet rs, int baris) throws SQLException {
        return new Nomenklatur(
                rs.getString("kode"),
                Nomenklatur.Jenjang.valueOf(rs.getString("jenjang")),
                rs.getString("nama"),
                rs.getString("kinerja"),
                rs.getString("indikator"),
                rs.getString("satuan"),
                rs.getBoolean("dicabut"),
                rs.getString("pengganti"));
    }
}
