package id.selaras.dokumen.mesin;

import id.selaras.kernel.Sidik;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Takes chance and the clock out of a PDF: the marks of embedded fonts, the dates and the file id are
 * replaced by others of the same length, so that no offset in the file moves.
 */
final class PdfTetap {

    private static final int PANJANG_TANDA = 6;

    private final byte[] pdf;

    private PdfTetap(byte[] pdf) {
        this.pdf = pdf;
    }

    static byte[] tetapkan(byte[] pdf, LocalDate tanggal) {
        var hasil = new PdfTetap(pdf);
        hasil.tandaFon();
        hasil.waktu("/CreationDate(D:", tanggalPdf(tanggal));
        hasil.waktu("/ModDate(D:", tanggalPdf(tanggal));
        hasil.waktu("<xmp:CreateDate>", tanggalXmp(tanggal));
        hasil.waktu("<xmp:ModifyDate>", tanggalXmp(tanggal));
        hasil.waktu("<xmp:MetadataDate>", tanggalXmp(tanggal));
        hasil.idBerkas();
        return pdf;
    }

    /** {@code /ABCDEF+LiberationSans}: the six letters are drawn by lot for each export. */
    private void tandaFon() {
        var nama = ("+" + PengukurTeks.FON.replace(" ", "")).getBytes(StandardCharsets.ISO_8859_1);
        Map<String, String> tanda = new LinkedHashMap<>();
        for (int i = cari(nama, 0); i >= 0; i = cari(nama, i + 1)) {
            if (i > PANJANG_TANDA && hurufBesar(i - PANJANG_TANDA, i)) {
                var lama = new String(pdf, i - PANJANG_TANDA, PANJANG_TANDA, StandardCharsets.ISO_8859_1);
                var baru = tanda.computeIfAbsent(lama, l -> "SELRA" + (char) ('A' + tanda.size()));
                tulis(i - PANJANG_TANDA, baru);
            }
        }
    }

    private boolean hurufBesar(int dari, int sampai) {
        for (int i = dari; i < sampai; i++) {
            if (pdf[i] < 'A' || pdf[i] > 'Z') {
                return false;
            }
        }
        return true;
    }

    private void waktu(String sesudah, String pengganti) {
        var awal = sesudah.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = cari(awal, 0); i >= 0; i = cari(awal, i + 1)) {
            int dari = i + awal.length;
            int akhir = dari;
            while (akhir < pdf.length && pdf[akhir] != ')' && pdf[akhir] != '<') {
                akhir++;
            }
            if (akhir - dari != pengganti.length()) {
                throw new IllegalStateException("Waktu di dalam PDF berbentuk lain: "
                        + new String(pdf, dari, akhir - dari, StandardCharsets.ISO_8859_1));
            }
            tulis(dari, pengganti);
        }
    }

    private void idBerkas() {
        var awal = "/ID [<".getBytes(StandardCharsets.ISO_8859_1);
        int letak = -1;
        for (int i = cari(awal, 0); i >= 0; i = cari(awal, i + 1)) {
            letak = i + awal.length;
        }
        if (letak < 0) {
            return;
        }
        var kosong = "0".repeat(32);
        tulis(letak, kosong);
        tulis(letak + 34, kosong);
        var id = Sidik.heksa(pdf).substring(0, 32);
        tulis(letak, id);
        tulis(letak + 34, id);
    }

    private void tulis(int letak, String teks) {
        var isi = teks.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(isi, 0, pdf, letak, isi.length);
    }

    /** Boyer, Moore and Horspool: of a long file most bytes are never looked at. */
    private int cari(byte[] pola, int dari) {
        int akhir = pola.length - 1;
        var lompat = new int[256];
        Arrays.fill(lompat, pola.length);
        for (int i = 0; i < akhir; i++) {
            lompat[pola[i] & 0xFF] = akhir - i;
        }
        for (int i = dari; i <= pdf.length - pola.length; i += lompat[pdf[i + akhir] & 0xFF]) {
            int j = akhir;
            while (j >= 0 && pdf[i + j] == pola[j]) {
                j--;
            }
            if (j < 0) {
                return i;
            }
        }
        return -1;
    }

    private static String tanggalPdf(LocalDate tanggal) {
        return tanggal.toString().replace("-", "") + "000000Z";
    }

    private static String tanggalXmp(LocalDate tanggal) {
        return tanggal + "T00:00:00Z";
    }
}
