package id.selaras.dokumen.surat;

import id.selaras.dokumen.surat.TemplatNaskah.Bentuk;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a paper says, filled in, as it stood when it was printed.
 *
 * @param isi paragraphs with inline markup; "## …" is a heading, "&lt;table" a table
 * @param rancangan not signed or set yet
 */
public record IsiNaskahDinas(
        String jenis,
        Bentuk bentuk,
        String label,
        String judul,
        String tentang,
        String kopPemda,
        String kopInstansi,
        String kopAlamat,
        String tempat,
        String kertas,
        LocalDate tanggal,
        String kepada,
        List<String> menimbang,
        List<String> mengingat,
        List<String> diktum,
        List<List<String>> pasal,
        String penutup,
        List<String> isi,
        List<Lampiran> lampiran,
        Penanda penanda,
        List<String> tembusan,
        boolean rancangan,
        boolean dataContoh) {

    /** Who signs: the office, "Plt." before it where it is held for another; the name where it is known. */
    public record Penanda(String jabatan, String nama, String keterangan) {}

    /** @param pagu rows of money in place of plain ones; empty for a plain table */
    public record Lampiran(
            String judul, List<String> kepala, List<List<String>> baris, List<Pagu> pagu, BigDecimal total) {}

    /** A PD with its money. */
    public record Pagu(String nomor, String uraian, BigDecimal jumlah) {}
}
