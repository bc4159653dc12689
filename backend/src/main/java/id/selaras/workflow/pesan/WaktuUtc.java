package id.selaras.workflow.pesan;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Points in time as the tables keep them: UTC, whatever zone the machine is in. */
final class WaktuUtc {

    private WaktuUtc() {}

    static LocalDateTime kini(Clock jam) {
        return LocalDateTime.ofInstant(jam.instant(), ZoneOffset.UTC);
    }
}
