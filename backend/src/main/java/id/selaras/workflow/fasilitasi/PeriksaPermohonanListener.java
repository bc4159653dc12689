package id.selaras.workflow.fasilitasi;

import id.selaras.tahunan.fasilitasi.FasilitasiService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The request has its number and the enclosures it cannot do without. */
@Component("periksaPermohonanListener")
class PeriksaPermohonanListener implements TaskListener {

    private final FasilitasiService fasilitasi;

    PeriksaPermohonanListener(FasilitasiService fasilitasi) {
        this.fasilitasi = fasilitasi;
    }

    @Override
    public void notify(DelegateTask tugas) {
        fasilitasi.pastikanSiap(IdFasilitasi.dari(tugas));
    }
}
