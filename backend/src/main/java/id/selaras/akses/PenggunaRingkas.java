package id.selaras.akses;

import java.util.List;

/** An account in one row of the list, with the offices held today. */
public record PenggunaRingkas(long id, String namaPengguna, String nama, boolean aktif, List<Jabatan> jabatan) {}
