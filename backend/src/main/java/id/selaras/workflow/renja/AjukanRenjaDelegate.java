package id.selaras.workflow.renja;

import id.selaras.tahunan.renja.RenjaService;
import id.selaras.verifikasi.VerifikasiService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Hands the Renja to Bappeda. A heavy finding or a total above the plafon leaves the task of the kepala
 * PD open and the plan as it was.
 */
@Component("ajukanRenjaDelegate")
class AjukanRenjaDelegate implements JavaDelegate {

    private final RenjaService renja;
    private final VerifikasiService verifikasi;

    AjukanRenjaDelegate(RenjaService renja, VerifikasiService verifikasi) {
        this.renja = renja;
        this.verifikasi = verifikasi;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var renjaId = VariabelRenja.renjaId(execution);
        verifikasi.pastikanBolehDiajukan(renjaId);
        renja.ajukan(renjaId);
    }
}
