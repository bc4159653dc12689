package id.selaras.dokumen;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CobaTest {
    @Test
    void coba() throws Exception {
        var d = Path.of("/tmp/scratch/out");
        Files.createDirectories(d);
        for (var f : Format.values()) {
            long t = System.nanoTime();
            var b = Percetakan.renja()
                    .cetak(ContohDokumen.renja(34), ContohDokumen.IDENTITAS, BagianRenja.SELURUHNYA, f);
            System.out.println(f + " " + b.length + " " + (System.nanoTime() - t) / 1_000_000);
            Files.write(d.resolve("renja." + f.akhiran()), b);
            Files.write(
                    d.resolve("ba." + f.akhiran()),
                    Percetakan.verifikasi().cetak(ContohDokumen.beritaAcara(14, false), ContohDokumen.IDENTITAS, f));
        }
        var f4 = ContohDokumen.renja(34, ContohDokumen.kepala("F4", true, false));
        Files.write(
                d.resolve("f4.pdf"),
                Percetakan.renja().cetak(f4, ContohDokumen.IDENTITAS, BagianRenja.SELURUHNYA, Format.PDF));
    }
}
