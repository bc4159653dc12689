package id.selaras.workflow.reviu;

import id.selaras.verifikasi.reviu.ReviuService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the model whether there is anything to answer. */
@Component("hitungTemuanReviuDelegate")
class HitungTemuanReviuDelegate implements JavaDelegate {

    private final ReviuService reviu;

    HitungTemuanReviuDelegate(ReviuService reviu) {
        this.reviu = reviu;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(ReviuApipProcess.Variables.ADA_TEMUAN, reviu.adaTemuan(IdReviu.dari(execution)));
    }
}
