package id.selaras.referensi.pedoman;

import id.selaras.kernel.JenisPemda;
import id.selaras.kernel.PelanggaranAturan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The editions that the product was delivered with, read once from the class path. */
@Service
public class PedomanService {

    private final Map<String, Pedoman> edisi = new TreeMap<>();
    private final List<Pedoman.Kerangka> kerangka = new ArrayList<>();

    PedomanService() {
        try {
            var berkas = new PathMatchingResourcePatternResolver();
            for (var sumber : berkas.getResources("classpath*:pedoman/*/pedoman.yaml")) {
                try (var isi = sumber.getInputStream()) {
                    var pedoman = baca(isi);
                    edisi.put(pedoman.kode(), pedoman);
                }
            }
            for (var sumber : berkas.getResources("classpath*:pedoman/*/kerangka/*.yaml")) {
                try (var isi = sumber.getInputStream()) {
                    kerangka.add(bacaKerangka(isi));
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

    /**
     * The outline of a document.
     *
     * @param dokumen such as "RKPD"
     * @throws PelanggaranAturan PDM-02 the edition has no outline of such a document for this kind of Pemda
     */
    public Pedoman.Kerangka kerangka(String kode, String dokumen, JenisPemda jenis) {
        return kerangka.stream()
                .filter(k -> k.pedoman().equals(kode) && k.dokumen().equals(dokumen) && k.untuk(jenis))
                .findFirst()
                .orElseThrow(() -> new PelanggaranAturan("PDM-02", kode, dokumen, jenis.label()));
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
                tabelDokumen(akar),
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

    static Pedoman.Kerangka bacaKerangka(InputStream isi) {
        Map<String, Object> akar = new Yaml(new SafeConstructor(new LoaderOptions())).load(isi);
        var pengantar = peta(akar.get("kataPengantar"));
        return new Pedoman.Kerangka(
                wajib(akar, "pedoman"),
                wajib(akar, "dokumen"),
                nama(akar, "jenisPemda").stream().map(JenisPemda::valueOf).collect(Collectors.toUnmodifiableSet()),
                wajib(akar, "judul"),
                wajib(akar, "sumber"),
                wajib(akar, "keyakinan"),
                new Pedoman.Pengantar(teks(pengantar, "judul"), teks(pengantar, "bantuan")),
                daftar(akar, "bab").stream().map(PedomanService::bab).toList(),
                tabelDokumen(akar));
    }

    private static List<Pedoman.Tabel> tabelDokumen(Map<String, Object> akar) {
        return daftar(akar, "tabel").stream()
                .map(t -> new Pedoman.Tabel(
                        teks(t, "kode"),
                        teks(t, "judul"),
                        ya(t, "wajib"),
                        ya(t, "bolehNihil"),
                        wajib(t, "sumber"),
                        wajib(t, "keyakinan")))
                .toList();
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
        return nama(m, "tabel");
    }

    private static List<String> nama(Map<String, Object> m, String kunci) {
        return m.get(kunci) instanceof List<?> daftar
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
