package id.selaras.dokumen.naskah;

import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JasperReport;

/**
 * One block as the template "naskah/naskah" reads it.
 *
 * @param ikatan changes where a heading begins; a heading stays with what follows it
 * @param akhir true for the last block, with the headings right above it: these go where the signatures go
 */
record BarisNaskah(
        String jenis,
        String nomor,
        String teks,
        Integer tingkat,
        String jangkar,
        Integer ikatan,
        Boolean akhir,
        JasperReport tabel,
        JRDataSource isiTabel,
        List<String> kepalaTabel,
        String penanda) {

    BarisNaskah diAkhir() {
        return new BarisNaskah(
                jenis, nomor, teks, tingkat, jangkar, ikatan, true, tabel, isiTabel, kepalaTabel, penanda);
    }

    boolean judul() {
        return jenis.equals("BAB") || jenis.equals("SUBBAB") || jenis.equals("JUDUL");
    }
}
