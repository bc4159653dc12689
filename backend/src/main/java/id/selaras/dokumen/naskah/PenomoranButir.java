package id.selaras.dokumen.naskah;

import java.util.List;

/** Marks of one list: 1. a. 1) a) by depth, or bullets. */
final class PenomoranButir {

    private final boolean bernomor;
    private final int kedalaman;
    private int nomor;

    PenomoranButir(boolean bernomor, int kedalaman, List<String> atribut) {
        this.bernomor = bernomor;
        this.kedalaman = kedalaman;
        this.nomor = awal(atribut) - 1;
    }

    String berikut() {
        nomor++;
        if (!bernomor) {
            return kedalaman % 2 == 1 ? "•" : "–";
        }
        return switch (kedalaman % 4) {
            case 1 -> nomor + ".";
            case 2 -> huruf(nomor) + ".";
            case 3 -> nomor + ")";
            default -> huruf(nomor) + ")";
        };
    }

    private static String huruf(int nomor) {
        var hasil = new StringBuilder();
        for (int sisa = Math.max(1, nomor); sisa > 0; sisa = (sisa - 1) / 26) {
            hasil.insert(0, (char) ('a' + (sisa - 1) % 26));
        }
        return hasil.toString();
    }

    private static int awal(List<String> atribut) {
        int letak = atribut.indexOf("start");
        if (letak >= 0 && letak + 1 < atribut.size() && atribut.get(letak + 1).matches("\\d{1,6}")) {
            return Integer.parseInt(atribut.get(letak + 1));
        }
        return 1;
    }
}
