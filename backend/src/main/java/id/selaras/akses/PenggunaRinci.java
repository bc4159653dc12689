package id.selaras.akses;

import java.util.List;

/**
 * An account with every office it held, holds and will hold.
 *
 * @param gantiSandi the password was given by an administrator and must be replaced at sign-in
 */
public record PenggunaRinci(
        long id,
        String namaPengguna,
        String nama,
        String surel,
        boolean aktif,
        boolean gantiSandi,
        long versi,
        List<Penugasan> penugasan) {}
