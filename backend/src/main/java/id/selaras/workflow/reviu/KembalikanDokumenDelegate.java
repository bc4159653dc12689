package id.selaras.workflow.reviu;

import id.selaras.verifikasi.reviu.Reviu.StatusReviu;
import id.selaras.verifikasi.reviu.ReviuService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Closes the round: the plan is mended first, then reviewed again. */
@Component("kembalikanDokumenDelegate")
class KembalikanDokumenDelegate implements JavaDelegate {

    private final ReviuService reviu;

    KembalikanDokumenDelegate(ReviuService reviu) {
        this.reviu = reviu;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviu.tutup(IdReviu.dari(execution), StatusReviu.DIPERBAIKI);
    }
}
