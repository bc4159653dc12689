package id.selaras.workflow.tugas;

import java.time.Instant;

/** The answer to a completed task. Asking twice gives the same answer. */
public record HasilTugas(long tugasId, String nama, String ringkasan, String keputusan, Instant selesai) {}
