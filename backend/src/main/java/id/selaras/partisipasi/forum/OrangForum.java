package id.selaras.partisipasi.forum;

import java.time.Instant;

/**
 * Somebody invited, present or signing.
 *
 * @param cara QR or TANGAN for who is present, else null
 * @param ditandatangani when the berita acara was signed, null while it is not
 */
public record OrangForum(
        long id,
        PeranForum peran,
        Unsur unsur,
        String nama,
        String instansi,
        String kontak,
        String cara,
        Instant waktu,
        Instant ditandatangani) {

    /** Why a person stands in a forum's books. */
    public enum PeranForum {
        UNDANGAN,
        HADIR,
        PENANDA
    }
}
