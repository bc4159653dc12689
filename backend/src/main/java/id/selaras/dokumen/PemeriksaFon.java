package id.selaras.dokumen;

import id.selaras.dokumen.mesin.PerpustakaanTemplat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says at the start whether documents can be printed here. A machine without the font libraries of the
 * JDK would otherwise be found out by the first planner who prints.
 */
@Component
class PemeriksaFon {

    private static final Logger LOG = LoggerFactory.getLogger(PemeriksaFon.class);

    private final PerpustakaanTemplat templat;

    PemeriksaFon(PerpustakaanTemplat templat) {
        this.templat = templat;
    }

    @EventListener(ApplicationReadyEvent.class)
    void periksa() {
        templat.masalahFon()
                .ifPresentOrElse(
                        masalah -> LOG.error("Dokumen tidak dapat dicetak di mesin ini: {}", masalah),
                        () -> LOG.info("Fon dokumen siap."));
    }
}
