package id.selaras.dokumen.mesin;

import java.util.List;
import java.util.Map;

/**
 * One part of a document.
 *
 * @param templat path of the template below the folder of the paper, such as "renja/tc33"
 * @param baris records whose components are the fields of the template
 * @param judulLembar name of the sheet when written as a spreadsheet
 */
public record Lembar(String templat, Map<String, Object> parameter, List<? extends Record> baris, String judulLembar) {

    /** Template of the daftar isi, which the engine fills last, when the page numbers are known. */
    static final String DAFTAR_ISI = "naskah/daftar-isi";

    /** Template of a cover: one page without a foot. */
    static final String SAMPUL = "renja/sampul";

    public Lembar(String templat, Map<String, Object> parameter, List<? extends Record> baris) {
        this(templat, parameter, baris, "");
    }

    /** @param isi entries without page numbers; {@code tujuan} names the anchor they lead to */
    public static Lembar daftarIsi(List<EntriIsi> isi) {
        return new Lembar(DAFTAR_ISI, Map.of(), isi);
    }

    /**
     * A line of the daftar isi.
     *
     * @param jenis JUDUL, DEPAN, BAB, SUBBAB or TABEL
     */
    public record EntriIsi(String jenis, String nomor, String judul, String halaman, String tujuan) {

        EntriIsi padaHalaman(String judulBertitik, String nomorHalaman) {
            return new EntriIsi(jenis, nomor, judulBertitik, nomorHalaman, tujuan);
        }
    }
}
