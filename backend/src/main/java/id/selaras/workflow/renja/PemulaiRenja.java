package id.selaras.workflow.renja;

import id.selaras.tahunan.renja.RenjaDibuka;
import id.selaras.workflow.KunciProses;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A Renja is opened and its process starts, in one transaction: neither exists without the other. */
@Component
class PemulaiRenja {

    private final RuntimeService runtime;

    PemulaiRenja(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void dibuka(RenjaDibuka renja) {
        runtime.startProcessInstanceByMessage(
                PenyusunanRenjaProcess.Messages.RENJA_DIBUKA,
                KunciProses.renja(renja.pemda(), renja.tahun(), renja.kodePd()).teks(),
                Map.of(PenyusunanRenjaProcess.Variables.RENJA_ID, renja.renjaId()));
    }
}
