package id.selaras.workflow.strategis;

import id.selaras.strategis.rencana.PerjalananRencanaService;
import id.selaras.workflow.ekspresi.VariabelAcara;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** A task of drafting begins: the plan may be edited, in the stage of this task. */
@Component("bukaPenyusunanRencanaListener")
class BukaPenyusunanRencanaListener implements TaskListener {

    private final PerjalananRencanaService perjalanan;

    BukaPenyusunanRencanaListener(PerjalananRencanaService perjalanan) {
        this.perjalanan = perjalanan;
    }

    @Override
    public void notify(DelegateTask tugas) {
        var id = VariabelAcara.rencana(tugas);
        if (id != null) {
            perjalanan.masukiTahap(id, TahapTugas.dari(tugas));
        }
    }
}
