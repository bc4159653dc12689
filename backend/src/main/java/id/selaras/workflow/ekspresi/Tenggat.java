package id.selaras.workflow.ekspresi;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Due date of a task with its reminder before and its escalation after, in the time zone of the Pemda.
 *
 * @param tahapan key in the schedule
 * @param batas last second of the last day
 * @param pengingat eight in the morning, up to three days before
 * @param eskalasi eight in the morning of the day after
 */
public record Tenggat(String tahapan, Instant batas, Instant pengingat, Instant eskalasi) {

    private static final LocalTime JAM_MASUK = LocalTime.of(8, 0);
    private static final LocalTime AKHIR_HARI = LocalTime.of(23, 59, 59);
    private static final long HARI_SEBELUM = 3;

    /** @param mulai when the task begins: a short task is reminded of half way */
    public static Tenggat pada(String tahapan, LocalDate tanggal, ZoneId zona, Instant mulai) {
        var batas = tanggal.atTime(AKHIR_HARI).atZone(zona).toInstant();
        long sisa = Math.max(0, Duration.between(mulai, batas).toDays());
        var ingat = tanggal.minusDays(Math.min(HARI_SEBELUM, sisa / 2));
        return new Tenggat(
                tahapan,
                batas,
                ingat.atTime(JAM_MASUK).atZone(zona).toInstant(),
                tanggal.plusDays(1).atTime(JAM_MASUK).atZone(zona).toInstant());
    }
}
