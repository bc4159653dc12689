package id.selaras.dokumen.forum;

/** The papers that a forum leaves behind. */
public enum NaskahForum {
    UNDANGAN("Undangan", "UND"),
    DAFTAR_HADIR("Daftar hadir", "DH"),
    NOTULEN("Notulen", "NOT"),
    BERITA_ACARA("Berita acara", "BA");

    private final String label;
    private final String awalan;

    NaskahForum(String label, String awalan) {
        this.label = label;
        this.awalan = awalan;
    }

    public String label() {
        return label;
    }

    /** Begins the number of the paper. */
    public String awalan() {
        return awalan;
    }

    /** Kind in the archive. */
    public String jenis() {
        return "FORUM_" + name();
    }
}
