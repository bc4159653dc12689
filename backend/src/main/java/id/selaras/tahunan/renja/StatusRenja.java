package id.selaras.tahunan.renja;

/** Whose turn it is with the Renja in its stage. */
public enum StatusRenja {
    /** The PD drafts. */
    DISUSUN("Sedang disusun", true),
    /** In the hands of Bappeda; the PD reads only. */
    DIAJUKAN("Diajukan ke Bappeda", false),
    /** Returned with notes; may be mended, also after the deadline. */
    DIKEMBALIKAN("Dikembalikan", true),
    /** Found sesuai in this stage; waits for the next. */
    TERVERIFIKASI("Terverifikasi", false),
    /** Set. Nothing changes any more. */
    DITETAPKAN("Ditetapkan", false);

    private final String label;
    private final boolean terbuka;

    StatusRenja(String label, boolean terbuka) {
        this.label = label;
        this.terbuka = terbuka;
    }

    public String label() {
        return label;
    }

    /** The PD may edit. */
    public boolean terbuka() {
        return terbuka;
    }
}
