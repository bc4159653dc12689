package id.selaras.partisipasi.forum;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A forum as it is read.
 *
 * @param wilayah kode of the kecamatan or kelurahan, null for the others
 * @param pukul "09.00"
 * @param kodeHadir code of the attendance page; who has it may sign in as present, on the day alone
 * @param versi counts changes, so that two who edit do not overwrite each other
 */
public record Forum(
        long id,
        int tahun,
        JenisForum jenis,
        String wilayah,
        String namaWilayah,
        Long pdId,
        String namaPd,
        String singkatanPd,
        String nama,
        LocalDate hari,
        String pukul,
        String tempat,
        String acara,
        StatusForum status,
        String kodeHadir,
        Instant selesai,
        long versi) {

    public boolean selesaiSudah() {
        return status == StatusForum.SELESAI;
    }
}
