package id.selaras.dokumen.mesin;

import static id.selaras.dokumen.mesin.PenataDocx.amanXml;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Head and foot of every page of a word-processor document: the mark across the page, and the line that tells what it is. */
final class BagianTetapDocx {

    private static final String RUANG = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";
    private static final String AWAL_XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String JENIS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String UTAMA = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final int SISI_QR = 30 * 12700;

    private final Naskah naskah;

    BagianTetapDocx(Naskah naskah) {
        this.naskah = naskah;
    }

    String acuan(boolean bernomor) {
        return (naskah.tandaAir() == null ? "" : "<w:headerReference w:type=\"default\" r:id=\"tandaAir\"/>")
                + "<w:footerReference w:type=\"default\" r:id=\"" + (bernomor ? "kaki" : "kakiKosong") + "\"/>";
    }

    String hubungan() {
        return (naskah.tandaAir() == null ? "" : hubungan("tandaAir", "header", "tanda-air.xml"))
                + hubungan("kaki", "footer", "kaki.xml")
                + hubungan("kakiKosong", "footer", "kaki-kosong.xml");
    }

    String jenisIsi() {
        return (naskah.tandaAir() == null ? "" : jenisIsi("tanda-air.xml", "header"))
                + jenisIsi("kaki.xml", "footer")
                + jenisIsi("kaki-kosong.xml", "footer");
    }

    Map<String, byte[]> berkas() {
        var berkas = new HashMap<String, byte[]>();
        berkas.put("word/kaki.xml", teks(kaki()));
        berkas.put(
                "word/kaki-kosong.xml",
                teks(AWAL_XML + "<w:ftr" + RUANG + "><w:p><w:pPr><w:pStyle w:val=\"Kaki\"/></w:pPr></w:p></w:ftr>"));
        if (naskah.tandaAir() != null) {
            berkas.put("word/tanda-air.xml", teks(tandaAir()));
        }
        if (!naskah.urlVerifikasi().isEmpty()) {
            berkas.put("word/media/qr.png", GambarQr.png(naskah.urlVerifikasi()));
            berkas.put(
                    "word/_rels/kaki.xml.rels",
                    teks(AWAL_XML
                            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + hubungan("qr", "image", "media/qr.png") + "</Relationships>"));
        }
        return berkas;
    }

    private String kaki() {
        return AWAL_XML + "<w:ftr" + RUANG + "><w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/>"
                + "<w:tblBorders><w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/></w:tblBorders>"
                + "<w:tblLayout w:type=\"autofit\"/><w:tblCellMar><w:top w:w=\"60\" w:type=\"dxa\"/><w:left w:w=\"0\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
                + "<w:tblGrid><w:gridCol w:w=\"700\"/><w:gridCol w:w=\"6000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid><w:tr>"
                + sel("400", paragraf("left", qr()))
                + sel("3500", paragraf("left", tulisan(naskah.kaki1())) + paragraf("left", tulisan(naskah.kaki2())))
                + sel(
                        "1100",
                        paragraf(
                                "right", tulisan("Halaman ") + bidang("PAGE") + tulisan(" dari ") + bidang("NUMPAGES")))
                + "</w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val=\"EMPTY_CELL_STYLE\"/></w:pPr></w:p></w:ftr>";
    }

