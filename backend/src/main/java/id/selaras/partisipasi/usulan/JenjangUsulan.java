package id.selaras.partisipasi.usulan;

/**
 * A rung on which an usulan is weighed. Source: order of the columns rekom_lurah, rekom_camat, rekom_mitra,
 * rekom_skpd, rekom_tapd in SIPD, keyakinan tinggi.
 */
public enum JenjangUsulan {
    KELURAHAN("Kelurahan", "lurah"),
    KECAMATAN("Kecamatan", "camat"),
    MITRA("Mitra Bappeda", "mitra Bappeda"),
    PD("Perangkat daerah", "perangkat daerah"),
    TAPD("TAPD", "tim anggaran pemerintah daerah"),
    SELESAI("Selesai", "");

    private final String label;
    private final String pemegang;

    JenjangUsulan(String label, String pemegang) {
        this.label = label;
        this.pemegang = pemegang;
    }

    public String label() {
        return label;
    }

    /** Who weighs here, as a sentence names it: "camat". */
    public String pemegang() {
        return pemegang;
    }

    public JenjangUsulan berikut() {
        return this == SELESAI ? SELESAI : values()[ordinal() + 1];
    }
}
