package id.selaras.tahunan.papan;

/**
 * A stage in the strip above a plan.
 *
 * @param keterangan ready to read: "diverifikasi 29 Jan", "s.d. 5 Mar"
 */
public record LangkahTahap(String label, String keterangan, Keadaan keadaan) {

    public enum Keadaan {
        LEWAT,
        KINI,
        TELAT,
        NANTI
    }
}
