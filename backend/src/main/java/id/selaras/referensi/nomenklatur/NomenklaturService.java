package id.selaras.referensi.nomenklatur;

import id.selaras.kernel.JenisPemda;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Looks codes up in the national list, keyed by (version, jenis Pemda, code). The program penunjang
 * stands there once as X.XX.01; it is found under the bidang urusan of any PD.
 */
@Service
public class NomenklaturService {

    private static final String KOLOM =
            "select kode, jenjang, nama, kinerja, indikator, satuan, dicabut, pengganti from nomenklatur ";

    private final JdbcClient jdbc;
    private final SimpananNomenklatur simpanan;

    NomenklaturService(JdbcClient jdbc, PlatformTransactionManager transaksi) {
        this.jdbc = jdbc;
        this.simpanan = new SimpananNomenklatur(transaksi, this::baca);
    }

    public Optional<Nomenklatur> cari(String versi, JenisPemda jenis, String kode) {
        return Optional.ofNullable(cariSemua(versi, jenis, List.of(kode)).get(kode));
    }

    /** The entries of these codes by code; unknown codes are absent. */
    public Map<String, Nomenklatur> cariSemua(String versi, JenisPemda jenis, Collection<String> kode) {
        if (kode.isEmpty()) {
            return Map.of();
        }
        var indeks = simpanan.ambil(versi).orElseGet(() -> baca(versi));
        Map<String, Nomenklatur> hasil = new HashMap<>();
        kode.forEach(k -> indeks.cari(jenis, k).ifPresent(n -> hasil.put(k, n)));
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

    /** These versions by their code, whole; one that nobody knows is empty. */
    public Map<String, IndeksNomenklatur> indeks(Collection<String> versi) {
        return versi.stream()
                .distinct()
                .collect(Collectors.toMap(v -> v, v -> simpanan.ambil(v).orElseGet(() -> baca(v))));
    }

    private IndeksNomenklatur baca(String versi) {
        var entri = jdbc.sql("select jenis_pemda, kode, jenjang, nama, kinerja, indikator, satuan, dicabut, pengganti"
                        + " from nomenklatur where versi = ?")
                .param(versi)
                .query((rs, n) -> new IndeksNomenklatur.Entri(rs.getInt("jenis_pemda"), baca(rs, n)))
                .list();
        return jdbc.sql("select judul, indikator_tetap from nomenklatur_versi where kode = ?")
                .param(versi)
                .query((rs, n) -> new IndeksNomenklatur(versi, rs.getString(1), rs.getBoolean(2), entri))
                .optional()
                .orElseGet(() -> new IndeksNomenklatur(versi, versi, false, List.of()));
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
