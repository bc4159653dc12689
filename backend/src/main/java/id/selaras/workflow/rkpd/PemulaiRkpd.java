package id.selaras.workflow.rkpd;

import id.selaras.referensi.pemda.PemdaService;
import id.selaras.tahunan.rkpd.RkpdDibuka;
import id.selaras.tahunan.rkpd.RkpdService;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.ekspresi.PembukaJadwal;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An RKPD is opened, its dates are written and its process starts, in one transaction. */
@Component
class PemulaiRkpd {

    private final RuntimeService runtime;
    private final PembukaJadwal jadwal;
    private final RkpdService rkpd;
    private final PemdaService pemda;

    PemulaiRkpd(RuntimeService runtime, PembukaJadwal jadwal, RkpdService rkpd, PemdaService pemda) {
        this.runtime = runtime;
        this.jadwal = jadwal;
        this.rkpd = rkpd;
        this.pemda = pemda;
    }

    @EventListener
    void dibuka(RkpdDibuka dibuka) {
        jadwal.buka(
                dibuka.tahun(),
                rkpd.ambil(dibuka.tahun()).pedoman(),
                pemda.ambil(dibuka.pemda()).jenis());
        runtime.startProcessInstanceByMessage(
                PenyusunanRkpdProcess.Messages.RKPD_DIBUKA,
                KunciProses.pemda(dibuka.pemda(), dibuka.tahun()).teks());
    }
}
