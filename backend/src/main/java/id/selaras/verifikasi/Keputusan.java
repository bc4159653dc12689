package id.selaras.verifikasi;

/** What the mitra says at the end of a round. */
public enum Keputusan {
    SESUAI("Sesuai"),
    DIKEMBALIKAN("Dikembalikan");

    private final String label;

    Keputusan(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
