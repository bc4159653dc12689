package id.selaras.workflow.strategis;

import id.selaras.strategis.rencana.PerjalananRencanaService;
import id.selaras.workflow.ekspresi.VariabelAcara;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The number of the paper that goes with a decision is kept in the trail of the plan. */
@Component("catatNaskahRencanaListener")
class CatatNaskahRencanaListener implements TaskListener {

    private final PerjalananRencanaService perjalanan;

    CatatNaskahRencanaListener(PerjalananRencanaService perjalanan) {
        this.perjalanan = perjalanan;
    }

    @Override
    public void notify(DelegateTask tugas) {
        if (tugas.getVariable("nomor") instanceof String nomor && !nomor.isBlank()) {
            perjalanan.catatNaskah(VariabelAcara.rencana(tugas), tugas.getName() + ", nomor " + nomor.strip());
            tugas.removeVariable("nomor");
        }
    }
}
