package id.selaras.pemberitahuan;

/** How a person wants to be told by mail. */
public enum CaraSurel {
    RINGKASAN("Ringkasan setiap pagi"),
    SEGERA("Segera"),
    TIDAK("Tidak lewat surel");

    private final String label;

    CaraSurel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
