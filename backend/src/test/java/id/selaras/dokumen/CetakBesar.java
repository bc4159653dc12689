package id.selaras.dokumen;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints T-C.33 with as many rows as asked, in a process of its own whose heap the caller chooses. */
public final class CetakBesar {

    private CetakBesar() {}

    public static void main(String[] argumen) throws IOException {
        long mulai = System.nanoTime();
        var isi = ContohDokumen.hanyaMatriks(Integer.parseInt(argumen[0]));
        var pdf = Percetakan.renja().cetak(isi, ContohDokumen.IDENTITAS, BagianRenja.TC33, Format.PDF);
        Files.write(Path.of(argumen[1]), pdf);
        long puncak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .mapToLong(p -> p.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                "%d MB PDF, %d s, puncak heap paling banyak %d MB%n",
                pdf.length >> 20, (System.nanoTime() - mulai) / 1_000_000_000, puncak >> 20);
    }
}
