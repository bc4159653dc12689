package id.selaras.dokumen.mesin;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A document ready to be printed: its parts in order, each with its own template and paper direction,
 * under one run of page numbers.
 *
 * @param kertas A4 or F4
 * @param tandaAir written across each page, null for none
 * @param penanda small line that every page carries ("data contoh"), null for none
 */
public record Naskah(
        String judul,
        String penerbit,
        String kertas,
        LocalDate tanggal,
        String kaki1,
        String kaki2,
        String urlVerifikasi,
        String tandaAir,
        String penanda,
        List<Lembar> lembar) {

    /** Titles of the places that anchors mark, for the bookmarks of a PDF. */
    Map<String, String> judulJangkar() {
        var judul = new HashMap<String, String>();
        for (var satu : lembar) {
            if (satu.templat().equals(Lembar.DAFTAR_ISI)) {
                satu.baris().stream()
                        .map(Lembar.EntriIsi.class::cast)
                        .filter(e -> !e.jenis().equals("JUDUL"))
                        .forEach(e ->
                                judul.put(e.tujuan(), e.nomor() == null ? e.judul() : e.nomor() + " " + e.judul()));
            }
            if (satu.parameter().get("jangkar") instanceof String jangkar) {
                judul.put(
                        jangkar,
                        satu.parameter().get("nomorTabel") + " "
                                + satu.parameter().get("judul"));
            }
        }
        return judul;
    }
}
