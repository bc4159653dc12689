package id.selaras.workflow.reviu;

import id.selaras.verifikasi.reviu.ReviuService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The decision agrees with what was said about each answer. */
@Component("periksaPutusanReviuListener")
class PeriksaPutusanReviuListener implements TaskListener {

    private final ReviuService reviu;

    PeriksaPutusanReviuListener(ReviuService reviu) {
        this.reviu = reviu;
    }

    @Override
    public void notify(DelegateTask tugas) {
        reviu.selesaiMenilai(
                IdReviu.dari(tugas), Boolean.TRUE.equals(tugas.getVariable(ReviuApipProcess.Variables.SETUJU)));
    }
}
