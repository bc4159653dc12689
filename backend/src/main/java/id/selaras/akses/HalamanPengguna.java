package id.selaras.akses;

import java.util.List;

/** One page of accounts. */
public record HalamanPengguna(List<PenggunaRingkas> isi, int halaman, int jumlahHalaman, long jumlah) {}
