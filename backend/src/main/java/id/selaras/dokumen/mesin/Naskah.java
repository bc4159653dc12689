package id.selaras.dokumen.mesin;

import java.time.LocalDate;
import java.util.List;

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
        List<Lembar> lembar) {}
