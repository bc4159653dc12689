package id.selaras.dokumen.surat;

import id.selaras.akses.Peran;
import id.selaras.dokumen.surat.TemplatNaskah.Bentuk;
import id.selaras.dokumen.surat.TemplatNaskah.NomorSendiri;
import id.selaras.dokumen.surat.TemplatNaskah.Pihak;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The forms of papers that the product was delivered with, read once from the class path. */
@Component
public class PustakaNaskah {

    private final List<TemplatNaskah> semua = new ArrayList<>();

    public PustakaNaskah() {
        try {
            for (var sumber :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:pedoman/*/naskah/*.yaml")) {
                try (var isi = sumber.getInputStream()) {
                    semua.add(baca(new Yaml(new SafeConstructor(new LoaderOptions())).load(isi)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        semua.sort(Comparator.comparing(TemplatNaskah::label));
    }

    /** Papers about one kind of subject under an edition of the rules. */
    public List<TemplatNaskah> untuk(String pedoman, String acuan) {
        return semua.stream()
                .filter(t -> t.pedoman().equals(pedoman) && t.acuan().equals(acuan))
                .toList();
    }

    public List<TemplatNaskah> semua() {
        return List.copyOf(semua);
    }

    private static TemplatNaskah baca(Map<String, Object> m) {
        return new TemplatNaskah(
                wajib(m, "pedoman"),
                wajib(m, "jenis"),
                wajib(m, "acuan"),
                m.containsKey("pihak") ? Pihak.valueOf(wajib(m, "pihak")) : null,
                teksSemua(m.get("tugas")),
                Bentuk.valueOf(wajib(m, "bentuk")),
                wajib(m, "label"),
                teks(m, "judul"),
                wajib(m, "tentang"),
                teks(m, "kepada"),
                Peran.valueOf(wajib(m, "penandaTangan")),
                wajib(m, "klasifikasi"),
                m.containsKey("nomorSendiri") ? NomorSendiri.valueOf(wajib(m, "nomorSendiri")) : null,
                teksSemua(m.get("menimbang")),
                teksSemua(m.get("mengingat")),
                teksSemua(m.get("diktum")),
                baris(m.get("pasal")),
                teks(m, "penutup"),
                teksSemua(m.get("isi")),
                lampiran(m.get("lampiran")),
                teksSemua(m.get("tembusan")),
                wajib(m, "sumber"),
                wajib(m, "keyakinan"));
    }

    private static List<TemplatNaskah.Lampiran> lampiran(Object nilai) {
        var hasil = new ArrayList<TemplatNaskah.Lampiran>();
        if (nilai instanceof List<?> daftar) {
            for (var satu : daftar) {
                @SuppressWarnings("unchecked")
                var m = (Map<String, Object>) satu;
                hasil.add(new TemplatNaskah.Lampiran(
                        wajib(m, "judul"), teks(m, "tabel"), teksSemua(m.get("kepala")), baris(m.get("baris"))));
            }
        }
        return hasil;
    }

    private static List<List<String>> baris(Object nilai) {
        return nilai instanceof List<?> daftar
                ? daftar.stream().map(PustakaNaskah::teksSemua).toList()
                : List.of();
    }

    private static List<String> teksSemua(Object nilai) {
        return nilai instanceof List<?> daftar
                ? daftar.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String teks(Map<String, Object> m, String kunci) {
        return m.get(kunci) == null ? null : String.valueOf(m.get(kunci));
    }

    private static String wajib(Map<String, Object> m, String kunci) {
        var nilai = teks(m, kunci);
        if (nilai == null || nilai.isBlank()) {
            throw new IllegalStateException("naskah: " + kunci + " tidak ada pada " + m.get("jenis"));
        }
        return nilai;
    }
}
