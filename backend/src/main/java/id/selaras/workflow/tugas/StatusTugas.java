package id.selaras.workflow.tugas;

/** Where a task stands. */
public enum StatusTugas {
    TERBUKA,
    SELESAI,
    /** Withdrawn, or overtaken by what happened elsewhere. */
    DIBATALKAN
}
