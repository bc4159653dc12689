package id.selaras.workflow.strategis;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.strategis.rencana.PerjalananRencanaService;
import id.selaras.workflow.ekspresi.VariabelAcara;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Going on without some Renstra is a decision on record: which they were and why. */
@Component("lewatiRenstraListener")
class LewatiRenstraListener implements TaskListener {

    private final PerjalananRencanaService perjalanan;

    LewatiRenstraListener(PerjalananRencanaService perjalanan) {
        this.perjalanan = perjalanan;
    }

    @Override
    public void notify(DelegateTask tugas) {
        if (!Boolean.TRUE.equals(tugas.getVariable(PengumpulanRenstraProcess.Variables.SETUJU))) {
            return;
        }
        if (!(tugas.getVariable(PengumpulanRenstraProcess.Variables.ALASAN) instanceof String alasan)) {
            throw new PelanggaranAturan("TGS-05");
        }
        var id = VariabelAcara.rencana(tugas);
        perjalanan.catatNaskah(
                id,
                "dilanjutkan tanpa Renstra " + String.join(", ", perjalanan.belumTerverifikasi(id)) + "; " + alasan);
    }
}
