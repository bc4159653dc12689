package id.selaras.dokumen.forum;

import id.selaras.partisipasi.forum.JenisForum;
import java.time.LocalDate;
import java.util.List;

/**
 * What the papers of a forum say, as it stood when they were printed.
 *
 * @param kop office that holds the forum, as the head of the paper names it
 * @param pimpinan office of the chair
 */
public record IsiNaskahForum(
        JenisForum jenis,
        String nama,
        int tahun,
        String namaPemda,
        String kop,
        String alamat,
        String namaBappeda,
        String pimpinan,
        String tempatTtd,
        String kertas,
        LocalDate hari,
        String pukul,
        String tempat,
        List<String> acara,
        List<Orang> undangan,
        List<Orang> hadir,
        List<Orang> penanda,
        List<String> notulen,
        List<String> kesepakatan,
        List<Baris> baris,
        List<Usulan> usulan,
        boolean selesai,
        boolean dataContoh) {

    /** Somebody by name or office. @param keterangan how the person came, or that the person has signed; may be null */
    public record Orang(String nama, String instansi, String kontak, String unsur, String keterangan) {}

    /** A line before and after. */
    public record Baris(String kode, String nama, String kolom, String sebelum, String sesudah) {}

    /** What was asked for in the room. */
    public record Usulan(String pengusul, String uraian) {}
}
