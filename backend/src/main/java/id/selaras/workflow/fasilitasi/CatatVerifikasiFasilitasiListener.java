package id.selaras.workflow.fasilitasi;

import id.selaras.tahunan.fasilitasi.FasilitasiService;
import id.selaras.tahunan.fasilitasi.KeadaanFasilitasi;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Complete: a day is set next. */
@Component("catatVerifikasiFasilitasiListener")
class CatatVerifikasiFasilitasiListener implements TaskListener {

    private final FasilitasiService fasilitasi;

    CatatVerifikasiFasilitasiListener(FasilitasiService fasilitasi) {
        this.fasilitasi = fasilitasi;
    }

    @Override
    public void notify(DelegateTask tugas) {
        if ("SESUAI".equals(tugas.getVariable(PenelaahanFasilitasiProcess.Variables.KEPUTUSAN))) {
            fasilitasi.menjadi(IdFasilitasi.dari(tugas), KeadaanFasilitasi.JADWAL);
        }
    }
}
