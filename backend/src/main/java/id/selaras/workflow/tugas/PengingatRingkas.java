package id.selaras.workflow.tugas;

/**
 * A late task of somebody else that an office is told of.
 *
 * @param pemegang who has it, or the office that should
 */
public record PengingatRingkas(long tugasId, String nama, String namaPd, String pemegang, int hariTerlambat) {}
