package id.selaras.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main table of a large region in a small heap: printed by a JVM of its own that has 512 MB. */
class CetakBesarTest {

    private static final int BARIS = 20_000;

    @TempDir
    Path folder;

    @Test
    void twentyThousandRowsArePrintedWithinHalfAGigabyte() throws Exception {
        var hasil = folder.resolve("tc33.pdf");
        var proses = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Pencetak.class.getName(),
                        hasil.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keluaran.txt").toFile())
                .start();
        try {
            assertThat(proses.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(proses.exitValue())
                    .as(Files.readString(folder.resolve("keluaran.txt")))
                    .isZero();
        } finally {
            proses.destroyForcibly();
        }
        try (var pdf = new BacaPdf(Files.readAllBytes(hasil))) {
            assertThat(BacaPdf.hitung(pdf.teks(), "Jumlah dokumen pengelolaan")).isEqualTo(BARIS);
        }
    }

    /** What the other JVM runs. */
    public static final class Pencetak {

        private Pencetak() {}

        public static void main(String[] args) throws IOException {
            Files.write(
                    Path.of(args[0]),
                    Percetakan.renja()
                            .cetak(
                                    ContohDokumen.renja(BARIS),
                                    ContohDokumen.IDENTITAS,
                                    BagianRenja.TC33,
                                    Format.PDF));
        }
    }
}
