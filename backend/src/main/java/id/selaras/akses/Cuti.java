package id.selaras.akses;

import java.time.LocalDate;

/**
 * Days on which somebody is away and another does the work.
 *
 * @param selesai last day
 */
public record Cuti(
        long id,
        long penggunaId,
        String nama,
        long penggantiId,
        String namaPengganti,
        LocalDate mulai,
        LocalDate selesai,
        String alasan) {

    public boolean sudahMulai(LocalDate hari) {
        return !mulai.isAfter(hari);
    }

    public boolean lewat(LocalDate hari) {
        return selesai.isBefore(hari);
    }
}
