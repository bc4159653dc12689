package id.selaras.workflow.renja;

import id.selaras.tahunan.renja.RenjaService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Bappeda found the Renja sesuai. */
@Component("catatRenjaSesuaiDelegate")
class CatatRenjaSesuaiDelegate implements JavaDelegate {

    private final RenjaService renja;

    CatatRenjaSesuaiDelegate(RenjaService renja) {
        this.renja = renja;
    }

    @Override
    public void execute(DelegateExecution execution) {
        renja.nyatakanSesuai(VariabelRenja.renjaId(execution));
    }
}
