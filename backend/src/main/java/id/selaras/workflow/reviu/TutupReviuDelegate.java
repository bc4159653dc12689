package id.selaras.workflow.reviu;

import id.selaras.verifikasi.reviu.Reviu.StatusReviu;
import id.selaras.verifikasi.reviu.ReviuService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the round: nothing in it holds the plan back. */
@Component("tutupReviuDelegate")
class TutupReviuDelegate implements JavaDelegate {

    private final ReviuService reviu;

    TutupReviuDelegate(ReviuService reviu) {
        this.reviu = reviu;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviu.tutup(IdReviu.dari(execution), StatusReviu.SELESAI);
        execution.setVariable(ReviuApipProcess.Variables.SETUJU, true);
    }
}
