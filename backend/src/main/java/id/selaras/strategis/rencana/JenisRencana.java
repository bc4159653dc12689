package id.selaras.strategis.rencana;

import java.util.Locale;

/** Kind of a plan of several years. */
public enum JenisRencana {
    RPJPD("RPJPD", "Rencana Pembangunan Jangka Panjang Daerah", Jenjang.MISI),
    RPJMD("RPJMD", "Rencana Pembangunan Jangka Menengah Daerah", Jenjang.MISI),
    RENSTRA("Renstra", "Rencana Strategis", Jenjang.TUJUAN);

    private final String label;
    private final String kepanjangan;
    private final Jenjang akar;

    JenisRencana(String label, String kepanjangan, Jenjang akar) {
        this.label = label;
        this.kepanjangan = kepanjangan;
        this.akar = akar;
    }

    public String label() {
        return label;
    }

    public String kepanjangan() {
        return kepanjangan;
    }

    /** The level that stands at the root of its tree. */
    public Jenjang akar() {
        return akar;
    }

    /** What the dates of its process are counted from, as a form asks for it. */
    public String labelAcuan() {
        return this == RPJPD ? "Tanggal RPJPD yang berlaku berakhir" : "Tanggal pelantikan kepala daerah";
    }

    /** Path of its pages. */
    public String jalur() {
        return "/" + label.toLowerCase(Locale.ROOT);
    }
}
