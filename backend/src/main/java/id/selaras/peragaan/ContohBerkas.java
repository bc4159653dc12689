package id.selaras.peragaan;

import java.nio.charset.StandardCharsets;

/** A one-page PDF that stands for a scanned paper in the demo. */
final class ContohBerkas {

    private ContohBerkas() {}

    static byte[] pdf(String teks) {
        var aman = teks.replaceAll("[()\\\\]", " ");
        var isi = "BT /F1 14 Tf 72 760 Td (" + aman + ") Tj ET";
        var bagian = new String[] {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                    + " /Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length " + isi.length() + " >>\nstream\n" + isi + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
        };
        var hasil = new StringBuilder("%PDF-1.4\n");
        var letak = new int[bagian.length];
        for (int i = 0; i < bagian.length; i++) {
            letak[i] = hasil.length();
            hasil.append(i + 1).append(" 0 obj\n").append(bagian[i]).append("\nendobj\n");
        }
        int xref = hasil.length();
        hasil.append("xref\n0 ").append(bagian.length + 1).append("\n0000000000 65535 f \n");
        for (int posisi : letak) {
            hasil.append("%010d 00000 n \n".formatted(posisi));
        }
        hasil.append("trailer\n<< /Size ")
                .append(bagian.length + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(xref)
                .append("\n%%EOF\n");
        return hasil.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
