package id.selaras.akses;

/** An office in the planning process. Those of a PD are held at one PD; a mitra is one for each PD served. */
public enum Peran {
    PERENCANA_PD("Perencana", true),
    SEKRETARIS_PD("Sekretaris", true),
    KEPALA_PD("Kepala", true),
    MITRA_BAPPEDA("Mitra Bappeda", true),
    KABID_BAPPEDA("Kabid Perencanaan Bappeda", false),
    KEPALA_BAPPEDA("Kepala Bappeda", false),
    SEKDA("Sekretaris Daerah", false),
    KEPALA_DAERAH("Kepala Daerah", false),
    INSPEKTORAT("Inspektorat", false),
    DPRD("DPRD", false),
    CAMAT("Camat", false),
    LURAH("Lurah", false),
    PROVINSI("Bappeda Provinsi", false),
    ADMIN("Administrator", false);

    private final String label;
    private final boolean padaPd;

    Peran(String label, boolean padaPd) {
        this.label = label;
        this.padaPd = padaPd;
    }

    public String label() {
        return label;
    }

    /** Held at one PD (or, for a mitra, for one PD) rather than for the whole Pemda. */
    public boolean padaPd() {
        return padaPd;
    }

    /** Works for Bappeda: may read every plan of the Pemda. */
    public boolean bappeda() {
        return this == MITRA_BAPPEDA || this == KABID_BAPPEDA || this == KEPALA_BAPPEDA;
    }
}
