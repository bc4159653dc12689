package id.selaras.workflow.pesan;

import id.selaras.workflow.SesudahKomit;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends the courier: after each commit that stored a message or began a wait, and every few seconds for
 * whatever a node that died left behind. On a thread of its own, since the one that commits still holds
 * its connection.
 */
@Component
class PenjagaPesan {

    private static final Logger LOG = LoggerFactory.getLogger(PenjagaPesan.class);
    private static final long SAPUAN_DETIK = 15;

    private final KurirPesan kurir;
    private final boolean aktif;
    private ScheduledExecutorService pelari;

    PenjagaPesan(KurirPesan kurir, @Value("${selaras.mesin.aktif:true}") boolean aktif) {
        this.kurir = kurir;
        this.aktif = aktif;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void mulai() {
        if (aktif && pelari == null) {
            pelari = Executors.newScheduledThreadPool(2, tugas -> {
                var utas = new Thread(tugas, "kurir-pesan");
                utas.setDaemon(true);
                return utas;
            });
            pelari.scheduleWithFixedDelay(() -> lari(null, null), 1, SAPUAN_DETIK, TimeUnit.SECONDS);
        }
    }

    @EventListener(ContextClosedEvent.class)
    synchronized void berhenti() throws InterruptedException {
        if (pelari != null) {
            pelari.shutdown();
            pelari.awaitTermination(20, TimeUnit.SECONDS);
            pelari = null;
        }
    }

    @EventListener
    void ada(AdaPesan pesan) {
        SesudahKomit.jalankan(() -> suruh(pesan));
    }

    private synchronized void suruh(AdaPesan pesan) {
        if (pelari == null) {
            return;
        }
        try {
            pelari.execute(() -> lari(pesan.pemda(), pesan.nama()));
        } catch (RejectedExecutionException sedangTutup) {
            LOG.debug("Pesan {} menunggu sapuan berikutnya", pesan.nama());
        }
    }

    private void lari(String pemda, String nama) {
        try {
            kurir.antar(pemda, nama);
        } catch (RuntimeException galat) {
            LOG.warn("Pengantaran pesan terhenti; dicoba lagi pada sapuan berikutnya", galat);
        }
    }
}
