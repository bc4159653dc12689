package id.selaras.partisipasi.forum;

/** How far a forum is. After SELESAI nothing in it changes any more. */
public enum StatusForum {
    DISIAPKAN("Disiapkan", ""),
    DIUNDANG("Undangan siap", "jalan"),
    BERITA_ACARA("Berita acara", "jalan"),
    SELESAI("Selesai", "ok");

    private final String label;
    private final String nada;

    StatusForum(String label, String nada) {
        this.label = label;
        this.nada = nada;
    }

    public String label() {
        return label;
    }

    /** Tone of its mark on a page. */
    public String nada() {
        return nada;
    }
}
