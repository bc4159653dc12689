package id.selaras.uji;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A real MySQL server on a free loopback port, unpacked from a test dependency and started once for
 * the JVM. Durability may be switched off where only speed matters.
 */
public final class MysqlServer {

    private static MysqlServer bersama;

    private final Process proses;
    private final int port;

    private MysqlServer(Process proses, int port) {
        this.proses = proses;
        this.port = port;
    }

    /** The server of this JVM; it stops with it. */
    public static synchronized MysqlServer bersama() {
        if (bersama == null) {
            bersama = mulai(
                    Path.of("target", "mysql", "data-" + ProcessHandle.current().pid()), false);
            Runtime.getRuntime().addShutdownHook(new Thread(bersama::henti));
        }
        return bersama;
    }

    /**
     * @param awet true where a test kills processes and asks what is left
     * @throws IllegalStateException when the server cannot run here, with the reason
     */
    public static MysqlServer mulai(Path data, boolean awet) {
        try {
            var pangkal = bongkar();
            var port = portBebas();
            var log = data.resolveSibling(data.getFileName() + ".log").toAbsolutePath();
            Files.createDirectories(data.getParent());
            var awal = data.resolveSibling(data.getFileName() + ".sql").toAbsolutePath();
            Files.writeString(
                    awal,
                    "create user if not exists 'selaras'@'127.0.0.1' identified by 'selaras';\n"
                            + "grant all on *.* to 'selaras'@'127.0.0.1';\n");
            if (!Files.exists(data.resolve("mysql.ibd"))) {
                var inisialisasi =
                        jalankan(perintah(pangkal, data, List.of("--initialize-insecure", "--log-error=" + log)), log);
                if (!inisialisasi.waitFor(120, TimeUnit.SECONDS) || inisialisasi.exitValue() != 0) {
                    throw new IllegalStateException("mysqld --initialize gagal: " + akhirLog(log));
                }
            }
            var opsi = new ArrayList<>(List.of(
                    "--port=" + port,
                    "--bind-address=127.0.0.1",
                    "--socket=/tmp/selaras-" + port + ".sock",
                    "--pid-file=" + data.toAbsolutePath() + "/mysqld.pid",
                    "--mysqlx=OFF",
                    "--secure-file-priv=NULL",
                    "--innodb-use-native-aio=OFF",
                    "--skip-log-bin",
                    "--max-allowed-packet=64M",
                    "--init-file=" + awal,
                    "--log-error=" + log));
            if (!awet) {
                opsi.addAll(List.of("--innodb-flush-log-at-trx-commit=0", "--skip-innodb-doublewrite"));
            }
            var server = new MysqlServer(jalankan(perintah(pangkal, data, opsi), log), port);
            server.tunggu(log);
            return server;
        } catch (IOException e) {
            throw new IllegalStateException("MySQL tidak dapat disiapkan: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("terhenti", e);
        }
    }

    /** Makes an empty schema and gives its URL. */
    public String skemaBaru(String nama) {
        try (var koneksi = DriverManager.getConnection(url(""), "selaras", "selaras");
                var pernyataan = koneksi.createStatement()) {
            pernyataan.execute("create database " + nama + " character set utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url(nama);
    }

    public void henti() {
        proses.destroy();
        try {
            if (!proses.waitFor(20, TimeUnit.SECONDS)) {
                proses.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String url(String skema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + skema + "?allowPublicKeyRetrieval=true&useSSL=false";
    }

    private void tunggu(Path log) {
        var batas = Instant.now().plus(Duration.ofSeconds(90));
        while (Instant.now().isBefore(batas)) {
            if (!proses.isAlive()) {
                break;
            }
            try (var koneksi = DriverManager.getConnection(url(""), "selaras", "selaras")) {
                if (koneksi.isValid(1)) {
                    return;
                }
            } catch (SQLException belumSiap) {
                LockSupport.parkNanos(100_000_000L);
            }
        }
        throw new IllegalStateException("mysqld tidak siap: " + akhirLog(log));
    }

    private static List<String> perintah(Path pangkal, Path data, List<String> opsi) {
        var hasil = new ArrayList<String>();
        hasil.add(pangkal.resolve("bin/mysqld").toString());
        hasil.add("--no-defaults");
        hasil.add("--basedir=" + pangkal);
        hasil.add("--datadir=" + data.toAbsolutePath());
        if ("root".equals(System.getProperty("user.name"))) {
            hasil.add("--user=root");
        }
        hasil.addAll(opsi);
        return hasil;
    }

    private static Process jalankan(List<String> perintah, Path log) throws IOException {
        return new ProcessBuilder(perintah)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Unpacks the server once, also where two test processes come for it at the same moment. */
    private static synchronized Path bongkar() throws IOException, InterruptedException {
        var tujuan = Path.of("target", "mysql", "server").toAbsolutePath();
        Files.createDirectories(tujuan.getParent());
        try (var kunci = FileChannel.open(
                        tujuan.resolveSibling("server.kunci"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var dipegang = kunci.lock()) {
            if (dipegang.isValid() && !Files.isExecutable(tujuan.resolve("bin/mysqld"))) {
                bongkarKe(tujuan);
            }
        }
        return tujuan;
    }

    private static void bongkarKe(Path tujuan) throws IOException, InterruptedException {
        Files.createDirectories(tujuan);
        var arsip = tujuan.resolveSibling("server.tar.gz");
        try (var isi = MysqlServer.class.getResourceAsStream("/mysql-Linux-amd64.tar.gz")) {
            if (isi == null) {
                throw new IOException("arsip server MySQL tidak ada di class path");
            }
            Files.copy(isi, arsip, StandardCopyOption.REPLACE_EXISTING);
        }
        var tar = new ProcessBuilder("tar", "xzf", arsip.toString(), "-C", tujuan.toString())
                .inheritIO()
                .start();
        if (tar.waitFor() != 0) {
            throw new IOException("tar gagal membongkar server MySQL");
        }
    }

    private static int portBebas() throws IOException {
        try (var soket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return soket.getLocalPort();
        }
    }

    private static String akhirLog(Path log) {
        try {
            var baris = Files.readAllLines(log);
            return String.join("\n", baris.subList(Math.max(0, baris.size() - 8), baris.size()));
        } catch (IOException e) {
            return "(tanpa log)";
        }
    }
}
