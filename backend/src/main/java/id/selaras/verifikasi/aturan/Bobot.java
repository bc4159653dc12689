package id.selaras.verifikasi.aturan;

/** How much a finding weighs. */
public enum Bobot {
    /** Must be mended: the plan cannot be submitted, or cannot be approved. */
    BERAT("Berat"),
    /** Must be mended or explained before approval. */
    PERBAIKAN("Perlu perbaikan"),
    /** Worth knowing; holds nothing up. */
    INFO("Info");

    private final String label;

    Bobot(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
