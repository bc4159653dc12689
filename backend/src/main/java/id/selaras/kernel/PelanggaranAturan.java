package id.selaras.kernel;

import java.util.Arrays;
import java.util.Set;

/**
 * A refusal that the user can act on. The code is the key of its sentence in {@code
 * messages.properties}; the arguments carry the numbers and names in it.
 */
public class PelanggaranAturan extends RuntimeException {

    /** Refusals of the person that are no plain lack of an office: not the holder, not of the group, the own PD. */
    private static final Set<String> ORANG = Set.of("TGS-04", "TGS-07", "TGS-10", "VRF-02");

    private static final Set<String> TIDAK_ADA = Set.of("PD-01", "RKP-01");

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

    /** True when it is this person who may not, whatever was sent. */
    public boolean menolakOrang() {
        return kode.startsWith("AKS-") || ORANG.contains(kode);
    }

    /** True when what was asked for does not exist, or not for these eyes. */
    public boolean tidakAda() {
        return kode.endsWith("-404") || TIDAK_ADA.contains(kode);
    }

    public Object[] argumen() {
        return argumen.clone();
    }
}
