package id.selaras.workflow.tugas;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Before the due date: the holder is reminded. */
@Component("pengingatTugasListener")
class PengingatTugasListener implements TaskListener {

    private final PencatatPengingat pencatat;

    PengingatTugasListener(PencatatPengingat pencatat) {
        this.pencatat = pencatat;
    }

    @Override
    public void notify(DelegateTask task) {
        pencatat.ingatkan(task);
    }
}
