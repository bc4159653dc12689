package id.selaras.workflow.fasilitasi;

import id.selaras.tahunan.fasilitasi.FasilitasiService;
import id.selaras.workflow.ekspresi.VariabelAcara;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Every line of the result is answered before the Perkada goes on. */
@Component("periksaTindakLanjutListener")
class PeriksaTindakLanjutListener implements TaskListener {

    private final FasilitasiService fasilitasi;

    PeriksaTindakLanjutListener(FasilitasiService fasilitasi) {
        this.fasilitasi = fasilitasi;
    }

    @Override
    public void notify(DelegateTask tugas) {
        if (tugas.getVariable(VariabelAcara.FASILITASI_ID) != null) {
            fasilitasi.selesaiTindakLanjut(IdFasilitasi.dari(tugas));
        }
    }
}
