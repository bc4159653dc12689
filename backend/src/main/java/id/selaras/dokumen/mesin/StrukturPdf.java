package id.selaras.dokumen.mesin;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStructureElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import net.sf.jasperreports.pdf.classic.ClassicPdfStructure;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;

/**
 * The tags of a PDF. What a cell says is tagged as the cell itself, not as a paragraph inside it, and a row
 * is written when the next row begins: a long table is read aloud as before, with half of the objects and
 * without all of its rows and cells in memory.
 */
final class StrukturPdf extends ClassicPdfStructure {

    private static final String BARIS = "TR";
    /** Text, and what stands for it where a cell is empty. */
    private static final Set<String> ISI_SEL = Set.of("Text", "Span");

    private static final String AWAL_HALAMAN = "Anchor";
    private static final PdfName SEL = new PdfName("TD");
    private static final PdfName SEL_KEPALA = new PdfName("TH");

    private final ProdusenPdf produsen;
    private PdfStructureElement akar;
    private PdfStructureElement barisLalu;
    private int halamanTertulis;

    StrukturPdf(ProdusenPdf produsen) {
        super(produsen);
        this.produsen = produsen;
    }

    @Override
    public PdfStructureEntry createAllTag(String bahasa) {
        var semua = super.createAllTag(bahasa);
        akar = unsur(semua);
        return semua;
    }

    @Override
    public PdfStructureEntry createTag(PdfStructureEntry induk, String nama) {
        var baru = super.createTag(induk, nama);
        if (BARIS.equals(nama)) {
            var baris = unsur(baru);
            if (barisLalu != null && barisLalu.getParent() == baris.getParent()) {
                tulisBarisLalu();
            }
            barisLalu = baris;
        }
        return baru;
    }

    @Override
    public PdfStructureEntry beginTag(PdfStructureEntry induk, String nama) {
        if (AWAL_HALAMAN.equals(nama)) {
            tulisHalamanLalu();
        }
        var sel = unsur(induk);
        if (!ISI_SEL.contains(nama) || !sel(sel) || berisiUnsur(sel)) {
            return super.beginTag(induk, nama);
        }
        if (sel.get(PdfName.K) instanceof PdfArray kosong && kosong.isEmpty()) {
            sel.remove(PdfName.K);
        }
        produsen.getPdfContentByte().beginMarkedContentSequence(sel);
        return induk;
    }

    private static PdfStructureElement unsur(PdfStructureEntry satu) {
        return ((ClassicStructureEntry) satu).getElement();
    }

    private static boolean sel(PdfStructureElement unsur) {
        var jenis = unsur.get(PdfName.S);
        return SEL.equals(jenis) || SEL_KEPALA.equals(jenis);
    }

    /** The writer refuses a cell that has text of its own and other elements beside it. */
    private static boolean berisiUnsur(PdfStructureElement unsur) {
        return unsur.get(PdfName.K) instanceof PdfArray isi
                && !isi.isEmpty()
                && isi.getPdfObject(0) instanceof PdfStructureElement;
    }

    /** Nothing is added to a row once the next one stands. */
    private void tulisBarisLalu() {
        var tabel = (PdfStructureElement) barisLalu.getParent();
        var isi = (PdfArray) tabel.get(PdfName.K);
        int letak = isi.size() - 2;
        if (letak >= 0 && isi.getPdfObject(letak) == barisLalu) {
            isi.set(letak, tulis(barisLalu));
        }
    }

    /** What stands beside the tables, such as the foot of each page, is complete when the next page begins. */
    private void tulisHalamanLalu() {
        if (akar.get(PdfName.K) instanceof PdfArray isi) {
            for (; halamanTertulis < isi.size(); halamanTertulis++) {
                if (isi.getPdfObject(halamanTertulis) instanceof PdfStructureElement unsur
                        && !(unsur.get(PdfName.K) instanceof PdfArray)) {
                    isi.set(halamanTertulis, tulis(unsur));
                }
            }
        }
    }

    /** Before the writer closes the tree, which knows elements only and none that are written. */
    void selesai() {
        if (akar != null && akar.get(PdfName.K) instanceof PdfArray isi) {
            tulisAnak(isi);
            akar.put(PdfName.K, tulis(isi, produsen.getPdfWriter().getPdfIndirectReference()));
        }
    }

    private PdfIndirectReference tulis(PdfStructureElement unsur) {
        if (unsur.get(PdfName.K) instanceof PdfArray isi) {
            tulisAnak(isi);
        }
        return tulis(unsur, unsur.getReference());
    }

    private void tulisAnak(PdfArray isi) {
        for (int i = 0; i < isi.size(); i++) {
            if (isi.getPdfObject(i) instanceof PdfStructureElement anak) {
                isi.set(i, tulis(anak));
            }
        }
    }

    private PdfIndirectReference tulis(PdfObject isi, PdfIndirectReference letak) {
        try {
            return produsen.getPdfWriter().addToBody(isi, letak).getIndirectReference();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
