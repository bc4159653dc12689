package id.selaras.kernel;

/** Stage of a yearly plan. Source: [PMDN86-2017] stages of RKPD and Renja, article number unverified. */
public enum Tahap {
    PERSIAPAN("Persiapan"),
    RANCANGAN_AWAL("Rancangan awal"),
    RANCANGAN("Rancangan"),
    RANCANGAN_AKHIR("Rancangan akhir"),
    PENETAPAN("Penetapan");

    private final String label;

    Tahap(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean sebelum(Tahap lain) {
        return ordinal() < lain.ordinal();
    }
}
