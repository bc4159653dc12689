package id.selaras.tahunan.papan;

import id.selaras.kernel.Tahap;
import id.selaras.tahunan.renja.StatusRenja;
import java.util.List;

/** A column of the board: a stage of the Renja, or the forum between two of them. */
public enum KolomTahap {
    RANCANGAN_AWAL("Rancangan awal", "RENJA_PENYUSUNAN_RANCANGAN_AWAL"),
    FORUM("Forum PD", "RENJA_FORUM_PD"),
    RANCANGAN("Rancangan", "RENJA_PENYUSUNAN_RANCANGAN", "RKPD_PENGUMPULAN_RENJA"),
    RANCANGAN_AKHIR("Rancangan akhir", "RENJA_PENYUSUNAN_RANCANGAN_AKHIR"),
    PENETAPAN("Penetapan", "RENJA_PENETAPAN");

    private final String label;
    private final List<String> tahapan;

    KolomTahap(String label, String... tahapan) {
        this.label = label;
        this.tahapan = List.of(tahapan);
    }

    public String label() {
        return label;
    }

    /** Keys of the schedule that give its due date; the first that has a date counts. */
    List<String> tahapan() {
        return tahapan;
    }

    /**
     * The column a Renja works in now.
     *
     * @param forumSelesai the berita acara of the forum is there
     * @return null when everything is done
     */
    static KolomTahap kini(Tahap tahap, StatusRenja status, boolean forumSelesai) {
        boolean selesai = status == StatusRenja.TERVERIFIKASI;
        return switch (tahap) {
            case PERSIAPAN -> RANCANGAN_AWAL;
            case RANCANGAN_AWAL -> !selesai ? RANCANGAN_AWAL : forumSelesai ? RANCANGAN : FORUM;
            case RANCANGAN -> selesai ? RANCANGAN_AKHIR : menantiForum(status, forumSelesai) ? FORUM : RANCANGAN;
            case RANCANGAN_AKHIR -> selesai ? PENETAPAN : RANCANGAN_AKHIR;
            case PENETAPAN -> null;
        };
    }

    /** The stage rancangan opens with the forum, so that its outcome can be written down while it is held. */
    private static boolean menantiForum(StatusRenja status, boolean forumSelesai) {
        return status == StatusRenja.DISUSUN && !forumSelesai;
    }
}
