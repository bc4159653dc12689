package id.selaras.indikator;

/** How final a value is. */
public enum StatusNilai {
    SEMENTARA("Sementara"),
    TETAP("Tetap");

    private final String label;

    StatusNilai(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
