package id.selaras.dokumen.mesin;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Makes a word-processor document out of what the engine draws: each part a section on its own paper, with
 * real margins, heads that repeat, rows and headings that stay together, a foot with live page numbers, and
 * a daftar isi whose numbers the word processor can renew.
 */
final class PenataDocx implements ZipTetap.Isi {

    /**
     * Paper of one part, in points.
     *
     * @param bernomor false for a cover, which has no foot
     */
    record Bagian(int lebar, int tinggi, int atas, int kanan, int bawah, int kiri, boolean bernomor) {}

    /** Height of the foot in the templates. */
    private static final int TINGGI_KAKI = 46;

    private static final Pattern AKHIR_BAGIAN = Pattern.compile("<w:sectPr>.*?</w:sectPr>", Pattern.DOTALL);
    private static final Pattern ACUAN_HALAMAN = Pattern.compile(
            "(<w:pStyle w:val=\"IsiHalaman\"/>.{0,200}?) HYPERLINK \\\\l \"(\\w+)\"[^<]*", Pattern.DOTALL);
    private static final Pattern GAYA =
            Pattern.compile("<w:style [^>]*w:styleId=\"([^\"]*)\".*?</w:style>", Pattern.DOTALL);
    private static final Pattern NOMOR_GAMBAR = Pattern.compile("<(wp:docPr|pic:cNvPr) id=\"\\d+\"");
    private static final String LEBAR_TABEL = "<w:tblPr>\n    <w:tblLayout w:type=\"fixed\"/>";

    private final List<Bagian> bagian;
    private final BagianTetapDocx tetap;

    PenataDocx(List<Bagian> bagian, BagianTetapDocx tetap) {
        this.bagian = bagian;
        this.tetap = tetap;
    }

    @Override
    public byte[] ubah(String nama, byte[] isi) {
        return switch (nama) {
            case "word/document.xml" -> ubahTeks(isi, this::dokumen);
            case "word/styles.xml" -> ubahTeks(isi, PenataDocx::gaya);
            case "word/_rels/document.xml.rels" ->
                ubahTeks(isi, s -> s.replace("</Relationships>", tetap.hubungan() + "</Relationships>"));
            case "[Content_Types].xml" -> ubahTeks(isi, s -> s.replace("</Types>", tetap.jenisIsi() + "</Types>"));
            case "docProps/core.xml" ->
                ubahTeks(
                        isi,
                        s -> s.replace("</coreProperties>", "  <dc:language>id-ID</dc:language>\n</coreProperties>"));
            default -> isi;
        };
    }

    @Override
    public Map<String, byte[]> tambahan() {
        return new TreeMap<>(tetap.berkas());
    }

    private static byte[] ubahTeks(byte[] isi, java.util.function.UnaryOperator<String> ubah) {
        return ubah.apply(new String(isi, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** Styles by name: the engine writes them in an order that changes from run to run. */
    private static String gaya(String xml) {
        var gaya = new TreeMap<String, String>();
        var cari = GAYA.matcher(xml);
        while (cari.find()) {
            gaya.put(cari.group(1), cari.group());
        }
        int awal = xml.indexOf("<w:style ");
        int akhir = xml.lastIndexOf("</w:style>") + "</w:style>".length();
        return (xml.substring(0, awal) + String.join("\n ", gaya.values()) + xml.substring(akhir))
                .replace("<w:spacing w:line=\"240\"/>", "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/>");
    }

    /** Pictures get numbers in order; the engine draws them by lot. */
    private static String nomoriGambar(String xml) {
        var nomor = new AtomicInteger();
        return NOMOR_GAMBAR
                .matcher(xml)
                .replaceAll(m -> "<" + m.group(1) + " id=\""
                        + (m.group(1).startsWith("wp") ? nomor.incrementAndGet() : nomor.get()) + "\"");
    }

    private String dokumen(String xml) {
        var hasil = new StringBuilder(xml.length() + 4096);
        var akhir = AKHIR_BAGIAN.matcher(xml);
        int dari = 0;
        int nomor = 0;
        while (akhir.find()) {
            hasil.append(isiBagian(xml.substring(dari, akhir.start())));
            hasil.append(sifatBagian(bagian.get(Math.min(nomor, bagian.size() - 1))));
            dari = akhir.end();
            nomor++;
        }
        return nomoriGambar(hasil.append(xml, dari, xml.length()).toString());
    }

    private String isiBagian(String xml) {
        var isi = xml.replace(
                        LEBAR_TABEL,
                        "<w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
                                + "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>"
                                + "<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar>")
                .replace("w:hRule=\"exact\"", "w:hRule=\"atLeast\"");
        isi = ACUAN_HALAMAN.matcher(isi).replaceAll("$1 PAGEREF $2 \\\\h ");
        return new BarisDocx(isi).tata();
    }

    private String sifatBagian(Bagian b) {
        var arah = b.lebar > b.tinggi ? "landscape" : "portrait";
        int bawah = b.bernomor ? b.bawah + TINGGI_KAKI : b.bawah;
        return "<w:sectPr>" + tetap.acuan(b.bernomor) + "<w:type w:val=\"nextPage\"/><w:pgSz w:w=\"" + dxa(b.lebar)
                + "\" w:h=\"" + dxa(b.tinggi) + "\" w:orient=\"" + arah + "\"/><w:pgMar w:top=\"" + dxa(b.atas)
                + "\" w:right=\"" + dxa(b.kanan) + "\" w:bottom=\"" + dxa(bawah) + "\" w:left=\"" + dxa(b.kiri)
                + "\" w:header=\"" + dxa(b.atas / 2) + "\" w:footer=\"" + dxa(b.bawah)
                + "\" w:gutter=\"0\"/></w:sectPr>";
    }

    private static int dxa(int titik) {
        return titik * 20;
    }

    static String amanXml(String teks) {
        return teks.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
