package id.selaras.partisipasi.forum;

import java.util.EnumSet;
import java.util.Set;

/**
 * Kinds of forum. One model holds them all; what differs is here: the stage in the schedule, and whose
 * signature the berita acara cannot do without. The sets of unsur are a proposal of Selaras, not law.
 */
public enum JenisForum {
    KONSULTASI_PUBLIK("Forum Konsultasi Publik", "RKPD_KONSULTASI_PUBLIK", EnumSet.allOf(Unsur.class)),
    FORUM_PD("Forum Perangkat Daerah", "RENJA_FORUM_PD", EnumSet.allOf(Unsur.class)),
    MUSRENBANG_KELURAHAN(
            "Musrenbang Kelurahan", "RKPD_MUSRENBANG_KELURAHAN", EnumSet.of(Unsur.PEMERINTAH, Unsur.KOMUNITAS)),
    MUSRENBANG_KECAMATAN(
            "Musrenbang RKPD di Kecamatan",
            "RKPD_MUSRENBANG_KECAMATAN",
            EnumSet.of(Unsur.PEMERINTAH, Unsur.DUNIA_USAHA, Unsur.KOMUNITAS)),
    MUSRENBANG_KABUPATEN_KOTA("Musrenbang RKPD", "RKPD_MUSRENBANG", EnumSet.allOf(Unsur.class)),
    MUSRENBANG_PROVINSI("Musrenbang RKPD Provinsi", "RKPD_MUSRENBANG", EnumSet.allOf(Unsur.class)),
    KONSULTASI_PUBLIK_RPJPD("Forum Konsultasi Publik RPJPD", "RPJPD_KONSULTASI_PUBLIK", EnumSet.allOf(Unsur.class)),
    KONSULTASI_PUBLIK_RPJMD("Forum Konsultasi Publik RPJMD", "RPJMD_KONSULTASI_PUBLIK", EnumSet.allOf(Unsur.class)),
    MUSRENBANG_RPJPD("Musrenbang RPJPD", "RPJPD_MUSRENBANG", EnumSet.allOf(Unsur.class)),
    MUSRENBANG_RPJMD("Musrenbang RPJMD", "RPJMD_MUSRENBANG", EnumSet.allOf(Unsur.class)),
    FORUM_PD_RENSTRA("Forum Perangkat Daerah Renstra", "RENSTRA_FORUM_PD", EnumSet.allOf(Unsur.class));

    private final String label;
    private final String tahapan;
    private final Set<Unsur> wajib;

    JenisForum(String label, String tahapan, Set<Unsur> wajib) {
        this.label = label;
        this.tahapan = tahapan;
        this.wajib = wajib;
    }

    public String label() {
        return label;
    }

    /** Key in the schedule. */
    public String tahapan() {
        return tahapan;
    }

    /** Unsur that sign the berita acara (PRT-04). */
    public Set<Unsur> wajib() {
        return EnumSet.copyOf(wajib);
    }

    /** Held by a PD. */
    public boolean diPd() {
        return this == FORUM_PD || this == FORUM_PD_RENSTRA;
    }

    public boolean musrenbang() {
        return name().startsWith("MUSRENBANG");
    }

    /** Held in a kecamatan or kelurahan. */
    public boolean diWilayah() {
        return this == MUSRENBANG_KELURAHAN || this == MUSRENBANG_KECAMATAN;
    }
}
