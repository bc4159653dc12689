package id.selaras.workflow.rkpd;

import id.selaras.workflow.KunciProses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks whether all rancangan Renja have come in. */
@Component("hitungRenjaMasukDelegate")
class HitungRenjaMasukDelegate implements JavaDelegate {

    private final RenjaMasuk masuk;

    HitungRenjaMasukDelegate(RenjaMasuk masuk) {
        this.masuk = masuk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(
                PengumpulanRancanganRenjaProcess.Variables.SEMUA_RENJA_MASUK,
                masuk.ditunggu(KunciProses.dari(execution).tahun()).isEmpty());
    }
}
