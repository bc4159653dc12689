package id.selaras.workflow.renja;

import id.selaras.kernel.Tahap;
import id.selaras.tahunan.renja.VersiRenjaService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Freezes the Renja at the end of a stage. */
@Component("bekukanVersiRenjaDelegate")
class BekukanVersiRenjaDelegate implements JavaDelegate {

    private final VersiRenjaService versi;

    BekukanVersiRenjaDelegate(VersiRenjaService versi) {
        this.versi = versi;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var tahap = Tahap.valueOf((String) execution.getVariable("tahap"));
        versi.bekukan(VariabelRenja.renjaId(execution), tahap.label() + " terverifikasi", true);
    }
}
