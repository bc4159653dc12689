package id.selaras.workflow.tugas;

/** What a task asks its holder to decide. */
public enum Pilihan {
    /** Nothing: it is done, or not yet. */
    SELESAI,
    /** Yes or no; a no needs a reason. */
    SETUJU_TIDAK,
    /** The verifier's word; returning needs a reason. */
    SESUAI_DIKEMBALIKAN
}
