package id.selaras.tolokukur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the command to the first page: the built jar on an empty folder, where the demo is loaded, and again. */
class MulaiTolokukur {

    private static final Duration TERLAMA = Duration.ofMinutes(5);

    private static final int SASARAN = 20;

    @TempDir
    Path folder;

    @Test
    void startOfTheJarOnAnEmptyFolderAndOnceMore() throws Exception {
        double pertama = Hasil.sekali(this::mulai);
        double kedua = Hasil.sekali(this::mulai);
        Hasil.catat(
                "mulai",
                "detikPertama",
                pertama / 1000,
                "detikKedua",
                kedua / 1000,
                "rasioKeduaTerhadapPertama",
                kedua / pertama,
                "sasaranDetik",
                SASARAN,
                "tercapai",
                pertama < SASARAN * 1000);
        assertThat(kedua).isLessThan(pertama);
    }

    private Void mulai() throws IOException, InterruptedException {
        int porta;
        try (var soket = new ServerSocket(0)) {
            porta = soket.getLocalPort();
        }
        var jar = System.getProperty("selaras.tolokukur.jar");
        var proses = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        jar,
                        "--server.port=" + porta)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keluaran.txt").toFile())
                .start();
        try {
            var klien = HttpClient.newHttpClient();
            var alamat = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + porta + "/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            Awaitility.await()
                    .atMost(TERLAMA)
                    .pollInterval(Duration.ofMillis(50))
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .until(() -> {
                        assertThat(proses.isAlive()).isTrue();
                        return klien.send(alamat, HttpResponse.BodyHandlers.discarding())
                                        .statusCode()
                                == 200;
                    });
        } finally {
            proses.destroy();
            if (!proses.waitFor(30, TimeUnit.SECONDS)) {
                proses.destroyForcibly();
            }
        }
        return null;
    }
}
