package id.selaras.dokumen.naskah;

import java.time.LocalDate;
import java.util.List;

/** Dates and numbers in words, as a berita acara has them. */
public final class TanggalIndonesia {

    private static final List<String> BULAN = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final List<String> HARI = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
    private static final List<String> SATUAN = List.of(
            "", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas");

    private TanggalIndonesia() {}

    /** {@code 25 Februari 2021}. */
    public static String panjang(LocalDate tanggal) {
        return tanggal.getDayOfMonth() + " " + bulan(tanggal) + " " + tanggal.getYear();
    }

    public static String hari(LocalDate tanggal) {
        return HARI.get(tanggal.getDayOfWeek().getValue() - 1);
    }

    public static String bulan(LocalDate tanggal) {
        return BULAN.get(tanggal.getMonthValue() - 1);
    }

    /** A number from 1 to 9999 in words. */
    public static String terbilang(int nilai) {
        return kata(nilai).strip();
    }

    private static String kata(int nilai) {
        if (nilai < 12) {
            return SATUAN.get(nilai) + " ";
        }
        if (nilai < 20) {
            return kata(nilai - 10) + "belas ";
        }
        if (nilai < 100) {
            return kata(nilai / 10) + "puluh " + sisa(nilai % 10);
        }
        if (nilai < 200) {
            return "seratus " + sisa(nilai - 100);
        }
        if (nilai < 1000) {
            return kata(nilai / 100) + "ratus " + sisa(nilai % 100);
        }
        if (nilai < 2000) {
            return "seribu " + sisa(nilai - 1000);
        }
        return kata(nilai / 1000) + "ribu " + sisa(nilai % 1000);
    }

    private static String sisa(int nilai) {
        return nilai == 0 ? "" : kata(nilai);
    }
}
