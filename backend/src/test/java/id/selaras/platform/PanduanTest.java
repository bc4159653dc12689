package id.selaras.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.akses.Peran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guides speak of the product as it is: offices, buttons and pictures that exist. */
class PanduanTest {

    private static final Path PANDUAN = Path.of("../docs/panduan");
    private static final List<Path> TEMPAT_KATA = List.of(
            Path.of("src/main/resources/templates"),
            Path.of("src/main/resources/static"),
            Path.of("src/main/resources/messages.properties"));

    private final RakPanduan rak = new RakPanduan();

    @Test
    void everyOfficeHasAGuide() {
        for (var peran : Peran.values()) {
            assertThat(rak.semua().stream().filter(p -> p.peran().contains(peran)))
                    .as(peran.name())
                    .hasSize(1);
        }
    }

    @Test
    void everyButtonThatAGuideNamesIsInTheProduct() throws IOException {
        var produk = new StringBuilder();
        for (var tempat : TEMPAT_KATA) {
            try (var semua = Files.walk(tempat)) {
                for (var f : semua.filter(Files::isRegularFile)
                        .filter(f -> f.toString().matches(".*\\.(html|js|properties)"))
                        .toList()) {
                    produk.append(Files.readString(f));
                }
            }
        }
        var hilang = new ArrayList<String>();
        for (var panduan : berkas()) {
            var tebal = Pattern.compile("\\*\\*([^*]+)\\*\\*").matcher(Files.readString(panduan));
            while (tebal.find()) {
                if (produk.indexOf(tebal.group(1)) < 0) {
                    hilang.add(panduan.getFileName() + ": " + tebal.group(1));
                }
            }
        }
        assertThat(hilang).isEmpty();
    }

    @Test
    void everyPictureOfAGuideIsThere() throws IOException {
        var hilang = new ArrayList<String>();
        int jumlah = 0;
        for (var panduan : berkas()) {
            var gambar = Pattern.compile("!\\[[^\\]]+\\]\\(([^)]+)\\)").matcher(Files.readString(panduan));
            while (gambar.find()) {
                jumlah++;
                if (!Files.exists(PANDUAN.resolve(gambar.group(1)))) {
                    hilang.add(panduan.getFileName() + ": " + gambar.group(1));
                }
            }
        }
        assertThat(hilang).isEmpty();
        assertThat(jumlah).isPositive();
    }

    @Test
    void picturesAreFoundFromThePageAndMarkupIsShownAsText() {
        assertThat(RakPanduan.html("![Lembar](gambar/lembar.png) <b>tebal</b>"))
                .contains("src=\"/panduan/gambar/lembar.png\"")
                .contains("&lt;b&gt;");
    }

    private static List<Path> berkas() throws IOException {
        try (var semua = Files.list(PANDUAN)) {
            return semua.filter(f -> f.toString().endsWith(".md") && !f.endsWith("README.md"))
                    .toList();
        }
    }
}
