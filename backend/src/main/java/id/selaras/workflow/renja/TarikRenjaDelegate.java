package id.selaras.workflow.renja;

import id.selaras.tahunan.renja.RenjaService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The kepala PD took the submission back before the verifier had begun. */
@Component("tarikRenjaDelegate")
class TarikRenjaDelegate implements JavaDelegate {

    private final RenjaService renja;

    TarikRenjaDelegate(RenjaService renja) {
        this.renja = renja;
    }

    @Override
    public void execute(DelegateExecution execution) {
        renja.tarik(VariabelRenja.renjaId(execution));
    }
}
