package id.selaras.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The clock of the product. It ticks with the machine, moved by an offset (zero in production), and
 * its zone is that of the Pemda at work: "today" of an office in WIT begins two hours before WIB.
 */
public final class JamGeser extends Clock {

    private static final Clock MESIN = Clock.systemUTC();

    private final Supplier<ZoneId> zona;
    private volatile Duration geser = Duration.ZERO;

    public JamGeser(Supplier<ZoneId> zona) {
        this.zona = zona;
    }

    /** Sets what time it is; from there it ticks on. */
    public void setel(Instant kini) {
        geser = Duration.between(MESIN.instant(), kini);
    }

    public Duration geser() {
        return geser;
    }

    public void geser(Duration geser) {
        this.geser = geser;
    }

    @Override
    public Instant instant() {
        return MESIN.instant().plus(geser);
    }

    @Override
    public ZoneId getZone() {
        return zona.get();
    }

    @Override
    public Clock withZone(ZoneId lain) {
        var dasar = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return lain;
            }

            @Override
            public Clock withZone(ZoneId zona) {
                return dasar.withZone(zona);
            }

            @Override
            public Instant instant() {
                return dasar.instant();
            }
        };
    }
}
