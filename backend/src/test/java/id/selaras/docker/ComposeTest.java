package id.selaras.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** The compose file is checked against the compose specification, since no engine runs in the build. */
class ComposeTest {

    private static final Path FOLDER = Path.of("..", "docker");

    @Test
    void theComposeFileKeepsToTheSpecification() throws IOException {
        assertThat(galat(compose())).isEmpty();
    }

    @Test
    void theSpecificationRefusesAMisspeltKey() throws IOException {
        var compose = compose();
        layanan(compose, "proksi").put("volums", List.of());

        assertThat(galat(compose)).hasSize(1);
    }

    @Test
    void twoNodesStandBehindTheProxyAndNoSecretIsWrittenDown() throws IOException {
        var compose = compose();

        assertThat(layanan(compose, "aplikasi-1")).isEqualTo(layanan(compose, "aplikasi-2"));
        assertThat(layanan(compose, "basisdata").get("image")).isEqualTo("mysql:8.4");
        var proksi = Files.readString(FOLDER.resolve("proksi.conf"));
        assertThat(proksi).contains("server aplikasi-1:8080", "server aplikasi-2:8080");
        lingkungan(compose).forEach((nama, nilai) -> {
            if (nama.contains("PASSWORD") || nama.contains("SANDI")) {
                assertThat(nilai).as(nama).startsWith("${");
            }
        });
    }

    @Test
    void whoAsksCannotWriteTheAddressThatTheLimitsCount() throws IOException {
        assertThat(lingkungan(compose())).containsEntry("SERVER_FORWARD_HEADERS_STRATEGY", "native");
        assertThat(Files.readString(FOLDER.resolve("proksi.conf")))
                .contains("X-Forwarded-For $remote_addr;")
                .doesNotContain("proxy_add_x_forwarded_for");
    }

    private static List<String> galat(Map<String, Object> compose) throws IOException {
        var json = JsonMapper.builder().build();
        try (var skema = ComposeTest.class.getResourceAsStream("/compose-spec/compose-spec.json")) {
            // The published schema still carries "id" of an older draft beside its $schema; it names nothing.
            var teks = new String(skema.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\"id\": \"[^\"]*\",", "");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                    .getSchema(teks)
                    .validate(json.<tools.jackson.databind.JsonNode>valueToTree(compose))
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> compose() throws IOException {
        return (Map<String, Object>) new Yaml().load(Files.readString(FOLDER.resolve("compose.yaml")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> layanan(Map<String, Object> compose, String nama) {
        return ((Map<String, Map<String, Object>>) compose.get("services")).get(nama);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> lingkungan(Map<String, Object> compose) {
        return (Map<String, String>) layanan(compose, "aplikasi-1").get("environment");
    }
}
