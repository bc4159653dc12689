package id.selaras.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Writes rows that a spreadsheet opens as they are: semicolons (the list separator of an Indonesian
 * office), a byte order mark, and no cell that runs as a formula.
 */
public final class TulisCsv {

    private final Writer keluar;

    public TulisCsv(Writer keluar) {
        this.keluar = keluar;
        tulis("\uFEFF");
    }

    public void baris(String... sel) {
        for (int i = 0; i < sel.length; i++) {
            if (i > 0) {
                tulis(";");
            }
            tulis(sel(sel[i]));
        }
        tulis("\r\n");
    }

    /** A text that a spreadsheet would read as a formula gets an apostrophe before it. */
    static String sel(String isi) {
        if (isi == null || isi.isEmpty()) {
            return "";
        }
        var aman = isi.stripLeading().matches("(?s)[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20|].*")
                        || isi.matches("(?s)[\\t\\r\\n].*")
                ? "'" + isi
                : isi;
        return '"' + aman.replace("\"", "\"\"") + '"';
    }

    private void tulis(String teks) {
        try {
            keluar.write(teks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
