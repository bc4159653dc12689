package id.selaras.workflow.renja;

import id.selaras.kernel.Tahap;
import id.selaras.tahunan.renja.RenjaService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens a stage for drafting. */
@Component("bukaTahapRenjaDelegate")
class BukaTahapRenjaDelegate implements JavaDelegate {

    private final RenjaService renja;

    BukaTahapRenjaDelegate(RenjaService renja) {
        this.renja = renja;
    }

    @Override
    public void execute(DelegateExecution execution) {
        renja.mulaiTahap(VariabelRenja.renjaId(execution), Tahap.valueOf((String)
                execution.getVariable(PengajuanRenjaProcess.Variables.TAHAP)));
    }
}
