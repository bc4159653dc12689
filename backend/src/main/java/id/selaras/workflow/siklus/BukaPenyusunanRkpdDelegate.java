package id.selaras.workflow.siklus;

import id.selaras.tahunan.rkpd.RkpdService;
import id.selaras.workflow.KunciProses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the RKPD; its process starts with it. */
@Component("bukaPenyusunanRkpdDelegate")
class BukaPenyusunanRkpdDelegate implements JavaDelegate {

    private final RkpdService rkpd;

    BukaPenyusunanRkpdDelegate(RkpdService rkpd) {
        this.rkpd = rkpd;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rkpd.buka(
                KunciProses.dari(execution).tahun(),
                (String) execution.getVariable("tema"),
                (String) execution.getVariable("pedoman"),
                (String) execution.getVariable("nomenklatur"));
    }
}
