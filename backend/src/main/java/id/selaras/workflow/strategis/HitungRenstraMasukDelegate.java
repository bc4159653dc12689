package id.selaras.workflow.strategis;

import id.selaras.strategis.rencana.PerjalananRencanaService;
import id.selaras.workflow.ekspresi.VariabelAcara;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks whether all rancangan Renstra have come in. */
@Component("hitungRenstraMasukDelegate")
class HitungRenstraMasukDelegate implements JavaDelegate {

    private final PerjalananRencanaService perjalanan;

    HitungRenstraMasukDelegate(PerjalananRencanaService perjalanan) {
        this.perjalanan = perjalanan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                PengumpulanRenstraProcess.Variables.SEMUA_RENSTRA_MASUK,
                perjalanan.belumTerverifikasi(VariabelAcara.rencana(execution)).isEmpty());
    }
}
