package id.selaras.dokumen;

import java.time.LocalDate;

/**
 * By what a printed document can be told from every other.
 *
 * @param nomor number of the document as the office gives it; may be empty
 * @param versi label of the version, "Rancangan, versi 3"
 * @param urlVerifikasi page that proves the document, printed as QR; empty for a preview without one
 * @param hash SHA-256 of the frozen content that was printed
 * @param tanggal day on which it is signed and issued; also the date inside the file, so that the same
 *     input gives the same bytes
 */
public record IdentitasDokumen(String nomor, String versi, String urlVerifikasi, String hash, LocalDate tanggal) {

    public IdentitasDokumen {
        nomor = kosong(nomor);
        versi = kosong(versi);
        urlVerifikasi = kosong(urlVerifikasi);
        hash = kosong(hash);
    }

    private static String kosong(String teks) {
        return teks == null ? "" : teks;
    }
}
