package id.selaras.workflow.pesan;

import id.selaras.workflow.KunciProses;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A throwing event of a Renja: tells the RKPD it belongs to, and which PD speaks. */
@Component("kirimPesanKeIndukDelegate")
class KirimPesanKeIndukDelegate implements JavaDelegate {

    static final String KODE_PD = "kodePd";

    private final PesanProses pesan;

    KirimPesanKeIndukDelegate(PesanProses pesan) {
        this.pesan = pesan;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var kunci = KunciProses.dari(execution);
        pesan.kirim(PesanDiModel.nama(execution), kunci.induk(), Map.of(KODE_PD, kunci.kodePd()));
    }
}
