package id.selaras.tahunan.fasilitasi;

import java.util.Locale;

/**
 * What is laid before the provinsi. Source: fasilitasi [PMDN86-2017] Pasal 102 [S]; evaluasi of a raperda RPJPD or
 * RPJMD after the title of [PMDN86-2017] [S], its days [K m].
 */
public enum JenisFasilitasi {
    RKPD("Fasilitasi RKPD"),
    RPJMD("Evaluasi raperda RPJMD"),
    RPJPD("Evaluasi raperda RPJPD");

    private final String label;

    JenisFasilitasi(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** A raperda is evaluated, the rancangan Perkada of an RKPD is given fasilitasi. */
    public boolean evaluasi() {
        return this != RKPD;
    }

    /** "fasilitasi" or "evaluasi", inside a sentence. */
    public String kata() {
        return label.substring(0, label.indexOf(' ')).toLowerCase(Locale.ROOT);
    }
}
