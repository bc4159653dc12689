package id.selaras.workflow.tugas;

import java.util.List;

/** One page of the inbox, and how many tasks there are in all. */
public record HalamanTugas(List<Tugas> isi, long jumlah) {}
