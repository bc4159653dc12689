package id.selaras.workflow.strategis;

import id.selaras.referensi.pemda.PemdaService;
import id.selaras.strategis.rencana.JenisRencana;
import id.selaras.strategis.rencana.RencanaDimulai;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.ekspresi.PembukaJadwal;
import id.selaras.workflow.ekspresi.VariabelAcara;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A plan of several years begins, its dates are written and its process starts, in one transaction. */
@Component
class PemulaiRencana {

    /** The process law of the stages; outlines of chapters have editions of their own. */
    private static final String PEDOMAN = "PMDN-86-2017";

    private final RuntimeService runtime;
    private final PembukaJadwal jadwal;
    private final PemdaService pemda;

    PemulaiRencana(RuntimeService runtime, PembukaJadwal jadwal, PemdaService pemda) {
        this.runtime = runtime;
        this.jadwal = jadwal;
        this.pemda = pemda;
    }

    @EventListener
    void dimulai(RencanaDimulai r) {
        jadwal.buka(r.jenis(), r.tahun(), PEDOMAN, pemda.ambil(r.pemda()).jenis(), r.acuan());
        runtime.startProcessInstanceByMessage(
                pesan(r.jenis()),
                new KunciProses(r.pemda(), r.tahun(), r.kodePd()).teks(),
                Map.of(
                        VariabelAcara.RENCANA_ID, r.rencanaId(),
                        VariabelAcara.JENIS_RENCANA, r.jenis().name(),
                        VariabelAcara.PERIHAL, r.nama()));
    }

    private static String pesan(JenisRencana jenis) {
        return switch (jenis) {
            case RPJPD -> PenyusunanRpjpdProcess.Messages.RPJPD_DIBUKA;
            case RPJMD -> PenyusunanRpjmdProcess.Messages.RPJMD_DIBUKA;
            case RENSTRA -> PenyusunanRenstraProcess.Messages.RENSTRA_DIBUKA;
        };
    }
}
