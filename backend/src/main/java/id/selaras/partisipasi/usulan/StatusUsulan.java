package id.selaras.partisipasi.usulan;

/** Fate of an usulan. {@link #DIKEMBALIKAN} is not {@link #DITOLAK}: what was returned may still be mended. */
public enum StatusUsulan {
    DIUSULKAN("ditimbang", "jalan"),
    DIKEMBALIKAN("dikembalikan", "kembali"),
    DITERIMA("diterima", "ok"),
    DITOLAK("ditolak", "telat"),
    DIGABUNG("digabung", "");

    private final String label;
    private final String nada;

    StatusUsulan(String label, String nada) {
        this.label = label;
        this.nada = nada;
    }

    public String label() {
        return label;
    }

    /** Class of its mark on a page. */
    public String nada() {
        return nada;
    }

    /** Still on its way: may be weighed, mended or merged. */
    public boolean berjalan() {
        return this == DIUSULKAN || this == DIKEMBALIKAN;
    }
}
