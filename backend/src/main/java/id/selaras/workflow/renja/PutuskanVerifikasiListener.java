package id.selaras.workflow.renja;

import id.selaras.akses.Wewenang;
import id.selaras.verifikasi.VerifikasiService;
import id.selaras.workflow.tugas.DelegasiTugas;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/**
 * The verifier has decided: the round is closed with the decision, which is refused while findings
 * stand against it or the person is neither the mitra nor the delegate, and the decision table gets the numbers of this moment, not of the beginning.
 */
@Component("putuskanVerifikasiListener")
class PutuskanVerifikasiListener implements TaskListener {

    private final VerifikasiService verifikasi;
    private final DelegasiTugas delegasi;
    private final Wewenang wewenang;

    PutuskanVerifikasiListener(VerifikasiService verifikasi, DelegasiTugas delegasi, Wewenang wewenang) {
        this.verifikasi = verifikasi;
        this.delegasi = delegasi;
        this.wewenang = wewenang;
    }

    @Override
    public void notify(DelegateTask tugas) {
        var execution = tugas.getExecution();
        var renjaId = VariabelRenja.renjaId(execution);
        var hasil = verifikasi.putuskan(
                renjaId,
                (String) tugas.getVariable(VerifikasiRenjaProcess.Variables.KEPUTUSAN),
                VariabelRenja.alasan(execution),
                delegasi.berlaku(tugas.getId(), wewenang.pelaku().id()));
        TemuanTerbuka.catat(execution, hasil);
    }
}
