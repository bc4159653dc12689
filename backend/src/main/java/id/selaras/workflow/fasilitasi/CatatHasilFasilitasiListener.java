package id.selaras.workflow.fasilitasi;

import id.selaras.tahunan.fasilitasi.FasilitasiService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The letter of a provinsi that is not connected is written down. */
@Component("catatHasilFasilitasiListener")
class CatatHasilFasilitasiListener implements TaskListener {

    private final FasilitasiService fasilitasi;

    CatatHasilFasilitasiListener(FasilitasiService fasilitasi) {
        this.fasilitasi = fasilitasi;
    }

    @Override
    public void notify(DelegateTask tugas) {
        fasilitasi.terbitkanHasil(IdFasilitasi.dari(tugas));
    }
}
