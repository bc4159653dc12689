package id.selaras.workflow.strategis;

import id.selaras.strategis.rencana.PerjalananRencanaService;
import id.selaras.strategis.rencana.RencanaService;
import id.selaras.workflow.ekspresi.VariabelAcara;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the Renstra of every PD that exists today and starts the process of each; those already going are left. */
@Component("bukaPenyusunanRenstraDelegate")
class BukaPenyusunanRenstraDelegate implements JavaDelegate {

    private final RencanaService rencana;
    private final PerjalananRencanaService perjalanan;

    BukaPenyusunanRenstraDelegate(RencanaService rencana, PerjalananRencanaService perjalanan) {
        this.rencana = rencana;
        this.perjalanan = perjalanan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long rpjmd = VariabelAcara.rencana(execution);
        rencana.bukaRenstra(rpjmd);
        perjalanan.belumDimulai(rpjmd).forEach(id -> perjalanan.mulai(id, null));
    }
}
