package id.selaras.partisipasi.masukan;

/** Where a masukan stands. Only {@link #TERBIT} is seen by others than its writer. */
public enum StatusMasukan {
    MENUNGGU("menunggu jawaban", "jalan"),
    DIJAWAB("dijawab, belum diterbitkan", "kembali"),
    TERBIT("terbit", "ok"),
    DISEMBUNYIKAN("tidak diterbitkan", "");

    private final String label;
    private final String nada;

    StatusMasukan(String label, String nada) {
        this.label = label;
        this.nada = nada;
    }

    public String label() {
        return label;
    }

    public String nada() {
        return nada;
    }
}
