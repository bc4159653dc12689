package id.selaras.workflow.fasilitasi;

import id.selaras.strategis.rencana.RencanaService;
import id.selaras.tahunan.fasilitasi.FasilitasiService;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.ekspresi.VariabelAcara;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the request of this year's RKPD or of this RPJPD or RPJMD, or the one that was sent back. */
@Component("bukaFasilitasiDelegate")
class BukaFasilitasiDelegate implements JavaDelegate {

    private final FasilitasiService fasilitasi;
    private final RencanaService rencana;

    BukaFasilitasiDelegate(FasilitasiService fasilitasi, RencanaService rencana) {
        this.fasilitasi = fasilitasi;
        this.rencana = rencana;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var rencanaId = VariabelAcara.rencana(execution);
        var f = rencanaId == null
                ? fasilitasi.buka(KunciProses.dari(execution).tahun())
                : fasilitasi.buka(rencana.ambil(rencanaId));
        execution.setVariable(VariabelAcara.FASILITASI_ID, f.id());
        execution.setVariable(VariabelAcara.PERIHAL, f.nama());
        execution.setVariable(FasilitasiRkpdProcess.Variables.PROVINSI_TERHUBUNG, f.provinsi() != null);
    }
}
