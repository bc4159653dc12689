package id.selaras.workflow.strategis;

import id.selaras.tahunan.fasilitasi.FasilitasiService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the model whether the result of the evaluation has anything to answer. */
@Component("nilaiHasilEvaluasiDelegate")
class NilaiHasilEvaluasiDelegate implements JavaDelegate {

    private final FasilitasiService fasilitasi;

    NilaiHasilEvaluasiDelegate(FasilitasiService fasilitasi) {
        this.fasilitasi = fasilitasi;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var id = ((Number) execution.getVariable(EvaluasiRaperdaProcess.Variables.FASILITASI_ID)).longValue();
        execution.setVariable(EvaluasiRaperdaProcess.Variables.SESUAI, fasilitasi.sesuai(id));
    }
}
