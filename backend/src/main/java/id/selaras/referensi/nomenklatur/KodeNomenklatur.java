package id.selaras.referensi.nomenklatur;

import id.selaras.kernel.TeksLuar;
import java.util.Locale;

/**
 * The segments of a code: urusan, bidang urusan, program, kegiatan, sub kegiatan. A kegiatan has two
 * segments of its own: {@code 2.16.03.2.02.07} is sub kegiatan 07 of kegiatan 2.02.
 */
public final class KodeNomenklatur {

    private KodeNomenklatur() {}

    /** Trimmed, upper case, without a trailing point. */
    public static String rapikan(String kode) {
        var teks = TeksLuar.rapikan(kode).replace(" ", "").toUpperCase(Locale.ROOT);
        while (teks.endsWith(".")) {
            teks = teks.substring(0, teks.length() - 1);
        }
        return teks;
    }

    public static Nomenklatur.Jenjang jenjang(String kode) {
        return switch (segmen(kode)) {
            case 1 -> Nomenklatur.Jenjang.URUSAN;
            case 2 -> Nomenklatur.Jenjang.BIDANG_URUSAN;
            case 3 -> Nomenklatur.Jenjang.PROGRAM;
            case 4, 5 -> Nomenklatur.Jenjang.KEGIATAN;
            default -> Nomenklatur.Jenjang.SUB_KEGIATAN;
        };
    }

    public static String urusan(String kode) {
        return potong(kode, 1);
    }

    public static String bidang(String kode) {
        return potong(kode, 2);
    }

    public static String program(String kode) {
        return potong(kode, 3);
    }

    public static String kegiatan(String kode) {
        return potong(kode, 5);
    }

    /** The program that every PD has, X.XX.01. */
    public static boolean penunjang(String kode) {
        var bagian = kode.split("\\.");
        return bagian.length >= 3 && bagian[2].equals("01");
    }

    /** The same code as the list writes it for the program penunjang: X.XX in place of the bidang. */
    public static String generik(String kode) {
        var bagian = kode.split("\\.", 3);
        return bagian.length < 3 ? kode : "X.XX." + bagian[2];
    }

    /** Puts the bidang urusan of a PD in the place of X.XX. */
    public static String denganBidang(String kode, String bidang) {
        return kode.startsWith("X.XX") ? bidang + kode.substring(4) : kode;
    }

    private static int segmen(String kode) {
        return kode.split("\\.").length;
    }

    private static String potong(String kode, int jumlah) {
        int posisi = -1;
        for (int i = 0; i < jumlah; i++) {
            posisi = kode.indexOf('.', posisi + 1);
            if (posisi < 0) {
                return kode;
            }
        }
        return kode.substring(0, posisi);
    }
}
