package id.selaras.peragaan;

import id.selaras.kernel.Id;
import id.selaras.kernel.JenisPemda;
import id.selaras.referensi.pedoman.Pedoman;
import id.selaras.referensi.pedoman.PedomanService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Chapters of the demo: Diskominfo has its own, the others a common set with their facts filled in. */
@Component
class PemuatNaskah {

    private final JdbcTemplate jdbc;
    private final PedomanService pedoman;

    PemuatNaskah(JdbcTemplate jdbc, PedomanService pedoman) {
        this.jdbc = jdbc;
        this.pedoman = pedoman;
    }

    void muat(Berkas berkas, String pemda, String kunci, long renjaId, String kodePedoman, Map<String, String> fakta) {
        var isian = isian(berkas, kunci, fakta);
        boolean adaUsulan = Boolean.parseBoolean(fakta.getOrDefault("ada-usulan", "true"));
        tulis(
                new Rak("renja_bab", "renja_id", pemda, renjaId),
                pedoman.ambil(kodePedoman).naskah().toList(),
                n -> {
                    var html = naskah(berkas, kunci, n, adaUsulan);
                    return html == null ? null : isi(html, isian);
                },
                n -> n.kunci().equals("2.5") && !adaUsulan);
    }

    /** The chapters of an RKPD, each in its own file. */
    void muatRkpd(Berkas berkas, String pemda, String folder, long rkpdId, String kodePedoman) {
        tulis(
                new Rak("rkpd_bab", "rkpd_id", pemda, rkpdId),
                pedoman.kerangka(kodePedoman, "RKPD", JenisPemda.KOTA).naskah().toList(),
                n -> {
                    var nama = folder + "/bab/" + n.kunci() + ".html";
                    return berkas.ada(nama) ? berkas.teks(nama) : null;
                },
                n -> false);
    }

    private record Rak(String tabel, String kolom, String pemda, long rencanaId) {}

    private void tulis(
            Rak rak,
            List<Pedoman.Naskah> tempat,
            Function<Pedoman.Naskah, String> teks,
            Predicate<Pedoman.Naskah> nihil) {
        var sisipan = new Sisipan(jdbc, rak.tabel());
        int urutan = 0;
        for (var n : tempat) {
            var html = teks.apply(n);
            if (html != null) {
                sisipan.tambah(
                        "id",
                        Id.baru(),
                        "pemda",
                        rak.pemda(),
                        rak.kolom(),
                        rak.rencanaId(),
                        "kunci",
                        n.kunci(),
                        "judul",
                        n.judul(),
                        "html",
                        html,
                        "tambahan",
                        false,
                        "urutan",
                        urutan,
                        "nihil",
                        nihil.test(n),
                        "versi",
                        0);
            }
            urutan++;
        }
        sisipan.tulis();
    }

    private static String naskah(Berkas berkas, String kunci, Pedoman.Naskah n, boolean adaUsulan) {
        var nama = n.kunci();
        var sendiri = "bab/" + kunci + "/" + nama + ".html";
        if (berkas.ada(sendiri)) {
            return berkas.teks(sendiri);
        }
        var umum = "bab/_umum/" + nama + (nama.equals("2.5") && !adaUsulan ? "-nihil" : "") + ".html";
        return berkas.ada(umum) ? berkas.teks(umum) : null;
    }

    /** Flattens the facts of a PD to names; lists become items. */
    private static Map<String, String> isian(Berkas berkas, String kunci, Map<String, String> fakta) {
        Map<String, String> hasil = new HashMap<>(fakta);
        if (berkas.yaml("bab/_umum/isian.yaml").get(kunci) instanceof Map<?, ?> milik) {
            milik.forEach((nama, nilai) -> {
                if (nilai instanceof Map<?, ?> dalam) {
                    dalam.forEach((n, v) -> hasil.put(nama + "-" + n, teks(v)));
                } else {
                    hasil.put(String.valueOf(nama), teks(nilai));
                }
            });
        }
        return hasil;
    }

    private static String teks(Object nilai) {
        return nilai instanceof List<?> daftar
                ? daftar.stream().map(d -> "<li>" + d + "</li>").collect(Collectors.joining())
                : String.valueOf(nilai);
    }

    private static String isi(String html, Map<String, String> isian) {
        var hasil = html;
        for (var e : isian.entrySet()) {
            hasil = hasil.replace("{{" + e.getKey() + "}}", e.getValue());
        }
        return hasil.replaceAll("\\{\\{[a-z0-9-]+}}", "");
    }
}
