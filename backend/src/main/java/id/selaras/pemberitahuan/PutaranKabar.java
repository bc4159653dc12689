package id.selaras.pemberitahuan;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute for what people are to be told. */
@Component
@EnableScheduling
class PutaranKabar {

    private static final Logger LOG = LoggerFactory.getLogger(PutaranKabar.class);

    private final PencatatKabar pencatat;
    private final PengirimKabar pengirim;

    PutaranKabar(PencatatKabar pencatat, PengirimKabar pengirim) {
        this.pencatat = pencatat;
        this.pengirim = pengirim;
    }

    @Scheduled(fixedDelayString = "${selaras.pemberitahuan.jeda}", initialDelayString = "${selaras.pemberitahuan.jeda}")
    void putar() {
        try {
            pencatat.catat();
            pengirim.kirim();
        } catch (DataAccessException galat) {
            LOG.warn("Pemberitahuan terhenti; dicoba lagi pada putaran berikutnya", galat);
        }
    }
}
