package id.selaras.akses;

import java.time.LocalDate;

/**
 * An office was given an end. When that day has passed, what the person claimed by this office goes
 * back to its list.
 *
 * @param kodePd null for an office of the whole Pemda
 * @param selesai last day on which it is held
 */
public record PenugasanBerakhir(
        String pemda, long penggunaId, String namaPengguna, Peran peran, String kodePd, LocalDate selesai) {}
