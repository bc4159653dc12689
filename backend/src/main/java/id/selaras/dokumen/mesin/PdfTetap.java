package id.selaras.dokumen.mesin;

import java.time.LocalDate;

final class PdfTetap {

    private PdfTetap() {}

    static byte[] tetapkan(byte[] pdf, LocalDate tanggal) {
        return pdf;
    }
}
