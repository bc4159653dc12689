package id.selaras.dokumen.mesin;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of one section of a word-processor document: heads of a table are told apart from its title and
 * repeat on each page, no row is torn, the total never stands alone, a heading goes with the next row, and so does what stands before the
 * signatures.
 */
final class BarisDocx {

    private static final String AWAL = "<w:tr>";
    private static final String AKHIR = "</w:tr>";
    private static final String SIFAT = "<w:trPr>";
    private static final List<String> JUDUL = List.of("\"JudulBab\"", "\"JudulSubBab\"", "\"JudulKecil\"");
    private static final List<String> ISI = List.of("\"Paragraf\"", "\"Butir\"", "\"SelNaskah\"");

    private final String xml;

    BarisDocx(String xml) {
        this.xml = xml;
    }

    String tata() {
        int pertama = xml.indexOf(AWAL);
        if (pertama < 0) {
            return xml;
        }
        var baris = new ArrayList<String>();
        int posisi = pertama;
        int akhir = pertama;
        while (posisi >= 0) {
            akhir = xml.indexOf(AKHIR, posisi) + AKHIR.length();
            baris.add(xml.substring(posisi, akhir));
            posisi = xml.indexOf(AWAL, akhir);
        }
        var pembuka = xml.substring(0, pertama);
        var penutup = xml.substring(akhir);
        int nomorKolom = barisTerakhir(baris, List.of("\"NomorKolom\"", "\"NomorKolomRapat\""));
        return nomorKolom >= 0
                ? tabel(pembuka, baris, nomorKolom, penutup)
                : pembuka + String.join("\n", teks(baris)) + penutup;
    }

    private static String tabel(String pembuka, List<String> baris, int nomorKolom, String penutup) {
        int kepala = nomorKolom;
        while (kepala > 0 && baris.get(kepala - 1).contains("\"Kepala")) {
            kepala--;
        }
        var hasil = new StringBuilder(pembuka);
        for (int i = 0; i < baris.size(); i++) {
            if (i == kepala && i > 0) {
                hasil.append("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"EMPTY_CELL_STYLE\"/><w:keepNext/></w:pPr></w:p>")
                        .append(pembuka.substring(pembuka.lastIndexOf("<w:tbl>")));
            }
            var satu = baris.get(i);
            if (i < kepala || i > nomorKolom && i == baris.size() - 2) {
                satu = bersama(satu);
            } else if (i <= nomorKolom) {
                satu = satu.replaceFirst(SIFAT, "<w:trPr><w:cantSplit/><w:tblHeader/>");
            } else {
                satu = satu.replaceFirst(SIFAT, "<w:trPr><w:cantSplit/>");
            }
            hasil.append(satu);
        }
        return hasil.append(penutup).toString();
    }

    private static List<String> teks(List<String> baris) {
        var hasil = new ArrayList<String>(baris);
        for (int i = 0; i < baris.size() - 1; i++) {
            if (adaSalahSatu(baris.get(i), JUDUL)
                    || i > 0 && sela(baris.get(i)) && adaSalahSatu(baris.get(i - 1), JUDUL)) {
                hasil.set(i, bersama(hasil.get(i)));
            }
        }
        if (barisTerakhir(baris, List.of("\"TengahTebal\"")) >= 0) {
            int sebelum = Math.max(0, barisTerakhir(baris, ISI));
            for (int i = sebelum; i < baris.size() - 1; i++) {
                hasil.set(i, bersama(hasil.get(i)));
            }
        }
        return hasil;
    }

    /** A row without any words, only for the distance. */
    private static boolean sela(String baris) {
        return !baris.contains("<w:t ");
    }

    private static String bersama(String baris) {
        if (baris.contains("<w:keepNext/>")) {
            return baris;
        }
        return baris.replaceAll("(<w:pStyle w:val=\"[^\"]*\"/>)", "$1<w:keepNext/>")
                .replaceFirst(SIFAT, "<w:trPr><w:cantSplit/>");
    }

    private static int barisTerakhir(List<String> baris, List<String> gaya) {
        for (int i = baris.size() - 1; i >= 0; i--) {
            if (adaSalahSatu(baris.get(i), gaya)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean adaSalahSatu(String baris, List<String> gaya) {
        return gaya.stream().anyMatch(baris::contains);
    }
}
