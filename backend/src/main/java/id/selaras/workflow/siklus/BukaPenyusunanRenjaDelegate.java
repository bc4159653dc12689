package id.selaras.workflow.siklus;

import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.tahunan.renja.RenjaService;
import id.selaras.workflow.KunciProses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the Renja of every PD that exists today; the process of each starts with it. */
@Component("bukaPenyusunanRenjaDelegate")
class BukaPenyusunanRenjaDelegate implements JavaDelegate {

    private final RenjaService renja;
    private final PerangkatDaerahService perangkatDaerah;

    BukaPenyusunanRenjaDelegate(RenjaService renja, PerangkatDaerahService perangkatDaerah) {
        this.renja = renja;
        this.perangkatDaerah = perangkatDaerah;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var tahun = KunciProses.dari(execution).tahun();
        perangkatDaerah.daftarAktif().forEach(pd -> renja.buka(tahun, pd.id()));
    }
}
