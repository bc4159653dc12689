package id.selaras.workflow.strategis;

import id.selaras.strategis.rencana.PerjalananRencanaService;
import id.selaras.workflow.ekspresi.VariabelAcara;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The verifier has decided: what has findings that weigh cannot be found in order. */
@Component("putuskanVerifikasiRenstraListener")
class PutuskanVerifikasiRenstraListener implements TaskListener {

    private final PemeriksaRencana pemeriksa;
    private final PerjalananRencanaService perjalanan;

    PutuskanVerifikasiRenstraListener(PemeriksaRencana pemeriksa, PerjalananRencanaService perjalanan) {
        this.pemeriksa = pemeriksa;
        this.perjalanan = perjalanan;
    }

    @Override
    public void notify(DelegateTask tugas) {
        if ("SESUAI".equals(tugas.getVariable(PengajuanRenstraProcess.Variables.KEPUTUSAN))) {
            long id = VariabelAcara.rencana(tugas);
            var tahap = TahapTugas.dari(tugas);
            pemeriksa.pastikanBoleh(id, tahap, (String) tugas.getVariable(PengajuanRenstraProcess.Variables.ALASAN));
            perjalanan.catatTerverifikasi(id, tahap);
        }
    }
}
