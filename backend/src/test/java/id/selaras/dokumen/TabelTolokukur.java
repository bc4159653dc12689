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
import id.selaras.tolokukur.Lama;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * T-C.33 through the templates: 20,000 rows against the same table drawn by hand with OpenPDF, and 100,000 in
 * a process of its own with a small heap.
 */
class TabelTolokukur {

    private static final int BARIS = 20_000;
    private static final int BARIS_BESAR = 100_000;
    private static final int MEGABITA_HEAP = 512;
    private static final int KELILING = 3;
    private static final double SASARAN = 2.0;
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

    @TempDir
    Path folder;

    @Test
    void theMainTableAgainstTheSameTableDrawnDirectly() throws Exception {
        var isi = ContohDokumen.renja(BARIS);
        try (var pdf = new BacaPdf(cetak(isi));
                var polos = new BacaPdf(gambar(isi))) {
            assertThat(BacaPdf.hitung(pdf.teks(), "Jumlah dokumen pengelolaan")).isEqualTo(BARIS);
            assertThat(BacaPdf.hitung(polos.teks(), "Jumlah dokumen pengelolaan"))
                    .isEqualTo(BARIS);
            var templat = new ArrayList<Lama>();
            var langsung = new ArrayList<Lama>();
            for (int i = 0; i < KELILING; i++) {
                templat.add(Lama.dari(() -> cetak(isi)));
                langsung.add(Lama.dari(() -> gambar(isi)));
            }
            double rasio = Lama.tengah(templat, Lama::dinding) / Lama.tengah(langsung, Lama::dinding);
            Hasil.catat(
                    "tabelUtama",
                    "baris",
                    BARIS,
                    "milidetik",
                    Lama.tengah(templat, Lama::dinding),
                    "milidetikOpenPdf",
                    Lama.tengah(langsung, Lama::dinding),
                    "rasio",
                    rasio,
                    "rasioWaktuProsesor",
                    Lama.tengah(templat, Lama::prosesor) / Lama.tengah(langsung, Lama::prosesor),
                    "sasaranRasio",
                    SASARAN,
                    "tercapai",
                    rasio <= SASARAN,
                    "halaman",
                    pdf.banyakHalaman(),
                    "halamanOpenPdf",
                    polos.banyakHalaman());
        }
    }

    @Test
    void aHundredThousandRowsFitIntoASmallHeap() throws Exception {
        var keluaran = folder.resolve("keluaran.txt");
        var proses = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + MEGABITA_HEAP + "m",
                        "-cp",
                        ManagementFactory.getRuntimeMXBean().getClassPath(),
                        CetakBesar.class.getName(),
                        String.valueOf(BARIS_BESAR),
                        folder.resolve("besar.pdf").toString())
                .redirectErrorStream(true)
                .redirectOutput(keluaran.toFile())
                .start();
        assertThat(proses.waitFor(20, TimeUnit.MINUTES)).isTrue();
        var kata = Files.readString(keluaran);
        boolean muat = proses.exitValue() == 0;
        Hasil.catat(
                "tabelBesar",
                "baris",
                BARIS_BESAR,
                "megabitaHeap",
                MEGABITA_HEAP,
                "tercapai",
                muat,
                "keterangan",
                kata.strip().lines().reduce((a, b) -> b).orElse(""));
        assertThat(muat).as(kata).isTrue();
        try (var pdf = Loader.loadPDF(folder.resolve("besar.pdf").toFile())) {
            var akhir = new PDFTextStripper();
            akhir.setStartPage(pdf.getNumberOfPages() - 2);
            assertThat(akhir.getText(pdf).replaceAll("\\s+", " "))
                    .contains("Jumlah dokumen pengelolaan media " + BARIS_BESAR);
        }
    }

    private static byte[] cetak(IsiRenja isi) {
        return Percetakan.renja().cetak(isi, ContohDokumen.IDENTITAS, BagianRenja.TC33, Format.PDF);
    }

    private static byte[] gambar(IsiRenja isi) {
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

    private static Font fon(String nama) {
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
