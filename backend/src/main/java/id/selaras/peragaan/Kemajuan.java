package id.selaras.peragaan;

import java.io.PrintStream;

/** Shows how far a long work is: a bar that moves on a terminal, a line every tenth elsewhere. */
final class Kemajuan {

    private static final int LEBAR = 25;

    private final PrintStream layar;
    private final boolean terminal;
    private String bagian = "";
    private int terakhir = -1;

    Kemajuan(PrintStream layar, boolean terminal) {
        this.layar = layar;
        this.terminal = terminal;
    }

    void tulis(String bagian, int ke, int dari) {
        int persen = Math.min(100, 100 * ke / Math.max(1, dari));
        if (!bagian.equals(this.bagian)) {
            ganti();
            this.bagian = bagian;
        }
        if (terminal) {
            int isi = persen * LEBAR / 100;
            layar.print("\r" + bagian + " [" + "#".repeat(isi) + ".".repeat(LEBAR - isi) + "] " + persen + " % (" + ke
                    + ")   ");
        } else if (persen / 10 > terakhir) {
            terakhir = persen / 10;
            layar.println(bagian + " " + persen + " % (" + ke + ")");
        }
    }

    /** A line of its own, after what was drawn. */
    void kalimat(String teks) {
        ganti();
        layar.println("simulasi: " + teks);
    }

    private void ganti() {
        if (terminal && !bagian.isEmpty()) {
            layar.println();
        }
        bagian = "";
        terakhir = -1;
    }
}
