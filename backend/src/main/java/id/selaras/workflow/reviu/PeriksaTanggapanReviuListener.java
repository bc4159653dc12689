package id.selaras.workflow.reviu;

import id.selaras.verifikasi.reviu.ReviuService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Every finding is answered, or the task says how many are not. */
@Component("periksaTanggapanReviuListener")
class PeriksaTanggapanReviuListener implements TaskListener {

    private final ReviuService reviu;

    PeriksaTanggapanReviuListener(ReviuService reviu) {
        this.reviu = reviu;
    }

    @Override
    public void notify(DelegateTask tugas) {
        reviu.selesaiMenanggapi(IdReviu.dari(tugas));
    }
}
