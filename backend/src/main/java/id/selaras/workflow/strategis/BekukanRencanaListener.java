package id.selaras.workflow.strategis;

import id.selaras.strategis.rencana.PerjalananRencanaService;
import id.selaras.workflow.ekspresi.VariabelAcara;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** What was drafted holds against the rules; it is frozen as a version and closed until it comes back. */
@Component("bekukanRencanaListener")
class BekukanRencanaListener implements TaskListener {

    private final PemeriksaRencana pemeriksa;
    private final PerjalananRencanaService perjalanan;

    BekukanRencanaListener(PemeriksaRencana pemeriksa, PerjalananRencanaService perjalanan) {
        this.pemeriksa = pemeriksa;
        this.perjalanan = perjalanan;
    }

    @Override
    public void notify(DelegateTask tugas) {
        var id = VariabelAcara.rencana(tugas);
        if (id != null) {
            pemeriksa.pastikanBoleh(id, TahapTugas.dari(tugas), (String) tugas.getVariable("alasan"));
            perjalanan.ajukan(id);
        }
    }
}
