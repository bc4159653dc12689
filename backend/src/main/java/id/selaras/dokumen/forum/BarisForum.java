package id.selaras.dokumen.forum;

/** Rows of the annexes of a forum's papers as the templates read them. */
final class BarisForum {

    private BarisForum() {}

    record Undangan(String nomor, String nama, String instansi, String unsur) {}

    record Hadir(String nomor, String nama, String instansi, String unsur, String tandaTangan) {}

    record Penanda(String nomor, String nama, String unsur, String alamat, String tandaTangan) {}

    record Perubahan(String nomor, String kode, String nama, String kolom, String sebelum, String sesudah) {}

    record Usulan(String nomor, String pengusul, String uraian) {}
}
