package id.selaras.akses;

/** How an office is held. */
public enum JenisJabatan {
    DEFINITIF("definitif", ""),
    /** The chair is empty. */
    PLT("pelaksana tugas", "Plt. "),
    /** Its holder is away for some days. */
    PLH("pelaksana harian", "Plh. "),
    /** Lent with one task. */
    DELEGASI("didelegasikan", "");

    private final String label;
    private final String awalan;

    JenisJabatan(String label, String awalan) {
        this.label = label;
        this.awalan = awalan;
    }

    public String label() {
        return label;
    }

    /** What stands before the name of the office, with its blank. */
    public String awalan() {
        return awalan;
    }

    /** Held beside, or instead of, the one whose office it is. */
    public boolean sementara() {
        return this != DEFINITIF;
    }
}
