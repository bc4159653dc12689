package id.selaras.kernel;

/** Kind of Pemda; decides which nomenklatur, schedule and outline hold. */
public enum JenisPemda {
    PROVINSI("Provinsi", "Gubernur"),
    KABUPATEN("Kabupaten", "Bupati"),
    KOTA("Kota", "Wali Kota");

    private final String label;
    private final String kepalaDaerah;

    JenisPemda(String label, String kepalaDaerah) {
        this.label = label;
        this.kepalaDaerah = kepalaDaerah;
    }

    public String label() {
        return label;
    }

    /** Title of the head of the region. */
    public String kepalaDaerah() {
        return kepalaDaerah;
    }

    /** Fourth segment of a code in the national list: 1 provinsi, 2 kabupaten/kota. */
    public int kodeNomenklatur() {
        return this == PROVINSI ? 1 : 2;
    }
}
