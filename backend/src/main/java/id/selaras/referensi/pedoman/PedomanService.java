package id.selaras.referensi.pedoman;

import id.selaras.kernel.PelanggaranAturan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The editions that the product was delivered with, read once from the class path. */
@Service
public class PedomanService {

    private final Map<String, Pedoman> edisi = new TreeMap<>();

    PedomanService() {
        try {
            for (var sumber :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:pedoman/*/pedoman.yaml")) {
                try (var isi = sumber.getInputStream()) {
                    var pedoman = baca(isi);
                    edisi.put(pedoman.kode(), pedoman);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws PelanggaranAturan PDM-01 when there is no such edition */
    public Pedoman ambil(String kode) {
        var pedoman = edisi.get(kode);
        if (pedoman == null) {
            throw new PelanggaranAturan("PDM-01", kode, String.join(", ", edisi.keySet()));
        }
        return pedoman;
    }

    public List<Pedoman> daftar() {
        return List.copyOf(edisi.values());
    }

    static Pedoman baca(InputStream isi) {
        Map<String, Object> akar = new Yaml(new SafeConstructor(new LoaderOptions())).load(isi);
        var pengantar = peta(akar.get("kataPengantar"));
        return new Pedoman(
                teks(akar, "kode"),
                teks(akar, "judul"),
                teks(akar, "sumber"),
                teks(akar, "keyakinan"),
                new Pedoman.Pengantar(teks(pengantar, "judul"), teks(pengantar, "bantuan")),
                daftar(akar, "bab").stream().map(PedomanService::bab).toList(),
                daftar(akar, "tabel").stream()
                        .map(t -> new Pedoman.Tabel(
                                teks(t, "kode"),
                                teks(t, "judul"),
                                ya(t, "wajib"),
                                ya(t, "bolehNihil"),
                                wajib(t, "sumber"),
                                wajib(t, "keyakinan")))
                        .toList(),
                daftar(akar, "landasanHukum").stream()
                        .map(l -> new Pedoman.LandasanHukum(
                                teks(l, "judul"), teks(l, "pola"), wajib(l, "sumber"), wajib(l, "keyakinan")))
                        .toList(),
                daftar(akar, "hukumDiganti").stream()
                        .map(l -> new Pedoman.HukumDiganti(
                                teks(l, "judul"),
                                teks(l, "pola"),
                                teks(l, "pengganti"),
                                wajib(l, "sumber"),
                                wajib(l, "keyakinan")))
                        .toList(),
                daftar(akar, "berkas").stream()
                        .map(b -> new Pedoman.Berkas(
                                teks(b, "jenis"),
                                teks(b, "nama"),
                                teks(b, "tahap"),
                                ya(b, "wajib"),
                                wajib(b, "sumber"),
                                wajib(b, "keyakinan")))
                        .toList());
    }

    private static Pedoman.Bab bab(Map<String, Object> b) {
        return new Pedoman.Bab(
                teks(b, "kunci"),
                teks(b, "judul"),
                teks(b, "bantuan"),
                tabel(b),
                daftar(b, "subBab").stream()
                        .map(s -> new Pedoman.SubBab(
                                teks(s, "kunci"),
                                teks(s, "judul"),
                                teks(s, "bantuan"),
                                ya(s, "landasanHukum"),
                                tabel(s)))
                        .toList());
    }

    private static List<String> tabel(Map<String, Object> m) {
        return m.get("tabel") instanceof List<?> daftar
                ? daftar.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String teks(Map<String, Object> m, String kunci) {
        var nilai = m.get(kunci);
        return nilai == null ? null : String.valueOf(nilai);
    }

    /** An item that does not say where it comes from is not taken: it could not be put right later. */
    private static String wajib(Map<String, Object> m, String kunci) {
        var nilai = teks(m, kunci);
        if (nilai == null || nilai.isBlank()) {
            throw new IllegalStateException("pedoman: " + kunci + " tidak ada pada " + m);
        }
        return nilai;
    }

    private static boolean ya(Map<String, Object> m, String kunci) {
        return Boolean.TRUE.equals(m.get(kunci));
    }

    private static List<Map<String, Object>> daftar(Map<String, Object> m, String kunci) {
        return m.get(kunci) instanceof List<?> isi
                ? isi.stream().map(PedomanService::peta).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> peta(Object nilai) {
        return (Map<String, Object>) nilai;
    }
}
