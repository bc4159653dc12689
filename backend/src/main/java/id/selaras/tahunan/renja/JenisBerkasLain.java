package id.selaras.tahunan.renja;

import java.util.Arrays;

/** Papers that any stage may have, whatever the pedoman. */
public enum JenisBerkasLain {
    SURAT_PENGANTAR("Surat pengantar"),
    CATATAN_REVIU("Catatan atau laporan hasil reviu"),
    SK_PENETAPAN("Keputusan penetapan"),
    LAINNYA("Berkas lain");

    private final String label;

    JenisBerkasLain(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static boolean dikenal(String jenis) {
        return Arrays.stream(values()).anyMatch(j -> j.name().equals(jenis));
    }
}
