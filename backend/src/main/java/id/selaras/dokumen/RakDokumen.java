package id.selaras.dokumen;

import id.selaras.akses.Jabatan;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.PemdaAktif;
import id.selaras.kernel.TeksLuar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was issued in this Pemda, searched and paged; only what the reader may fetch. */
@Service
@Transactional(readOnly = true)
public class RakDokumen {

    private static final int SEHALAMAN = 50;
    private static final long TIDAK_ADA = -1;

    private final JdbcClient jdbc;
    private final Wewenang wewenang;

    RakDokumen(JdbcClient jdbc, Wewenang wewenang) {
        this.jdbc = jdbc;
        this.wewenang = wewenang;
    }

    /**
     * What the list is narrowed by.
     *
     * @param q words that all stand in title, number or version
     * @param berlaku leave out what a later document took the place of
     * @param halaman from 1
     */
    public record Saring(String q, boolean berlaku, int halaman) {}

    /** @param jumlah of all pages together */
    public record Lembar(List<DokumenTerbit> isi, long jumlah, int halaman, int dari) {}

    /** The latest first. */
    public Lembar cari(Saring saring) {
        var syarat = new StringBuilder(" where pemda = :pemda and (not (rancangan or jenis = :terbatas)"
                + " or pd_id is null and jenis not like 'RKPD%' or :semua or pd_id in (:pd))");
        if (saring.berlaku()) {
            syarat.append(" and digantikan_oleh is null");
        }
        var kata = kata(saring.q());
        for (int i = 0; i < kata.size(); i++) {
            syarat.append(" and lower(concat(judul, ' ', nomor, ' ', versi)) like :kata")
                    .append(i)
                    .append(" escape '!'");
        }
        long jumlah = bertanya("select count(*) from dokumen_terbit" + syarat, kata)
                .query(Long.class)
                .single();
        int dari = (int) Math.max(1, (jumlah + SEHALAMAN - 1) / SEHALAMAN);
        int halaman = Math.min(Math.max(1, saring.halaman()), dari);
        var isi = bertanya(
                        "select " + ArsipDokumen.KOLOM + " from dokumen_terbit" + syarat
                                + " order by id desc limit :banyak offset :lewat",
                        kata)
                .param("banyak", SEHALAMAN)
                .param("lewat", (halaman - 1) * SEHALAMAN)
                .query(ArsipDokumen::baca)
                .list();
        return new Lembar(isi, jumlah, halaman, dari);
    }

    private JdbcClient.StatementSpec bertanya(String sql, List<String> kata) {
        var tanya = jdbc.sql(sql)
                .param("pemda", PemdaAktif.kode())
                .param("terbatas", ArsipDokumen.BERITA_ACARA_VERIFIKASI)
                .param("semua", wewenang.bolehMembacaSemua())
                .param("pd", pdSendiri());
        for (int i = 0; i < kata.size(); i++) {
            tanya = tanya.param("kata" + i, "%" + kata.get(i) + "%");
        }
        return tanya;
    }

    private List<Long> pdSendiri() {
        var hasil = new ArrayList<>(wewenang.pelaku().jabatan().stream()
                .map(Jabatan::pdId)
                .filter(Objects::nonNull)
                .toList());
        hasil.add(TIDAK_ADA);
        return hasil;
    }

    private static List<String> kata(String q) {
        var rapi = TeksLuar.rapikan(q).toLowerCase(Locale.ROOT);
        return rapi.isEmpty()
                ? List.of()
                : List.of(rapi.split(" ")).stream()
                        .limit(8)
                        .map(k -> k.replaceAll("[!%_]", "!$0"))
                        .toList();
    }
}
