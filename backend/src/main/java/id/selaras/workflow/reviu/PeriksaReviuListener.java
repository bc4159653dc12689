package id.selaras.workflow.reviu;

import id.selaras.verifikasi.reviu.ReviuService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The reviewer is through, or the task says which lines are open. */
@Component("periksaReviuListener")
class PeriksaReviuListener implements TaskListener {

    private final ReviuService reviu;

    PeriksaReviuListener(ReviuService reviu) {
        this.reviu = reviu;
    }

    @Override
    public void notify(DelegateTask tugas) {
        reviu.selesaiMereviu(IdReviu.dari(tugas));
    }
}
