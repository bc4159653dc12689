package id.selaras.simpul;

import static org.awaitility.Awaitility.await;

import id.selaras.SelarasApplication;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The application in a process of its own, as a node is: started, asked, and killed. */
final class Simpul implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String nama;
    private final int port;
    private final Process proses;

    private Simpul(String nama, int port, Process proses) {
        this.nama = nama;
        this.port = port;
        this.proses = proses;
    }

    /** Begins to start; {@link #siap} waits until it answers. Its words go to {@code target/simpul}. */
    static Simpul mulai(String nama, Map<String, String> setelan) {
        try {
            int port = portBebas();
            var perintah = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xmx512m",
                    "-cp",
                    jalurKelas(),
                    SelarasApplication.class.getName(),
                    "--server.port=" + port,
                    "--selaras.mesin.simpul=" + nama,
                    "--spring.main.banner-mode=off"));
            setelan.forEach((kunci, nilai) -> perintah.add("--" + kunci + "=" + nilai));
            var log = Path.of("target", "simpul", nama + ".log").toAbsolutePath();
            Files.createDirectories(log.getParent());
            var proses = new ProcessBuilder(perintah)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new Simpul(nama, port, proses);
        } catch (IOException e) {
            throw new IllegalStateException("simpul " + nama + " tidak dapat dimulai", e);
        }
    }

    Simpul siap() {
        await("simpul " + nama + " siap, lihat target/simpul/" + nama + ".log")
                .atMost(Duration.ofSeconds(180))
                .pollInterval(Duration.ofMillis(200))
                .failFast("simpul " + nama + " berhenti", () -> !proses.isAlive())
                .until(this::sehat);
        return this;
    }

    int port() {
        return port;
    }

    /** As when the power goes: nothing is closed, nothing is said. */
    void matikan() {
        proses.destroyForcibly();
        try {
            proses.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        matikan();
    }

    private boolean sehat() {
        try {
            return HTTP.send(
                                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                                            .timeout(Duration.ofSeconds(5))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException belum) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What is packaged, without the classes of the tests. */
    private static String jalurKelas() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(p -> !p.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int portBebas() throws IOException {
        try (var soket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return soket.getLocalPort();
        }
    }
}
