package id.selaras.indikator;

/** Which way an indicator should go. */
public enum Arah {
    POSITIF("Makin besar makin baik"),
    NEGATIF("Makin kecil makin baik"),
    /** Good between two bounds. */
    RENTANG("Baik di antara dua batas");

    private final String label;

    Arah(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
