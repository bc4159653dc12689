package id.selaras.tahunan.cari;

import id.selaras.akses.Jabatan;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.PemdaAktif;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks every word up, in three statements whatever the number of plans. */
@Service
@Transactional(readOnly = true)
public class PencarianService {

    private static final int PALING = 30;
    private static final int PALING_KATA = 8;

    private final JdbcClient jdbc;
    private final Wewenang wewenang;

    PencarianService(JdbcClient jdbc, Wewenang wewenang) {
        this.jdbc = jdbc;
        this.wewenang = wewenang;
    }

    /** @param teks words that must all occur, in any order; nothing is found for fewer than two letters */
    public HasilCari cari(String teks, int tahun) {
        var bersih = Objects.requireNonNullElse(teks, "").strip();
        if (bersih.length() < 2) {
            return new HasilCari(bersih, List.of(), List.of(), List.of(), false);
        }
        var kata = List.of(bersih.toLowerCase(Locale.ROOT).split("\\s+")).stream()
                .limit(PALING_KATA)
                .toList();
        var pd = perangkatDaerah(kata, tahun);
        var baris = baris(kata, tahun);
        var prioritas = prioritas(kata, tahun);
        return new HasilCari(
                bersih,
                potong(pd),
                potong(baris),
                potong(prioritas),
                pd.size() > PALING || baris.size() > PALING || prioritas.size() > PALING);
    }

    private List<Temu> perangkatDaerah(List<String> kata, int tahun) {
        return tanya("""
                select d.kode, d.nama, d.singkatan rinci, r.id from perangkat_daerah d
                  join renja r on r.perangkat_daerah_id = d.id and r.tahun = :tahun
                 where d.pemda = :pemda and %s and %s order by d.kode limit %d
                """, "concat(d.kode, ' ', d.nama, ' ', d.singkatan)", terbaca("d.id"), kata, tahun, "/renja/");
    }

    private List<Temu> baris(List<String> kata, int tahun) {
        return tanya(
                """
                select s.kode, s.nama, d.nama rinci, concat(r.id, '#', s.silsilah) id from renja_sub_kegiatan s
                  join renja r on r.id = s.renja_id and r.tahun = :tahun
                  join perangkat_daerah d on d.id = r.perangkat_daerah_id
                 where s.pemda = :pemda and %s and %s order by d.kode, s.kode, s.id limit %d
                """,
                "concat(s.kode, ' ', s.nama, ' ', coalesce(s.indikator, ''), ' ', coalesce(s.lokasi, ''))",
                terbaca("d.id"),
                kata,
                tahun,
                "/renja/");
    }

    private List<Temu> prioritas(List<String> kata, int tahun) {
        return tanya(
                """
                select concat('Prioritas ', p.nomor) kode, coalesce(s.uraian, p.nama) nama,
                       coalesce(s.indikator, p.singkat) rinci, k.tahun id
                  from rkpd_prioritas p join rkpd k on k.id = p.rkpd_id and k.tahun = :tahun
                  left join rkpd_sasaran s on s.prioritas_id = p.id
                 where p.pemda = :pemda and %s and %s order by p.nomor, s.id limit %d
                """,
                "concat(p.nama, ' ', coalesce(s.uraian, ''), ' ', coalesce(s.indikator, ''))",
                "1 = 1",
                kata,
                tahun,
                "/rkpd/");
    }

    private List<Temu> tanya(String sql, String isi, String terbaca, List<String> kata, int tahun, String awal) {
        var cocok = IntStream.range(0, kata.size())
                .mapToObj(i -> "lower(" + isi + ") like :kata" + i + " escape '!'")
                .collect(Collectors.joining(" and "));
        return jdbc.sql(sql.formatted(cocok, terbaca, PALING + 1))
                .params(nilai(kata, tahun))
                .query((rs, i) -> new Temu(
                        rs.getString("kode"), rs.getString("nama"), rs.getString("rinci"), awal + rs.getString("id")))
                .list();
    }

    private Map<String, Object> nilai(List<String> kata, int tahun) {
        Map<String, Object> nilai = new HashMap<>();
        nilai.put("pemda", PemdaAktif.kode());
        nilai.put("tahun", tahun);
        nilai.put("pd", new ArrayList<>(pdSaya()));
        for (int i = 0; i < kata.size(); i++) {
            nilai.put("kata" + i, "%" + kata.get(i).replaceAll("([!%_])", "!$1") + "%");
        }
        return nilai;
    }

    /** The condition under which plans of a PD may be read before they are set. */
    private String terbaca(String kolom) {
        return wewenang.bolehMembacaSemua() ? "1 = 1" : kolom + " in (:pd)";
    }

    private List<Long> pdSaya() {
        var pd = wewenang.pelaku().jabatan().stream()
                .map(Jabatan::pdId)
                .filter(id -> id != null && wewenang.bolehMembaca(id))
                .distinct()
                .toList();
        return pd.isEmpty() ? List.of(-1L) : pd;
    }

    private static List<Temu> potong(List<Temu> semua) {
        return semua.size() > PALING ? semua.subList(0, PALING) : semua;
    }
}
