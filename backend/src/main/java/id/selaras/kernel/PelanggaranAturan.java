package id.selaras.kernel;

import java.util.Arrays;

/**
 * A refusal that the user can act on. The code is the key of its sentence in {@code
 * messages.properties}; the arguments carry the numbers and names in it.
 */
public class PelanggaranAturan extends RuntimeException {

    private final String kode;
    private final transient Object[] argumen;

    public PelanggaranAturan(String kode, Object... argumen) {
        super(kode + " " + Arrays.toString(argumen));
        this.kode = kode;
        this.argumen = argumen.clone();
    }

    public String kode() {
        return kode;
    }

    /** True when somebody else was first: the caller shows both and lets the user choose. */
    public boolean bentrok() {
        return false;
    }

    public Object[] argumen() {
        return argumen.clone();
    }
}
