package id.selaras.workflow.fasilitasi;

import id.selaras.tahunan.fasilitasi.FasilitasiService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The day of the fasilitasi is set, or the task says that it is not. */
@Component("periksaJadwalFasilitasiListener")
class PeriksaJadwalFasilitasiListener implements TaskListener {

    private final FasilitasiService fasilitasi;

    PeriksaJadwalFasilitasiListener(FasilitasiService fasilitasi) {
        this.fasilitasi = fasilitasi;
    }

    @Override
    public void notify(DelegateTask tugas) {
        fasilitasi.selesaiMenjadwalkan(IdFasilitasi.dari(tugas));
    }
}
