package id.selaras.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import id.selaras.kernel.Rupiah;
import id.selaras.tahunan.renja.IsiRenja;
import id.selaras.tolokukur.Hasil;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** T-C.33 with 20,000 rows through the templates, against the same table drawn by hand with OpenPDF. */
class TabelTolokukur {

    private static final int BARIS = 20_000;
    private static final int KELILING = 3;
    private static final float[] LEBAR = {76, 140, 100, 52, 56, 78, 68, 78, 56, 78};
    private static final String[] KEPALA = {
        "Kode",
        "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan",
        "Indikator Kinerja Program/Kegiatan",
        "Lokasi",
        "Target Capaian Kinerja",
        "Kebutuhan Dana/Pagu Indikatif (Rp)",
        "Sumber Dana",
        "Catatan Penting",
        "Target Capaian Kinerja",
        "Kebutuhan Dana/Pagu Indikatif (Rp)"
    };

    @Test
    void theMainTableAgainstTheSameTableDrawnDirectly() throws Exception {
        var isi = ContohDokumen.renja(BARIS);
        byte[] templat = cetak(isi);
        byte[] langsung = gambar(isi);
        double lamaTemplat = Hasil.milidetik(KELILING, () -> cetak(isi));
        double lamaLangsung = Hasil.milidetik(KELILING, () -> gambar(isi));
        try (var pdf = new BacaPdf(templat);
                var polos = new BacaPdf(langsung)) {
            assertThat(BacaPdf.hitung(pdf.teks(), "Jumlah dokumen pengelolaan")).isEqualTo(BARIS);
            assertThat(BacaPdf.hitung(polos.teks(), "Jumlah dokumen pengelolaan")).isEqualTo(BARIS);
            Hasil.catat(
                    "tabelUtama",
                    "baris",
                    BARIS,
                    "milidetik",
                    lamaTemplat,
                    "milidetikOpenPdf",
                    lamaLangsung,
                    "rasio",
                    lamaTemplat / lamaLangsung,
                    "sasaranRasio",
                    2.0,
                    "halaman",
                    pdf.banyakHalaman(),
                    "halamanOpenPdf",
                    polos.banyakHalaman());
        }
    }

    private static byte[] cetak(IsiRenja isi) {
        return Percetakan.renja().cetak(isi, ContohDokumen.IDENTITAS, BagianRenja.TC33, Format.PDF);
    }

    private static byte[] gambar(IsiRenja isi) throws IOException {
        var biasa = fon("Regular");
        var tebal = fon("Bold");
        var keluar = new ByteArrayOutputStream();
        var dokumen = new Document(PageSize.A4.rotate(), 30, 30, 36, 60);
        PdfWriter.getInstance(dokumen, keluar);
        dokumen.open();
        var tabel = new PdfPTable(LEBAR);
        tabel.setTotalWidth(LEBAR);
        tabel.setLockedWidth(true);
        for (var judul : KEPALA) {
            tabel.addCell(sel(judul, tebal, PdfPCell.ALIGN_CENTER));
        }
        tabel.setHeaderRows(1);
        tabel.setSplitRows(false);
        int sisa = 0;
        for (var b : isi.matriks()) {
            var fon = b.jenjang().compareTo(IsiRenja.Jenjang.PROGRAM) <= 0 ? tebal : biasa;
            tabel.addCell(sel(b.kode(), fon, PdfPCell.ALIGN_LEFT));
            tabel.addCell(sel(b.nama(), fon, PdfPCell.ALIGN_LEFT));
            tabel.addCell(sel(b.indikator(), fon, PdfPCell.ALIGN_LEFT));
            tabel.addCell(sel(b.lokasi(), fon, PdfPCell.ALIGN_LEFT));
            tabel.addCell(sel(b.target() + " " + b.satuan(), fon, PdfPCell.ALIGN_RIGHT));
            tabel.addCell(sel(uang(b.pagu()), fon, PdfPCell.ALIGN_RIGHT));
            tabel.addCell(sel(b.sumberDana(), fon, PdfPCell.ALIGN_LEFT));
            tabel.addCell(sel(b.catatan(), fon, PdfPCell.ALIGN_LEFT));
            tabel.addCell(sel(b.targetN1() + " " + b.satuan(), fon, PdfPCell.ALIGN_RIGHT));
            tabel.addCell(sel(uang(b.paguN1()), fon, PdfPCell.ALIGN_RIGHT));
            if (++sisa % 200 == 0) {
                tabel.setComplete(false);
                dokumen.add(tabel);
            }
        }
        tabel.setComplete(true);
        dokumen.add(tabel);
        dokumen.close();
        return keluar.toByteArray();
    }

    private static String uang(java.math.BigDecimal nilai) {
        return nilai == null ? "" : Rupiah.of(nilai).toString();
    }

    private static PdfPCell sel(String teks, Font fon, int rata) {
        var sel = new PdfPCell(new Phrase(teks == null ? "" : teks, fon));
        sel.setHorizontalAlignment(rata);
        sel.setPadding(3);
        return sel;
    }

    private static Font fon(String nama) throws IOException {
        var jalur = "fon/LiberationSans-" + nama + ".ttf";
        try (var isi = TabelTolokukur.class.getClassLoader().getResourceAsStream(jalur)) {
            var dasar = BaseFont.createFont(
                    "LiberationSans-" + nama + ".ttf",
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    true,
                    isi.readAllBytes(),
                    null);
            return new Font(dasar, 8);
        }
    }
}
