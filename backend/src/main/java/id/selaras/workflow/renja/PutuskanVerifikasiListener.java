package id.selaras.workflow.renja;

import id.selaras.verifikasi.VerifikasiService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * The verifier has decided: the round is closed with the decision, which is refused while findings
 * stand against it, and the decision table gets the numbers of this moment, not of the beginning.
 */
@Component("putuskanVerifikasiListener")
class PutuskanVerifikasiListener implements TaskListener {

    private final VerifikasiService verifikasi;

    PutuskanVerifikasiListener(VerifikasiService verifikasi) {
        this.verifikasi = verifikasi;
    }

    @Override
    public void notify(DelegateTask tugas) {
        var execution = tugas.getExecution();
        var renjaId = VariabelRenja.renjaId(execution);
        verifikasi.putuskan(
                renjaId,
                (String) tugas.getVariable(VerifikasiRenjaProcess.Variables.KEPUTUSAN),
                VariabelRenja.alasan(execution));
        TemuanTerbuka.catat(execution, verifikasi.hitungTerbuka(renjaId));
    }
}
