package id.selaras.dokumen.mesin;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRVirtualizer;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRSwapFileVirtualizer;
import net.sf.jasperreports.engine.util.JRSwapFile;

/**
 * Where a document is put together: in memory, or for a very long one in a folder of its own, which is gone
 * when the document is done.
 */
final class RuangKerja implements AutoCloseable {

    private static final int BARIS_DI_MEMORI = 50_000;
    private static final int HALAMAN_DI_MEMORI = 64;
    private static final int BLOK = 16 * 1024;
    private static final int TUMBUH = 256;

    private final Path folder;
    private final JRSwapFileVirtualizer halaman;

    private RuangKerja(Path folder, JRSwapFileVirtualizer halaman) {
        this.folder = folder;
        this.halaman = halaman;
    }

    static RuangKerja untuk(Naskah naskah, JasperReportsContext konteks) {
        int baris = naskah.lembar().stream().mapToInt(l -> l.baris().size()).sum();
        if (baris <= BARIS_DI_MEMORI) {
            return new RuangKerja(null, null);
        }
        try {
            var folder = Files.createTempDirectory("selaras-cetak");
            return new RuangKerja(
                    folder,
                    new JRSwapFileVirtualizer(
                            HALAMAN_DI_MEMORI, new JRSwapFile(konteks, folder.toString(), BLOK, TUMBUH), true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where pages rest; null where they stay in memory. */
    JRVirtualizer halaman() {
        return halaman;
    }

    /** What this writes, read back once. */
    byte[] tulis(Penulis penulis) throws JRException {
        try {
            if (folder == null) {
                var keluaran = new ByteArrayOutputStream();
                penulis.tulis(keluaran);
                return keluaran.toByteArray();
            }
            var berkas = folder.resolve("keluaran");
            try (var keluaran = new BufferedOutputStream(Files.newOutputStream(berkas), BLOK)) {
                penulis.tulis(keluaran);
            }
            return Files.readAllBytes(berkas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a document. */
    @FunctionalInterface
    interface Penulis {
        void tulis(OutputStream keluaran) throws JRException;
    }

    @Override
    public void close() {
        if (folder == null) {
            return;
        }
        halaman.cleanup();
        try (var isi = Files.walk(folder)) {
            for (var satu : isi.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(satu);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
