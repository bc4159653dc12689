package id.selaras.dokumen.rencana;

import id.selaras.bab.IsiBab;
import id.selaras.kernel.AngkaIndonesia;
import id.selaras.strategis.rencana.IsiRencana;
import id.selaras.strategis.rencana.JenisRencana;
import id.selaras.strategis.rencana.Jenjang;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** What the tree of a plan says under a chapter that has no table for it: written out, so that it is typed once. */
final class UraianPohon {

    private UraianPohon() {}

    /** The chapter with its part of the tree below the text; any other chapter as it is. */
    static IsiBab dalam(IsiBab bab, IsiRencana isi) {
        var jenjang = jenjang(isi.kepala().jenis(), bab.kunci());
        return jenjang.isEmpty()
                ? bab
                : new IsiBab(
                        bab.kunci(),
                        bab.nomor(),
                        bab.judul(),
                        (bab.html() == null ? "" : bab.html()) + uraian(isi, jenjang),
                        bab.subBab());
    }

    private static Set<Jenjang> jenjang(JenisRencana jenis, String bab) {
        return switch (jenis.name() + " " + bab) {
            case "RPJMD V" -> EnumSet.of(Jenjang.MISI, Jenjang.TUJUAN, Jenjang.SASARAN);
            case "RPJMD VI" -> EnumSet.of(Jenjang.SASARAN, Jenjang.STRATEGI, Jenjang.ARAH_KEBIJAKAN);
            case "RPJPD V" -> EnumSet.of(Jenjang.MISI, Jenjang.SASARAN, Jenjang.ARAH_KEBIJAKAN);
            default -> EnumSet.noneOf(Jenjang.class);
        };
    }

    private static String uraian(IsiRencana isi, Set<Jenjang> jenjang) {
        var html = new StringBuilder();
        if (jenjang.contains(Jenjang.MISI)) {
            html.append("<p><b>Visi</b>: ").append(aman(isi.kepala().visi())).append("</p>");
        }
        for (var b : isi.baris()) {
            if (!jenjang.contains(b.jenjang())) {
                continue;
            }
            html.append("<p><b>")
                    .append(b.jenjang().label())
                    .append(b.nomor().isBlank() ? "" : " " + aman(b.nomor()))
                    .append("</b>. ")
                    .append(aman(b.uraian()))
                    .append("</p>");
            if (!b.indikator().isEmpty()) {
                html.append("<ul>");
                b.indikator().forEach(i -> html.append("<li>").append(ukuran(i)).append("</li>"));
                html.append("</ul>");
            }
        }
        return html.toString();
    }

    private static String ukuran(IsiRencana.Indikator i) {
        return aman(i.nama()) + " (" + aman(i.satuan()) + "): kondisi awal " + angka(i.kondisiAwal())
                + ", kondisi akhir " + angka(i.kondisiAkhir());
    }

    private static String angka(BigDecimal nilai) {
        return nilai == null ? "–" : AngkaIndonesia.tulis(nilai, 0, 4);
    }

    private static String aman(String teks) {
        return teks == null
                ? ""
                : teks.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
