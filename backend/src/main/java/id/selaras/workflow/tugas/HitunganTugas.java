package id.selaras.workflow.tugas;

/** What waits for a person: all, taken, and late. */
public record HitunganTugas(long menunggu, long dipegang, long terlambat) {}
