package id.selaras.workflow.pantau;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * A year as a chart: what was planned, what happened, what is late.
 *
 * @param awal first day shown, the first of a month
 * @param akhir last day shown
 */
public record Linimasa(int tahun, LocalDate awal, LocalDate akhir, LocalDate hariIni, List<Baris> baris) {

    /** Width of the drawing, in its own units. */
    public static final int LEBAR = 1000;

    /** How a stage stands. */
    public enum Keadaan {
        SELESAI("selesai"),
        BERJALAN("berjalan"),
        TERLAMBAT("terlambat"),
        NANTI("belum dimulai");

        private final String label;

        Keadaan(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** From one day to another, both shown whole. */
    public record Rentang(LocalDate dari, LocalDate sampai) {}

    /**
     * One stage.
     *
     * @param rencana null where the stage is measured in days and has not begun
     * @param nyata null where nothing has begun
     * @param tugas how many tasks there were so far
     * @param selesai how many of them are done
     * @param terlambat how many were done, or still stand open, after their due date
     */
    public record Baris(
            String tahapan, String nama, Rentang rencana, Rentang nyata, int tugas, int selesai, int terlambat) {

        public Keadaan keadaan(LocalDate hariIni) {
            if (tugas > 0 && selesai == tugas) {
                return Keadaan.SELESAI;
            }
            if (rencana != null && rencana.sampai().isBefore(hariIni) && tugas > 0 || terlambat > 0) {
                return Keadaan.TERLAMBAT;
            }
            return tugas > 0 ? Keadaan.BERJALAN : Keadaan.NANTI;
        }
    }

    /** Distance of a day from the left edge. */
    public long x(LocalDate hari) {
        var batas = hari.isBefore(awal) ? awal : hari.isAfter(akhir) ? akhir.plusDays(1) : hari;
        return Math.round((double) LEBAR * ChronoUnit.DAYS.between(awal, batas) / banyakHari());
    }

    /** Width of a span; a single day stays visible. */
    public long lebar(Rentang rentang) {
        return Math.max(4, x(rentang.sampai().plusDays(1)) - x(rentang.dari()));
    }

    /** Months from the first to the last. */
    public List<YearMonth> bulan() {
        return Stream.iterate(YearMonth.from(awal), b -> !b.isAfter(YearMonth.from(akhir)), b -> b.plusMonths(1))
                .toList();
    }

    /** Whether today lies on the chart. */
    public boolean memuatHariIni() {
        return !hariIni.isBefore(awal) && !hariIni.isAfter(akhir);
    }

    private long banyakHari() {
        return ChronoUnit.DAYS.between(awal, akhir) + 1;
    }
}
