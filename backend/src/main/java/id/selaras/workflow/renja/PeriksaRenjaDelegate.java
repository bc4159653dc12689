package id.selaras.workflow.renja;

import id.selaras.verifikasi.VerifikasiService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens a round of verification with what the machine finds. */
@Component("periksaRenjaDelegate")
class PeriksaRenjaDelegate implements JavaDelegate {

    private final VerifikasiService verifikasi;

    PeriksaRenjaDelegate(VerifikasiService verifikasi) {
        this.verifikasi = verifikasi;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var renjaId = VariabelRenja.renjaId(execution);
        verifikasi.mulaiPutaran(renjaId);
        TemuanTerbuka.catat(execution, verifikasi.hitungTerbuka(renjaId));
    }
}
