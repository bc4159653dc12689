package id.selaras.partisipasi.forum;

/** The five sides of the pentahelix, all of which are invited. Source: practice of Kota Malang [S]. */
public enum Unsur {
    PEMERINTAH("Pemerintah"),
    PERGURUAN_TINGGI("Perguruan tinggi"),
    DUNIA_USAHA("Dunia usaha"),
    KOMUNITAS("Komunitas"),
    MEDIA("Media");

    private final String label;

    Unsur(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
