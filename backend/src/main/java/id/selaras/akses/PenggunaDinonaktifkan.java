package id.selaras.akses;

/** An account was closed. What it had claimed goes back to the list of its office, in the same transaction. */
public record PenggunaDinonaktifkan(String pemda, long penggunaId, String namaPengguna) {}
