package id.selaras.workflow.tugas;

/**
 * What the person at work may do with a task now. A page shows only that; the services ask again.
 *
 * @param menyelesaikan take it, delegate it, decide it
 * @param melepas put it back into the list
 * @param mengatur move its due date
 * @param menarik take the submission back, because the verifier has not begun
 */
public record IzinTugas(boolean menyelesaikan, boolean melepas, boolean mengatur, boolean menarik) {}
