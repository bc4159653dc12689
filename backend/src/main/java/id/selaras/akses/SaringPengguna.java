package id.selaras.akses;

/**
 * What the list of accounts is narrowed by; null means any.
 *
 * @param kata part of a name, sign-in name, office or PD
 * @param halaman first is 1
 */
public record SaringPengguna(String kata, Peran peran, Long pdId, Boolean aktif, int halaman) {

    public static final int UKURAN = 25;

    public SaringPengguna {
        kata = kata == null || kata.isBlank() ? null : kata.strip();
        halaman = Math.max(1, halaman);
    }
}
