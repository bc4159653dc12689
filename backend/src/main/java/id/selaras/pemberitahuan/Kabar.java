package id.selaras.pemberitahuan;

import java.time.Instant;

/**
 * One thing that somebody is told.
 *
 * @param hariTerlambat days past the last day, 0 before it
 * @param batas last day of the task, null where it has none
 * @param selesai the task is done, or was withdrawn
 */
public record Kabar(
        long id,
        long tugasId,
        JenisKabar jenis,
        String judul,
        int hariTerlambat,
        Instant dibuat,
        Instant batas,
        boolean dibaca,
        boolean selesai) {}