    private static String sel(String lebar, String isi) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + lebar + "\" w:type=\"pct\"/></w:tcPr>" + isi + "</w:tc>";
    }

    private static String paragraf(String rata, String isi) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Kaki\"/><w:jc w:val=\"" + rata + "\"/></w:pPr>" + isi + "</w:p>";
    }

    private static String tulisan(String teks) {
        return "<w:r>" + huruf() + "<w:t xml:space=\"preserve\">" + amanXml(teks) + "</w:t></w:r>";
    }

    private static String bidang(String nama) {
        return "<w:r>" + huruf() + "<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>" + huruf()
                + "<w:instrText xml:space=\"preserve\"> " + nama + " </w:instrText></w:r><w:r>" + huruf()
                + "<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r>" + huruf() + "<w:t>1</w:t></w:r><w:r>" + huruf()
                + "<w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private static String huruf() {
        return "<w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:sz w:val=\"15\"/></w:rPr>";
    }

    private String qr() {
        if (naskah.urlVerifikasi().isEmpty()) {
            return "";
        }
        return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"" + SISI_QR
                + "\" cy=\"" + SISI_QR
                + "\"/><wp:docPr id=\"9001\" name=\"Kode QR\" descr=\"Kode QR ke halaman bukti dokumen\"/>"
                + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
                + "<pic:nvPicPr><pic:cNvPr id=\"9001\" name=\"qr.png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
                + "<a:blip r:embed=\"qr\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
                + "<a:off x=\"0\" y=\"0\"/><a:ext cx=\"" + SISI_QR + "\" cy=\"" + SISI_QR + "\"/></a:xfrm>"
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
                + "</wp:inline></w:drawing></w:r>";
    }

    private String tandaAir() {
        return AWAL_XML + "<w:hdr" + RUANG + "><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r><w:pict>"
                + "<v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\" o:spt=\"136\" adj=\"10800\""
                + " path=\"m@7,l@8,m@5,21600l@6,21600e\"><v:formulas><v:f eqn=\"sum #0 0 10800\"/>"
                + "<v:f eqn=\"prod #0 2 1\"/><v:f eqn=\"sum 21600 0 @1\"/><v:f eqn=\"sum 0 0 @2\"/>"
                + "<v:f eqn=\"sum 21600 0 @3\"/><v:f eqn=\"if @0 @3 0\"/><v:f eqn=\"if @0 21600 @1\"/>"
                + "<v:f eqn=\"if @0 0 @2\"/><v:f eqn=\"if @0 @4 21600\"/><v:f eqn=\"mid @5 @6\"/><v:f eqn=\"mid @8 @5\"/>"
                + "<v:f eqn=\"mid @7 @8\"/><v:f eqn=\"mid @6 @7\"/><v:f eqn=\"sum @6 0 @5\"/></v:formulas>"
                + "<v:path textpathok=\"t\" o:connecttype=\"custom\" o:connectlocs=\"@9,0;@10,10800;@11,21600;@12,10800\""
                + " o:connectangles=\"270,180,90,0\"/><v:textpath on=\"t\" fitshape=\"t\"/>"
                + "<v:handles><v:h position=\"#0,bottomRight\" xrange=\"6629,14971\"/></v:handles>"
                + "<o:lock v:ext=\"edit\" text=\"t\" shapetype=\"t\"/></v:shapetype>"
                + "<v:shape id=\"TandaAir\" o:spid=\"_x0000_s2049\" type=\"#_x0000_t136\" style=\"position:absolute;"
                + "margin-left:0;margin-top:0;width:520pt;height:84pt;rotation:315;z-index:-251658752;"
                + "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
                + "mso-position-vertical:center;mso-position-vertical-relative:margin\" o:allowincell=\"f\""
                + " fillcolor=\"#ececec\" stroked=\"f\"><v:textpath style=\"font-family:&quot;Arial&quot;;font-size:1pt;"
                + "font-weight:bold\" string=\"" + amanXml(naskah.tandaAir())
                + "\"/></v:shape></w:pict></w:r></w:p></w:hdr>";
    }

    private static String hubungan(String id, String jenis, String tujuan) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + JENIS + jenis + "\" Target=\"" + tujuan + "\"/>";
    }

    private static String jenisIsi(String berkas, String jenis) {
        return "<Override PartName=\"/word/" + berkas + "\" ContentType=\"" + UTAMA + jenis + "+xml\"/>";
    }

    private static byte[] teks(String isi) {
        return isi.getBytes(StandardCharsets.UTF_8);
    }
}
