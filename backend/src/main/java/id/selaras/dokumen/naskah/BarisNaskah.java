package id.selaras.dokumen.naskah;

import java.util.List;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JasperReport;

/**
 * One block as the template "naskah/naskah" reads it.
 *
 * @param ikatan changes where a heading begins; a heading stays with what follows it
 */
record BarisNaskah(
        String jenis,
        String nomor,
        String teks,
        Integer tingkat,
        String jangkar,
        Integer ikatan,
        JasperReport tabel,
        JRDataSource isiTabel,
        List<String> kepalaTabel) {}
