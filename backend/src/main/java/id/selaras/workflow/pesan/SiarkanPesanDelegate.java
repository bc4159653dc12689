package id.selaras.workflow.pesan;

import id.selaras.workflow.KunciProses;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A throwing event of the RKPD: tells every process of this Pemda and year. */
@Component("siarkanPesanDelegate")
class SiarkanPesanDelegate implements JavaDelegate {

    private final PesanProses pesan;

    SiarkanPesanDelegate(PesanProses pesan) {
        this.pesan = pesan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        pesan.siarkan(PesanDiModel.nama(execution), KunciProses.dari(execution), Map.of());
    }
}
