package id.selaras.workflow.renja;

import id.selaras.tahunan.renja.RenjaService;
import id.selaras.tahunan.renja.VersiRenjaService;
import id.selaras.workflow.KunciProses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets the Renja and freezes what was set. The last one of the year tells the yearly cycle. */
@Component("tetapkanRenjaDelegate")
class TetapkanRenjaDelegate implements JavaDelegate {

    private final RenjaService renja;
    private final VersiRenjaService versi;
    private final SemuaRenja semua;

    TetapkanRenjaDelegate(RenjaService renja, VersiRenjaService versi, SemuaRenja semua) {
        this.renja = renja;
        this.versi = versi;
        this.semua = semua;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var renjaId = VariabelRenja.renjaId(execution);
        var kunci = KunciProses.dari(execution);
        var nomor = execution.getVariable("nomor") instanceof String n && !n.isBlank()
                ? n.strip()
                : "Keputusan Kepala Daerah tentang Renja " + kunci.tahun();
        renja.tetapkan(renjaId, nomor);
        versi.bekukan(renjaId, "Ditetapkan", true);
        semua.kabarkanBilaLengkap(kunci);
    }
}
