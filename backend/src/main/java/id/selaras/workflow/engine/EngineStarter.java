package id.selaras.workflow.engine;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Jobs begin when the application is ready, never before, and end before its parts are taken down.
 * Where the clock is driven by hand (simulation, tests) they do not begin at all.
 */
@Component
class EngineStarter {

    private final PemdaJobExecutor pekerja;
    private final boolean aktif;

    EngineStarter(PemdaJobExecutor pekerja, @Value("${selaras.mesin.aktif:true}") boolean aktif) {
        this.pekerja = pekerja;
        this.aktif = aktif;
    }

    @EventListener(ApplicationReadyEvent.class)
    void mulai() {
        if (aktif && !pekerja.isActive()) {
            pekerja.start();
        }
    }

    @EventListener(ContextClosedEvent.class)
    void berhenti() {
        if (pekerja.isActive()) {
            pekerja.shutdown();
        }
    }
}
