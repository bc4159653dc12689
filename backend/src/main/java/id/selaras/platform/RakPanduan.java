package id.selaras.platform;

import id.selaras.akses.Peran;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The guides of {@code docs/panduan}, packed into the product and read once. */
@Component
class RakPanduan {

    private static final Pattern PERAN = Pattern.compile("<!-- peran: ([A-Z_, ]+) -->\\s*# (.+)\\R");

    private final List<Panduan> semua;

    RakPanduan() {
        try {
            semua = Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:panduan/*.md"))
                    .map(RakPanduan::baca)
                    .sorted(Comparator.comparing(p -> p.peran().iterator().next()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Panduan> semua() {
        return semua;
    }

    Optional<Panduan> cari(String nama) {
        return semua.stream().filter(p -> p.nama().equals(nama)).findFirst();
    }

    List<Panduan> untuk(Set<Peran> peran) {
        return semua.stream()
                .filter(p -> p.peran().stream().anyMatch(peran::contains))
                .toList();
    }

    private static Panduan baca(Resource berkas) {
        try {
            var nama = berkas.getFilename().replace(".md", "");
            var teks = berkas.getContentAsString(StandardCharsets.UTF_8);
            var kepala = PERAN.matcher(teks);
            if (!kepala.lookingAt()) {
                throw new IllegalStateException(nama + ".md does not begin with its peran and its heading");
            }
            var peran = EnumSet.noneOf(Peran.class);
            Arrays.stream(kepala.group(1).split(","))
                    .map(String::strip)
                    .map(Peran::valueOf)
                    .forEach(peran::add);
            return new Panduan(nama, kepala.group(2), peran, html(teks.substring(kepala.end())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String html(String markdown) {
        AttributeProvider gambar = (simpul, tag, atribut) -> {
            if (simpul instanceof Image) {
                atribut.put("src", "/panduan/" + atribut.get("src"));
                atribut.put("loading", "lazy");
            }
        };
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .attributeProviderFactory(konteks -> gambar)
                .build()
                .render(Parser.builder().build().parse(markdown));
    }
}
