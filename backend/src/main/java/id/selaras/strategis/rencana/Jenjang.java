package id.selaras.strategis.rencana;

import java.util.List;

/**
 * A level of the cascade.
 *
 * <p>Source: [PMDN86-2017] tujuan points to a misi, sasaran to a tujuan, strategi, arah kebijakan and
 * program to a sasaran; article numbers unverified.
 */
public enum Jenjang {
    MISI("Misi"),
    TUJUAN("Tujuan"),
    SASARAN("Sasaran"),
    STRATEGI("Strategi"),
    ARAH_KEBIJAKAN("Arah kebijakan"),
    PROGRAM("Program"),
    KEGIATAN("Kegiatan"),
    SUB_KEGIATAN("Sub kegiatan");

    private final String label;

    Jenjang(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What may stand directly below it in a plan of this kind, the usual one first. */
    public List<Jenjang> anak(JenisRencana jenis) {
        return switch (this) {
            case MISI -> jenis == JenisRencana.RPJPD ? List.of(SASARAN) : List.of(TUJUAN);
            case TUJUAN -> List.of(SASARAN);
            case SASARAN ->
                jenis == JenisRencana.RPJPD ? List.of(ARAH_KEBIJAKAN) : List.of(PROGRAM, STRATEGI, ARAH_KEBIJAKAN);
            case STRATEGI -> List.of(ARAH_KEBIJAKAN);
            case PROGRAM -> jenis == JenisRencana.RENSTRA ? List.of(KEGIATAN) : List.of();
            case KEGIATAN -> List.of(SUB_KEGIATAN);
            case ARAH_KEBIJAKAN, SUB_KEGIATAN -> List.of();
        };
    }

    /** Carries a code of the nomenklatur; the others are numbered by their place. */
    public boolean berkode() {
        return this == PROGRAM || this == KEGIATAN || this == SUB_KEGIATAN;
    }

    /** Measured by indicators. */
    public boolean berindikator() {
        return this != MISI && this != STRATEGI && this != ARAH_KEBIJAKAN;
    }

    /** Its pagu is typed; that of the levels above is the sum. */
    public boolean berpagu(JenisRencana jenis) {
        return this == (jenis == JenisRencana.RENSTRA ? SUB_KEGIATAN : PROGRAM);
    }

    /** Has a sum of pagu. */
    public boolean berjumlah() {
        return this != STRATEGI && this != ARAH_KEBIJAKAN;
    }
}
