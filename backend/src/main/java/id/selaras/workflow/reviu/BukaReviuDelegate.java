package id.selaras.workflow.reviu;

import id.selaras.referensi.perangkatdaerah.PerangkatDaerah;
import id.selaras.referensi.perangkatdaerah.PerangkatDaerahService;
import id.selaras.verifikasi.reviu.ReviuService;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.ekspresi.VariabelAcara;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the next round of review of this Renja or RKPD, with its checklist. */
@Component("bukaReviuDelegate")
class BukaReviuDelegate implements JavaDelegate {

    private final ReviuService reviu;
    private final PerangkatDaerahService perangkatDaerah;

    BukaReviuDelegate(ReviuService reviu, PerangkatDaerahService perangkatDaerah) {
        this.reviu = reviu;
        this.perangkatDaerah = perangkatDaerah;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var kunci = KunciProses.dari(execution);
        var pd = kunci.kodePd() == null
                ? null
                : perangkatDaerah
                        .cariDariKode(kunci.kodePd())
                        .map(PerangkatDaerah::id)
                        .orElseThrow();
        var renjaId = execution.getVariable("renjaId") instanceof Number n ? Long.valueOf(n.longValue()) : null;
        var id = reviu.buka(kunci.tahun(), renjaId, pd);
        execution.setVariable(VariabelAcara.REVIU_ID, id);
        execution.setVariable(VariabelAcara.PERIHAL, reviu.ambil(id).nama());
    }
}
