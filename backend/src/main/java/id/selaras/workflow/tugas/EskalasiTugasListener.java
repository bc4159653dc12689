package id.selaras.workflow.tugas;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** After the due date: the holder and the office above are told. Nothing is interrupted. */
@Component("eskalasiTugasListener")
class EskalasiTugasListener implements TaskListener {

    private final PencatatPengingat pencatat;

    EskalasiTugasListener(PencatatPengingat pencatat) {
        this.pencatat = pencatat;
    }

    @Override
    public void notify(DelegateTask task) {
        pencatat.eskalasi(task);
    }
}
