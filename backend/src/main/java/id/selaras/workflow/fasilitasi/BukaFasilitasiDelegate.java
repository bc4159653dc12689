package id.selaras.workflow.fasilitasi;

import id.selaras.tahunan.fasilitasi.FasilitasiService;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.ekspresi.VariabelAcara;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the request of this year, or the one that was sent back. */
@Component("bukaFasilitasiDelegate")
class BukaFasilitasiDelegate implements JavaDelegate {

    private final FasilitasiService fasilitasi;

    BukaFasilitasiDelegate(FasilitasiService fasilitasi) {
        this.fasilitasi = fasilitasi;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var f = fasilitasi.buka(KunciProses.dari(execution).tahun());
        execution.setVariable(VariabelAcara.FASILITASI_ID, f.id());
        execution.setVariable(VariabelAcara.PERIHAL, f.nama());
        execution.setVariable(FasilitasiRkpdProcess.Variables.PROVINSI_TERHUBUNG, f.provinsi() != null);
    }
}
