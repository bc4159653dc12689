package id.selaras.workflow.strategis;

import id.selaras.strategis.rencana.PerjalananRencanaService;
import id.selaras.strategis.rencana.TahapRencana;
import id.selaras.workflow.ekspresi.VariabelAcara;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The Musrenbang of an RPJPD or RPJMD, or the forum of a Renstra, begins. */
@Component("masukiMusrenbangListener")
class MasukiMusrenbangListener implements ExecutionListener {

    private final PerjalananRencanaService perjalanan;

    MasukiMusrenbangListener(PerjalananRencanaService perjalanan) {
        this.perjalanan = perjalanan;
    }

    @Override
    public void notify(DelegateExecution execution) {
        perjalanan.tutupPada(VariabelAcara.rencana(execution), TahapRencana.MUSRENBANG);
    }
}
