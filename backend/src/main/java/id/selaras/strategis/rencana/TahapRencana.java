package id.selaras.strategis.rencana;

/** Stage of a plan of several years. Source: [PMDN86-2017] six stages, article number unverified. */
public enum TahapRencana {
    PERSIAPAN("Persiapan"),
    RANCANGAN_AWAL("Rancangan awal"),
    RANCANGAN("Rancangan"),
    /** Musrenbang of an RPJPD or RPJMD, forum perangkat daerah of a Renstra. */
    MUSRENBANG("Musrenbang"),
    RANCANGAN_AKHIR("Rancangan akhir"),
    PENETAPAN("Penetapan");

    private final String label;

    TahapRencana(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public String label(JenisRencana jenis) {
        return this == MUSRENBANG && jenis == JenisRencana.RENSTRA ? "Forum perangkat daerah" : label;
    }
}
