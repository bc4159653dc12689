package id.selaras.workflow.tugas;

/** A person to whom a task may be given. */
public record PenerimaTugas(String namaPengguna, String nama) {}
