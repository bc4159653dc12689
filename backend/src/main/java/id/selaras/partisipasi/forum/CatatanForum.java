package id.selaras.partisipasi.forum;

/**
 * What the room page sends: one entry of any kind, all fields as typed.
 *
 * @param apa UNDANGAN, HADIR, PENANDA, NOTULEN, KESEPAKATAN, BARIS or USULAN
 * @param kunci given by the browser, so that an entry sent twice is written once
 */
public record CatatanForum(
        String apa,
        String kunci,
        String unsur,
        String nama,
        String instansi,
        String kontak,
        String kode,
        String kolom,
        String uraian,
        String sesudah) {}
