package id.selaras.workflow.renja;

import id.selaras.verifikasi.VerifikasiService;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Writes the number of open findings where the decision table reads it. */
final class TemuanTerbuka {

    private TemuanTerbuka() {}

    static void catat(DelegateExecution execution, VerifikasiService.Hasil hasil) {
        execution.setVariable(VerifikasiRenjaProcess.Variables.TEMUAN_BERAT, hasil.berat());
        execution.setVariable(VerifikasiRenjaProcess.Variables.TEMUAN_TERBUKA, hasil.terbuka());
    }
}
