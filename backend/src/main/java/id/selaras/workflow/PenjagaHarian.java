package id.selaras.workflow;

import id.selaras.akses.CutiService;
import id.selaras.kernel.JamDigeser;
import id.selaras.kernel.PemdaAktif;
import id.selaras.referensi.pemda.PemdaService;
import id.selaras.workflow.renja.PenutupRenja;
import id.selaras.workflow.tugas.PengembaliTugas;
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
 * Does what a new day brings: tasks of those whose office ended go back to their list, processes of PD that
 * are no more end. It looks every few minutes, since each Pemda has its own midnight, and after the clock of
 * the demo was moved.
 */
@Component
class PenjagaHarian {

    private static final Logger LOG = LoggerFactory.getLogger(PenjagaHarian.class);
    private static final long SAPUAN_MENIT = 10;

    private final PemdaService pemda;
    private final CutiService cuti;
    private final PengembaliTugas pengembali;
    private final PenutupRenja penutup;
    private final boolean aktif;
    private ScheduledExecutorService pelari;

    PenjagaHarian(
            PemdaService pemda,
            CutiService cuti,
            PengembaliTugas pengembali,
            PenutupRenja penutup,
            @Value("${selaras.mesin.aktif:true}") boolean aktif) {
        this.pemda = pemda;
        this.cuti = cuti;
        this.pengembali = pengembali;
        this.penutup = penutup;
        this.aktif = aktif;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void mulai() {
        if (aktif && pelari == null) {
            pelari = Executors.newSingleThreadScheduledExecutor(tugas -> {
                var utas = new Thread(tugas, "penjaga-harian");
                utas.setDaemon(true);
                return utas;
            });
            pelari.scheduleWithFixedDelay(this::sapu, 1, SAPUAN_MENIT, TimeUnit.MINUTES);
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

    @EventListener(JamDigeser.class)
    synchronized void jamDigeser() {
        if (pelari != null) {
            try {
                pelari.execute(this::sapu);
            } catch (RejectedExecutionException sedangTutup) {
                LOG.debug("Sapuan menunggu mulai ulang");
            }
        }
    }

    private void sapu() {
        for (var satu : pemda.daftar()) {
            try {
                PemdaAktif.dengan(satu.kode(), () -> {
                    cuti.mulaikan();
                    pengembali.kembalikanTanpaHak();
                    penutup.tutupYangBubar();
                });
            } catch (RuntimeException galat) {
                LOG.warn("Sapuan harian {} terhenti; dicoba lagi pada sapuan berikutnya", satu.kode(), galat);
            }
        }
    }
}
