package id.selaras.workflow.fasilitasi;

import id.selaras.tahunan.fasilitasi.FasilitasiService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The result has its number and goes out. */
@Component("terbitkanHasilFasilitasiListener")
class TerbitkanHasilFasilitasiListener implements TaskListener {

    private final FasilitasiService fasilitasi;

    TerbitkanHasilFasilitasiListener(FasilitasiService fasilitasi) {
        this.fasilitasi = fasilitasi;
    }

    @Override
    public void notify(DelegateTask tugas) {
        fasilitasi.terbitkanHasil(IdFasilitasi.dari(tugas));
    }
}
