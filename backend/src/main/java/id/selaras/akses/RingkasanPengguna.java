package id.selaras.akses;

/** How many accounts are open, and how many of them hold no office today. */
public record RingkasanPengguna(int aktif, int tanpaJabatan) {}
