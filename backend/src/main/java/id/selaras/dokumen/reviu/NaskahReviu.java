package id.selaras.dokumen.reviu;

/** The papers of a review. */
public enum NaskahReviu {
    CHR("Catatan Hasil Reviu"),
    LHR("Laporan Hasil Reviu");

    private final String label;

    NaskahReviu(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Kind in the archive. */
    public String jenis() {
        return "REVIU_" + name();
    }
}
