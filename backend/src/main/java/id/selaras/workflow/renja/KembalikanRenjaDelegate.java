package id.selaras.workflow.renja;

import id.selaras.tahunan.renja.RenjaService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Bappeda returned the Renja with a reason; it may be mended, also after the deadline. */
@Component("kembalikanRenjaDelegate")
class KembalikanRenjaDelegate implements JavaDelegate {

    private final RenjaService renja;

    KembalikanRenjaDelegate(RenjaService renja) {
        this.renja = renja;
    }

    @Override
    public void execute(DelegateExecution execution) {
        renja.kembalikan(VariabelRenja.renjaId(execution), VariabelRenja.alasan(execution));
    }
}
