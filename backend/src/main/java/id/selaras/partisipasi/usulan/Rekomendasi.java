package id.selaras.partisipasi.usulan;

/** What a rung says of an usulan. */
public enum Rekomendasi {
    SETUJU("Setuju"),
    SETUJU_PERUBAHAN("Setuju dengan perubahan"),
    DIKEMBALIKAN("Kembalikan"),
    DITOLAK("Tolak");

    private final String label;

    Rekomendasi(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    boolean setuju() {
        return this == SETUJU || this == SETUJU_PERUBAHAN;
    }

    boolean wajibAlasan() {
        return this != SETUJU;
    }
}
