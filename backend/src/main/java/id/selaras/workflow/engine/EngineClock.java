package id.selaras.workflow.engine;

import id.selaras.kernel.JamDigeser;
import id.selaras.workflow.SesudahKomit;
import java.time.Clock;
import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The engine reads the same clock as the rest of the product, which the demo may move. */
@Component
class EngineClock {

    private static final Clock MESIN = Clock.systemUTC();

    private final Clock jam;
    private final PemdaJobExecutor pekerja;

    EngineClock(Clock jam, PemdaJobExecutor pekerja) {
        this.jam = jam;
        this.pekerja = pekerja;
    }

    @EventListener(ContextRefreshedEvent.class)
    void samakan() {
        long geser = Duration.between(MESIN.instant(), jam.instant()).toMillis();
        // Two readings of the machine's clock differ by a little; that is no move.
        if (Math.abs(geser) < 1_000) {
            ClockUtil.reset();
        } else {
            ClockUtil.offset(geser);
        }
    }

    @EventListener
    void ikuti(JamDigeser digeser) {
        SesudahKomit.jalankan(this::samakanDanBangunkan);
    }

    private void samakanDanBangunkan() {
        samakan();
        if (pekerja.isActive()) {
            pekerja.jobWasAdded();
        }
    }
}
