package id.selaras.dokumen;

import java.time.ZonedDateTime;

/**
 * What anyone may know of an issued document: not its content, but that it was issued, by whom and when.
 *
 * @param diterbitkan in the Pemda's own time zone
 * @param pengganti code of the document that stands in its place now; null while it stands itself
 */
record BuktiDokumen(
        String namaPemda,
        String judul,
        String nomor,
        String versi,
        Format format,
        long ukuran,
        String sha256,
        String sha256Isi,
        ZonedDateTime diterbitkan,
        String penerbit,
        boolean rancangan,
        boolean contoh,
        String pengganti,
        String versiPengganti) {}
