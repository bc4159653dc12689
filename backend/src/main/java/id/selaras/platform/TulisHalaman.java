package id.selaras.platform;

import id.selaras.kernel.AngkaIndonesia;
import id.selaras.kernel.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes numbers and dates in pages as an Indonesian office does; known to templates as {@code @tulis}. */
@Component("tulis")
class TulisHalaman {

    private static final List<String> HARI = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
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
    private static final BigDecimal SERIBU = BigDecimal.valueOf(1000);

    private final Clock jam;

    TulisHalaman(Clock jam) {
        this.jam = jam;
    }

    /** {@code 12.418.915.300}; empty where there is no amount. */
    public String uang(BigDecimal nilai) {
        return nilai == null ? "" : AngkaIndonesia.tulis(nilai, 0, 2);
    }

    public String uang(Rupiah nilai) {
        return nilai == null ? "" : nilai.toString();
    }

    /** A target: {@code 3,6}, {@code 1.234,5}. */
    public String angka(BigDecimal nilai) {
        return nilai == null ? "" : AngkaIndonesia.tulis(nilai, 0, 4);
    }

    public String angka(long nilai) {
        return angka(BigDecimal.valueOf(nilai));
    }

    /** A plain number, also one that travels as text; empty where there is none. */
    public String angkaTeks(Object polos) {
        var teks = polos == null ? "" : polos.toString();
        return teks.isEmpty() ? "" : AngkaIndonesia.tulis(new BigDecimal(teks), 0, 4);
    }

    /** In millions with one decimal, for overviews: {@code 12.418,9}. */
    public String juta(BigDecimal nilai) {
        return nilai == null ? "–" : AngkaIndonesia.tulis(nilai.movePointLeft(6), 1, 1);
    }

    /** Size of a file: {@code 812 B}, {@code 1,4 MB}. */
    public String ukuran(long byteBanyaknya) {
        if (byteBanyaknya < 1024) {
            return byteBanyaknya + " B";
        }
        boolean mega = byteBanyaknya >= 1024 * 1024;
        var nilai = BigDecimal.valueOf(byteBanyaknya)
                .divide(BigDecimal.valueOf(mega ? 1024 * 1024 : 1024), 1, RoundingMode.HALF_UP);
        return AngkaIndonesia.tulis(nilai, 0, 1) + (mega ? " MB" : " KB");
    }

    /** Part of a whole in thousandths, at most 1000, for a bar. */
    public int permil(BigDecimal bagian, BigDecimal utuh) {
        if (bagian == null || utuh == null || utuh.signum() <= 0) {
            return 0;
        }
        return bagian.multiply(SERIBU)
                .divide(utuh, 0, RoundingMode.DOWN)
                .min(SERIBU)
                .max(BigDecimal.ZERO)
                .intValue();
    }

    /** {@code 5 Mar}, with the year where it is not this one. */
    public String tanggal(LocalDate tanggal) {
        if (tanggal == null) {
            return "";
        }
        var pendek = tanggal.getDayOfMonth() + " "
                + BULAN.get(tanggal.getMonthValue() - 1).substring(0, 3);
        return tanggal.getYear() == LocalDate.now(jam).getYear() ? pendek : pendek + " " + tanggal.getYear();
    }

    public String tanggal(Instant waktu) {
        return waktu == null ? "" : tanggal(hariDari(waktu));
    }

    /** {@code Mar}. */
    public String bulanPendek(YearMonth bulan) {
        return BULAN.get(bulan.getMonthValue() - 1).substring(0, 3);
    }

    /** {@code 5 Maret 2021}. */
    public String tanggalPanjang(LocalDate tanggal) {
        return tanggal == null
                ? ""
                : tanggal.getDayOfMonth() + " " + BULAN.get(tanggal.getMonthValue() - 1) + " " + tanggal.getYear();
    }

    /** {@code Kamis, 25 Februari 2021}. */
    public String hari(LocalDate tanggal) {
        return tanggal == null ? "" : HARI.get(tanggal.getDayOfWeek().getValue() - 1) + ", " + tanggalPanjang(tanggal);
    }

    /** {@code 10.42} today, {@code 5 Mar 10.42} on another day, in the time of the Pemda. */
    public String waktu(Instant waktu) {
        if (waktu == null) {
            return "";
        }
        var setempat = waktu.atZone(jam.getZone());
        var pukul = "%02d.%02d".formatted(setempat.getHour(), setempat.getMinute());
        var hari = setempat.toLocalDate();
        return hari.equals(LocalDate.now(jam)) ? pukul : tanggal(hari) + " " + pukul;
    }

    /** How far a due date is: {@code hari ini}, {@code besok}, {@code 27 hari lagi}, {@code telat 3 hari}. */
    public String sisa(LocalDate batas) {
        if (batas == null) {
            return "";
        }
        long hari = ChronoUnit.DAYS.between(LocalDate.now(jam), batas);
        if (hari == 0) {
            return "hari ini";
        }
        if (hari == 1) {
            return "besok";
        }
        return hari > 0 ? hari + " hari lagi" : "telat " + -hari + " hari";
    }

    public String sisa(Instant batas) {
        return batas == null ? "" : sisa(hariDari(batas));
    }

    /** Page numbers to show around the current one; 0 stands for a gap. */
    public List<Integer> jendela(int nomor, int jumlah) {
        var hasil = new ArrayList<Integer>();
        int sebelum = 0;
        for (int i = 1; i <= jumlah; i++) {
            if (i == 1 || i == jumlah || Math.abs(i - nomor) <= 2) {
                if (sebelum != 0 && i - sebelum > 1) {
                    hasil.add(0);
                }
                hasil.add(i);
                sebelum = i;
            }
        }
        return hasil;
    }

    private LocalDate hariDari(Instant waktu) {
        return waktu.atZone(jam.getZone()).toLocalDate();
    }
}
