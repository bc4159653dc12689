package id.selaras.workflow.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Writes how long something took or takes: {@code 3 hari}, {@code 5 jam}, {@code seketika}. */
final class TulisLama {

    private final Clock jam;

    TulisLama(Clock jam) {
        this.jam = jam;
    }

    public String sejak(Instant mulai) {
        if (mulai == null) {
            return "";
        }
        var lama = Duration.between(mulai, jam.instant());
        return lama.toMinutes() == 0 ? "baru saja" : tulis(lama);
    }

    public String tulis(Duration lama) {
        if (lama == null) {
            return "";
        }
        if (lama.toDays() > 0) {
            return lama.toDays() + " hari";
        }
        if (lama.toHours() > 0) {
            return lama.toHours() + " jam";
        }
        return lama.toMinutes() > 0 ? lama.toMinutes() + " menit" : "seketika";
    }
}
