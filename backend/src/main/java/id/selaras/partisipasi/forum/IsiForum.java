package id.selaras.partisipasi.forum;

import java.time.Instant;

/**
 * Something written down in the room.
 *
 * @param kode line of the plan it speaks of; for an usulan, who asked
 * @param kolom field of that line
 * @param sebelum what the line said when it was agreed upon
 */
public record IsiForum(
        long id,
        JenisIsi jenis,
        String kode,
        String kolom,
        String uraian,
        String sebelum,
        String sesudah,
        String oleh,
        Instant waktu) {

    /** Kinds of entry. */
    public enum JenisIsi {
        NOTULEN,
        KESEPAKATAN,
        BARIS,
        USULAN
    }
}
